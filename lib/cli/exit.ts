import { StoreError } from "#lib/store/event-store";

/** How the commands end; the README lists them. */
export const EXIT = { ok: 0, refused: 1, usage: 2, store: 3, server: 4, interrupted: 130 } as const;

/** An end that the user can do something about: its message is all there is to say. */
export class Failure extends Error {
  constructor(
    readonly code: number,
    message: string,
  ) {
    super(message);
  }
}

/** Input that is not taken; nothing was kept of it. */
export function refusal(message: string): Failure {
  return new Failure(EXIT.refused, message);
}

/** Runs a command to its end and answers the exit code, saying on stderr why it is not 0. */
export async function runToExit(command: () => Promise<unknown>): Promise<number> {
  try {
    await command();
    return EXIT.ok;
  } catch (error) {
    if (error instanceof Failure) {
      if (error.message) console.error(error.message);
      return error.code;
    }
    if (error instanceof StoreError) {
      console.error(error.message);
      return EXIT.store;
    }
    throw error;
  }
}
