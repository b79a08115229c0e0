/**
 * What a comment remembers for the next run, in a line that people do not see. Only the last line of a body counts: the
 * rest may quote anything. Anybody can write such a line: whose comment it is must be found out elsewhere, from what its
 * stamp names.
 */
import { type Severity, severities } from '../problem.ts';
import { markOfFile } from '../review/fingerprint.ts';
import type { ReviewedFinding } from '../review/review.ts';
import { positions } from '../source.ts';
import { comment } from './markdown.ts';

/** A finding as a comment tells it. */
export interface CommentedFinding {
  readonly marks: readonly string[];
  readonly severity: Severity;
  readonly standing: 'introduced' | 'existing';
  readonly rule: string;
  /** What names its file, where the comment stands on another. */
  readonly file?: string | undefined;
  /** The address of its rule's page, where the comment has it. */
  readonly page?: string | undefined;
  /** The commit that was found to be without it. */
  readonly fixedIn: string | undefined;
  /** Whether the comment says what its rule advises. */
  readonly explained: boolean;
}

/** A finding that had a comment when a run ended, so that the next one knows which comment a person has deleted. */
export interface Remembered {
  readonly marks: readonly string[];
  readonly severity: Severity;
}

/** Of the findings in one comment, and of the places joined in one finding: more would leave no room for words. */
const mostTold = 100;
const mostMarks = 8;
const mostRemembered = 200;
const mostTags = 100;

const fileFlag = 'in-';
const standings = ['introduced', 'existing'] as const;

const brand = (job: string | undefined) => (job === undefined ? 'layer-review:' : `layer-review-${job}:`);

export function commentedFinding(finding: ReviewedFinding, explained: boolean): CommentedFinding {
  const { marks, severity, standing, rule, at, placement } = finding;
  const { path } = positions(at);
  return {
    ...(placement.kind !== 'summary' && placement.path !== path && { file: markOfFile(path) }),
    marks,
    severity,
    standing: standing === 'existing' ? 'existing' : 'introduced',
    rule: rule.id,
    fixedIn: undefined,
    explained,
  };
}

export function findingMarker(told: readonly CommentedFinding[], job?: string): string {
  // Mail and chat show it: words are their first letters, and what an entry has in common with the one before is left out.
  let last = '';
  const entries = told.slice(0, mostTold).map(({ marks, severity, standing, rule, fixedIn = '', explained, file }) => {
    const flags = [...(explained ? ['why'] : []), ...(file === undefined ? [] : [`${fileFlag}${file}`])];
    const head = [severity[0], standing[0], rule, fixedIn].join(':');
    const shown = head === last ? '' : head;
    last = head;
    return [shown, marks.slice(0, mostMarks).join('-'), ...flags].join(':');
  });
  return comment(brand(job), 'finding', ...entries);
}

/** What a body's marker holds; nothing where it has none, or one of another job. */
export function readMarker(body: string, job?: string): CommentedFinding[] {
  let head: string[] = [];
  return (entriesOf(body, 'finding', job) ?? []).flatMap((entry): CommentedFinding[] => {
    const parts = entry.split(':');
    if (parts[0] === '') parts.splice(0, 1, ...head);
    head = parts.slice(0, 4);
    const [word = '', how = '', rule, fixedIn, marks, ...flags] = parts;
    const severity = severities.find((each) => word && each.startsWith(word));
    const standing = standings.find((each) => how && each.startsWith(how));
    if (!severity || !standing || !rule || !marks) return [];
    return [
      {
        marks: marks.split('-'),
        severity,
        standing,
        rule,
        ...pageIn(body, rule),
        fixedIn: fixedIn || undefined,
        explained: flags.includes('why'),
        file: flags.find((flag) => flag.startsWith(fileFlag))?.slice(fileFlag.length),
      },
    ];
  });
}

