import type { Excerpt, Piece } from '../../source.ts';
import { placesOf } from '../../text/places-of.ts';
import type { Environment, Setting } from '../../text/setting.ts';
import { Reading } from './script-reader.ts';
import type { Script } from './shell-command.ts';
import { Word } from './shell-word.ts';
import { nowhere } from './simple-command.ts';

/** What runs nothing. */
export const emptyScript: Script = { commands: [], errors: [], endless: false };

/** Reads text as a POSIX shell or bash would; `environment` are the variables that are set when it runs. Never throws. */
export function readScript(excerpt: Excerpt, environment?: Environment): Script {
  const reading = new Reading(environment);
  return finished(reading, () => reading.text(withoutCarriageReturns(excerpt), nowhere));
}

/** Reads a command that is given word by word (`["sh", "-c", "…"]`), as no shell would expand it. */
export function readCommand(
  contents: readonly Excerpt[],
  settings: readonly Setting[],
  environment?: Environment,
): Script {
  const reading = new Reading(environment);
  const words = settings.map(({ at, value, parts }, i) => {
    const content = contents[i]!;
    return new Word({
      at,
      value,
      ...(parts && { parts }),
      base: content,
      pieces: [{ start: 0, end: content.text.length }],
    });
  });
  return finished(reading, () => reading.words(words));
}

/** What is read, as deeply as the engine can call. */
function finished(reading: Reading, read: () => void): Script {
  try {
    read();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { ...reading.script(), endless: true };
  }
  return reading.script();
}

/** A line of a file with CRLF line ends would give its last word a carriage return. */
function withoutCarriageReturns(excerpt: Excerpt): Excerpt {
  const { text } = excerpt;
  if (!text.includes('\r\n')) return excerpt;
  const pieces: Piece[] = [];
  let start = 0;
  for (const at of placesOf('\r\n', text)) {
    if (at > start) pieces.push({ start, end: at });
    start = at + 1;
  }
  if (start < text.length) pieces.push({ start, end: text.length });
  return excerpt.excerpt(pieces);
}
