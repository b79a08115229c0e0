/**
 * One wording for each thing that is reported, as plain text. Every output takes its words from here, so that a comment, an
 * annotation, the terminal and a JSON document say the same.
 */

import type { Secrets } from '../facts/secrets/everything-to-hide.ts';
import { mask, maskOwn, maskPath } from '../facts/secrets/mask.ts';
import { type Finding, remedyOf, type Standing } from '../finding.ts';
import { type Message, reaches, type Severity, sameMessage, say, severities } from '../problem.ts';
import { worstOfEach } from '../review/causes.ts';
import { uncommented } from '../review/comment-worthy.ts';
import { deciding } from '../review/deciding.ts';
import { refusedFiles, refuserOf } from '../review/refused-files.ts';
import type { Review, ReviewedFinding, Waiver } from '../review/review.ts';
import { type Position, positions } from '../source.ts';
import { shorten, visible } from '../text/visible.ts';
import { rulePage } from './rule-page.ts';

/** The most of a piece of repository text that stands in a sentence. */
export const longestCode = 160;

/** 'Fail'. Of what nothing can run nobody could have reviewed more: the fault is in the files. */
export function verdictWord({ verdict, unread, change, findings, policy }: Review): string {
  if (verdict !== 'error') return verdict === 'pass' ? 'Pass' : 'Fail';
  const isKnown = change.incomplete === undefined && deciding(findings, policy).unverified.length === 0;
  return isKnown && unread.every(({ refused }) => refused) ? 'Cannot run' : 'Not fully reviewed';
}

/** 'Compose refuses', of files by their paths. */
export function refusedHeading(paths: readonly string[]): string {
  const who = refuserOf(paths);
  return `${who[0]!.toUpperCase()}${who.slice(1)} refuses`;
}

export const standingWords: Readonly<Record<Standing, string>> = {
  introduced: 'new with this change',
  existing: 'there before this change',
  fixed: 'fixed by this change',
};

/** Of a suggestion that is proven. Without numbers, so that a comment stays as it is when other files come and go. */
export const provenText = 'Applied and reviewed again: it is gone, and nothing new is reported.';

/** 'High'. */
export function severityWord(severity: Severity): string {
  return severity[0]!.toUpperCase() + severity.slice(1);
}

/** A plain sentence that may repeat text from a repository. */
export function plainText(text: string, secrets: Secrets): string {
  return visible(mask(text, secrets));
}

/** A plain sentence of our own, such as the reason of a verdict, for which a password may be made of the same words. */
export function ownText(text: string, secrets: Secrets): string {
  return visible(maskOwn(text, secrets));
}

/** A message as plain text: its sentences are ours, code stands between backticks, and nothing in it is invisible. */
export function messageText(message: Message, secrets: Secrets): string {
  return message
    .map((part) => (typeof part === 'string' ? ownText(part, secrets) : `\`${codeText(part.code, secrets)}\``))
    .join('');
}

/** A path that stands by itself in a line of text. */
export function pathText(path: string, secrets: Secrets, most = longestCode): string {
  return shorten(visible(shorten(maskPath(path, secrets), most)), most);
}

/** A piece of repository text as it stands in a sentence: no secrets, nothing invisible, not too long. */
export function codeText(code: string, secrets: Secrets, most = longestCode): string {
  return shorten(visible(shorten(mask(code, secrets), most)), most);
}

/** 'High: The container runs as root (run-as-root)'. */
function headingText({ severity, rule }: Finding): string {
  return `${severityWord(severity)}: ${rule.title} (${rule.id})`;
}

/**
 * What a finding is about: its image or service; of stages without a name the last one by that, others by their number from
 * 0, as waivers have it; empty for the image of a file's first stage, if that has no name.
 */
export function subject(finding: Finding): Message {
  const image = imageWords(finding);
  const service = finding.service === undefined ? [] : say`service ${finding.service}`;
  return image.length > 0 && service.length > 0 ? [...service, ', ', ...image] : [...service, ...image];
}

function imageWords({ image, inFinalStage }: Finding): Message {
  if (image === undefined || image === '0') return [];
  if (!/^\d+$/.test(image)) return say`image ${image}`;
  return inFinalStage ? ['final stage'] : say`stage ${image}`;
}

