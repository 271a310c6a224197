import type { Metadata } from "next";
import { headers } from "next/headers";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getMessages, getTranslations } from "next-intl/server";
import { Wall } from "#components/wall/wall";
import { isLanguage } from "#lib/messages/choose";
import type { PageParameters } from "#lib/query/page-state";
import { newsroom } from "#lib/server/index";
import { addressOf, askedOf, findTour } from "./tours";
import { UnknownTour } from "./unknown-tour";
import { wallSnapshot } from "./wall-snapshot";
import { watchdog } from "./watchdog";
import "./wall.css";

/** The namespaces that the wall speaks in the browser. */
const SPOKEN = ["wall", "map", "tools", "legend", "groups"] as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("wall");
  return { title: t("title"), robots: { index: false } };
}

export default async function WallPage({
  searchParams,
}: {
  searchParams: Promise<PageParameters>;
}) {
  const address = addressOf(await searchParams);
  const room = await newsroom();
  const found = await findTour(room, askedOf(address));
  if ("unknown" in found) return <UnknownTour {...found} />;
  const locale = await getLocale();
  const language = isLanguage(locale) ? locale : "en";
  const snapshot = await wallSnapshot(room, language, found.versions, found.skipped);
  const all = await getMessages();
  const messages = Object.fromEntries(SPOKEN.map((name) => [name, all[name]]));
  address.append("lang", language);
  return (
    <NextIntlClientProvider messages={messages}>
      <Wall first={snapshot} source={`/api/wall?${address}`} night={address.get("night")} />
      <script
        nonce={(await headers()).get("x-nonce") ?? undefined}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: Dateline's own script, with nothing put in
        dangerouslySetInnerHTML={{ __html: watchdog }}
      />
    </NextIntlClientProvider>
  );
}
