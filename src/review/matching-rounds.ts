import type { Finding } from '../finding.ts';
import { isEarnestName } from '../known/path-roles.ts';
import { isKnownToAll } from '../known/stand-ins.ts';
import { withoutVersions } from '../known/versions-within.ts';
import { isContainerPath } from '../model/files/container-paths.ts';
import type { Message } from '../problem.ts';
import { outermost, positions, textAt } from '../source.ts';
import { groupBy } from '../text/group-by.ts';
import { areOfOneTemplate, likeness, linesOf, partsOf } from '../text/likeness.ts';
import type { ComparedFinding } from './compared-finding.ts';
import { withoutLayout } from './fingerprint.ts';
import { addressOf, carriedAmong, repeatedAmong } from './told-again.ts';

export interface Matches {
  /** For findings of the head, those that they were before. */
  readonly partners: ReadonlyMap<ComparedFinding, ComparedFinding>;
  /** For others, those beside which nobody told of them: of what a privileged service was given as well. */
  readonly unreported: ReadonlyMap<ComparedFinding, ComparedFinding>;
  /**
   * For others, those that are told more than once now: in copies or parts of what was served before, or as a credential or
   * an image that something else in the repository had.
   */
  readonly repeated: ReadonlyMap<ComparedFinding, ComparedFinding>;
  /** Findings of the base that became another one of the same rule. */
  readonly replaced: ReadonlySet<ComparedFinding>;
}

/** Beyond, findings that look the same are matched in their order only. */
const mostCompared = 250_000;
/** As alike as a finding must be for it to be another one's successor. */
const alikeEnough = 0.5;

/** Each round is about what the ones before it left, and about equal keys only; undefined takes no part. */
const rounds: readonly ((entry: ComparedFinding) => readonly unknown[] | undefined)[] = [
  // What the diff leaves in its place, if below another name, and not below that of somebody who is on both sides.
  ({ place, lasting, meaning }) => (place === undefined ? undefined : [place, lasting, meaning.exact]),
  ({ path, subject, meaning }) => [path, subject, meaning.exact],
  ({ subject, meaning }) => [subject, meaning.exact],
  (entry) => (isMovable(entry) ? [entry.path, entry.meaning.exact] : undefined),
  // What is reported of several services is reported of the first of them.
  ({ finding: { service, message }, path, meaning }) =>
    service === undefined ? undefined : [path, meaning.exact, namesIn(message)],
  ({ path, subject, meaning }) => [subject ?? path, meaning.kind],
  (entry) => (isMovable(entry) ? [entry.path, entry.meaning.kind] : undefined),
  // Another version of what runs from an address, whatever else its command says.
  (entry) => {
    const address = addressOf(entry);
    return address === undefined ? undefined : [entry.subject ?? entry.path, withoutVersions(address)];
  },
  // The same password for a host or a user of another name, as of a service that is renamed.
  ({ path, meaning: { secret } }) => (secret === '' ? undefined : [path, secret]),
  // What takes the place of another behind the same port, and lets in as that did.
  ({ path, lasting, meaning: { door } }) => (door === undefined || lasting !== undefined ? undefined : [path, door]),
  // The program of a service that is as open by another number.
  ({ subject, meaning: { door } }) => (door === undefined ? undefined : [subject]),
  // What one image was built on that is not any more, and another one is now: a folder moves, and git pairs its files as it likes.
  ({ final, finding: { cause, image } }) =>
    image !== undefined && cause?.startsWith('end of ') ? [final, cause] : undefined,
  // Who guesses one password has the other as soon.
  ({ path, subject, finding: { guessed, key } }) => (guessed && key !== undefined ? [path, subject, key] : undefined),
];

/**
 * Whether it is the same fault in whatever stage or service of its file it stands: a step of a build, an image's name, a
 * credential, what a file of its own says. What a service or an image as a whole is found to be is another fault in another
 * one.
 */
