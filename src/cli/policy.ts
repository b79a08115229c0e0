/** `policy`: what the policy could say, and what it says in the words of others. */

import { demandsOn } from '../known/signature-demands.ts';
import { signingPublishers } from '../known/signature-publishers.ts';
import { pulledImages } from '../model/pulled-images.ts';
import { signaturesText } from '../policy/write-signatures.ts';
import { policyParts } from './commands.ts';
import { FilesAsTheyAre } from './files-as-they-are.ts';
import { folderForge } from './named-files.ts';
import { type CommandLine, WrongUse } from './options.ts';
import { policyOrder } from './policy-order.ts';
import { statuses } from './status.ts';
import { stdout, tell, write } from './terminal.ts';

export async function policy({ arguments: [part, ...paths], given }: CommandLine): Promise<number> {
  if (part !== 'signatures') throw new WrongUse(`This must be ${policyParts.join(' or ')}.`);
  const files = await FilesAsTheyAre.open(folderForge(paths));
  const { signatures } = await files.policy(policyOrder(given));
  const { project } = await files.collect();
  const images = pulledImages(project).map(({ reference }) => reference);
  const open = images.filter((image) => demandsOn(image, signatures).length === 0);
  const publishers = signingPublishers(open);
  if (publishers.length > 0) write(stdout, signaturesText(publishers));
  else tell('No further image here is of a publisher that is known to sign its images.');
  return statuses.pass;
}
