/**
 * The origins a page may load from beside its own: that of a map style which the newsroom configured
 * as an address (`DATELINE_BASEMAP=https://…`), else none.
 */
export function allowedOrigins(setting = process.env.DATELINE_BASEMAP): string[] {
  const style = styleAddress(setting);
  return style ? [style.origin] : [];
}

/** The address of a style, where the setting is one. */
export function styleAddress(setting: string | undefined): URL | undefined {
  if (!setting || !/^https?:\/\//i.test(setting) || !URL.canParse(setting)) return undefined;
  return new URL(setting);
}
