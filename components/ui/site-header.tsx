import { Languages, Share2, SunMoon } from "lucide";
import { useLocale, useTranslations } from "next-intl";
import { LANGUAGES } from "#lib/event/vocabularies";
import { THEMES, type Theme } from "#lib/messages/choose";
import { hrefOf, type PageState } from "#lib/query/page-state";
import { CopyView } from "./copy-view";
import { Icon } from "./icon";
import { KeyList } from "./key-list";
import { Popup } from "./popup";
import { ShareLink } from "./share-link";

const THEME_WORDS = {
  system: "themeSystem",
  light: "themeLight",
  dark: "themeDark",
} as const satisfies Record<Theme, string>;

/** Wordmark, title, and what concerns the whole page: language, look, link, keys. */
export function SiteHeader({
  state,
  theme,
  path = "/",
  viewTitle,
}: {
  state: PageState;
  theme: Theme;
  path?: string;
  /** What the page shows, in words, where it can be a view of a tour. */
  viewTitle?: string;
}) {
  const t = useTranslations();
  const locale = useLocale();
  const { event: _e, at: _a, ...home } = state;
  return (
    <header className="site-header">
      <a href={hrefOf({ ...home, filter: {} })} aria-label={t("app.home")} className="wordmark">
        DATELINE<span className="px-[0.35em] font-normal text-ink-3">—</span>
      </a>
      <p className="site-title">{t("app.title")}</p>
      <nav className="ms-auto flex items-center gap-1" aria-label={t("app.language")}>
        <button type="button" className="tool" popoverTarget="languages">
          <Icon node={Languages} />
          <span className="tool-word">{t(`languages.${locale}`)}</span>
        </button>
        <button
          type="button"
          className="tool"
          popoverTarget="themes"
          aria-label={t("app.theme")}
          title={t("app.theme")}
        >
          <Icon node={SunMoon} />
        </button>
        <button type="button" className="tool" popoverTarget="share">
          <Icon node={Share2} />
          <span className="tool-word">{t("app.share")}</span>
        </button>
        <button
          type="button"
          className="tool tool-key"
          popoverTarget="keys"
          aria-label={t("keys.open")}
          title={t("keys.open")}
        >
          ?
        </button>
      </nav>
      <Popup id="languages" title={t("app.language")}>
        <ul className="menu">
          {LANGUAGES.map((language) => (
            <li key={language}>
              <a
                href={hrefOf({ ...state, lang: language }, path)}
                hrefLang={language}
                lang={language}
                data-reload
                aria-current={language === locale ? "true" : undefined}
              >
                {t(`languages.${language}`)}
              </a>
            </li>
          ))}
        </ul>
      </Popup>
      <Popup id="themes" title={t("app.theme")}>
        <ul className="menu">
          {THEMES.map((one) => (
            <li key={one}>
              <a
                href={hrefOf({ ...state, theme: one }, path)}
                data-reload
                aria-current={one === theme ? "true" : undefined}
              >
                {t(`app.${THEME_WORDS[one]}`)}
              </a>
            </li>
          ))}
        </ul>
      </Popup>
      <Popup id="share" title={t("app.shareTitle")}>
        <p className="mb-2 text-13 text-ink-2">{t("app.shareHint")}</p>
        <ShareLink
          href={hrefOf({ ...state, lang: locale }, path)}
          lang={locale}
          words={{
            copy: t("app.copy"),
            copied: t("app.copied"),
            notCopied: t("app.notCopied"),
            link: t("app.shareTitle"),
          }}
        />
        {viewTitle !== undefined && (
          <CopyView
            lang={locale}
            title={viewTitle}
            words={{
              copy: t("live.copyView"),
              hint: t("live.copyViewHint"),
              copied: t("live.viewCopied"),
              notCopied: t("live.viewNotCopied"),
            }}
          />
        )}
      </Popup>
      <KeyList />
    </header>
  );
}
