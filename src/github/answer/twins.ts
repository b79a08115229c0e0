/**
 * Comments that are perhaps ours, and say word for word what one of ours says or would say, open and at the same place: of a
 * run that was broken off, or of another one that is still under way. They need no second: what there is to tell is reported,
 * even if a stranger should have seen to it.
 */
import type { NewComment } from '../../report/new-comments.ts';
import type { Placement, ReviewedFinding } from '../../review/review.ts';
import { type Conversation, type OwnComment, older, type Thread } from '../read/conversation.ts';
import { standsAt } from './match-threads.ts';
import { saySame } from './own-comments.ts';

/** The one that makes a new comment at a place needless. */
function twinOf(placement: Placement, body: string, { perhaps }: Conversation): Thread | undefined {
  return perhaps?.threads.find((thread) => {
    const onFile = placement.kind === 'file' && thread.path === placement.path && !thread.lines;
    return (onFile || standsAt({ placement }, thread)) && isOpen(thread) && saySame(thread.comment.body, body);
  });
}

/** Those that nothing there says already; what is said is reported. */
export function withoutTwins(
  wanted: readonly NewComment[],
  said: Conversation,
  told: Map<ReviewedFinding, Thread>,
): NewComment[] {
  return wanted.filter(({ placement, findings, body }) => {
    const twin = twinOf(placement, body, said);
    if (twin) for (const finding of findings) told.set(finding, twin);
    return !twin;
  });
}

/** The one that was there before a comment of this run. */
export function elderOf(thread: Thread, { perhaps }: Conversation): Thread | undefined {
  if (!thread.comment.fresh) return undefined;
  return perhaps?.threads.find(
    (other) =>
      other.path === thread.path &&
      other.onBase === thread.onBase &&
      other.lines?.end === thread.lines?.end &&
      isOpen(other) &&
      isElder(other.comment, thread.comment),
  );
}

/** The summary comment that makes ours, which is new if it is there, needless. */
export function twinSummary(body: string, { summaries, perhaps }: Conversation): OwnComment | undefined {
  const [ours] = summaries;
  return perhaps?.summaries.find((each) => saySame(each.body, body) && (!ours || isElder(each, ours)));
}

function isElder(other: OwnComment, ours: OwnComment): boolean {
  return older(other, ours) < 0 && saySame(other.body, ours.body);
}

function isOpen({ resolved, minimized }: Thread): boolean {
  return !resolved && !minimized;
}
