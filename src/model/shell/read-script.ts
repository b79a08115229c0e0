import { type Excerpt, type Piece, placeKey } from '../../source.ts';
import { placesOf } from '../../text/places-of.ts';
import type { Environment, Setting } from '../../text/setting.ts';
import { isComparison } from './conditions.ts';
import { Dialect } from './dialects.ts';
import { Reading } from './script-reader.ts';
import type { Command, Script } from './shell-command.ts';
import { Word } from './shell-word.ts';
import { inOrder, nowhere } from './simple-command.ts';

/** What runs nothing. */
export const emptyScript: Script = { commands: [], errors: [], endless: false };

/**
 * Reads text as the shell does that runs it; as bash and as another shell would, both, where that may be any. Never throws.
 *
 * @param environment the variables that are set when it runs
 * @param shell the program that runs it, by its name or path; undefined where only the run knows
 */
export function readScript(excerpt: Excerpt, environment?: Environment, shell?: string): Script {
  const text = withoutCarriageReturns(excerpt);
  return inDialects(environment, shell, (reading) => reading.text(text, nowhere));
}

/** What is read as bash, and as the shells that may run it where those read it in another way. */
function inDialects(
  environment: Environment | undefined,
  shell: string | undefined,
  read: (reading: Reading) => void,
): Script {
  const bash = new Dialect(shell, false);
  const script = finished(new Reading(environment, bash), read);
  return bash.differs ? united(script, finished(new Reading(environment, new Dialect(shell, true)), read)) : script;
}

/** What either of two readings of a text finds: of `[[ a && b ]]`, which is one command or none that there is, no `b`. */
function united(script: Script, other: Script): Script {
  const placeOf = ({ name, nameAt, at, args }: Command) =>
    `${name ?? ''} ${placeKey(nameAt)} ${placeKey(at)} ${args.length}`;
  const found = new Set(script.commands.map(placeOf));
  const tests = other.commands.filter(({ name }) => name === '[[');
  const more = other.commands.filter(
    (command) =>
      command.name !== '[[' && !found.has(placeOf(command)) && !tests.some((test) => isAskedIn(test, command)),
  );
  if (more.length === 0) return script;
  return { ...script, commands: inOrder([...script.commands, ...more]), endless: script.endless || other.endless };
}

/**
 * Whether what may be a command reads as a comparison, in a test behind nothing but `&&`: a shell without `[[` fails before it comes
 * to that.
 */
function isAskedIn({ at: { source, span } }: Command, { at, args }: Command): boolean {
  if (at.source !== source || at.span.start < span.end) return false;
  if (!isComparison(args[0]?.value)) return false;
  const [last = '', ...others] = source.text.slice(span.start, at.span.start).split('&&').reverse();
  return others.length > 0 && last.trim() === '' && !others.some((each) => /[|;&\n`(]|\]\]/.test(each));
}

/** Reads a command that is given word by word (`["sh", "-c", "…"]`), as no shell would expand it. */
export function readCommand(
  contents: readonly Excerpt[],
  settings: readonly Setting[],
  environment?: Environment,
): Script {
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
  return inDialects(environment, undefined, (reading) => reading.words(words));
}

/** What is read, as deeply as the engine can call. */
function finished(reading: Reading, read: (reading: Reading) => void): Script {
  try {
    read(reading);
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
