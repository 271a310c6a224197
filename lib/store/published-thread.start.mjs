import { register } from "tsx/esm/api";

register();
await import("./published-thread.run.ts");
