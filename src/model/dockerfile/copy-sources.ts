import { groupBy } from '../../text/group-by.ts';
import { once } from '../../text/once.ts';
import { isRemote } from '../../text/path.ts';
import { isPattern, meets, restsBelow, sharper } from '../../text/path-pattern.ts';
import type { CopyInstruction } from './instruction.ts';

/** A source of a COPY or ADD as what lies in it lands. */
interface CopySource {
  /** Without the target's own folder in front. */
  readonly path: string;
  readonly name: string;
  /** What stands in front of what `--parents` keeps. */
  readonly before: string;
  /** What `--parents` keeps. */
  readonly kept: string;
}

interface CopySources {
  readonly all: readonly CopySource[];
  /** Those without a pattern, by the last part of their paths. */
  readonly named: ReadonlyMap<string, readonly CopySource[]>;
  readonly patterns: readonly CopySource[];
  /** Those that may be folders. */
  readonly folders: readonly CopySource[];
}

/**
 * The sources of a COPY or ADD that may land at a path, or hold what does, the likeliest first: as paths and patterns of what
 * it copies from.
 *
 * @param rest the path as it is seen from the target, which may be a pattern; '' for the target itself
 */
export function* copiedTo(instruction: CopyInstruction, rest: string): Iterable<string> {
  const { sources, target, flags } = instruction;
  const { all, folders } = sourcesOf(instruction);
  if (flags.some(({ name }) => name === 'parents')) for (const source of all) yield* withParents(source, rest);
  else if (rest === '') {
    const isFolder = sources.length > 1 || /(?:^|\/)\.{0,2}$/.test(target?.value ?? '');
    if (!isFolder) for (const { path } of all) yield path;
  } else {
    yield* asFiles(instruction, rest);
    for (const { path } of folders) yield joined(path, rest);
  }
}

function* asFiles(instruction: CopyInstruction, rest: string): Iterable<string> {
  const { all, named, patterns } = sourcesOf(instruction);
  if (!isPattern(rest)) for (const { path } of named.get(rest) ?? []) yield path;
  for (const source of isPattern(rest) ? all : patterns) yield* asFile(source, rest);
}

function* asFile({ path, name }: CopySource, rest: string): Iterable<string> {
  if (!meets(`/${rest}`, `/${name}`)) return;
  const own = rest.slice(rest.lastIndexOf('/') + 1);
  yield `${path.slice(0, path.length - name.length)}${own === '**' ? name : sharper(name, own)}`;
}

function* withParents({ before, kept }: CopySource, rest: string): Iterable<string> {
  for (const within of restsBelow(`/${rest}`, `/${kept}`)) {
    const names = rest.split('/');
    const whole = kept.split('/').map((name, i) => (names.includes('**') ? name : sharper(name, names[i] ?? name)));
    yield joined(before, joined(whole.join('/'), within));
  }
}

function joined(folder: string, path: string): string {
  if (folder === '' || folder === '.') return path === '' ? '.' : path;
  return path === '' ? folder : `${folder}/${path}`;
}

/** The sources of a COPY or ADD that are of the context or of a stage. */
const sourcesOf = once(({ sources }: CopyInstruction): CopySources => {
  const all = sources.flatMap(({ value }) => (value === undefined || isRemote(value) ? [] : [sourceOf(value)]));
  const plain = all.filter(({ name }) => !isPattern(name));
  return {
    all,
    named: groupBy(plain, ({ name }) => name),
    patterns: all.filter(({ name }) => isPattern(name)),
    folders: all.filter(({ name }) => !endsAsScript(name)),
  };
});

function sourceOf(value: string): CopySource {
  const parts = value.split('/').filter((part) => part !== '');
  const pivot = parts.indexOf('.', 1);
  const [before, kept] = pivot === -1 ? [[], parts] : [parts.slice(0, pivot), parts.slice(pivot + 1)];
  const clean = (some: readonly string[]) => some.filter((part) => part !== '.').join('/');
  const path = clean(parts);
  return { path, name: path.slice(path.lastIndexOf('/') + 1), before: clean(before), kept: clean(kept) };
}

/** Whether a file is a script for a shell by its ending. */
export function endsAsScript(file: string): boolean {
  return /\.(?:ba)?sh$/.test(file);
}
