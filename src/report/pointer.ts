import type { Side } from '../change.ts';
import type { Secrets } from '../facts/secrets/everything-to-hide.ts';
import type { ReviewedFinding } from '../review/review.ts';
import type { Rule } from '../rule.ts';
import { fileAndLine, type Location } from '../source.ts';
import { code, type Inline, link, ownCode } from './markdown.ts';
import { rulePage } from './rule-page.ts';

/** The address of a place at one side of the change; undefined where nobody can open it. */
export type Link = (at: Location, side: Side) => string | undefined;

/** `path:line`, as a link where there is one. */
export function pointer(at: Location, to: Link, side: Side = 'head'): Inline[] {
  return link(to(at, side), code(fileAndLine(at), 300));
}

/** A rule's id, as a link to its page. */
export function ruleName(rule: Pick<Rule, 'id' | 'group'>): Inline[] {
  return link(rulePage(rule), ownCode(rule.id));
}

/** The side of the change that a finding's places are at. */
export function sideOf(finding: ReviewedFinding): Side {
  return finding.standing === 'fixed' ? 'base' : (finding.side ?? 'head');
}

/** What Markdown about a review is written with. */
export interface Writing {
  readonly link: Link;
  /** The address of a commit; without it, commits are named and not linked. */
  readonly commit?: ((sha: string) => string) | undefined;
  readonly secrets: Secrets;
  /** The job that writes, as its markers name it; undefined for the usual one. */
  readonly job?: string | undefined;
}
