/** What edits do, as a second review shows it: the edits are a change, and this is the review of that change. */

import { stageName } from '../model/stage-name.ts';
import { type Edit, reaches } from '../problem.ts';
import { outermost, positions } from '../source.ts';
import { isCommentWorthy } from './comment-worthy.ts';
import { editedSources, withEdits } from './edits.ts';
import type { Placement, Review, ReviewedFinding } from './review.ts';

/** What a second review showed. */
export interface Proof {
  /** What was found before the edits and is not any more. */
  readonly gone: readonly ReviewedFinding[];
  /** What the edits bring in; without anything here, they hold what they promise. */
  readonly fresh: readonly ReviewedFinding[];
  /** What cannot be read any more, and images and services that are not there any more, by their files. */
  readonly lost: readonly { readonly path: string; readonly name: string | undefined }[];
  /** What was looked at again, and is still there. */
  readonly images: number;
  readonly services: number;
}

/** @param again the review of the edits, as a change of what `before` was about */
export function proofOf(before: Review, again: Review): Proof {
  const seen = new Set(again.files);
  const both = [imagesOf, servicesOf].map((of) => ({
    old: of(before).filter(({ path }) => seen.has(path)),
    now: of(again),
  }));
  const missing = both.flatMap(({ old, now }) =>
    old.filter(({ path, name }) => !now.some((each) => each.path === path && each.name === name)),
  );
  const { gone, fresh } = withoutReworded(before, again);
  return {
    gone,
    fresh,
    lost: [...again.unread.map(({ path }) => ({ path, name: undefined })), ...missing],
    images: both[0]!.now.length,
    services: both[1]!.now.length,
  };
}

/** A fault that is reported in other words after an edit, and is no worse, is neither gone nor new. */
function withoutReworded(before: Review, { findings, fixed }: Review): Pick<Proof, 'gone' | 'fresh'> {
  const there = new Set(findings.flatMap(keysOf));
  const left = before.findings.filter((finding) => !keysOf(finding).some((key) => there.has(key)));
  const reworded = new Set<string>();
  const fresh = findings.filter((finding) => {
    if (finding.standing !== 'introduced') return false;
    const former = left.findIndex((each) => isReworded(each, finding));
    if (former === -1) return true;
    for (const key of keysOf(left[former]!)) reworded.add(key);
    left.splice(former, 1);
    return false;
  });
  return { gone: fixed.filter((finding) => !keysOf(finding).some((key) => reworded.has(key))), fresh };
}

function isReworded(before: ReviewedFinding, after: ReviewedFinding): boolean {
  return (
    before.rule.id === after.rule.id &&
    before.image === after.image &&
    before.service === after.service &&
    outermost(before.at).source.path === outermost(after.at).source.path &&
    reaches(before.severity, after.severity)
  );
}

interface Loaded {
  readonly path: string;
  readonly name: string;
}

function imagesOf({ project }: Review): Loaded[] {
  return project().images.map(({ stage }) => ({ path: positions(stage.from.at).path, name: stageName(stage) }));
}

function servicesOf({ project }: Review): Loaded[] {
  return project().services.map(({ at, name }) => ({ path: positions(at).path, name }));
}

/** Whether edits do no harm. */
export function holds({ fresh, lost }: Proof): boolean {
  return fresh.length === 0 && lost.length === 0;
}

/** Those of some findings that the edits, which are meant for all of them, took away. */
export function goneAmong(findings: readonly ReviewedFinding[], { gone }: Proof): ReviewedFinding[] {
  const left = new Map<string, number>();
  for (const each of gone) for (const key of keysOf(each)) left.set(key, (left.get(key) ?? 0) + 1);
  return findings.filter((finding) =>
    keysOf(finding).every((key) => {
      const number = left.get(key) ?? 0;
      left.set(key, number - 1);
      return number > 0;
    }),
  );
}

function keysOf({ at, marks }: ReviewedFinding): string[] {
  return marks.map((mark) => `${mark} ${outermost(at).source.path}`);
}

/** A finding that a comment suggests something for. */
type Suggesting = ReviewedFinding & { readonly placement: Extract<Placement, { kind: 'line' }> };

function suggesting({ findings, policy }: Review): Suggesting[] {
  return findings.filter((finding): finding is Suggesting => {
    const { placement, fix } = finding;
    return isCommentWorthy(finding, policy) && fix !== undefined && placement.kind === 'line' && !!placement.suggestion;
  });
}

/** Whether a review suggests anything in its comments. */
export function suggestsAnything(review: Review): boolean {
  return suggesting(review).length > 0;
}

/** What files hold with everything applied that a review suggests, by their paths. */
export function textsWithSuggestions(review: Review): Map<string, string> {
  const lines = new Map<string, Edit>();
  for (const { at, placement } of suggesting(review)) {
    const { path, startLine, endLine, suggestion } = placement;
    const { source } = outermost(at);
    const place = source.at(source.line(startLine)!.start, source.line(endLine)!.end);
    // One suggestion may be for several findings.
    lines.set(JSON.stringify([path, startLine, endLine]), { at: place, text: suggestion!.text });
  }
  const edits = [...lines.values()];
  return new Map(editedSources(edits).map((source) => [source.path, withEdits(source, edits)]));
}

/** Whether what is suggested for a finding's lines was shown to do what it should and no harm. */
export function isProven({ placement }: ReviewedFinding): boolean {
  return placement.kind === 'line' && placement.suggestion?.proven === true;
}

/**
 * A review with what a second one showed of its suggestions: what does as it should is proven, and what may do harm is not
 * suggested.
 *
 * @param again the review of all that is suggested, as a change
 */
export function withProof(review: Review, again: Review): Review {
  const proof = proofOf(review, again);
  const offers = suggesting(review);
  const gone = new Set(goneAmong(offers, proof));
  const harmed = new Set([...proof.fresh.map(({ at }) => positions(at).path), ...proof.lost.map(({ path }) => path)]);
  const isLocal = offers.some(({ placement }) => harmed.has(placement.path));
  const findings = review.findings.map((finding): ReviewedFinding => {
    const { placement } = finding;
    if (placement.kind !== 'line' || !placement.suggestion) return finding;
    const { suggestion } = placement;
    if (holds(proof))
      return {
        ...finding,
        placement: { ...placement, suggestion: { ...suggestion, proven: gone.has(finding as Suggesting) } },
      };
    const mayHarm = !isLocal || harmed.has(placement.path);
    return mayHarm ? { ...finding, placement: { ...placement, suggestion: undefined } } : finding;
  });
  return { ...review, findings };
}
