import { type IgnoreFile, suppressions } from '../../known/suppression-comments.data.ts';
import type { Comparison, FilePair } from '../../model/change-comparison.ts';
import { isWorkflowPath } from '../../model/workflow/workflow-files.ts';
import { readYaml } from '../../model/yaml/read-yaml.ts';
import type { YamlNode } from '../../model/yaml/yaml-tree.ts';
import type { Location, Source } from '../../source.ts';
import { dayOf } from '../../text/day.ts';
import { nameOf } from '../../text/path.ts';

const { ignoreFiles, leavesOut, lenience, namesRules, notSaying, proseKeys, switchedOff, takesIn } = suppressions;

/** A file with more is compared by its lines: aliases can make few lines stand for very much. */
const mostValues = 20_000;

/** Which reviewer a file tells what to leave out; undefined for any other file. */
export function ignoreFileOf(path: string): IgnoreFile | undefined {
  // A workflow is often called after the tool that it runs.
  if (isWorkflowPath(path)) return undefined;
  const name = nameOf(path);
  return ignoreFiles.find((each) => each.name.test(name));
}

/** An ignore file that leaves out more than before. */
export interface Widened {
  readonly tool: string;
  readonly path: string;
  /** What it leaves out now and did not before, or leaves out for longer, in order. */
  readonly entries: readonly IgnoreEntry[];
  /** What it took in before, although more was to be left out, and does not any more. */
  readonly gone: readonly string[];
  /** The first entry, or the file's first line. */
  readonly at: Location;
}

interface IgnoreEntry {
  /** As it is told. */
  readonly text: string;
  /** As it is known again; its text unless given. */
  readonly mark?: string;
  readonly at: Location;
  /** The last day, as `2027-01-31`; undefined: for ever. */
  readonly until: string | undefined;
  /** The one rule that it is about. */
  readonly rule?: string | undefined;
}

export function widenedIgnoreFiles({ files }: Comparison): Widened[] {
  return files.flatMap(({ path, before, after }: FilePair): Widened[] => {
    const kind = ignoreFileOf(path);
    if (!kind || !after) return [];
    const old = before && ignoreFileOf(before.path) ? before : undefined;
    const [known, now] = [old ? readEntries(old, kind) : [], readEntries(after, kind)];
    const days = new Map<string, string>();
    for (const each of known) days.set(markOf(each), later(days.get(markOf(each)) ?? '', each.until));
    const entries = now.filter((each) => {
      const until = days.get(markOf(each));
      const isMore = until === undefined || later(until, each.until) !== until;
      return each.text !== '' && isMore && !isMilder(each, known) && !beginsList(each, known);
    });
    const gone = old ? lost(takenIn(old, kind), takenIn(after, kind), now.length > 0) : [];
    const first = after.line(1)!;
    const at = entries[0]?.at ?? after.at(first.start, first.end);
    return entries.length + gone.length > 0 ? [{ tool: kind.tool, path, entries, gone, at }] : [];
  });
}

function markOf({ text, mark = text }: IgnoreEntry): string {
  return mark;
}

/** The later of two days. */
function later(day: string, other: string | undefined): string {
  const until = other ?? forever;
  return until > day ? until : day;
}

const forever = '9999-12-31';

function readEntries(source: Source, { holds, by }: IgnoreFile): IgnoreEntry[] {
  if (holds === 'lines') return lineEntries(source).flatMap((each) => (each.text.startsWith('!') ? [] : dated(each)));
  if (/\.(?:toml|config)$/.test(source.path)) return tomlEntries(source);
  const whole = holds === 'whole';
  const { documents, size } = readYaml(source);
  const isMeant = ({ text }: { readonly text: string }) => by === undefined || text.includes(by);
  if (size > mostValues)
    return lineEntries(source)
      .filter(isMeant)
      .map((each) => ({ ...each, until: undefined }));
  const all = documents.flatMap(({ root }) => (root ? leaves(root, [], undefined) : []));
  if (by !== undefined) return all.filter(({ path }) => path.at(-1) === by).map(inFile);
  return all
    .filter(({ path, value }) => (whole ? !path.some((key) => notSaying.test(key)) : letsPass(path, value)))
    .map(({ path, value, at, until }) => {
      const words = proseKeys.test(path.at(-1) ?? '') ? [] : [value];
      const named = switchedOff.test(value) ? path.at(-1) : value;
      const rule = path.some((key) => namesRules.test(key)) ? named : undefined;
      return { text: [...(path.length > 0 ? [path.join('.')] : []), ...words].join(': '), at, until, rule };
    });
}

/** One that is left out by what it is: told by the file that it is in, whose separators the tool takes from its machine. */
function inFile({ path, value, at, until }: Leaf): IgnoreEntry {
  const file = path.at(-2)?.replaceAll('\\', '/');
  return { text: file ?? value, mark: value, at, until };
}

/** Whether a setting leaves something out: by its name, or because it switches off one check of many. */
function letsPass(path: readonly string[], value: string): boolean {
  const isOff = switchedOff.test(value);
  if (path.some((key) => namesRules.test(key)) && isOff) return true;
  const key = path.findLast((each) => leavesOut.test(each));
  if (key === undefined) return false;
  // `exit-code: 0` lets pass, `no-fail: false` does not.
  if (/exit-code/i.test(key)) return value === '0';
  const level = value.toLowerCase();
  // At the first level of a scale all fails.
  if (lenience.some(([strictest]) => strictest === level)) return false;
  return !(isOff && key === path.at(-1)) || lenience.some((scale) => scale.includes(level));
}

