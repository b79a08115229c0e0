/** What a comment offers to write instead, for one click. */
import type { Secrets } from '../facts/secrets/everything-to-hide.ts';
import { repeatsSecret } from '../facts/secrets/mask.ts';
import type { ReviewedFinding, Suggestion } from '../review/review.ts';
import { outermost } from '../source.ts';
import { visible } from '../text/visible.ts';
import { type BlockContent, fence, paragraph, sentence, small, text } from './markdown.ts';
import type { Writing } from './pointer.ts';
import { provenText } from './wording.ts';

/**
 * The suggestion to offer. It is applied as it stands, so that nothing can be hidden or made visible in it: one that
 * would need that is none.
 */
export function suggestionOf({ placement, at }: ReviewedFinding, { secrets }: Writing): Suggestion | undefined {
  if (placement.kind !== 'line' || !placement.suggestion) return undefined;
  const { source } = outermost(at);
  const lines = source.at(source.line(placement.startLine)?.start ?? 0, source.line(placement.endLine)?.end ?? 0);
  const plain = placement.suggestion.text.replaceAll(/\r?\n|\t/g, '');
  if (visible(plain) !== plain || repeatsSecret(placement.suggestion.text, lines, secrets)) return undefined;
  return placement.suggestion;
}

/**
 * The title, the lines that GitHub puts in the place of those that the comment stands on, and whether that is proven.
 *
 * @param leavesOthers whether other places of the comment need the same, which GitHub cannot put there
 */
export function suggestionBlocks(
  { title, text: lines, proven }: Suggestion,
  secrets: Secrets,
  leavesOthers: boolean,
): BlockContent[] {
  return [
    paragraph(...sentence(`${title}${leavesOthers ? ' (do the same at the places below)' : ''}:`, secrets)),
    fence('suggestion', lines.replaceAll('\r\n', '\n')),
    ...(proven ? [paragraph(...small(text(provenText)))] : []),
  ];
}
