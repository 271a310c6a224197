import type { TextIn } from "#lib/messages/text-in";
import { Said } from "./said";

/** A dateline from its words. */
export function DatelineText(props: {
  readonly place: TextIn;
  readonly rest: string;
  readonly dash: string;
  readonly placed: boolean;
  readonly language: string;
}) {
  const { place, rest, dash, placed, language } = props;
  return (
    <span className="block text-13 narrow text-ink-2">
      <b className={placed ? "font-bold text-ink uppercase" : "font-bold text-ink"}>
        <Said text={place} language={language} />
      </b>
      {rest}
      <span aria-hidden="true">{dash}</span>
    </span>
  );
}
