/** What stands on a line of a pull request, in the developer's way: no longer than it must be. */
import { severities } from '../finding.ts';
import { outermost } from '../source.ts';
import {
  type Block,
  bullets,
  code,
  comment,
  fence,
  type Inline,
  inline,
  labelled,
  message,
  paragraph,
  quote,
  render,
  rule,
  sentence,
  small,
  strong,
  text,
  trusted,
} from './markdown.ts';
import { repeatsSecret } from './mask.ts';
import { pointer, sideOf, type Writing } from './pointer.ts';
import type { ReviewedFinding, Suggestion } from './review.ts';
import { visible } from './visible.ts';
import { severityWord, standingWords, subject } from './words.ts';

/** GitHub takes 65,536 characters. */
export const maxBody = 64_000;

/** More on the same lines would leave no room for words. */
const mostMarked = 1000;

const brand = 'layer-review:';

/** The comment about one or several findings on the same lines; the marker at its end holds their fingerprints. */
export function commentBody(findings: readonly ReviewedFinding[], writing: Writing): string {
  const ordered = [...findings].sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
  // Of several suggestions on the same lines only one could be applied.
  const suggested = ordered.find((finding) => suggestion(finding, writing));
  const parts = ordered.map((finding) => about(finding, writing, ordered.length > 1, finding === suggested));
  return render(
    parts.flatMap((part, i) => (i === 0 ? part : [rule(), ...part])),
    {
      secrets: writing.secrets,
      maxLength: maxBody,
      notice: 'The rest did not fit into a comment; it is in the job’s summary.',
      marker: comment(brand, 'finding', ...ordered.slice(0, mostMarked).map(({ fingerprint }) => fingerprint)),
    },
  );
}

/** The fingerprints that a body's marker holds. Only its last line counts: the rest may quote anything. */
export function readMarkers(body: string): string[] {
  return /^<!-- layer-review: finding ([\w: -]+) -->$/.exec(lastLine(body))?.[1]?.split(' ') ?? [];
}

/** Ends the body of a review. */
export const reviewMarker = comment(brand, 'review');

/** Whether a body ends as the body of a review of ours does. Whose it is only its author tells. */
export function isReviewBody(body: string): boolean {
  return lastLine(body) === reviewMarker;
}

function lastLine(body: string): string {
  const end = body.trimEnd();
  return end.slice(end.lastIndexOf('\n') + 1);
}

function about(finding: ReviewedFinding, writing: Writing, short: boolean, suggests: boolean): Block[] {
  const offer = suggests ? suggestion(finding, writing) : undefined;
  const instead = labelled('Instead:', trusted(finding.rule.fix));
  const why = short ? [] : labelled('Why:', trusted(finding.rule.why));
  const notes = (finding.notes ?? []).map((note) => [
    ...pointer(note.at, writing.link, sideOf(finding)),
    text(': '),
    ...message(note.message),
  ]);
  return [
    paragraph(...title(finding)),
    paragraph(...message(finding.message)),
    quote(...why, ...instead),
    ...(offer
      ? [
          paragraph(...sentence(`${offer.title}:`, writing.secrets)),
          fence('suggestion', offer.text.replaceAll('\r\n', '\n')),
        ]
      : []),
    ...(notes.length > 0 ? [bullets(notes)] : []),
    paragraph(...small(...apart(finding, short))),
  ];
}

/** **High: The container runs as root** `run-as-root` */
export function title({ severity, rule }: ReviewedFinding): Inline[] {
  return [strong(text(`${severityWord(severity)}: `), ...inline(rule.title)), text(' '), code(rule.id)];
}

/** What tells this finding from others: its subject, whether it is new, its other names, its fingerprint. */
function apart(finding: ReviewedFinding, short: boolean): Inline[] {
  const { also } = finding.rule;
  const parts: Inline[][] = [
    message(subject(finding)),
    [text(standingWords[finding.standing])],
    short || also.length === 0 ? [] : [text(`also ${also.join(', ')}`)],
    [code(finding.fingerprint.slice(0, 12))],
  ];
  return parts.filter((part) => part.length > 0).flatMap((part, i) => (i === 0 ? part : [text(' · '), ...part]));
}

/**
 * The suggestion to offer. It is applied as it stands, so that nothing can be hidden or made visible in it: one that
 * would need that is none.
 */
function suggestion({ placement, at }: ReviewedFinding, { secrets }: Writing): Suggestion | undefined {
  if (placement.kind !== 'line' || !placement.suggestion) return undefined;
  const { source } = outermost(at);
  const lines = source.at(source.line(placement.startLine)?.start ?? 0, source.line(placement.endLine)?.end ?? 0);
  const plain = placement.suggestion.text.replaceAll(/\r?\n|\t/g, '');
  if (visible(plain) !== plain || repeatsSecret(placement.suggestion.text, lines, secrets)) return undefined;
  return placement.suggestion;
}
