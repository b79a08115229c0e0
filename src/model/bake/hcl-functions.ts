import { bytesOfBase64, toBase64, utf8 } from '../../text/bytes.ts';
import { unknownMark } from '../../text/setting.ts';
import {
  entryOf,
  HclArguments,
  inRange,
  longestText,
  plain,
  same,
  short,
  TooLong,
  textList,
  truthOf,
  unfit,
  type Work,
} from './hcl-arguments.ts';
import { collectionFunctions } from './hcl-collections.ts';
import { formatted } from './hcl-format.ts';
import { type HclData, type HclValue, listIn } from './hcl-value.ts';

/** Those that only the run can work out. */
export const functionsOfTheRun: ReadonlySet<string> = new Set(['timestamp', 'uuidv4', 'bcrypt']);

/** Functions of bake (bake/hclparser/stdlib.go of github.com/docker/buildx), by what they make of known arguments. */
export const hclFunctions: ReadonlyMap<string, Work> = new Map<string, Work>([
  // texts
  ['lower', (args) => args.text(0).toLowerCase()],
  ['upper', (args) => args.text(0).toUpperCase()],
  ['title', (args) => titled([...args.text(0)])],
  ['reverse', (args) => characters(args.text(0)).reverse().join('')],
  ['strlen', (args) => characters(args.text(0)).length],
  ['substr', (args) => substring(characters(args.text(0)), args.number(1), args.number(2))],
  ['join', (args) => joined(args.text(0), new HclArguments(args.values.slice(1)))],
  ['split', (args) => textList(args, args.text(1).split(args.text(0)))],
  ['replace', (args) => replaced(args.text(0), args.text(1), args.text(2))],
  ['trim', (args) => trimmed(args.text(0), new Set(args.text(1)))],
  ['trimspace', (args) => args.text(0).trim()],
  ['trimprefix', (args) => without(args.text(0), args.text(1))],
  ['trimsuffix', (args) => withoutEnd(args.text(0), args.text(1))],
  ['chomp', (args) => withoutLast(args.text(0), '\r\n')],
  ['indent', (args) => short(args.text(1).replaceAll('\n', `\n${' '.repeat(inRange(args.number(0)))}`))],
  ['format', (args) => short(formatted(args.text(0), args.values.slice(1)) ?? unfit())],
  ['formatlist', formatList],
  ['basename', (args) => withoutLast(args.text(0), '/').split('/').at(-1) || (args.text(0) === '' ? '.' : '/')],
  ['dirname', (args) => folderIn(args.text(0))],
  ['sanitize', (args) => args.text(0).replaceAll(/[^\w-]/gu, '_')],
  ['homedir', () => '~'],
  ['base64decode', (args) => fromBase64(args.text(0))],
  ['base64encode', (args) => toBase64(utf8(args.text(0)))],
  ['jsondecode', (args) => fromJson(args.values[0]!, args.text(0))],
  ['jsonencode', (args) => short(JSON.stringify(plain(args.values[0]!)))],
  ...collectionFunctions,
  // numbers and flags
  ['add', (args) => whole(args.number(0) + args.number(1))],
  ['subtract', (args) => whole(args.number(0) - args.number(1))],
  ['multiply', (args) => whole(args.number(0) * args.number(1))],
  ['divide', (args) => whole(args.number(0) / args.number(1))],
  ['modulo', (args) => whole(args.number(0) % args.number(1))],
  ['negate', (args) => whole(-args.number(0))],
  ['absolute', (args) => Math.abs(args.number(0))],
  ['ceil', (args) => Math.ceil(args.number(0))],
  ['floor', (args) => Math.floor(args.number(0))],
  ['int', (args) => Math.trunc(args.number(0))],
  ['max', (args) => Math.max(...args.values.map((_, i) => args.number(i)))],
  ['min', (args) => Math.min(...args.values.map((_, i) => args.number(i)))],
  ['equal', (args) => same(args.values[0]!, args.values[1]!)],
  ['notequal', (args) => !same(args.values[0]!, args.values[1]!)],
  ['lessthan', (args) => args.number(0) < args.number(1)],
  ['lessthanorequalto', (args) => args.number(0) <= args.number(1)],
  ['greaterthan', (args) => args.number(0) > args.number(1)],
  ['greaterthanorequalto', (args) => args.number(0) >= args.number(1)],
  ['not', (args) => !truthOf(args.values[0]!)],
  ['and', (args) => truthOf(args.values[0]!) && truthOf(args.values[1]!)],
  ['or', (args) => truthOf(args.values[0]!) || truthOf(args.values[1]!)],
]);