/** '3 findings'. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** '41 MB', as registries count: a million bytes. */
export function sizeText(bytes: number): string {
  return bytes < 1e6
    ? `${Math.ceil(bytes / 1e3)} kB`
    : bytes < 1e9
      ? `${Math.round(bytes / 1e6)} MB`
      : `${(bytes / 1e9).toFixed(1)} GB`;
}

/**
 * '1 high, 2 low', worst first.
 *
 * @param quiet those of them without a comment, where others have one: '2 medium, 1 of them without a comment'
 */
export function bySeverity(findings: readonly Finding[], quiet: readonly Finding[] = []): string {
  const parts = severities.map((severity) => {
    const [all, some] = [findings, quiet].map((each) => each.filter((one) => one.severity === severity).length);
    const comments = some === all || some === 0 ? '' : `, ${some} of them`;
    return { all, text: `${all} ${severity}${some === 0 ? '' : `${comments} without a comment`}` };
  });
  return parts
    .filter(({ all }) => all !== 0)
    .map(({ text }) => text)
    .join(', ');
}

/** Whether there is something to compare with; without it nothing is called new. */
export function compares(review: Review): boolean {
  return review.change.base !== undefined;
}

/** The title of the check, in plain text: what could not be looked at or verified, what fails, what is new, and what was there before. */
export function checkTitle(review: Review): string {
  const { unread, change, findings, policy } = review;
  const refused = [...refusedFiles(unread).keys()];
  const left = unread.filter(({ path }) => !refused.includes(path)).length;
  const missing = left > 0 ? `${count(left, 'part')} not reviewed` : 'Not all of the change reviewed';
  const { failing, unverified } = deciding(findings, policy);
  const isSaid = failing.length + unverified.length > 0;
  const [first, ...rest] = [
    ...(left > 0 || change.incomplete !== undefined ? [missing] : []),
    ...(refused.length > 0 ? [`${count(refused.length, 'file')} cannot run`] : []),
    ...(unverified.length > 0 ? [`${count(unverified.length, 'signature')} not verified`] : []),
    ...(failing.length > 0 ? [failText(failing)] : []),
    ...countParts(review, isSaid ? 'brief' : 'commented'),
  ];
  return [first, ...rest.map(lower)].join(' · ');
}

/** '3 findings fail (1 critical, 2 high), 1 of them there before'. */
function failText(failing: readonly ReviewedFinding[]): string {
  const old = failing.filter(({ standing }) => standing !== 'introduced').length;
  const [was, fail] = failing.length === 1 ? ['was', 'fails'] : ['were', 'fail'];
  const before = old === failing.length ? ` that ${was} there before` : '';
  const some = old > 0 && old < failing.length ? `, ${old} of them there before` : '';
  return `${count(failing.length, 'finding')}${before} ${fail} (${bySeverity(failing)})${some}`;
}

/** What to do next, in one sentence; undefined where there is nothing to do. */
export function nextStep({ verdict, findings, unread, policy }: Review): string | undefined {
  const { failing, unverified } = deciding(findings, policy);
  const those = ({ length }: readonly ReviewedFinding[], what: string) => `the ${what}${length === 1 ? '' : 's'}`;
  const resolve =
    failing.length > 0 ? `resolve ${those(failing, 'finding')} that ${failing.length === 1 ? 'fails' : 'fail'} it` : '';
  const verify = unverified.length > 0 ? `see to ${those(unverified, 'signature')} that could not be verified` : '';
  const refused = [...refusedFiles(unread).keys()];
  const correct = [
    ...(unread.some(({ path }) => !refused.includes(path)) ? ['correct what could not be reviewed'] : []),
    ...(refused.length > 0 ? [`correct what ${refuserOf(refused)} refuses`] : []),
  ].join(' and ');
  if (verdict !== 'pass') {
    const all = [correct, verify, resolve].filter((each) => each !== '');
    return all.length === 0 ? undefined : `Next: ${all.join(' and ')}, then push.`;
  }
  const fresh = worstOfEach(findings).filter(({ standing }) => standing === 'introduced').length;
  return fresh > 0
    ? `Next: nothing has to change; ${count(fresh, 'finding')} ${fresh === 1 ? 'is' : 'are'} worth a look.`
    : undefined;
}

/** '2 new findings (1 high, 1 low) · 3 there before · 1 fixed'. */
export function countText(review: Review): string {
  return countParts(review).join(' · ');
}

