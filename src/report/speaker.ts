/** Who speaks: all jobs of a repository do so with one account. */

import { type Block, type Inline, link, paragraph, small, strong, text } from './markdown.ts';
import { home } from './rule-page.ts';

const name = () => link(home, text('layer-review'));

/** What the first line of a page begins with. */
export function speaker(): Inline[] {
  return [strong(...name()), text(' · ')];
}

/** The last line of a comment. */
export function foot(): Block {
  return paragraph(...small(...name()));
}

/** A comment that was written before, without its last line. */
export function withoutFoot(body: string): string {
  return body.replace(/\n\n<sub>\[layer-review\]\([^()\s]*\)<\/sub>\s*$/, '');
}
