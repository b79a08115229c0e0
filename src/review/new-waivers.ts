import type { NewWaiver } from '../policy/write-waivers.ts';
import { positions } from '../source.ts';
import { exactly } from '../text/glob.ts';
import { ownName } from './fingerprint.ts';
import type { ReviewedFinding } from './review.ts';

/** More than one comment can report; whoever accepts more than that should do so in the policy. */
const mostWaivers = 10;

/** One for each rule in each file, or for the image that is found fault with. */
export function waiversFor(
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
