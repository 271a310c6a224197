import { createParser, type EventSourceMessage } from "eventsource-parser";
import type { Message } from "#lib/live/message";

/**
 * Reads one stream of server-sent events to its end. What is not understood is passed over, so that
 * a newer server may tell more.
 *
 * @throws where the connection breaks
 */
export async function readEvents(
  body: ReadableStream<Uint8Array>,
  hear: (message: Message) => void,
): Promise<void> {
  const parser = createParser({
    onEvent: (event) => {
      const message = messageOf(event);
      if (message) hear(message);
    },
  });
  const decoder = new TextDecoder();
  const reader = body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    parser.feed(decoder.decode(value, { stream: true }));
  }
}

function messageOf({ event, id, data }: EventSourceMessage): Message | undefined {
  const told = JSON.parse(data);
  if (event === "heartbeat") return { type: event, ...told, ...(id ? { id } : {}) };
  if ((event === "change" || event === "tour") && id) return { type: "change", id, change: told };
  if (event === "resync" && id) return { type: event, id };
  return undefined;
}
