import { formatView, parseView } from "#lib/query/page-state";

/**
 * A link to the desk with the map view of the page it is followed on. The map writes `at` to the
 * address while the reader pans, after the server wrote the links.
 */
export function keepView(href: string, here: string): string {
  const target = new URL(href, here);
  const current = new URL(here);
  if (target.origin !== current.origin || target.pathname !== "/") return href;
  const view = parseView(current.searchParams.get("at") ?? "");
  if (current.pathname !== "/" || !view) return href;
  const at = formatView(view);
  if (target.searchParams.get("at") === at) return href;
  target.searchParams.set("at", at);
  return `/?${target.searchParams.toString().replaceAll("%2F", "/").replaceAll("%2C", ",")}`;
}
