/** `policy`: what the policy could say, and what it says in the words of others. */

import { demandsOn } from '../known/signature-demands.ts';
import { signingPublishers } from '../known/signature-publishers.ts';
import { pulledImages } from '../model/named-images.ts';
import type { Policy } from '../policy/policy.ts';
import { regoOf } from '../policy/write-rego.ts';
import { signaturesText } from '../policy/write-signatures.ts';
import { policyParts } from './commands.ts';
import { FilesAsTheyAre } from './files-as-they-are.ts';
import { folderForge } from './named-files.ts';
import { type CommandLine, WrongUse } from './options.ts';
import { policyOrder } from './policy-order.ts';
import { statuses } from './status.ts';
import { stdout, tell, write } from './terminal.ts';

export async function policy({ arguments: [part, ...paths], given }: CommandLine): Promise<number> {
  const print = { signatures, rego }[part!];
  if (!print) throw new WrongUse(`This must be ${policyParts.join(' or ')}.`);
  const forge = folderForge(paths);
  const files = await FilesAsTheyAre.open(forge);
  await print(files, await files.policy(policyOrder(given, forge.root)));
  return statuses.pass;
}

async function signatures(files: FilesAsTheyAre, { signatures: demands }: Policy): Promise<void> {
  const { project } = await files.collect();
  const images = pulledImages(project).map(({ reference }) => reference);
  const open = images.filter((image) => demandsOn(image, demands).length === 0);
  const publishers = signingPublishers(open);
  if (publishers.length > 0) write(stdout, signaturesText(publishers));
  else tell('No further image here is of a publisher that is known to sign its images.');
}

function rego(_: FilesAsTheyAre, inForce: Policy): void {
  const written = regoOf(inForce);
  if (written) write(stdout, written.text);
  else tell('The policy says nothing under `trusted` or `signatures` that a build could refuse.');
  if (written && written.left.length > 0)
    tell(
      `BuildKit cannot verify what the policy demands of signatures of ${written.left.join(', ')}; the review does.`,
    );
}
