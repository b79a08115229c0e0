import type { Location, Source } from '../source.ts';
import { commentsOf } from './comments.ts';
import type { Comparison, FilePair } from './comparison.ts';
import { begins, type IgnoreFile, ignoreFiles, leavesOut, pragmaForms, switchedOff } from './suppressions.data.ts';
import { readYaml } from './yaml/read.ts';
import type { YamlNode } from './yaml/tree.ts';

/** A comment that silences a reviewer. */
export interface Pragma {
  readonly tool: string;
  /** From the tool's name to what it is to leave out. */
  readonly at: Location;
  /** What the tool shall not say; empty where it is nothing at all. */
  readonly names: readonly string[];
  /** How far it reaches, as written: `hadolint global ignore=`. */
  readonly form: string;
  /** The text that follows, which it is most likely about. */
  readonly about: string;
}

/** A file with more is compared by its lines: aliases can make few lines stand for very much. */
const mostValues = 20_000;

/** Longer lines are written by programs. */
const longest = 1000;

/** The comments of a file that silence a reviewer. */
function pragmasIn(source: Source, comments: readonly Location[]): Pragma[] {
  const starts = new Set(comments.map(({ span }) => span.start));
  const pragmas: Pragma[] = [];
  for (let hash = source.text.indexOf('#'); hash !== -1; hash = source.text.indexOf('#', hash + 1)) {
    const feed = source.text.indexOf('\n', hash);
    const end = feed === -1 ? source.text.length : feed;
    if (!begins.test(source.text.slice(hash, hash + 40))) continue;
    const line = source.text.slice(hash, Math.min(end, hash + longest));
    for (const { tool, form, anywhere } of pragmaForms) {
      const [, before, names] = starts.has(hash) || anywhere ? (form.exec(line) ?? []) : [];
      if (before === undefined) continue;
      const start = hash + line.indexOf(before);
      pragmas.push({
        tool,
        at: source.at(start, start + before.length + (names ?? '').trimEnd().length),
        names: (names ?? '').split(/[,\s]+/).filter(Boolean),
        form: before.replace(/\s+/g, ' ').trim().toLowerCase(),
        about: source.text
          .slice(end + 1, end + 81)
          .split('\n')[0]!
          .trim(),
      });
    }
  }
  return pragmas;
}

/** A pragma that a change adds, with what it adds to what was silenced before. */
export interface AddedPragma extends Pragma {
  readonly added: readonly string[];
}

/**
 * The comments that silence more than before: each thing that is silenced counts as often as a file says it, so that a
 * comment that moves is none, nor is one that leaves one thing out where it left out everything.
 */
export function addedPragmas({ before, after, files }: Comparison): AddedPragma[] {
  const [old, now] = [commentsOf(before), commentsOf(after)];
  return files.flatMap((pair): AddedPragma[] => {
    const own = pair.after && now.get(pair.after);
    if (!pair.after || !own) return [];
    const known = pair.before ? pragmasIn(pair.before, old.get(pair.before) ?? []) : [];
    const count = new Map<string, number>();
    const places = new Set(known.map((pragma) => `${pragma.form} ${pragma.about}`));
    for (const name of known.flatMap(thingsOf)) count.set(name, (count.get(name) ?? 0) + 1);
    const take = (name: string) => {
      const left = count.get(name) ?? 0;
      count.set(name, left - 1);
      return left > 0;
    };
    // What stands where it stood before takes its count first.
    const rank = (pragma: Pragma) => (places.has(`${pragma.form} ${pragma.about}`) ? 0 : 1);
    const pragmas = pragmasIn(pair.after, own).sort((a, b) => rank(a) - rank(b));
    const added = pragmas.map((pragma) => ({ pragma, things: thingsOf(pragma).filter((thing) => !take(thing)) }));
    return added.flatMap(({ pragma, things }) => {
      if (things.length === 0 || (pragma.names.length > 0 && take(everything(pragma)))) return [];
      return [{ ...pragma, added: pragma.names.filter((name) => things.includes(thing(pragma, name))) }];
    });
  });
}

function thingsOf(pragma: Pragma): string[] {
  return pragma.names.length === 0 ? [everything(pragma)] : pragma.names.map((name) => thing(pragma, name));
}

