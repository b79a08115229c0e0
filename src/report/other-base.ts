/** The words of a check that fails for the sake of another review of its commit. */
import type { Secrets } from '../facts/secrets/everything-to-hide.ts';
import { type Message, say } from '../problem.ts';
import { message, paragraph, render } from './markdown.ts';
import { messageText } from './wording.ts';

export interface Words {
  readonly title: string;
  /** Markdown. */
  readonly summary: string;
  /** What people see nothing of. */
  readonly text?: string | undefined;
}

/**
 * Of a review that passes, where one of the same commit against another base did not.
 *
 * @param bases branches or commits; undefined for a review of the whole tree
 */
export function failsElsewhere(own: Words, bases: readonly (string | undefined)[], secrets: Secrets): Words {
  const reviews = bases.map((base) => (base === undefined ? say`of the whole tree` : say`against ${base}`));
  const which = reviews.slice(0, mostNamed).flatMap((each, i) => (i === 0 ? each : [', ', ...each]));
  const failed = say`The review ${which} did not pass`;
  const rest = say` on this commit, and a commit has only one check of this name. Push a commit that passes both, or give the reviews checks of their own with ${'check-name'}.`;
  return told(own, failed, [...failed, ...rest, ' This review passes.'], secrets);
}

/** Of a review that passes, where the checks of its commit could not be looked at. */
export function unknownElsewhere(own: Words, secrets: Secrets): Words {
  const failed = say`The other checks of this commit could not be read`;
  const rest = say`, so a review against another base may have failed. Re-run the job. This review passes.`;
  return told(own, failed, [...failed, ...rest], secrets);
}

const mostNamed = 3;

function told(own: Words, failed: Message, why: Message, secrets: Secrets): Words {
  return {
    title: `${messageText(failed, secrets)} · ${own.title[0]?.toLowerCase() ?? ''}${own.title.slice(1)}`,
    summary: `${render([paragraph(...message(why))], { secrets, maxLength: 2000, notice: '' }).trimEnd()}\n\n${own.summary}`,
  };
}
