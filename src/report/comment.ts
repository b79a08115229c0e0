/** What stands on a line of a pull request, in the developer's way: no longer than it must be. */

import { repeatsSecret } from '../facts/secrets/mask.ts';
import { severities } from '../problem.ts';
import type { ReviewedFinding, Suggestion } from '../review/review.ts';
import { outermost, positions } from '../source.ts';
import { visible } from '../text/visible.ts';
import {
  type Block,
  bullets,
  code,
  details,
  fence,
  type Inline,
  kept,
  labelled,
  link,
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
import { findingMarker, type Told, toldOf, withoutMarker } from './marker.ts';
import { pointer, sideOf, type Writing } from './pointer.ts';
import { severityWord, standingWords, subject } from './wording.ts';

/** GitHub takes 65,536 characters. */
export const maxBody = 64_000;

/** What a comment told before, and does not have to tell any more. */
export interface Gone extends Told {
  readonly why: Settlement;
}

/** What a comment says besides its findings. */
export interface History {
  readonly gone?: readonly Gone[];
  /** The address of the comment that told this before, where that one could not be opened again. */
  readonly again?: string | undefined;
}

/** The comment about one or several findings of one place; the marker at its end is what they are recognised by. */
export function commentBody(
  findings: readonly ReviewedFinding[],
  writing: Writing,
  { gone = [], again }: History = {},
): string {
  const ordered = [...findings].sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
  // Of several suggestions on the same lines only one could be applied. It stands with a finding that it is for.
  const offering = ordered.filter((finding) => suggestion(finding, writing));
  const suggested = offering.find(({ fix }) => fix) ?? offering[0];
  const short = new Set(ordered.map(({ rule }) => rule.id)).size > 1;
  const parts = ordered.map((finding, i) =>
    about(finding, writing, {
      short,
      suggests: finding === suggested,
      repeats: ordered.findIndex(({ rule }) => rule.id === finding.rule.id) < i,
    }),
  );
  const back =
    again === undefined
      ? []
      : [paragraph(text('This is back; '), ...link(again, text('it was told before')), text('.'))];
  const fixed = gone.map((each) =>
    paragraph(
      ...small(
        text(`${settled[each.why][0]} as of `),
        ...commitLink(each.fixedIn ?? '', writing),
        text(': '),
        ...named(each),
      ),
    ),
  );
  return render([...back, ...parts.flatMap((part, i) => (i === 0 ? part : [rule(), ...part])), ...fixed], {
    secrets: writing.secrets,
    maxLength: maxBody,
    notice: 'The rest did not fit into a comment; it is in the job’s summary.',
    marker: findingMarker([...ordered.map(toldOf), ...gone], writing.job),
  });
}

/**
 * Why a comment is settled: the fault is gone, its file is not of the pull request any more, somebody accepts it, the policy
 * leaves its rule out, or its file.
 */
export type Settlement = 'fixed' | 'outside' | 'waived' | 'rule off' | 'file off';

const settled: Readonly<Record<Settlement, readonly [word: string, rest: string]>> = {
  fixed: ['Fixed', '.'],
  outside: ['Not of this pull request', ', which changes nothing in this file any more.'],
  waived: ['Waived', '; a waiver in force covers it.'],
  'rule off': ['No longer reported', ': the policy in force leaves this rule out.'],
  'file off': ['No longer reported', ': this file is not among those that are reviewed any more.'],
};

/**
 * A comment of ours that is settled: says so, keeps what it said for whoever reads the conversation, and offers nothing any
 * more.
 */
export function settledBody(
  body: string,
  told: readonly Told[],
  { commit, why, writing }: { readonly commit: string; readonly why: Settlement; readonly writing: Writing },
): string {
  const [word, rest] = settled[why];
  const words = [strong(text(word)), text(' as of '), ...commitLink(commit, writing), text(rest)];
  const about = told.flatMap((each, i) => [...(i > 0 ? [text(', ')] : []), ...named(each)]);
  const before = withoutMarker(body).replace(/^(`{3,})suggestion$/gm, '$1');
  return render([paragraph(...words), details(about, kept(before, writing.secrets))], {
    secrets: writing.secrets,
    maxLength: maxBody + 1000,
    notice: '',
    marker: findingMarker(
      told.map((each) => ({ ...each, fixedIn: each.fixedIn ?? commit })),
      writing.job,
    ),
  });
}

/** 'High `run-as-root`'. */
function named({ severity, rule }: Told): Inline[] {
  return [text(`${severityWord(severity)} `), code(rule)];
}

/** The address that a comment of ours gives for the one that told its finding before. */
export function againOf(body: string): string | undefined {
  return /^This is back; \[it was told before\]\((https?:[^()\s]+)\)\./.exec(body)?.[1];
}

/** Whether two bodies say the same; an address may be another commit's. */
export function sameWords(a: string, b: string): boolean {
  return words(a) === words(b);
}

function words(body: string): string {
  return body
    .replaceAll('\r\n', '\n')
    .replace(/\]\(https?:[^()\s]*\)/g, ']()')
    .trim();
}

/** The first digits of a commit, as a link where there is one. */
export function commitLink(sha: string, { commit }: Writing): Inline[] {
  return link(commit?.(sha), code(sha.slice(0, 7)));
}

interface Part {
  /** Whether it stands beside those of other rules, so that there is no room for all that could be said. */
  readonly short: boolean;
  readonly suggests: boolean;
  /** Whether its rule has been explained above. */
  readonly repeats: boolean;
}

function about(finding: ReviewedFinding, writing: Writing, { short, suggests, repeats }: Part): Block[] {
  const offer = suggests ? suggestion(finding, writing) : undefined;
  // What stands on its own lines needs no other place.
  const place = standsOnItsLines(finding) ? [] : [...pointer(finding.at, writing.link), text(': ')];
  const instead = labelled('Instead:', trusted(finding.rule.fix));
  const why = short ? [] : [labelled('Why:', trusted(finding.rule.why))];
  const notes = (finding.notes ?? []).map((note) => [
    ...pointer(note.at, writing.link, sideOf(finding)),
    text(': '),
    ...message(note.message),
  ]);
  return [
    paragraph(...title(finding)),
    paragraph(...place, ...message(finding.message)),
    ...(repeats ? [] : [quote(...why, instead)]),
    ...(offer
      ? [
          paragraph(...sentence(`${offer.title}:`, writing.secrets)),
          fence('suggestion', offer.text.replaceAll('\r\n', '\n')),
        ]
      : []),
    ...(notes.length > 0 ? [bullets(notes)] : []),
    paragraph(...small(...apart(finding, short || repeats))),
  ];
}

function standsOnItsLines({ placement, at }: ReviewedFinding): boolean {
  const { path, start } = positions(at);
  if (placement.kind !== 'line' || placement.path !== path) return false;
  return placement.startLine <= start.line && start.line <= placement.endLine;
}

/** **High: The container runs as root** `run-as-root` */
function title({ severity, rule }: ReviewedFinding): Inline[] {
  return [strong(text(`${severityWord(severity)}: `), ...trusted(rule.title)), text(' '), code(rule.id)];
}

/** What tells this finding from others: its subject, whether it is new, its other names, its fingerprint. */
function apart(finding: ReviewedFinding, short: boolean): Inline[] {
  const { also } = finding.rule;
  const parts: Inline[][] = [
    message(subject(finding)),
    [text(standingWords[finding.standing])],
    short || also.length === 0 ? [] : [text(`also ${names(also)}`)],
    [code(finding.fingerprint.slice(0, 12))],
  ];
  return parts.filter((part) => part.length > 0).flatMap((part, i) => (i === 0 ? part : [text(' · '), ...part]));
}

/** Up to a handful all of them, else the first that each catalogue gives; the page of the rules has the rest. */
function names(also: readonly string[]): string {
  if (also.length <= 6) return also.join(', ');
  const catalogue = (name: string) => name.split(' ')[0];
  const first = also.filter((name, i) => also.findIndex((each) => catalogue(each) === catalogue(name)) === i);
  return `${first.join(', ')} and ${also.length - first.length} more`;
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
