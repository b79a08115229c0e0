import { suppressions } from '../../known/suppression-comments.data.ts';
import type { Comparison } from '../../model/change-comparison.ts';
import { commentsOf } from '../../model/container-comments.ts';
import type { Project } from '../../model/project.ts';
import type { Location, Source } from '../../source.ts';
import { placesOf } from '../../text/places-of.ts';
import { waivableAt } from './inline-waivers.ts';

const { begins, pragmaForms } = suppressions;

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

/** Longer lines are written by programs. */
const longest = 1000;

/** The comments of a file that silence a reviewer. */
export function pragmasIn(source: Source, comments: readonly Location[]): Pragma[] {
  const starts = new Set(comments.map(({ span }) => span.start));
  const pragmas: Pragma[] = [];
  for (const hash of placesOf('#', source.text)) {
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

/** Forms that hold for the file that they stand in, also where they stand above an instruction. */
const forFile = /global|skip=|disable-file|^dclint disable$|^kics-scan (?:disable|ignore$)/;

export function isForFile({ form }: Pragma): boolean {
  return forFile.test(form);
}

/** What a pragma is about: its file, the line that it stands on, else the instruction, the stage, the line or the block below it. */
export function extentOf(pragma: Pragma, project: Project): Location | undefined {
  const { tool, form, at } = pragma;
  const { source } = at;
  if (isForFile(pragma)) return source.at(0, source.text.length);
  const { start } = at.span;
  const { line } = source.position(start);
  const own = source.line(line)!;
  if (!/^[ \t]*#[ \t]*$/.test(source.text.slice(own.start, start))) return source.at(own.start, own.end);
  const block = form.endsWith('ignore-block');
  const file = project.dockerfiles.find((each) => each.source === source);
  if (file) {
    const below = file.instructions.filter((each) => each.at.span.start > start);
    const next = below.slice(1).find(({ keyword }) => keyword === 'FROM');
    return block ? source.at(start, next?.at.span.start ?? source.text.length) : below[0]?.at;
  }
  const next = source.line(line + 1);
  if (!next) return source.at(start, start);
  const text = source.text.slice(next.start, next.end);
  const first = next.start + text.length - text.trimStart().length;
  const isBlock = block || tool === 'layer-review';
  return (isBlock && waivableAt(project, source.at(first, first))) || source.at(next.start, next.end);
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
