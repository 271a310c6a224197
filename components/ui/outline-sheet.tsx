import "server-only";
import { outlineId } from "./mark-svg";
import { OUTLINES } from "./outlines";

/** What the marks of a page refer to, once on each page: a script would carry it a second time. */
export function OutlineSheet() {
  return (
    <svg width="0" height="0" className="absolute" aria-hidden="true">
      <defs>
        {Object.entries(OUTLINES).map(([name, d]) => (
          <path key={name} id={outlineId(name as keyof typeof OUTLINES)} d={d} />
        ))}
      </defs>
    </svg>
  );
}
