import type { UnderReview } from './under-review.ts';

/** Thrown where work was ended. Its message is a sentence for the developer. */
export class DidNotEnd extends Error {
  readonly at: UnderReview;

  /** @param doing what did not end, as a subject: `The decision what is new` */
  constructor(doing: string, at: UnderReview, milliseconds: number) {
    const what = at.path === undefined ? doing : `The review of \`${at.path}\``;
    const rule = at.rule === undefined ? '' : ` (rule \`${at.rule}\`)`;
    super(`${what}${rule} did not end within ${Math.round(milliseconds / 1000)} s.`);
    this.name = 'DidNotEnd';
    this.at = at;
  }
}

/** What to do about work that did not end, in sentences for the developer. */
export const whatToDo = 'This is a bug in layer-review; please report it.';
/** The same where it was the work on one file. */
export const whatToDoWithFile = `${whatToDo} Until it is mended, the policy can accept this under \`unread\`, or leave the file out under \`files.exclude\`.`;
