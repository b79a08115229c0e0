import { nearest } from '../../text/nearest.ts';
import { isAs } from './from-words.ts';
import type { BuildRefusal } from './instruction.ts';
import { type Keyword, keywords, lowerCase, type Parsed, wordText } from './instruction-arguments.ts';
import { mountFields, splitFlag } from './instruction-flags.ts';
import { announces } from './read-instruction.ts';
import { isSpace, skip } from './whitespace.ts';

/** Why BuildKit's instruction parser refuses an instruction (instructions/parse.go), with its place; undefined where it does not. */
export function refusal(parsed: Parsed): BuildRefusal | undefined {
  const { text, keyword, head } = parsed;
  if (!keyword) return { at: text.locate(head.keyword.start, head.keyword.end), message: unknownInstruction(parsed) };
  const flag = flagRefusal(parsed, keyword);
  if (flag) return flag;
  const message = argumentRefusal(parsed, keyword);
  return message === undefined ? undefined : { at: text.locate(head.keyword.start, head.args.end), message };
}

function unknownInstruction({ text, head }: Parsed): string {
  const written = text.text.slice(head.keyword.start, head.keyword.end);
  const near = nearest(written.toUpperCase(), keywords);
  return `${written ? `Unknown instruction ${shown(written)}` : 'An instruction is missing'}.${near ? ` Did you mean ${near}?` : ''}`;
}

