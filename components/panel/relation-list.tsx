import { textIn } from "#lib/messages/text-in";
import type { Words } from "#lib/messages/words";
import type { EventAnswer } from "#lib/server/desk";
import { Said } from "./said";

interface RelationListProps {
  readonly words: Words;
  readonly answer: EventAnswer;
  readonly hrefOf: (id: string) => string;
}

/** Related events as links, in both directions: what this one says of others, and they of it. */
export function RelationList({ words, answer, hrefOf }: RelationListProps) {
  const { t, language } = words;
  const related = [
    ...answer.event.properties.relations.map(({ type, target }) => ({ how: type, id: target })),
    ...answer.incoming.map(({ type, from }) => ({ how: `from-${type}`, id: from })),
  ];
  return (
    <ul className="space-y-2">
      {related.map(({ how, id }) => {
        const event = answer.related.get(id);
        if (!event) return null;
        return (
          <li key={`${how} ${id}`}>
            <p className="text-12 text-ink-3">{t(`relations.${how}`)}</p>
            <a href={hrefOf(id)} data-event-id={id} className="font-medium underline">
              <Said text={textIn(event.properties.title, language)} language={language} />
            </a>
          </li>
        );
      })}
    </ul>
  );
}
