import { textAt } from '../source.ts';
import { groupBy } from '../text/group-by.ts';
import { likeness, type PartCounts, partsOf } from '../text/likeness.ts';
import { withoutLayout } from './fingerprint.ts';
import { idOf, type Subject } from './review-subjects.ts';

/** As alike as a file must be for git to call it renamed: half of it is the same. */
const alikeEnough = 0.5;
/** Beyond, subjects are known by their names only. */
const mostCompared = 40_000;

/**
 * Finds out what became of each stage and service: what has its name in its file; else, among those that are new,
 * in its file before others, the one that is the most alike, as git finds renamed files. A stage without a name is known by
 * what it holds, as its number moves when another one is put before it.
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
    for (const { old, fresh } of alikeAmong(gone, left, may)) join(old, fresh);
  };
  joinBy((each) => (isNamed(each) ? idOf(each) : undefined));
  joinAlike(({ old, fresh }) => old.path === fresh.path);
  joinBy((each) => (isNamed(each) ? undefined : idOf(each)));
  joinBy(({ kind, path, last }) => (last ? JSON.stringify([kind, path]) : undefined));
  // A copy has not moved: what it is a copy of has found itself by now.
  joinAlike(() => true);
  return became;
}

interface Pair {
  readonly old: Subject;
  readonly fresh: Subject;
  readonly alike: number;
}

/** The most alike first; of those that are as alike, what kept its name. */
function alikeAmong(
  gone: readonly Subject[],
  left: readonly Subject[],
  may: (pair: Omit<Pair, 'alike'>) => boolean,
): Pair[] {
  if (gone.length * left.length > mostCompared) return [];
  const lines = new Map([...gone, ...left].map((each) => [each, linesOf(each)]));
  const kept = ({ old, fresh }: Pair) => (old.name === fresh.name ? 1 : 0);
  return gone
    .flatMap((old) => left.map((fresh) => ({ old, fresh })))
    .filter((pair) => pair.old.kind === pair.fresh.kind && may(pair))
    .map((pair): Pair => ({ ...pair, alike: likeness(lines.get(pair.old)!, lines.get(pair.fresh)!) }))
    .filter(({ alike }) => alike >= alikeEnough)
    .sort((a, b) => b.alike - a.alike || kept(b) - kept(a));
}

function isNamed({ kind, name }: Subject): boolean {
  return kind === 'service' || !/^\d+$/.test(name);
}

/** Its lines as far as they mean something; without its name, which is what a rename changes. */
function linesOf({ at, name }: Subject): PartCounts {
  const lines = textAt(at).split('\n');
  return partsOf(lines.map((line) => withoutLayout(line).replace(/[:=]/g, '')).filter((line) => line !== name));
}
