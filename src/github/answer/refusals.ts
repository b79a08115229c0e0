import { DidNotEnd } from '../../did-not-end.ts';
import type { Annotation, AnnotationLevel } from '../../report/annotations.ts';
import { paragraph, render, sentence } from '../../report/markdown.ts';
import type { Review } from '../../review/review.ts';
import { type Failure, failureOf } from '../failure.ts';
import { annotate } from '../log.ts';

/** Something that could not be written. */
export interface Refusal {
  /** 'the check run' */
  readonly what: string;
  readonly error: unknown;
}

/** Writes something; no failure gets further than this, as none may change the verdict: it is one of the things told. */
export async function attempt(what: string, refusals: Refusal[], write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    refusals.push({ what, error });
  }
}

/** What was to be written and came to no end: the first of all refusals. */
export function endlessAmong(refusals: readonly Refusal[]): DidNotEnd | undefined {
  return refusals.flatMap(({ error }) => (error instanceof DidNotEnd ? [error] : []))[0];
}

/** Annotations of one level that GitHub shows for a step; the last error is kept for the verdict. */
const shown: Readonly<Record<AnnotationLevel, number>> = { error: 9, warning: 10, notice: 10 };

/**
 * Says in the job's log what could not be posted, which permission would do, and the findings that are reported nowhere on
 * the pull request, the worst first.
 *
 * @param readsOnly where the token may write nothing at all
 * @returns the sentences about what was not posted, as Markdown for the job's summary; empty where there are none.
 */
export function tellInstead(
  { secrets }: Review,
  refusals: readonly Refusal[],
  untold: readonly Annotation[],
  readsOnly = false,
): string {
  // What came to no end is reported when the job ends.
  const failures = refusals
    .filter(({ error }) => !(error instanceof DidNotEnd))
    .map(({ what, error }) => ({ what, failure: failureOf(error, `write ${what}`, '') }));
  const refused = failures.filter(({ failure }) => failure.fault === 'permission');
  const sentences: { level: AnnotationLevel; text: string }[] = failures
    .filter((each) => !refused.includes(each))
    .map(({ failure }) => ({ level: isNobodys(failure) ? 'notice' : 'warning', text: failure.message }));
  if (refused.length > 0)
    sentences.push({
      level: 'notice',
      text: readsOnly
        ? `Nothing was posted: the token of a pull request from a fork may only read. A workflow on \`workflow_run\` can post there. ${seen}`
        : lacking(refused.map(({ what, failure }) => [what, failure.permission ?? ''])),
    });

  const left = { ...shown };
  for (const { level, text } of sentences) {
    left[level] -= 1;
    annotate(level, text, 'layer-review');
  }
  for (const { place, level, title, message } of sentences.length > 0 ? untold : []) {
    left[level] -= 1;
    if (left[level] >= 0) annotate(level, message, title, place);
  }
  const paragraphs = sentences.map(({ text }) => paragraph(...sentence(text, secrets)));
  return paragraphs.length === 0 ? '' : render(paragraphs, { secrets, maxLength: 10_000, notice: '' });
}

function isNobodys({ fault }: Failure): boolean {
  return fault === 'moved' || fault === 'locked';
}

function lacking(refused: readonly (readonly [what: string, permission: string])[]): string {
  const parts = new Set(refused.map(([what, permission]) => `${what}, which needs the permission \`${permission}\``));
  return `Not posted: ${[...parts].join('; and ')}. The token of this run does not have it: add it to \`permissions\` in the workflow. ${seen}`;
}

const seen = 'The findings are in this job’s annotations and summary, and the verdict is the same.';
