/** What the lines of an audit come to: where to begin, what is new since the last one, what ends soon. */
import { compareSeverities, type Severity, severities, worstOf } from '../problem.ts';
import { daysAfter } from '../text/day.ts';
import { groupBy } from '../text/group-by.ts';
import type { Acceptance, AuditFinding, AuditRecord, RaisedRule } from './record.ts';

export interface AuditReport {
  /** The newest day of any line. */
  readonly day: string;
  /** Worst first. */
  readonly repositories: readonly AuditRecord[];
  readonly counts: Readonly<Record<Severity, number>>;
  /** Those of which a rule reports most first, worst first. */
  readonly rules: readonly RuleTotal[];
  /** Findings of repositories that the last audit has as well; undefined where there is none to compare with. */
  readonly since: Since | undefined;
  /** What is accepted and ends within {@link soon} days, or has ended; the next first. */
  readonly endings: readonly { readonly repository: string; readonly accepted: Acceptance }[];
  /** Releases that get no security fixes any more, or soon will not; the first to end first. */
  readonly releases: readonly ReleaseTotal[];
  /** Images by how many repositories name them. */
  readonly images: readonly { readonly image: string; readonly repositories: number }[];
  readonly raising: RaisingTotal;
  readonly unread: readonly {
    readonly repository: string;
    readonly path: string | undefined;
    readonly reason: string;
  }[];
}

/** What the newest rules would bring to repositories that keep older ones. */
export interface RaisingTotal {
  /** How many keep older ones, and how many more of them would fail. */
  readonly repositories: number;
  readonly failing: number;
  /** Worst first. */
  readonly rules: readonly (RuleTotal & Pick<RaisedRule, 'failing'>)[];
}

export interface RuleTotal {
  readonly rule: string;
  /** The worst of its findings. */
  readonly severity: Severity;
  readonly findings: number;
  readonly repositories: number;
}

