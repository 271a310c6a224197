import type { NewsEvent } from "#lib/event/news-event";
import { ACTOR_ROLES } from "#lib/event/vocabularies";
import { textIn } from "#lib/messages/text-in";
import type { Words } from "#lib/messages/words";
import { Said } from "./said";

/** Who took part, by role; the excluded and the affected last. */
export function ActorList({ words, event }: { words: Words; event: NewsEvent }) {
  const roles = ACTOR_ROLES.map((role) => ({
    role,
    actors: event.properties.actors.filter((actor) => actor.role === role),
  })).filter(({ actors }) => actors.length > 0);
  return (
    <ul className="space-y-2">
      {roles.map(({ role, actors }) => (
        <li key={role}>
          <ul className="font-medium">
            {actors.map(({ id, name }) => (
              <li key={id}>
                <Said text={textIn(name, words.language)} language={words.language} />
              </li>
            ))}
          </ul>
          <p className="text-12 text-ink-3">
            {words.t(`actorRoles.${role}`, { count: actors.length })}
          </p>
        </li>
      ))}
    </ul>
  );
}
