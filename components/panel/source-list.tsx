import type { NewsEvent, Report, Source } from "#lib/event/news-event";
import { charactersInWords, reportInWords } from "#lib/messages/source-in-words";
import { dirOf, textIn } from "#lib/messages/text-in";
import type { Words } from "#lib/messages/words";
import { Said } from "./said";

interface SourceListProps {
  readonly words: Words;
  readonly event: NewsEvent;
  readonly reports: ReadonlyMap<string, Report>;
}

/** Where each thing was read: who is quoted, by way of whom, in which report, at which characters. */
export function SourceList({ words, event, reports }: SourceListProps) {
  return (
    <ol className="space-y-3">
      {event.properties.sources.map((source) => (
        <li key={`${source.report} ${source.attributedTo?.[0]?.id ?? ""} ${source.chars ?? ""}`}>
          <SourceItem words={words} source={source} report={reports.get(source.report)} />
        </li>
      ))}
    </ol>
  );
}

function SourceItem({
  words,
  source,
  report,
}: {
  words: Words;
  source: Source;
  report: Report | undefined;
}) {
  const { t, language } = words;
  const [quoted, ...byWay] = source.attributedTo ?? [];
  const sentence = report && sentenceOf(report, source);
  return (
    <>
      {quoted && (
        <p className="font-medium">
          {t("sources.quoted")} <Said text={textIn(quoted.name, language)} language={language} />
        </p>
      )}
      {byWay.map(({ id, name }) => (
        <p key={id}>
          {t("sources.byWayOf")} <Said text={textIn(name, language)} language={language} />
        </p>
      ))}
      {sentence && report && (
        <blockquote className="my-1 border-edge border-s-2 ps-2">
          <q lang={report.lang} dir={dirOf(report.lang)} className="block">
            {sentence}
          </q>
        </blockquote>
      )}
      <p className="text-12 text-ink-3">
        {report?.publisher && (
          <>
            <Said text={textIn(report.publisher.name, language)} language={language} />
            {t("list.separator")}
          </>
        )}
        {report ? reportInWords(words, report) : t("sources.missing", { id: source.report })}
      </p>
      {source.chars && (
        <p className="text-12 text-ink-3">{charactersInWords(words, source.chars)}</p>
      )}
      {report?.url && (
        <a href={report.url} rel="noreferrer" className="text-12 underline">
          {t("sources.original")}
        </a>
      )}
    </>
  );
}

/** The words themselves, where the newsroom keeps the report's text and they lie within it. */
function sentenceOf({ text }: Report, { chars }: Source): string | undefined {
  if (text === undefined || chars === undefined || chars[1] > text.length) return undefined;
  return text.slice(chars[0], chars[1]);
}
