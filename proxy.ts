import { type NextRequest, NextResponse } from "next/server";
import { chooseLanguage, chooseTheme, isLanguage, isTheme } from "#lib/messages/choose";
import { eventIdIn } from "#lib/query/event-path";
import { contentPolicy } from "#lib/server/content-policy";
import type { Retraction } from "#lib/server/desk";
import { newsroom } from "#lib/server/index";
import { retractionPage } from "#lib/server/retraction-page";

const YEAR = 60 * 60 * 24 * 365;

/** Chooses language and look for every page, remembers what the reader asked for, sets the policy. */
export async function proxy(request: NextRequest): Promise<NextResponse> {
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

  const retraction = await retractionAt(request.nextUrl.pathname);
  const response = retraction
    ? new NextResponse(retractionPage(retraction, lang, nonce), {
        status: 410,
        headers: { "content-type": "text/html; charset=utf-8" },
      })
    : NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  response.headers.append("vary", "Accept-Language, Cookie");
  const keep = { path: "/", maxAge: YEAR, sameSite: "lax" } as const;
  if (isLanguage(asked.lang)) response.cookies.set("lang", asked.lang, keep);
  if (isTheme(asked.theme)) response.cookies.set("theme", asked.theme, keep);
  return response;
}

/** What is left of the event whose page is asked for, where it was retracted. */
async function retractionAt(path: string): Promise<Retraction | undefined> {
  const [, segment = ""] = /^\/events\/([^/]+)$/.exec(path) ?? [];
  const id = eventIdIn(segment);
  const answer = id && (await (await newsroom()).event(id));
  return answer && "retracted" in answer ? answer : undefined;
}

export const config = {
  matcher: ["/((?!api/|_next/static|_next/image|favicon\\.ico|icon\\.svg).*)"],
};