/** Halves and thirds are not what JavaScript makes of them. */
function whole(number: number): number {
  return Number.isSafeInteger(number) ? number : unfit();
}

/** What stands for one to a reader. */
function characters(text: string): string[] {
  return Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
}

function substring(all: readonly string[], offset: number, length: number): string {
  const from = offset < 0 ? Math.max(0, offset + all.length) : offset;
  // From the end on, no length is all that there is.
  const isAll = length < 0 || (length === 0 && offset < 0);
  return all.slice(from, isAll ? undefined : from + length).join('');
}

function joined(between: string, args: HclArguments): string {
  const all = args.values.flatMap((_, i) => args.texts(i));
  if (all.reduce((sum, { length }) => sum + length + between.length, 0) > longestText) throw new TooLong();
  return all.join(between);
}

function replaced(text: string, from: string, to: string): string {
  const pieces = text.split(from);
  if (text.length + pieces.length * to.length > longestText) throw new TooLong();
  return from === '' ? `${to}${[...text].map((each) => `${each}${to}`).join('')}` : pieces.join(to);
}

function trimmed(text: string, cut: ReadonlySet<string>): string {
  const all = [...text];
  const first = all.findIndex((each) => !cut.has(each));
  return first < 0 ? '' : all.slice(first, all.findLastIndex((each) => !cut.has(each)) + 1).join('');
}

function without(text: string, start: string): string {
  return text.startsWith(start) ? text.slice(start.length) : text;
}

/** With the letter that each word begins with in capitals. */
function titled(letters: readonly string[]): string {
  const isWithin = (before: string | undefined) => before !== undefined && /[\p{L}\p{N}_']/u.test(before);
  return letters.map((each, i) => (isWithin(letters[i - 1]) ? each : each.toUpperCase())).join('');
}

function folderIn(path: string): string {
  const folder = withoutLast(path.slice(0, path.lastIndexOf('/') + 1), '/');
  return folder || (path.startsWith('/') ? '/' : '.');
}

/** Without the characters at its end that are among some. */
function withoutLast(text: string, cut: string): string {
  const all = [...text];
  return all.slice(0, all.findLastIndex((each) => !cut.includes(each)) + 1).join('');
}

function withoutEnd(text: string, end: string): string {
  return end !== '' && text.endsWith(end) ? text.slice(0, -end.length) : text;
}

function fromBase64(text: string): string {
  const decoded = textOfBase64(text);
  return toBase64(utf8(decoded)) === text && !decoded.includes('\ufffd') && !decoded.includes(unknownMark)
    ? decoded
    : unfit();
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

function textOfBase64(text: string): string {
  try {
    return decoder.decode(bytesOfBase64(text));
  } catch {
    return unfit();
  }
}

/** All of which stands where the text does. */
function fromJson({ at }: HclValue, text: string): HclData {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    unfit();
  }
  const dataOf = (value: unknown, depth: number): HclData => {
    if (depth > 50) throw new TooLong();
    if (Array.isArray(value)) return value.map((each) => ({ at, data: dataOf(each, depth + 1) }));
    if (typeof value !== 'object' || value === null) return value as string | number | boolean | null;
    return new Map(Object.entries(value).map(([name, each]) => [name, entryOf({ at, data: dataOf(each, depth + 1) })]));
  };
  return dataOf(read, 0);
}

function formatList(args: HclArguments): readonly HclValue[] {
  const rest = args.values.slice(1);
  const lengths = rest.flatMap((each) => listIn(each)?.length ?? []);
  const length = lengths.length === 0 ? 1 : Math.max(...lengths);
  const made = Array.from({ length: inRange(length) }, (_, i) =>
    formatted(
      args.text(0),
      rest.map((each) => (listIn(each) ? (listIn(each)![i] ?? unfit()) : each)),
    ),
  );
  return textList(
    args,
    made.map((each) => each ?? unfit()),
  );
}
