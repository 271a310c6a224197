import { setTimeout } from "node:timers/promises";
import { type NextRequest, NextResponse } from "next/server";
import { chooseLanguage, chooseTheme, isLanguage, isTheme } from "#lib/messages/choose";
import { eventIdIn } from "#lib/query/event-path";
import { allowedOrigins } from "#lib/server/allowed-origins";
import { contentPolicy } from "#lib/server/content-policy";
import type { Newsroom, Retraction } from "#lib/server/desk";
import { newsroom } from "#lib/server/index";
import { retractionPage } from "#lib/server/retraction-page";
import { type Unavailable, unavailablePage } from "#lib/server/unavailable-page";

/** How long a page waits for the index before it says that Dateline is starting. */
const PATIENCE_MS = 1500;
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
  const policy = contentPolicy(nonce, process.env.NODE_ENV === "development", allowedOrigins());

  const headers = new Headers(request.headers);
  headers.set("x-dateline-lang", lang);
  headers.set("x-dateline-theme", theme);
  headers.set("x-nonce", nonce);
  headers.set("content-security-policy", policy);

  const room = await openRoom();
  const retraction = isOpen(room) ? await retractionAt(room, request) : undefined;
  const response = !isOpen(room)
    ? html(unavailablePage(room, lang, nonce), 503, { "retry-after": "2", refresh: "2" })
    : retraction
      ? html(retractionPage(retraction, lang, nonce), 410)
      : NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  const keep = { path: "/", maxAge: YEAR, sameSite: "lax" } as const;
  if (isLanguage(asked.lang)) response.cookies.set("lang", asked.lang, keep);
  if (isTheme(asked.theme)) response.cookies.set("theme", asked.theme, keep);
  return response;
}

/** The newsroom, or why there is none to ask yet. A small index is worth a short wait. */
async function openRoom(): Promise<Newsroom | Unavailable> {
  try {
    const room = await newsroom();
    if (!room.ready) await Promise.race([room.built, setTimeout(PATIENCE_MS)]);
    return room.ready ? room : room.loading;
  } catch (error) {
    console.error(error);
    return "failed";
  }
}

function isOpen(room: Newsroom | Unavailable): room is Newsroom {
  return room !== "failed" && "ready" in room;
}

/** What is left of the event whose page is asked for, where it was retracted. */
async function retractionAt(
  room: Newsroom,
  { nextUrl }: NextRequest,
): Promise<Retraction | undefined> {
  const [, segment = ""] = /^\/events\/([^/]+)$/.exec(nextUrl.pathname) ?? [];
  const id = eventIdIn(segment);
  const answer = id && (await room.event(id));
  return answer && "retracted" in answer ? answer : undefined;
}

function html(page: string, status: number, headers: Record<string, string> = {}): NextResponse {
  const type = { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" };
  return new NextResponse(page, { status, headers: { ...type, ...headers } });
}

export const config = {
  matcher: ["/((?!api/|_next/static|_next/image|favicon\\.ico|icon\\.svg).*)"],
};
