/** What an audit keeps of one repository: one line of JSON, the same for the same commit, policy and day. */
import { endOfLife } from '../known/end-of-life.ts';
import { shortName } from '../known/image-reference.ts';
import { namedImages } from '../model/named-images.ts';
import { isBuiltHere } from '../model/own-images.ts';
import { reaches, type Severity, severities, worstOf } from '../problem.ts';
import { jsonText, reviewDocument } from '../report/json.ts';
import { codeText, plainText } from '../report/wording.ts';
import type { Review, Verdict, Waiver } from '../review/review.ts';
import { daysAfter } from '../text/day.ts';
import { groupBy } from '../text/group-by.ts';
import { version } from '../version.ts';
import type { Listed } from './plan.ts';

export interface AuditRecord extends Listed {
  readonly kind: 'repository';
  /** What was asked for: a digest of all that the outcome depends on besides the commit and the day; null: it is asked again. */
  readonly asked: string | null;
  /** The day of the review, as `2027-01-31`. */
  readonly day: string;
  /** The last day on which it stillHolds, if the commit stays: what is accepted ends, and what is maintained. */
  readonly until: string;
  readonly verdict: Verdict;
  /** Why, in a sentence of plain text. */
  readonly reason: string;
  /** Findings of one cause count once. */
  readonly counts: Readonly<Record<Severity | 'waived', number>>;
  /** How many container files were reviewed. */
  readonly files: number;
  readonly findings: readonly AuditFinding[];
  readonly unread: readonly { readonly path: string; readonly line: number | null; readonly reason: string }[];
  readonly accepted: readonly Acceptance[];
  readonly images: readonly AuditedImage[];
  /** Where its policy keeps the rules of an older version: what the newest would bring. */
  readonly raising?: Raising;
}

export interface Raising {
  /** The version that it keeps, as `0.3`. */
  readonly from: string;
  /** The verdict by the newest rules. */
  readonly verdict: Verdict;
  /** What is found then and not now, or weighs more, by rule. */
  readonly rules: readonly RaisedRule[];
}

export interface RaisedRule {
  readonly rule: string;
  /** The worst of its findings, then. */
  readonly severity: Severity;
  readonly findings: number;
  /** How many of them would fail a review. */
  readonly failing: number;
}

export interface AuditFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  readonly message: string;
  readonly fingerprint: string;
  readonly cause: string;
}

/** A waiver of the policy or of a file, a baseline, or an entry under `unread`. */
export interface Acceptance {
  readonly kind: 'policy' | 'inline' | 'baseline' | 'unread';
  /** The last day on which it counts, as `2027-01-31`. */
  readonly until: string;
  readonly reason: string;
  readonly by: string | null;
}

/** An image from elsewhere that files name. */
export interface AuditedImage {
  readonly image: string;
  /** The release that it is of, as `Debian 10`, and the day of its last fixes; null where neither is known. */
  readonly release: string | null;
  readonly ends: string | null;
}

/** After so many days a repository is reviewed again, even if nothing changed: what is known of the world does. */
const longestDays = 28;

/** @param asked what {@link AuditRecord.asked} says of this audit */
export function auditRecord(review: Review, listed: Listed, asked: string): AuditRecord {
  const { verdict, reason, counts, findings, unread, files } = reviewDocument(review, version);
  const accepted = acceptedIn(review);
  const images = imagesOf(review);
  const ends = [...accepted.map(({ until }) => until), ...images.flatMap(({ ends }) => ends ?? [])];
  const next = ends.filter((day) => day >= review.today).sort()[0];
  const latest = daysAfter(review.today, longestDays);
  return {
    kind: 'repository',
    ...listed,
    asked,
    day: review.today,
    until: next !== undefined && next < latest ? next : latest,
    verdict,
    reason,
    counts: countsOf((severity) => counts[severity]),
    files: files.length,
    findings: findings
      .filter(({ standing, waiver }) => standing !== 'fixed' && waiver === null)
      .map(({ rule, severity, path, start, message, fingerprint, cause }) => ({
        ...{ rule, severity, path, line: start.line, message, fingerprint, cause },
      })),
    unread,
    accepted,
    images,
    ...(review.raised && { raising: raisingOf(review, review.raised) }),
  };
}