/** Whether an entry is of a list of what is trusted, where there was none: with that a tool asks of all the rest. */
function beginsList({ text }: IgnoreEntry, known: readonly IgnoreEntry[]): boolean {
  const [key] = split(text);
  return /trusted/i.test(key) && !known.some((each) => split(each.text)[0] === key);
}

/** Whether an entry sets a threshold that lets less pass than the one it had. */
function isMilder({ text }: IgnoreEntry, known: readonly IgnoreEntry[]): boolean {
  const [key, level] = split(text);
  const scale = lenience.find((each) => each.includes(level));
  const before = known.map((each) => split(each.text)).find(([other]) => other === key)?.[1];
  return scale !== undefined && before !== undefined && scale.indexOf(before) > scale.indexOf(level);
}

function split(text: string): [string, string] {
  const colon = text.lastIndexOf(': ');
  return [text.slice(0, colon), text.slice(colon + 2).toLowerCase()];
}

interface Leaf {
  readonly path: readonly string[];
  readonly value: string;
  readonly at: Location;
  readonly until: string | undefined;
}

/** All values; an end date counts for what stands beside and below it. */
function leaves(node: YamlNode, path: readonly string[], until: string | undefined): Leaf[] {
  if (node.kind === 'sequence') return node.items.flatMap((item) => leaves(item, path, until));
  if (node.kind === 'scalar') return node.text === '' ? [] : [{ path, value: node.text, at: node.at, until }];
  const entries = [...node.entries.values()];
  const end = entries.find(({ name, value }) => /^expire[sd]?/i.test(name) && value.kind === 'scalar');
  const day = (end?.value.kind === 'scalar' && dayOf(end.value.text.slice(0, 10))) || until;
  const others = entries.filter((each) => each !== end);
  if (end && others.length === 0) return [{ path, value: '', at: end.value.at, until: day }];
  return others.flatMap(({ name, value }) => leaves(value, [...path, name], day));
}

/** What a file takes in although other lines, or its usual scope, leave it out. */
function takenIn(source: Source, { holds }: IgnoreFile): string[] {
  if (holds === 'lines') return lineEntries(source).flatMap(({ text }) => (text.startsWith('!') ? [text] : []));
  const { documents, size } = readYaml(source);
  if (holds === 'whole' || size > mostValues || source.path.endsWith('.toml')) return [];
  return documents
    .flatMap(({ root }) => (root ? leaves(root, [], undefined) : []))
    .filter(({ path }) => path.some((key) => takesIn.test(key)))
    .map(({ path, value }) => `${path.join('.')}: ${value}`);
}

/** What is not taken in any more; without the setting itself everything is, and without other lines as well. */
function lost(before: readonly string[], after: readonly string[], leavesOutSome: boolean): string[] {
  const keys = new Set(after.map((text) => split(text)[0]));
  return before.filter(
    (text) => !after.includes(text) && (text.startsWith('!') ? leavesOutSome : keys.has(split(text)[0])),
  );
}

/** The lines that say something, without blanks around. */
function lineEntries(source: Source): Omit<IgnoreEntry, 'until'>[] {
  const entries: Omit<IgnoreEntry, 'until'>[] = [];
  for (let line = 1; line <= source.lineCount; line++) {
    const { start, end } = source.line(line)!;
    const written = source.text.slice(start, end);
    const text = written.trim();
    if (text === '' || text.startsWith('#')) continue;
    const from = start + written.indexOf(text);
    entries.push({ text, at: source.at(from, from + text.length) });
  }
  return entries;
}

/** `CVE-2024-1 exp:2026-01-01 # why` */
function dated({ text, at }: Omit<IgnoreEntry, 'until'>): IgnoreEntry {
  const note = text.search(/\s(?:exp:|#)/);
  if (note === -1) return { text, at, until: undefined };
  const until = dayOf(/\sexp:(\S{10})/.exec(text)?.[1] ?? '');
  return { text: text.slice(0, note).trimEnd(), at: at.source.at(at.span.start, at.span.start + note), until };
}

/** Line by line: the texts of a list or setting that leaves something out. */
function tomlEntries(source: Source): IgnoreEntry[] {
  let section = '';
  let list = false;
  return lineEntries(source).flatMap(({ text, at }): IgnoreEntry[] => {
    if (text.startsWith('[') && !list) {
      section = text;
      return [];
    }
    const [key] = list ? [''] : text.split('=', 1).map((each) => each.trim());
    if (proseKeys.test(key!) || notSaying.test(key!)) return [];
    const named = leavesOut.test(key!) || leavesOut.test(section);
    const counts = list || named || (/^enabled\b/.test(text) && text.includes('false'));
    list = list ? !text.includes(']') : named && text.lastIndexOf('[') > text.lastIndexOf(']');
    if (!counts) return [];
    const words = [...text.matchAll(/"([^"]{1,500})"|'([^']{1,500})'/g)];
    if (words.length === 0) {
      const value = text.slice(text.indexOf('=') + 1).trim();
      return /^[[\],]*$/.test(value) ? [] : [{ text: `${section} ${text}`.trim(), at, until: undefined }];
    }
    return words.map(({ 0: word, index }) => {
      const start = at.span.start + index;
      return {
        text: `${section} ${word.slice(1, -1)}`.trim(),
        at: source.at(start, start + word.length),
        until: undefined,
      };
    });
  });
}
