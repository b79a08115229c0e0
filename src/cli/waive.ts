/** `waive`: accepts the findings of one rule in some files for a time. */
import { pathMatcher } from '../model/files/container-paths.ts';
import type { NewWaiver } from '../policy/write-waivers.ts';
import type { Review, ReviewedFinding } from '../review/review.ts';
import { run } from '../run.ts';
import { positions } from '../source.ts';
import { visible } from '../text/visible.ts';
import { repositoryForge } from './named-files.ts';
import { type CommandLine, WrongUse } from './options.ts';
import { PolicyFile, presentFromRoot } from './policy-file.ts';
import { statuses } from './status.ts';
import { stdout, write } from './terminal.ts';
import { termsOf } from './waiver-terms.ts';

export async function waive({ arguments: [rule = '', ...places], given }: CommandLine): Promise<number> {
  const forge = repositoryForge();
  const terms = termsOf(given, { rule });
  const file = new PolicyFile(forge.root, given.policy);
  const { stage, service, image } = given;
  // The root itself has no name for a pattern.
  const paths = places.map((each) => presentFromRoot(forge.root, each) || '**');
  const waiver = { rule, ...terms, stage, service, image, paths };
  const review = await run({ forge, ...file.order() });
  const { waived, left } = concerned(review, waiver);
  const where = places.map((each) => (each === '.' ? 'this folder' : visible(each))).join(', ');
  if (left.length === 0 && waived.length === 0)
    throw new WrongUse(`Nothing to waive: ${rule} reports nothing ${about(waiver)}in ${where}.`);
  if (left.length === 0) {
    const days = [...new Set(waived.map((finding) => finding.waiver?.until ?? ''))].sort();
    write(stdout, `${rule} is waived already in ${where}, until ${days[0]}; nothing was written.\n`);
    return statuses.pass;
  }
  const images = new Set(left.map(({ ofImage }) => image ?? ofImage));
  file.add([...images].map((each) => ({ ...waiver, image: each })));
  write(stdout, `${rule} is waived until ${terms.until}, in ${visible(file.name)}.\n`);
  return statuses.pass;
}

/** The findings that a waiver is about; which image runs is left to the policy. */
function concerned({ findings, waived }: Review, { rule, paths = ['**'], stage, service }: NewWaiver) {
  const fits = pathMatcher(paths);
  const isMeant = (finding: ReviewedFinding) =>
    (finding.rule.id === rule || finding.rule.group === rule) &&
    fits(positions(finding.at).path) &&
    (stage === undefined || stage.toLowerCase() === finding.image) &&
    (service === undefined || service === finding.service);
  return { left: findings.filter(isMeant), waived: waived.filter(isMeant) };
}

function about({ stage, service }: NewWaiver): string {
  if (service !== undefined) return `of the service ${visible(service)} `;
  return stage === undefined ? '' : `of the stage ${visible(stage)} `;
}
