// Before TypeScript is understood, whose hooks each of its hundred files would go through: 0.3 s.
import "kysely";
import { register } from "tsx/esm/api";

register();
await import("./published-thread.run.ts");