function isMovable({ finding: { rule, image }, meaning, path }: ComparedFinding): boolean {
  if (!isContainerPath(path) || meaning.secret !== '') return true;
  return (rule.layer !== undefined && image !== undefined) || movable.has(rule.group);
}

const movable: ReadonlySet<string> = new Set(['images', 'secrets']);

function namesIn(message: Message): string[] {
  return message.flatMap((part) => (typeof part === 'string' ? [] : [part.code])).sort();
}

/**
 * Matches findings of the base with those of the head, both in the order of their places.
 *
 * @param leftAlone those in other files of the base, which are the same at the head
 */
export function matchInRounds(
  before: readonly ComparedFinding[],
  now: readonly ComparedFinding[],
  leftAlone: readonly ComparedFinding[] = [],
): Matches {
  const partners = new Map<ComparedFinding, ComparedFinding>();
  let [old, fresh] = [before, now];
  for (const keyOf of rounds) {
    const named = (entry: ComparedFinding) => {
      const key = keyOf(entry);
      return key && JSON.stringify([entry.finding.rule.id, ...key]);
    };
    const groups = groupBy(old, named);
    for (const [key, entries] of groupBy(fresh, named)) {
      if (key === undefined) continue;
      for (const [entry, other] of nearestOf(groups.get(key) ?? [], entries)) partners.set(entry, other);
    }
    const taken = new Set(partners.values());
    old = old.filter((entry) => !taken.has(entry));
    fresh = fresh.filter((entry) => !partners.has(entry));
  }
  for (const [entry, other] of milderAmong(old, fresh)) partners.set(entry, other);
  const milder = new Set(partners.values());
  old = old.filter((entry) => !milder.has(entry));
  fresh = fresh.filter((entry) => !partners.has(entry));
  const staying = new Set([...partners.values(), ...leftAlone]);
  const repeated = new Map(
    [...carriedAmong(before, fresh, old), ...repeatedAmong([...before, ...leftAlone], fresh)].filter(
      ([entry, other]) => !(staying.has(other) && isChosenAnew(entry, other)),
    ),
  );
  const used = new Set(repeated.values());
  const replaced = replacedAmong(
    old.filter((entry) => !used.has(entry)),
    fresh.filter((entry) => !repeated.has(entry)),
  );
  return { partners, unreported: unreportedAmong(old, fresh), repeated, replaced };
}

/**
 * Whether a new image that ships begins with, or runs, what another file still does: who wrote that chose it once more, unless both
 * are written from one template, and neither for production alone.
 */
function isChosenAnew(entry: ComparedFinding, other: ComparedFinding): boolean {
  const [now, then] = [entry.finding, other.finding];
  if (!entry.final || entry.lasting !== undefined || entry.path === other.path) return false;
  if (now.image === undefined || [now, then].some(({ service }) => service !== undefined)) return false;
  const [text, former] = [now, then].map(({ at }) => linesOf(outermost(at).source.text));
  const [isInEarnest, wasInEarnest] = [entry, other].map(({ path }) => path.split('/').some(isEarnestName));
  return (isInEarnest && !wasInEarnest) || !areOfOneTemplate(text!, former!);
}

/** Of what is only told now, what stood beside a finding that covers its rule. */
function unreportedAmong(
  before: readonly ComparedFinding[],
  now: readonly ComparedFinding[],
): Map<ComparedFinding, ComparedFinding> {
  const about = ({ path, subject }: ComparedFinding, rule: string) => JSON.stringify([rule, path, subject]);
  const covering = new Map(
    before.flatMap((entry) => (entry.finding.rule.covers ?? []).map((rule) => [about(entry, rule), entry] as const)),
  );
  return new Map(
    now.flatMap((entry) => {
      const other = covering.get(about(entry, entry.finding.rule.id));
      return other ? [[entry, other] as const] : [];
    }),
  );
}

