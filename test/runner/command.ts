/**
 * Finds workflow commands in a line, as GitHub's runner does (actions/runner, `ActionCommand`): `::name key=value::data`
 * after leading blanks, or `##[name key=value]data` anywhere in the line.
 *
 * The runner looks for `::` and `##[` with .NET's culture-sensitive search. On its ICU data that search ignores
 * characters without weight (zero-width space, soft hyphen, control characters) between the ones it looks for, and does
 * not see a mark that is followed by a combining character or preceded by a prepending one. So `:​:` with a
 * zero-width space inside still separates, and data that begins with a combining accent moves the separator to the next
 * `::` in the data. Names and everything within them are compared as they are.
 */
export interface Command {
  name: string;
  /** Names in lower case, since the runner does not tell cases apart. */
  properties: Record<string, string>;
  data: string;
}

/** The commands that the runner knows. A line that names any other is ordinary output. */
export const KNOWN_COMMANDS = [
  'stop-commands',
  'set-env',
  'set-output',
  'save-state',
  'add-mask',
  'add-path',
  'add-matcher',
  'remove-matcher',
  'debug',
  'warning',
  'error',
  'notice',
  'group',
  'endgroup',
  'echo',
];

const WEIGHTLESS = '[\\0-\\x08\\x0e-\\x1f\\x7f-\\x9f\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff]*';
const COMBINING = '[\\p{M}\\u{1f3fb}-\\u{1f3ff}\\uff9e\\uff9f\\u0e33\\u0eb3]';
const PREPENDING = '[\\u0600-\\u0605\\u06dd\\u070f\\u0890\\u0891\\u08e2\\u0d4e\\u{110bd}\\u{110cd}]';

/** .NET's idea of white space; JavaScript's differs in U+0085 and U+FEFF. */
const LEADING_BLANKS = /^[\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;

function searchFor(...characters: string[]): RegExp {
  const marks = characters.join(WEIGHTLESS);
  return new RegExp(`(?<!${PREPENDING})${marks}(?!${WEIGHTLESS}${COMBINING})`, 'gu');
}

const COLONS = searchFor(':', ':');
const HASHES = searchFor('#', '#', '\\[');
const STARTS_WITH_COLONS = new RegExp(`^${WEIGHTLESS}${COLONS.source}`, 'u');

/** The command in a line; undefined for ordinary output. */
export function parseCommand(line: string, known: Iterable<string> = KNOWN_COMMANDS): Command | undefined {
  const names = new Set([...known].map((name) => name.toLowerCase()));
  return parseColons(line, names) ?? parseHashes(line, names);
}

function parseColons(line: string, known: Set<string>): Command | undefined {
  const message = line.replace(LEADING_BLANKS, '');
  if (!STARTS_WITH_COLONS.test(message)) return undefined;
  const end = indexOf(message, COLONS, 2);
  if (end < 0) return undefined;
  return assemble(message.slice(2, end), message.slice(end + 2), known, ',', COLON_PROPERTY, COLON_DATA, true);
}

function parseHashes(line: string, known: Set<string>): Command | undefined {
  const start = indexOf(line, HASHES, 0);
  const end = start < 0 ? -1 : line.indexOf(']', start);
  if (end < 0) return undefined;
  return assemble(line.slice(start + 3, end), line.slice(end + 1), known, ';', HASH_ESCAPES, HASH_ESCAPES, false);
}

type Escapes = [token: string, escaped: string][];

/** Undone in this order, the percent sign last. */
const COLON_DATA: Escapes = [
  ['\r', '%0D'],
  ['\n', '%0A'],
  ['%', '%25'],
];
const COLON_PROPERTY: Escapes = [
  ['\r', '%0D'],
  ['\n', '%0A'],
  [':', '%3A'],
  [',', '%2C'],
  ['%', '%25'],
];
const HASH_ESCAPES: Escapes = [
  [';', '%3B'],
  ['\r', '%0D'],
  ['\n', '%0A'],
  [']', '%5D'],
  ['%', '%25'],
];

function assemble(
  info: string,
  data: string,
  known: Set<string>,
  separator: string,
  propertyEscapes: Escapes,
  dataEscapes: Escapes,
  trim: boolean,
): Command | undefined {
  const blank = info.indexOf(' ');
  const name = blank < 0 ? info : info.slice(0, blank);
  if (name === '' || !known.has(name.toLowerCase())) return undefined;
  const properties: Record<string, string> = {};
  const list = blank > 0 ? info.slice(blank + 1) : '';
  for (const pair of (trim ? list.trim() : list).split(separator)) {
    // Empty pieces do not count: `a==b` is a pair, `a=` and `=b` are none.
    const [, key, value] = /^=*([^=]+)=+(.+)$/s.exec(pair) ?? [];
    if (key !== undefined && value !== undefined) properties[key.toLowerCase()] = undo(value, propertyEscapes);
  }
  return { name, properties, data: undo(data, dataEscapes) };
}

function undo(text: string, escapes: Escapes): string {
  return escapes.reduce((result, [token, escaped]) => result.replaceAll(escaped, () => token), text);
}

function indexOf(text: string, pattern: RegExp, from: number): number {
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? -1;
}