/** A refusal names what it is about. The mark at the cut says to whoever hides secrets that one may be cut off there. */
export function shown(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

/** What is wrong with the arguments of an instruction, as the builder looks at them. */
type ArgumentCheck = (parsed: Parsed, keyword: Keyword) => string | undefined;

const checks: Partial<Record<Keyword, ArgumentCheck>> = {
  FROM: fromRefusal,
  ADD: copyRefusal,
  COPY: copyRefusal,
  ENV: pairsRefusal,
  LABEL: pairsRefusal,
  ARG: pairsRefusal,
  VOLUME: ({ text, words }) =>
    atLeastOne(words.length, 'VOLUME') ??
    (words.some((word) => isEmpty(wordText(text, word))) ? 'A path in VOLUME is empty.' : undefined),
  EXPOSE: ({ words }) => atLeastOne(words.length, 'EXPOSE'),
  SHELL: ({ words, json }) => atLeastOne(words.length, 'SHELL') ?? (json ? undefined : 'SHELL requires a JSON array.'),
  MAINTAINER: exactlyOne,
  STOPSIGNAL: exactlyOne,
  USER: exactlyOne,
  WORKDIR: exactlyOne,
  HEALTHCHECK: (parsed) => healthcheckRefusal(parsed.words.length, said(parsed, 0).toUpperCase()),
  ONBUILD: onbuildRefusal,
};

function argumentRefusal(parsed: Parsed, keyword: Keyword): string | undefined {
  return checks[keyword]?.(parsed, keyword);
}

/** What a word says; nothing where there is none. */
function said({ text, words }: Parsed, index: number): string {
  const word = words.at(index);
  return word ? wordText(text, word) : '';
}

function atLeastOne(count: number, keyword: Keyword): string | undefined {
  return count === 0 ? `${keyword} requires at least one argument.` : undefined;
}

function exactlyOne({ words }: Parsed, keyword: Keyword): string | undefined {
  return words.length === 1 ? undefined : `${keyword} requires exactly one argument.`;
}

function fromRefusal(parsed: Parsed): string | undefined {
  const { length } = parsed.words;
  if (length === 1) return undefined;
  if (length !== 3 || !isAs(said(parsed, 1))) return 'FROM requires an image, optionally followed by AS and a name.';
  return /^[a-z][a-z0-9-_.]*$/.test(lowerCase(said(parsed, 2)))
    ? undefined
    : 'A stage name must start with a letter and contain only letters, digits, hyphens, underscores and dots.';
}

function copyRefusal(parsed: Parsed, keyword: Keyword): string | undefined {
  if (parsed.words.length < 2) return `${keyword} requires a source and a destination.`;
  return announces(said(parsed, -1)) ? `The destination of ${keyword} cannot be a heredoc.` : undefined;
}

function pairsRefusal({ text, words, legacy }: Parsed, keyword: Keyword): string | undefined {
  const isNameless = words.some((word, i) => text.text[word.start] === '=' && !(legacy && i > 0));
  return atLeastOne(words.length, keyword) ?? (isNameless ? `A name in ${keyword} is empty.` : undefined);
}

function onbuildRefusal(parsed: Parsed): string | undefined {
  if (parsed.words.length === 0) return 'ONBUILD requires an instruction.';
  const trigger = said(parsed, 0).toUpperCase();
  return ['ONBUILD', 'FROM', 'MAINTAINER'].includes(trigger) ? `ONBUILD cannot contain ${trigger}.` : undefined;
}

function healthcheckRefusal(count: number, type: string): string | undefined {
  if (count === 0) return 'HEALTHCHECK requires NONE, or CMD and a command.';
  if (type === 'NONE') return count > 1 ? 'HEALTHCHECK NONE takes no arguments.' : undefined;
  if (type !== 'CMD') return 'HEALTHCHECK supports only NONE and CMD.';
  return count > 1 ? undefined : 'HEALTHCHECK CMD requires a command.';
}

function isEmpty(text: string): boolean {
  return skip(text, 0, text.length, isSpace) === text.length;
}

type FlagKind = 'text' | 'texts' | 'boolean';

/** Flags of the newest syntax, those that only its `labs` channel has included. */
const flagKinds: Readonly<Partial<Record<Keyword, Readonly<Record<string, FlagKind>>>>> = {
  FROM: { platform: 'text' },
  ADD: {
    chown: 'text',
    chmod: 'text',
    link: 'boolean',
    'keep-git-dir': 'boolean',
    checksum: 'text',
    unpack: 'boolean',
    exclude: 'texts',
  },
  COPY: { chown: 'text', chmod: 'text', from: 'text', link: 'boolean', parents: 'boolean', exclude: 'texts' },
  RUN: { mount: 'texts', network: 'text', security: 'text', device: 'texts' },
  HEALTHCHECK: { interval: 'text', timeout: 'text', 'start-period': 'text', 'start-interval': 'text', retries: 'text' },
};

function flagRefusal(parsed: Parsed, keyword: Keyword): BuildRefusal | undefined {
  // BuildKit does not look at the flags of these at all.
  if (keyword === 'ARG' || keyword === 'STOPSIGNAL') return undefined;
  const { text, words, head } = parsed;
  const type = words[0];
  if (keyword === 'HEALTHCHECK' && type && wordText(text, type).toUpperCase() === 'NONE') return undefined;
  const kinds = flagKinds[keyword] ?? {};
  const seen = new Set<string>();
  for (const word of head.flags) {
    const { name, value } = splitFlag(text, word);
    const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
    const message = kind
      ? (repeated(name, kind, seen) ?? valueRefusal(name, kind, value && wordText(text, value)))
      : unknownFlag(name, keyword, Object.keys(kinds));
    if (message !== undefined) return { at: text.locate(word.start, word.end), message };
    seen.add(name);
  }
  return undefined;
}

function unknownFlag(name: string, keyword: Keyword, known: readonly string[]): string {
  const near = nearest(name, known);
  return `${keyword} has no flag --${shown(name)}.${near ? ` Did you mean --${near}?` : ''}`;
}

function repeated(name: string, kind: FlagKind, seen: ReadonlySet<string>): string | undefined {
  return kind !== 'texts' && seen.has(name) ? `--${name} is given twice.` : undefined;
}

function valueRefusal(name: string, kind: FlagKind, value: string | undefined): string | undefined {
  if (kind === 'boolean') {
    return value === undefined || /^(?:true|false)$/i.test(value) ? undefined : `--${name} must be true or false.`;
  }
  if (value === undefined) return `--${name} requires a value.`;
  const valid = validators[name];
  return !valid || valid(value) ? undefined : `--${name} cannot be ${shown(value)}.`;
}

const validators: Readonly<Record<string, (value: string) => boolean>> = {
  network: (value) => ['default', 'none', 'host'].includes(value),
  security: (value) => ['insecure', 'sandbox'].includes(value),
  retries: (value) => value === '' || (/^[+-]?\d+$/.test(value) && Number(value) >= 0 && Number(value) < 2 ** 31),
  interval: isDuration,
  timeout: isDuration,
  'start-period': isDuration,
  'start-interval': isDuration,
  mount: isMount,
};

/** Nanoseconds to a unit of Go's durations. */
const units: Readonly<Record<string, number>> = {
  ns: 1,
  us: 1e3,
  µs: 1e3,
  μs: 1e3,
  ms: 1e6,
  s: 1e9,
  m: 6e10,
  h: 3.6e12,
};

/** A duration as Go writes it, of a millisecond at least, or none. */
function isDuration(value: string): boolean {
  if (value === '' || /^[+-]?0$/.test(value)) return true;
  if (!/^[+-]?(?:(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+$/.test(value)) return false;
  let total = 0;
  for (const part of value.split(/(?<=[a-zµμ])(?=[\d.])/)) {
    const unit = part.replace(/^[+-]?[\d.]+/, '');
    total += Math.abs(Number(part.slice(0, -unit.length))) * units[unit]!;
  }
  if (value.startsWith('-')) total = -total;
  return total === 0 || total >= 1e6;
}

/** Only what BuildKit looks at before it knows the variables. */
function isMount(value: string): boolean {
  const fields = value === '' ? undefined : mountFields(value);
  return fields?.every(({ start, end }) => !/^from=.*\$./is.test(value.slice(start, end))) ?? false;
}
