/** What is answered to somebody who accepts a finding in the conversation: the waiver to commit, which alone counts. */
import { mask } from '../facts/secrets/mask.ts';
import { withWaivers } from '../policy/write-waivers.ts';
import type { AcceptCommand } from '../review/accept-command.ts';
import { waiversFor } from '../review/new-waivers.ts';
import type { ReviewedFinding } from '../review/review.ts';
import { visible } from '../text/visible.ts';
import { maxBody } from './comment.ts';
import { code, fence, link, paragraph, render, strong, text, trusted } from './markdown.ts';
import type { Writing } from './pointer.ts';
import { foot } from './speaker.ts';

/** Where a waiver has to go to count. */
export interface PolicyPlace {
  readonly path: string;
  readonly branch: string;
  /** Where a person with write access edits it, or begins it with a text; undefined where that is not known. */
  readonly editing: (text: string) => string | undefined;
}

const howTo = 'Write `/layer-review accept until 2027-03-31: why this is acceptable`, with a day within a year.';

/** @param fault why a command cannot be taken, as a sentence without a full stop */
export function refusalReply(fault: string, { secrets }: Writing): string {
  const words = paragraph(strong(text('Not accepted.')), text(' '), ...trusted(`${fault}. ${howTo}`));
  return render([words, foot()], { secrets, maxLength: maxBody, notice: '' });
}

/**
 * The waiver for what somebody accepts. It counts once it is on the base branch, where those who may write there put it.
 *
 * @param login of whoever accepts
 * @param findings at least one
 */
export function acceptReply(
  { until, reason }: AcceptCommand,
  login: string,
  findings: readonly ReviewedFinding[],
  { path, branch, editing }: PolicyPlace,
  { secrets }: Writing,
): string {
  const entry = withWaivers('', waiversFor(findings, { until, reason: visible(reason), by: login }))!;
  const isSafe = mask(entry, secrets) === entry;
  const blocks = [
    paragraph(
      ...[strong(text('Accepted')), text(' by '), code(login), text(` until ${until}. This counts once it is in `)],
      ...[...link(editing(isSafe ? entry : ''), code(path)), text(' on '), code(branch), text(': ')],
      text(
        'add the lines, merge them, and re-run the review. The pull request itself cannot accept what it brings in.',
      ),
    ),
    isSafe ? fence('yaml', entry.trimEnd()) : paragraph(text('The lines hold a value that must not be repeated here.')),
  ];
  return render([...blocks, foot()], { secrets, maxLength: maxBody, notice: '' });
}
