/**
 * The content security policy of a page: everything from this server, inline scripts by nonce only.
 * `origins` are those of a style the newsroom configured, if any. In development React needs eval
 * and the error overlay needs inline styles.
 */
export function contentPolicy(
  nonce: string,
  development: boolean,
  origins: readonly string[] = [],
): string {
  const from = ["'self'", ...origins].join(" ");
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'${development ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' ${development ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    `img-src ${from} data: blob:`,
    `connect-src ${from}`,
    "worker-src 'self' blob:",
    "font-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}