function raisingOf({ policy, findings }: Review, raised: Review): Raising {
  const now = new Map(findings.map((each) => [each.fingerprint, each]));
  const more = raised.findings.filter(({ fingerprint, severity, failing }) => {
    const known = now.get(fingerprint);
    return !known || known.informs || !reaches(known.severity, severity) || (failing && !known.failing);
  });
  const rules = [...groupBy(more, ({ rule }) => rule.id)].map(
    ([rule, some]): RaisedRule => ({
      rule,
      severity: worstOf(some)!,
      findings: some.length,
      failing: some.filter(({ failing }) => failing).length,
    }),
  );
  return { from: policy.version, verdict: raised.verdict, rules };
}

/** A repository that could not be read, which the next audit asks for again. @param reason a sentence */
export function unreadable(listed: Listed, reason: string, day: string): AuditRecord {
  return {
    kind: 'repository',
    ...listed,
    ...{ asked: null, day, until: day, verdict: 'error', reason, counts: countsOf(() => 0), files: 0 },
    ...{ findings: [], unread: [], accepted: [], images: [] },
  };
}

function countsOf(count: (of: Severity | 'waived') => number): AuditRecord['counts'] {
  return Object.fromEntries([...severities, 'waived' as const].map((of) => [of, count(of)])) as AuditRecord['counts'];
}

function acceptedIn({ policy, waived, secrets }: Review): Acceptance[] {
  const { waivers, baseline, unread } = policy;
  const inline = new Map(
    waived.flatMap(({ waiver }) =>
      waiver?.kind === 'inline' ? [[`${waiver.at.source.path}:${waiver.at.span.start}`, waiver] as const] : [],
    ),
  );
  const terms =
    (kind: Acceptance['kind']) =>
    ({ until, reason, by }: Pick<Waiver, 'until' | 'reason' | 'by'>): Acceptance => ({
      ...{ kind, until, reason: plainText(reason, secrets) },
      by: by === undefined ? null : plainText(by, secrets),
    });
  return [
    ...waivers.map(terms('policy')),
    ...[...inline.values()].map(terms('inline')),
    ...(baseline ? [baseline] : []).map(terms('baseline')),
    ...unread.map(terms('unread')),
  ];
}

function imagesOf({ project, secrets }: Review): AuditedImage[] {
  const there = project();
  const named = namedImages(there).filter(({ purpose, reference }) => {
    return (purpose === 'base' || purpose === 'copied' || purpose === 'run') && !isBuiltHere(reference, there);
  });
  const images = new Map(
    named.map(({ reference }): [string, AuditedImage] => {
      const end = endOfLife(reference);
      const image = codeText(shortName(reference.text), secrets);
      return [image, { image, release: end?.what ?? null, ends: end?.day ?? null }];
    }),
  );
  return [...images.values()].sort((a, b) => (a.image < b.image ? -1 : 1));
}

/**
 * The records of an audit's output, by their repositories: a later line goes before an earlier one. A last line that was cut
 * off while it was written is left out.
 *
 * @throws SyntaxError where another line is none of ours; its message names the line.
 */
export function readRecords(text: string): Map<string, AuditRecord> {
  const records = new Map<string, AuditRecord>();
  const lines = text.split('\n');
  const whole = lines.slice(0, -1);
  for (const [i, line] of whole.entries()) {
    const record: unknown = parsed(line);
    if (!isRecord(record)) throw new SyntaxError(`line ${i + 1} is no line of an audit`);
    records.set(record.repository, record);
  }
  return records;
}

/** One line. */
export function recordText(record: AuditRecord): string {
  return jsonText(record, 0);
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** The rest is ours as well, then: nobody else writes such lines. */
function isRecord(value: unknown): value is AuditRecord {
  return typeof value === 'object' && value !== null && (value as AuditRecord).kind === 'repository';
}