/** What a body links a rule's name to: a page of ours, and nothing else that it may quote. */
function pageIn(body: string, rule: string): Pick<CommentedFinding, 'page'> {
  const page = [...body.matchAll(rulePages)].find(([, id]) => id === rule)?.[0];
  return page === undefined ? {} : { page };
}

const rulePages =
  /https:\/\/github\.com\/layer-review\/layer-review\/blob\/v[\d.]{1,20}\/src\/rules\/[a-z]{1,20}\/([a-z0-9-]{1,60})\.md/g;

/** What a marker says of where its comment comes from. */
export type Stamp =
  /** A run, and the check run that it keeps its record in; 0 where it has none. */
  | { readonly check: number; readonly run: string }
  /** A digest of the comment itself, with its id. */
  | { readonly seal: string };

/** Puts a stamp into a body's marker, in the place of the one that is there. */
export function stamped(body: string, stamp: Stamp): string {
  const word = 'seal' in stamp ? `by:seal:${stamp.seal}` : `by:${stamp.check}:${stamp.run}`;
  return withoutStamp(body).replace(/ -->\s*$/, ` ${word} -->`);
}

/** undefined for a comment of an earlier version. */
export function readStamp(body: string): Stamp | undefined {
  const [, by = '', rest = ''] = stampWord.exec(lastLine(body)) ?? [];
  if (by === 'seal') return { seal: rest };
  return /^\d{1,15}$/.test(by) ? { check: Number(by), run: rest } : undefined;
}

export function withoutStamp(body: string): string {
  const end = body.trimEnd();
  return end.slice(0, end.length - lastLine(end).length) + lastLine(end).replace(stampWord, ' -->');
}

const stampWord = / by:(\w{1,20}):([\w-]{1,100}) -->$/;

/** A body without its marker. */
export function withoutMarker(body: string): string {
  const end = body.trimEnd();
  return /^<!-- layer-review[\w-]*: /.test(lastLine(body)) ? end.slice(0, end.lastIndexOf('\n') + 1).trimEnd() : end;
}

/** Ends the one summary comment. */
export function summaryMarker(
  remembered: readonly Remembered[],
  tags: ReadonlyMap<string, string> = new Map(),
  job?: string,
): string {
  const findings = remembered
    .slice(0, mostRemembered)
    .map(({ severity, marks }) => [severity, marks.slice(0, mostMarks).join('-')].join(':'));
  const named = [...tags].slice(0, mostTags).map(([mark, digest]) => `tag:${mark}:${digest}`);
  return comment(brand(job), 'summary', ...findings, ...named);
}

/** What tags named when a summary comment was written: the first digits of digests, by marks of tags. */
export function readTags(body: string, job?: string): Map<string, string> {
  const entries = (entriesOf(body, 'summary', job) ?? []).map((entry) => entry.split(':'));
  return new Map(
    entries.flatMap(([word, mark, digest]): [string, string][] =>
      word === 'tag' && mark && digest ? [[mark, digest]] : [],
    ),
  );
}

export function isSummary(body: string, job?: string): boolean {
  return entriesOf(body, 'summary', job) !== undefined;
}

/** What the summary comment remembers. */
export function readSummaryMarker(body: string, job?: string): Remembered[] {
  return (entriesOf(body, 'summary', job) ?? []).flatMap((entry): Remembered[] => {
    const [word, marks] = entry.split(':');
    const severity = severities.find((each) => each === word);
    return severity && marks ? [{ severity, marks: marks.split('-') }] : [];
  });
}

/** undefined where the body does not end in a marker of this kind and job. */
function entriesOf(body: string, kind: 'finding' | 'summary', job: string | undefined): string[] | undefined {
  const [, words = ''] = /^<!-- ([\w: -]+) -->$/.exec(lastLine(body)) ?? [];
  const [whose, what, ...entries] = words.split(' ');
  return whose === brand(job) && what === kind ? entries : undefined;
}

function lastLine(body: string): string {
  const end = body.trimEnd();
  return end.slice(end.lastIndexOf('\n') + 1);
}
