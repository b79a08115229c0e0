import { isSameProject } from '../../known/image-trust.ts';
import { fileOf, positions, textAt } from '../../source.ts';
import { groupBy } from '../../text/group-by.ts';
import { likeness, type PartCounts, partsOf } from '../../text/likeness.ts';
import { pairedLines } from '../../text/paired-lines.ts';
import { idOf, type Subject } from './subjects.ts';

/** As alike as a file must be for git to call it renamed: half of it is the same. */
const alikeEnough = 0.5;
/** Beyond, subjects are known by their names only. */
const mostCompared = 40_000;

/**
 * Finds out what became of each stage and service: what has its lines below another name, as a diff finds them; what has its
 * name in its file; else, among those that are new, in its file before others, the one that is the most alike, as git finds
 * renamed files, or the only one of its image or made of the same. A stage without a name is known by what it holds, as its number moves when another one is put before it.
 *
 * @returns for subjects of the base, those of the head; each is in it once at most
 */
export function renamesAmong(before: readonly Subject[], now: readonly Subject[]): Map<Subject, Subject> {
  const became = new Map<Subject, Subject>();
  const taken = new Set<Subject>();
  const join = (old: Subject, fresh: Subject) => {
    if (became.has(old) || taken.has(fresh)) return;
    became.set(old, fresh);
    taken.add(fresh);
  };
  const joinBy = (keyOf: (subject: Subject) => string | undefined) => {
    const fresh = groupBy(now, keyOf);
    for (const old of before) {
      const key = keyOf(old);
      if (key !== undefined) for (const each of fresh.get(key) ?? []) join(old, each);
    }
  };
  const joinAlike = (may: (pair: Omit<Pair, 'alike'>) => boolean) => {
    const gone = before.filter((each) => !became.has(each));
    const left = now.filter((each) => !taken.has(each));
    for (const { old, fresh } of alikeAmong(gone, left, (pair) => isOne(pair) && may(pair))) join(old, fresh);
  };
  const joinOnly = (keyOf: (subject: Subject) => string | undefined) => {
    const gone = groupBy(before, (each) => (became.has(each) ? undefined : keyOf(each)));
    const left = groupBy(now, (each) => (taken.has(each) ? undefined : keyOf(each)));
    for (const [key, [old, ...others]] of gone) {
      const [fresh, ...more] = left.get(key) ?? [];
      if (key !== undefined && fresh && others.length + more.length === 0) join(old!, fresh);
    }
  };
  const isOne = isOneIn(before, now);
  for (const { old, fresh } of belowOtherNames(before, now)) if (isOne({ old, fresh })) join(old, fresh);
  joinBy((each) => (isNamed(each) ? idOf(each) : undefined));
  joinAlike(({ old, fresh }) => old.path === fresh.path);
  joinOnly(({ path, image }) => (image ? JSON.stringify([path, image]) : undefined));
  joinOnly(({ kind, path, madeOf }) => (madeOf ? JSON.stringify([kind, path, madeOf]) : undefined));
  joinBy((each) => (isNamed(each) ? undefined : idOf(each)));
  joinBy(({ kind, path, last }) => (last ? JSON.stringify([kind, path]) : undefined));
  // A copy has not moved: what it is a copy of has found itself by now.
  joinOnly(({ name, image }) => (image ? JSON.stringify([name, image]) : undefined));
  joinAlike(() => true);
  return became;
}

interface Pair {
  readonly old: Subject;
  readonly fresh: Subject;
  readonly alike: number;
}

/** What has most of its lines below another name now, as a diff pairs them. */
function belowOtherNames(before: readonly Subject[], now: readonly Subject[]): Omit<Pair, 'alike'>[] {
  const files = groupBy(now, ({ path }) => path);
  return [...groupBy(before, ({ path }) => path)].flatMap(([path, olds]) => {
    const fresh = files.get(path);
    if (!fresh) return [];
    const [then, text] = [olds, fresh].map(([first]) => fileOf(first!.at.source).text.split('\n'));
    const pairs = pairedLines(then!, text!);
    const ownerOf = new Map(fresh.flatMap((each) => linesBelow(each).map((line) => [line, each] as const)));
    return olds.flatMap((old) => {
      const lines = linesBelow(old);
      const owners = groupBy(lines, (line) => ownerOf.get(pairs.get(line)!));
      const [most] = [...owners].filter(([owner, { length }]) => owner && length >= lines.length * alikeEnough);
      const [owner] = most ?? [];
      return owner?.kind === old.kind ? [{ old, fresh: owner }] : [];
    });
  });
}

/** The lines of a subject behind its first, which has its name, counted from 0. */
function linesBelow({ at }: Subject): number[] {
  const { line } = positions(at).start;
  const [, ...below] = textAt(at).trimEnd().split('\n');
  return below.map((_, i) => line + i);
}

/** The most alike first; of those that are as alike, what kept its name. */
function alikeAmong(
  gone: readonly Subject[],
  left: readonly Subject[],
  may: (pair: Omit<Pair, 'alike'>) => boolean,
): Pair[] {
  if (gone.length * left.length > mostCompared) return [];
  const words = new Map([...gone, ...left].map((each) => [each, wordsOf(each)]));
  const kept = ({ old, fresh }: Pair) => (old.name === fresh.name ? 1 : 0);
  return gone
    .flatMap((old) => left.map((fresh) => ({ old, fresh })))
    .filter((pair) => pair.old.kind === pair.fresh.kind && may(pair))
    .map((pair): Pair => ({ ...pair, alike: likeness(words.get(pair.old)!, words.get(pair.fresh)!) }))
    .filter(({ alike }) => alike >= alikeEnough)
    .sort((a, b) => b.alike - a.alike || kept(b) - kept(a));
}

/**
 * Makes the test whether one subject may be another one. A service that runs another image is not, unless both are of one project;
 * nor is one of another name that is built of another file, unless the stages are alike.
 */
function isOneIn(before: readonly Subject[], now: readonly Subject[]): (pair: Omit<Pair, 'alike'>) => boolean {
  const [then, there] = [before, now].map((all) => new Map(all.map((each) => [idOf(each), each])));
  return ({ old, fresh }) => {
    if (old.image !== fresh.image)
      return (
        old.reference !== undefined && fresh.reference !== undefined && isSameProject(old.reference, fresh.reference)
      );
    const [was, is] = [then!.get(old.madeOf ?? ''), there!.get(fresh.madeOf ?? '')];
    return old.name === fresh.name || old.runs === fresh.runs || !was || !is || areAlike(was, is);
  };
}

/** Whether two subjects are as alike as one that was renamed and what it became. */
export function areAlike(old: Subject, fresh: Subject): boolean {
  return likeness(wordsOf(old), wordsOf(fresh)) >= alikeEnough;
}

function isNamed({ kind, name }: Subject): boolean {
  return kind === 'service' || !/^\d+$/.test(name);
}

/**
 * Its words, without its own name, which is what a rename changes, and without the keys of YAML, which all services share
 * and which say nothing of which one it is.
 */
function wordsOf({ kind, at, name }: Subject): PartCounts {
  const words = textAt(at).split(/[\s"'`,[\]{}\\]+/);
  const telling = kind === 'service' ? words.filter((word) => !word.endsWith(':')) : words;
  return partsOf(telling.flatMap((word) => word.split(/[:=]/)).filter((word) => word !== name));
}
