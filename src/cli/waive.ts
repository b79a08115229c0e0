/** `waive`: accepts the findings of one rule in some files for a time. */
import { visible } from '../text/visible.ts';
import type { CommandLine } from './options.ts';
import { fromRoot, PolicyFile, repositoryRoot } from './policy-file.ts';
import { statuses } from './status.ts';
import { stdout, write } from './terminal.ts';
import { termsOf } from './waiver-terms.ts';

export function waive({ arguments: [rule = '', ...places], given }: CommandLine): number {
  const here = process.cwd();
  const root = repositoryRoot(here);
  const terms = termsOf(given, { rule });
  const file = new PolicyFile(root, here, given.policy);
  const { stage, service, image } = given;
  file.add([{ rule, ...terms, stage, service, image, paths: places.map((each) => fromRoot(root, here, each)) }]);
  write(stdout, `${rule} is waived until ${terms.until}, in ${visible(file.name)}.\n`);
  return statuses.pass;
}
