/** `policy`: what the policy could say, and what it says in the words of others. */

import { unknownUnder, whyUnknown } from '../gather/demanded-signatures.ts';
import { FilesAsTheyAre } from '../gather/files-as-they-are.ts';
import { remarksOnDemands } from '../known/demand-remarks.ts';
import { demandsOn } from '../known/signature-demands.ts';
import { signingPublishers } from '../known/signature-publishers.ts';
import { pulledImages } from '../model/named-images.ts';
import type { Policy } from '../policy/policy.ts';
import { regoOf } from '../policy/write-rego.ts';
import { signaturesText } from '../policy/write-signatures.ts';
import { demandPlace } from '../report/verified-images.ts';
import { count } from '../report/wording.ts';
import { today } from '../text/day.ts';
import { policyParts } from './commands.ts';
import { folderForge } from './named-files.ts';
import { type CommandLine, type Given, WrongUse } from './options.ts';
import { policyOrder } from './policy-order.ts';
import { statuses } from './status.ts';
import { stdout, tell, write } from './terminal.ts';
import { tellVerified } from './verify.ts';

export async function policy({ arguments: [part, ...paths], given }: CommandLine): Promise<number> {
  const print = { signatures, rego, check }[part!];
  if (!print)
    throw new WrongUse(`This must be ${new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(policyParts)}.`);
  if (given.format !== undefined && print !== check) throw new WrongUse('--format goes with policy check.');
  const forge = folderForge(paths);
  const files = await FilesAsTheyAre.open(forge);
  const inForce = await files.policy(policyOrder(given, forge.root));
  for (const remark of await remarksOnDemands(inForce.signatures, today())) tell(remark);
  return (await print(files, inForce, given)) ?? statuses.pass;
}

/** Verifies all images here of which the policy demands a signature. */
async function check(files: FilesAsTheyAre, inForce: Policy, given: Given): Promise<number | undefined> {
  const { project } = await files.collect();
  const images = pulledImages(project);
  const demanded = images.filter(({ reference }) => demandsOn(reference, inForce.signatures).length > 0);
  const rest = images.length - demanded.length;
  if (rest > 0) tell(`The policy demands no signature of ${count(rest, 'image')} here.`);
  const unknown = unknownUnder(inForce.signatures, project);
  for (const each of unknown) tell(`${demandPlace(each.at)}: ${whyUnknown(each)}`);
  const known =
    demanded.length === 0 && given.format !== 'json'
      ? statuses.pass
      : await tellVerified(demanded, files, inForce, given);
  return unknown.length > 0 ? statuses.error : known;
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
