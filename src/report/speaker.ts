/** Who speaks: all jobs of a repository do so with one account. */

import { type Block, type Inline, link, paragraph, small, strong, text } from './markdown.ts';
import { acceptingPage, home } from './rule-page.ts';

const name = () => link(home, text('layer-review'));

/** What the first line of a page begins with. */
export function speaker(): Inline[] {
  return [strong(...name()), text(' · ')];
}

/** The last line of a comment. */
export function foot(): Block {
  return paragraph(...small(...name()));
}

/** The same where there is something to accept, with the page on that. */
export function footToAccept(): Block {
  return paragraph(...small(text('layer-review · '), ...link(acceptingPage, text('accept'))));
}

/** A comment that was written before, without its last line. */
export function withoutFoot(body: string): string {
  return body.replace(/\n\n<sub>(?:layer-review · )?\[[\w -]+\]\([^()\s]*\)<\/sub>\s*$/, '');
}