/** How the numbers are told: `brief` where the severities have been said, `commented` where comments stand beside them. */
type Telling = 'brief' | 'commented';

function countParts(review: Review, telling?: Telling): string[] {
  const { findings, waived, fixed, files } = review;
  if (files.length === 0 && findings.length + waived.length + fixed.length === 0) {
    if (review.unread.length > 0) return ['Nothing was reviewed'];
    return [compares(review) ? 'No container files changed' : 'No container files found'];
  }
  return [
    ...counted(review, telling),
    ...(waived.length > 0 ? [`${worstOfEach(waived).length} waived`] : []),
    ...(fixed.length > 0 ? [`${worstOfEach(fixed).length} fixed`] : []),
  ];
}

/** Without what is waived or fixed. */
function counted(review: Review, telling?: Telling): string[] {
  const brief = telling === 'brief';
  const { files, unreported: untold } = review;
  const findings = worstOfEach(review.findings);
  if (findings.length === 0 && (untold > 0 || files.length === 0)) return ['No new findings'];
  if (findings.length === 0) return [`No findings in ${count(files.length, 'file')}`];
  const quiet = telling === 'commented' ? worstOfEach(uncommented(review)) : [];
  const number = (some: readonly Finding[], what: string) => (brief ? what : `${what} (${bySeverity(some, quiet)})`);
  if (!compares(review)) return [number(findings, `${count(findings.length, 'finding')}${brief ? ' in all' : ''}`)];
  const fresh = findings.filter(({ standing }) => standing === 'introduced');
  const old = findings.filter(({ standing }) => standing !== 'introduced');
  return [
    fresh.length > 0 ? number(fresh, count(fresh.length, 'new finding')) : 'No new findings',
    ...(old.length > 0 ? [`${old.length} there before${brief ? '' : spared(review)}`] : []),
  ];
}

/** ', 3 of them high (gate: all would fail)': what was there before, and would fail the review by another gate. */
function spared(review: Review): string {
  const some = belowGate(review);
  return some.length === 0 ? '' : `, ${some.length} of them ${range(some)} (gate: all would fail)`;
}

/** 'high', or 'high or worse' where some are. */
export function range(findings: readonly Finding[]): string {
  const [worst, ...others] = severities.filter((severity) => findings.some((each) => each.severity === severity));
  return others.length > 0 ? orWorse(others.at(-1)!) : worst!;
}

/** The findings that would fail the review with `gate: all`, and do not, the worst of each cause. */
export function belowGate({ findings, policy }: Review): ReviewedFinding[] {
  return worstOfEach(findings.filter(({ severity, failing }) => !failing && reaches(severity, policy.failOn)));
}

/** 'until `2027-01-31`, by `ops`: `it runs in a sandbox`'. */
export function waiverMessage({ reason, until, by }: Waiver): Message {
  return [...say`until ${until}`, ...(by === undefined ? [] : say`, by ${by}`), ...say`: ${reason}`];
}

/** 'high or worse'; of what nothing is worse than, itself. */
export function orWorse(severity: Severity): string {
  return severity === 'critical' ? severity : `${severity} or worse`;
}

export interface AnnotationText {
  readonly path: string;
  readonly start: Position;
  readonly end: Position;
  readonly title: string;
  readonly message: string;
}

/** More places than this nobody looks up. */
const mostPlaces = 20;

/** The findings of one cause, the worst first, as plain text beside its lines. */
export function annotation([finding, ...others]: readonly ReviewedFinding[], secrets: Secrets): AnnotationText {
  const { at, message, rule, notes = [] } = finding!;
  const lines = [
    ...notes,
    ...others.map((each) => (sameMessage(each.message, message) ? { at: each.at, message: ['The same.'] } : each)),
  ].map((each) => {
    const { path, start } = positions(each.at);
    return `${pathText(path, secrets)}:${start.line}: ${messageText(each.message, secrets)}`;
  });
  const more = lines.length - mostPlaces;
  return {
    ...positions(at),
    title: headingText(finding!),
    message: [
      messageText(message, secrets),
      ...(remedyOf(finding!) === '' ? [] : [remedyOf(finding!)]),
      ...lines.slice(0, mostPlaces),
      ...(more > 0 ? [`And ${count(more, 'more place')}.`] : []),
      rulePage(rule),
    ].join('\n'),
  };
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