/** Of what is only told now, what was told as no better of the same setting: a password that is only a default now, a user that is written now. */
function milderAmong(
  before: readonly ComparedFinding[],
  now: readonly ComparedFinding[],
): Map<ComparedFinding, ComparedFinding> {
  // What a file ends with is what it builds, whatever that stage is called.
  const setting = ({ subject, path, final }: ComparedFinding, rule: string, key = '') =>
    JSON.stringify([rule, final ? path : (subject ?? path), key]);
  const worse = groupBy(before, (entry) => setting(entry, entry.finding.rule.id, entry.finding.key));
  return new Map(
    now.flatMap((entry) => {
      const { milderThan } = entry.finding;
      const others = (milderThan && worse.get(setting(entry, milderThan.rule, milderThan.key))) ?? [];
      const { secret } = entry.meaning;
      const other = others.find(
        ({ finding, meaning }) =>
          meaning.secret === secret || isKnownToAll(secret) || (entry.finding.guessed && finding.guessed),
      );
      return other ? [[entry, other] as const] : [];
    }),
  );
}

/**
 * Of findings that look the same, those whose lines and neighbouring lines are the same belong together, so that the one
 * that was added is new and not the one below it.
 */
function nearestOf(
  before: readonly ComparedFinding[],
  now: readonly ComparedFinding[],
): ReadonlyMap<ComparedFinding, ComparedFinding> {
  if (before.length === 0) return new Map();
  if (before.length === now.length || before.length * now.length > mostCompared)
    return new Map(now.slice(0, before.length).map((entry, i) => [entry, before[i]!]));
  const [old, fresh] = [before.map(surroundings), now.map(surroundings)];
  return joined(
    now.flatMap((entry, i) => before.map((other, j) => ({ entry, other, alike: sharedLines(fresh[i]!, old[j]!) }))),
  );
}

/** What a rule knows a finding by: what it underlines, unless it says something else. */
function wordsOf({ key, at }: Finding): readonly string[] {
  return (key ?? textAt(at)).split(/\W+/);
}

/** What the same subject, or else the same file, has in place of it, with the most alike text. */
function replacedAmong(before: readonly ComparedFinding[], now: readonly ComparedFinding[]): Set<ComparedFinding> {
  const about = ({ finding: { rule }, subject, path }: ComparedFinding) => JSON.stringify([rule.id, subject ?? path]);
  const groups = groupBy(before, about);
  const pairs = [...groupBy(now, about)].flatMap(([key, entries]) => {
    const others = groups.get(key) ?? [];
    if (others.length * entries.length > mostCompared) return [];
    const words = new Map([...others, ...entries].map((each) => [each, partsOf(wordsOf(each.finding))]));
    return entries.flatMap((entry) =>
      others.map((other) => ({ entry, other, alike: likeness(words.get(entry)!, words.get(other)!) })),
    );
  });
  return new Set(joined(pairs.filter(({ alike }) => alike >= alikeEnough)).values());
}

interface Pair {
  readonly entry: ComparedFinding;
  readonly other: ComparedFinding;
  readonly alike: number;
}

/** The most alike first, each once. */
function joined(pairs: readonly Pair[]): Map<ComparedFinding, ComparedFinding> {
  const partners = new Map<ComparedFinding, ComparedFinding>();
  const taken = new Set<ComparedFinding>();
  for (const { entry, other } of pairs.toSorted((a, b) => b.alike - a.alike)) {
    if (partners.has(entry) || taken.has(other)) continue;
    partners.set(entry, other);
    taken.add(other);
  }
  return partners;
}

/** The finding's first line, and those around it. */
function surroundings({ finding: { at } }: ComparedFinding): readonly string[] {
  const { source } = outermost(at);
  const { line } = positions(at).start;
  return [line, line - 1, line + 1, line - 2, line + 2].map((number) => {
    const span = number > 0 ? source.line(number) : undefined;
    return span ? withoutLayout(source.text.slice(span.start, span.end)) : '';
  });
}

/** Its own line tells the most. */
function sharedLines(a: readonly string[], b: readonly string[]): number {
  return a.reduce((sum, line, i) => sum + (line === b[i] ? 16 >> i : 0), 0);
}
