/** What is answered to somebody who accepts a finding in the conversation: the waiver to commit, which alone counts. */
import { mask } from '../facts/secrets/mask.ts';
import { type NewWaiver, withWaivers } from '../policy/write-waivers.ts';
import type { AcceptCommand } from '../review/accept-command.ts';
import { ownName } from '../review/fingerprint.ts';
import type { ReviewedFinding } from '../review/review.ts';
import { positions } from '../source.ts';
import { exactly } from '../text/glob.ts';
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

/** More than one comment can report; whoever accepts more than that should do so in the policy. */
const mostWaivers = 10;

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

/** One for each rule in each file, or for the image that is found fault with. */
function waiversFor(
  findings: readonly ReviewedFinding[],
  terms: Pick<NewWaiver, 'until' | 'reason' | 'by'>,
): NewWaiver[] {
  const waivers = new Map<string, NewWaiver>();
  for (const { rule, at, service, image, ofImage } of findings.flatMap((each) => [each, ...(each.joined ?? [])])) {
    const subject = service === undefined ? { stage: ownName(image) } : { service };
    const place = { paths: [exactly(positions(at).path)], ...subject };
    const about = { rule: rule.id, ...(ofImage === undefined ? place : { image: ofImage }) };
    waivers.set(JSON.stringify(about), { ...about, ...terms });
  }
  return [...waivers.values()].slice(0, mostWaivers);
}
