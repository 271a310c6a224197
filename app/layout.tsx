import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getMessages, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { OutlineSheet } from "#components/ui/outline-sheet";
import { chooseTheme, directionOf, isLanguage } from "#lib/messages/choose";
import "./globals.css";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("app");
  return {
    title: { default: `Dateline — ${t("title")}`, template: "%s — Dateline" },
    description: t("description"),
  };
}

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  viewportFit: "cover",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#ffffff" },
    { media: "(prefers-color-scheme: dark)", color: "#14191d" },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const locale = await getLocale();
  const lang = isLanguage(locale) ? locale : "en";
  const theme = chooseTheme((await headers()).get("x-dateline-theme"), undefined);
  const { notices } = await getMessages();
  return (
    <html
      lang={lang}
      dir={directionOf(lang)}
      {...(theme === "system" ? {} : { "data-theme": theme })}
    >
      <body>
        <OutlineSheet />
        <NextIntlClientProvider messages={{ notices }}>{children}</NextIntlClientProvider>
      </body>
    </html>
  );
}
