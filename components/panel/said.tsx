import { sameLanguage, type TextIn } from "#lib/messages/text-in";

/** Text from an event, isolated; marked with its language where that is not the page's. */
export function Said({ text, language }: { text: TextIn; language: string }) {
  if (sameLanguage(text.lang, language)) return <bdi>{text.text}</bdi>;
  return (
    <bdi lang={text.lang} dir={text.dir}>
      {text.text}
    </bdi>
  );
}