export interface Since {
  readonly day: string;
  readonly introduced: readonly RepositoryFinding[];
  readonly gone: readonly RepositoryFinding[];
  /** Repositories that only one of the two has. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

export interface RepositoryFinding extends AuditFinding {
  readonly repository: string;
}

export interface ReleaseTotal {
  readonly release: string;
  readonly ends: string;
  readonly images: readonly string[];
  readonly repositories: number;
}

/** Days ahead in which somebody has to see to what ends. */
export const soon = 30;

export function merged(records: Iterable<AuditRecord>, before?: Iterable<AuditRecord>): AuditReport {
  const repositories = [...records].sort(byWorst);
  const day = newestDay(repositories);
  return {
    day,
    repositories,
    counts: Object.fromEntries(
      severities.map((each) => [each, repositories.reduce((sum, { counts }) => sum + counts[each], 0)]),
    ) as AuditReport['counts'],
    rules: rulesOf(repositories),
    since: before && sinceOf([...before], repositories),
    endings: repositories
      .flatMap(({ repository, accepted }) => accepted.map((each) => ({ repository, accepted: each })))
      .filter(({ accepted }) => accepted.until <= daysAfter(day, soon))
      .sort((a, b) => order(a.accepted.until, b.accepted.until) || order(a.repository, b.repository)),
    releases: releasesOf(repositories),
    raising: raisingOf(repositories),
    images: totals(repositories.flatMap(({ images }) => images.map(({ image }) => image))),
    unread: repositories.flatMap(({ repository, asked, reason, unread }) => [
      ...(asked === null ? [{ repository, path: undefined, reason }] : []),
      ...unread.map(({ path, reason }) => ({ repository, path, reason })),
    ]),
  };
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function byWorst(a: AuditRecord, b: AuditRecord): number {
  const worse = severities.find((each) => a.counts[each] !== b.counts[each]);
  return worse ? b.counts[worse] - a.counts[worse] : order(a.repository, b.repository);
}

function newestDay(records: readonly AuditRecord[]): string {
  return (
    records
      .map(({ day }) => day)
      .sort(order)
      .at(-1) ?? ''
  );
}

function rulesOf(records: readonly AuditRecord[]): RuleTotal[] {
  const findings = records.flatMap(({ repository, findings }) => findings.map((each) => ({ ...each, repository })));
  const rules = [...groupBy(findings, ({ rule }) => rule)].map(
    ([rule, some]): RuleTotal => ({
      rule,
      severity: worstOf(some)!,
      findings: some.length,
      repositories: new Set(some.map(({ repository }) => repository)).size,
    }),
  );
  return rules.sort(byRule);
}

function byRule(a: RuleTotal, b: RuleTotal): number {
  return compareSeverities(a, b) || b.repositories - a.repositories || order(a.rule, b.rule);
}

function raisingOf(records: readonly AuditRecord[]): RaisingTotal {
  const keeping = records.flatMap(({ verdict, raising }) => (raising ? [{ verdict, raising }] : []));
  const rules = [
    ...groupBy(
      keeping.flatMap(({ raising }) => raising.rules),
      ({ rule }) => rule,
    ),
  ].map(([rule, some]) => ({
    rule,
    severity: worstOf(some)!,
    findings: some.reduce((sum, { findings }) => sum + findings, 0),
    failing: some.reduce((sum, { failing }) => sum + failing, 0),
    repositories: some.length,
  }));
  return {
    repositories: keeping.length,
    failing: keeping.filter(({ verdict, raising }) => verdict === 'pass' && raising.verdict === 'fail').length,
    rules: rules.sort(byRule),
  };
}

/** A finding is the same where its rule, its file and its fingerprint are. */
function sinceOf(before: readonly AuditRecord[], now: readonly AuditRecord[]): Since {
  const [then, later] = [before, now].map((some) => new Map(some.map((each) => [each.repository, each])));
  const differ = (some: readonly AuditRecord[], others: ReadonlyMap<string, AuditRecord>): RepositoryFinding[] =>
    some.flatMap(({ repository, findings, asked }) => {
      const other = others.get(repository);
      if (!other || other.asked === null || asked === null) return [];
      const known = new Set(other.findings.map(nameOf));
      return findings.filter((each) => !known.has(nameOf(each))).map((each) => ({ ...each, repository }));
    });
  const worstFirst = (some: RepositoryFinding[]) =>
    some.sort((a, b) => compareSeverities(a, b) || order(a.repository, b.repository));
  const missing = (some: readonly AuditRecord[], from: ReadonlyMap<string, AuditRecord>) =>
    some
      .map(({ repository }) => repository)
      .filter((each) => !from.has(each))
      .sort(order);
  return {
    day: newestDay(before),
    introduced: worstFirst(differ(now, then!)),
    gone: worstFirst(differ(before, later!)),
    added: missing(now, then!),
    removed: missing(before, later!),
  };
}

function nameOf({ rule, path, fingerprint }: AuditFinding): string {
  return `${rule} ${fingerprint} ${path}`;
}

function releasesOf(records: readonly AuditRecord[]): ReleaseTotal[] {
  const named = records.flatMap(({ repository, images }) =>
    images.flatMap(({ image, release, ends }) => (release && ends ? [{ repository, image, release, ends }] : [])),
  );
  return [...groupBy(named, ({ release, ends }) => `${ends} ${release}`).values()]
    .map(
      (some): ReleaseTotal => ({
        release: some[0]!.release,
        ends: some[0]!.ends,
        images: totals(some.map(({ image }) => image)).map(({ image }) => image),
        repositories: new Set(some.map(({ repository }) => repository)).size,
      }),
    )
    .sort((a, b) => order(a.ends, b.ends) || order(a.release, b.release));
}

/** By how often each is there; a repository names each once. */
function totals(images: readonly string[]): { image: string; repositories: number }[] {
  return [...groupBy(images, (image) => image)]
    .map(([image, some]) => ({ image, repositories: some.length }))
    .sort((a, b) => b.repositories - a.repositories || order(a.image, b.image));
}
