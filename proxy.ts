import { type NextRequest, NextResponse } from "next/server";
import { chooseLanguage, chooseTheme, isLanguage, isTheme } from "#lib/messages/choose";
import { contentPolicy } from "#lib/server/content-policy";

const YEAR = 60 * 60 * 24 * 365;

/** Chooses language and look for every page, remembers what the reader asked for, sets the policy. */
export function proxy(request: NextRequest): NextResponse {
  const { searchParams } = request.nextUrl;
  const asked = { lang: searchParams.get("lang"), theme: searchParams.get("theme") };
  const lang = chooseLanguage(
    asked.lang,
    request.cookies.get("lang")?.value,
    request.headers.get("accept-language"),
  );
  const theme = chooseTheme(asked.theme, request.cookies.get("theme")?.value);
  const nonce = crypto.randomUUID().replaceAll("-", "");
  const policy = contentPolicy(nonce, process.env.NODE_ENV === "development");

  const headers = new Headers(request.headers);
  headers.set("x-dateline-lang", lang);
  headers.set("x-dateline-theme", theme);
  headers.set("x-nonce", nonce);
  headers.set("content-security-policy", policy);

  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  response.headers.append("vary", "Accept-Language, Cookie");
  const keep = { path: "/", maxAge: YEAR, sameSite: "lax" } as const;
  if (isLanguage(asked.lang)) response.cookies.set("lang", asked.lang, keep);
  if (isTheme(asked.theme)) response.cookies.set("theme", asked.theme, keep);
  return response;
}

export const config = {
  matcher: ["/((?!api/|_next/static|_next/image|favicon\\.ico|icon\\.svg).*)"],
};