function everything({ tool }: Pragma): string {
  return `${tool} *`;
}

function thing({ tool, form }: Pragma, name: string): string {
  return `${tool} ${/global|disable-file/.test(form) ? 'file' : 'line'} ${name.toLowerCase()}`;
}

/** Which reviewer a file tells what to leave out; undefined for any other file. */
export function ignoreFileOf(path: string): IgnoreFile | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return ignoreFiles.find((each) => each.name.test(name));
}

/** An ignore file that leaves out more than before. */
export interface Widened {
  readonly tool: string;
  readonly path: string;
  /** What it leaves out now and did not before, in order. */
  readonly entries: readonly { readonly text: string; readonly at: Location }[];
}

export function widenedIgnoreFiles({ files }: Comparison): Widened[] {
  return files.flatMap(({ path, before, after }: FilePair): Widened[] => {
    const kind = ignoreFileOf(path);
    if (!kind || !after) return [];
    const known = new Set(before && ignoreFileOf(before.path) ? entriesOf(before, kind).map(({ text }) => text) : []);
    const entries = entriesOf(after, kind).filter(({ text }) => !known.has(text));
    return entries.length > 0 ? [{ tool: kind.tool, path, entries }] : [];
  });
}

function entriesOf(source: Source, { holds }: IgnoreFile): { text: string; at: Location }[] {
  if (holds === 'lines') return lineEntries(source, () => true);
  if (source.path.endsWith('.toml') || source.path.endsWith('.config')) return tomlEntries(source);
  const whole = holds === 'whole';
  const { documents, size } = readYaml(source);
  if (size > mostValues) return lineEntries(source, () => true);
  return documents
    .flatMap(({ root }) => (root ? leaves(root, []) : []))
    .filter(({ path, text }) => whole || path.some((key) => leavesOut.test(key)) || isOff(path, text))
    .map(({ path, text, at }) => ({ text: path.length > 0 ? `${path.join('.')}: ${text}` : text, at }));
}

/** A check among many is switched off: `rules: {no-version-field: 0}`, `CL-0001: {enabled: false}`. */
function isOff(path: readonly string[], text: string): boolean {
  return path.some((key) => /^(?:rules|checks|override)$/i.test(key)) && switchedOff.test(text);
}

function leaves(node: YamlNode, path: readonly string[]): { path: readonly string[]; text: string; at: Location }[] {
  if (node.kind === 'mapping')
    return [...node.entries.values()].flatMap(({ name, value }) => leaves(value, [...path, name]));
  if (node.kind === 'sequence') return node.items.flatMap((item) => leaves(item, path));
  return node.text === '' ? [] : [{ path, text: node.text, at: node.at }];
}

/** Lines with what they leave out; one that begins with `!` takes something in again. */
function lineEntries(source: Source, counts: (line: string) => boolean): { text: string; at: Location }[] {
  const entries: { text: string; at: Location }[] = [];
  for (let line = 1; line <= source.lineCount; line++) {
    const { start, end } = source.line(line)!;
    const written = source.text.slice(start, end);
    const text = written.trim();
    if (text === '' || /^[#!]/.test(text) || !counts(text)) continue;
    const from = start + written.indexOf(text);
    // An end date may move.
    entries.push({ text: withoutNote(text), at: source.at(from, from + text.length) });
  }
  return entries;
}

/** `CVE-2024-1 exp:2026-01-01 # why`: what it is about stays the same. */
function withoutNote(line: string): string {
  const note = line.search(/\s(?:exp:|#)/);
  return note === -1 ? line : line.slice(0, note).trimEnd();
}

function tomlEntries(source: Source): { text: string; at: Location }[] {
  let section = '';
  let list = false;
  return lineEntries(source, (line) => {
    if (line.startsWith('[')) section = line;
    const names = leavesOut.test(line) || leavesOut.test(section);
    const counts = !line.startsWith('[') && (list || names || (/^enabled\b/.test(line) && line.includes('false')));
    if (names && /\[\s*$/.test(line) && line.includes('=')) list = true;
    else if (line.startsWith(']')) list = false;
    return counts && line !== ']';
  });
}
