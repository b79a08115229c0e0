import { type Finding, isOfStory } from '../finding.ts';
import { compareSeverities } from '../problem.ts';
import { outermost } from '../source.ts';
import { fromBase64 } from '../text/encodings.ts';
import { groupBy } from '../text/group-by.ts';
import { folderOf } from '../text/path.ts';
import type { ComparedFinding } from './compared-finding.ts';
import { isOfTag } from './finding-meaning.ts';
import { withoutLayout } from './fingerprint.ts';

/**
 * Of what is only told now, the same of what was served before: who splits a service among files, or a build into stages, brings
 * in nothing by that.
 */
export function repeatedAmong(
  before: readonly ComparedFinding[],
  now: readonly ComparedFinding[],
): Map<ComparedFinding, ComparedFinding> {
  const keysOf = (entry: ComparedFinding) => {
    const { served, given, finding, meaning } = entry;
    const { id } = finding.rule;
    const anywhere = inRepository(entry);
    // A step is the same only where all of its line is.
    const what = finding.rule.image ? [meaning.kind] : [meaning.exact, lineOf(finding)];
    return [
      ...served.map((each) => [id, each, meaning.kind]),
      ...given.map((each) => [id, 'given', each, ...what]),
      ...(anywhere ? [[isOfTag(finding.rule) ? 'unpinned' : id, ...anywhere]] : []),
    ].map((key) => JSON.stringify(key));
  };
  const known = groupBy(
    before.flatMap((entry) => keysOf(entry).map((key) => ({ key, entry }))),
    ({ key }) => key,
  );
  return new Map(
    now.flatMap((entry) => {
      const others = keysOf(entry).flatMap((key) => (known.get(key) ?? []).map((each) => each.entry));
      const [other] = others
        .filter((each) => mayRepeat(entry, each))
        .sort((a, b) => compareSeverities(a.finding, b.finding));
      return other ? [[entry, other] as const] : [];
    }),
  );
}

/**
 * Of what is only told now, credentials that are given another way than before, whatever rule tells it: by a variable, a file,
 * a command, or in Base64. It is the same under the same name, or of the same service or stage. Not what an image takes along to others, nor
 * what now lets everyone in who reaches the host.
 *
 * @param gone what of it is not there any more
 */
export function carriedAmong(
  before: readonly ComparedFinding[],
  now: readonly ComparedFinding[],
  gone: readonly ComparedFinding[],
): Map<ComparedFinding, ComparedFinding> {
  const moving = new Set(gone);
  const known = groupBy(
    before.flatMap((entry) => secretsOf(entry).map((secret) => ({ secret, entry }))),
    ({ secret }) => secret,
  );
  return new Map(
    now.flatMap((entry) => {
      const others = secretsOf(entry).map((secret) =>
        [secret, fromBase64(secret)].flatMap((each) =>
          (known.get(each ?? '') ?? []).flatMap(({ entry: other }) =>
            mayCarry(entry, other, moving.has(other)) ? other : [],
          ),
        ),
      );
      const [worst] = others.flat().sort((a, b) => compareSeverities(a.finding, b.finding));
      return worst && others.every((each) => each.length > 0) ? [[entry, worst] as const] : [];
    }),
  );
}

/**
 * What is told of a service, as it was told of another one of its name and image that something started in a file beside its own:
 * people run the one file or the other.
 */
export function besideAmong(
  before: readonly ComparedFinding[],
  now: readonly ComparedFinding[],
): Map<ComparedFinding, ComparedFinding> {
  const keyOf = ({ like, path, finding: { rule }, meaning }: ComparedFinding) =>
    like?.kin &&
    JSON.stringify([rule.id, like.kin, folderOf(path), rule.group === 'images' ? meaning.exact : meaning.kind]);
  const started = groupBy(
    before.filter(({ meaning: { users } }) => users.size > 0),
    keyOf,
  );
  return new Map(
    now.flatMap((entry) => {
      const key = keyOf(entry);
      const others = key === undefined ? [] : (started.get(key) ?? []);
      const other = others.find(({ path }) => path !== entry.path);
      return other ? [[entry, other] as const] : [];
    }),
  );
}

function secretsOf({ finding: { rule }, meaning: { secret } }: ComparedFinding): readonly string[] {
  return rule.group === 'secrets' && secret !== '' ? secret.split('\n') : [];
}

function mayCarry(
  { finding: entry, ...now }: ComparedFinding,
  { finding: other, ...before }: ComparedFinding,
  isGone: boolean,
): boolean {
  if (other.onTrial && !entry.onTrial) return false;
  // Who runs it could set another one.
  if (other.milderThan && !entry.milderThan) return false;
  if (entry.letsIn && !other.letsIn && other.cause !== 'door') return false;
  if (entry.image !== undefined)
    return other.image !== undefined && now.lasting !== undefined && now.lasting === before.lasting;
  if (entry.service !== undefined && other.service !== undefined) return entry.service === other.service;
  // An `.env` is all services' beside it.
  return entry.key === other.key || (isGone && folderOf(now.path) === folderOf(before.path));
}

/**
 * A credential by its name and its value, an image at its version, also where it is copied from, what a build runs from an
 * address: what stood in the repository is not brought in once more.
 */
function inRepository(entry: ComparedFinding) {
  const { finding, meaning } = entry;
  const { rule, key } = finding;
  const { secret, imageKey, exact } = meaning;
  if (rule.group === 'secrets' && secret !== '') return ['credential', key, secret];
  const address = addressOf(entry);
  if (address) return ['address', address];
  return imageKey && ['image', isOfTag(rule) ? imageKey : exact];
}

/** The line on which it begins. */
function lineOf({ at }: Finding): string {
  const { source, span } = outermost(at);
  const { start, end } = source.line(source.position(span.start).line)!;
  return withoutLayout(source.text.slice(start, end));
}

/** What a build runs, by its address; one way in is not all others. */
export function addressOf({ finding }: ComparedFinding): string | undefined {
  return finding.rule.group === 'build' && !isOfStory(finding) ? finding.cause : undefined;
}

/**
 * Whether one more place may tell of the same: not of the last stage what was told of another, nor in earnest what was told of
 * a test, nor of what ships or runs what was told of a copy. What is there on both sides says it again only in the same words in
 * another file: a second port in its own is one more.
 */
function mayRepeat(entry: ComparedFinding, other: ComparedFinding): boolean {
  if (other.finding.onTrial && !entry.finding.onTrial) return false;
  const isInPlace = entry.given.some((each) => other.given.includes(each));
  const isPulled = other.finding.service !== undefined;
  const [isCopy, wasCopy] = [isOfCopy(entry), isOfCopy(other)];
  if (wasCopy && !isCopy && (entry.final || entry.finding.image === undefined)) return false;
  if (entry.final && !other.final && !isPulled && !isInPlace && isCopy === wasCopy) return false;
  // Another tag of it is another choice, if not of the same release.
  const isSameRelease = !isOfTag(entry.finding.rule) && entry.finding.cause === other.finding.cause;
  const isByService = isPulled && entry.finding.service !== undefined;
  if (!isByService && entry.meaning.imageKey !== other.meaning.imageKey && !isSameRelease) return false;
  if (entry.lasting === undefined || entry.lasting !== other.lasting) return true;
  return entry.path !== other.path && entry.meaning.exact === other.meaning.exact;
}

/** Whether it is about an image from which something is copied. */
function isOfCopy({ finding: { rule } }: ComparedFinding): boolean {
  return isOfTag(rule) && rule.layer !== undefined;
}
