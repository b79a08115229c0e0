/** `verify`, and `policy check`: who signed images, and whether that is what the policy demands. */

import { FilesAsTheyAre } from '../gather/files-as-they-are.ts';
import { type ImageReference, isReference, parseReference } from '../known/image-reference.ts';
import type { ImageWanted } from '../known/published-image.ts';
import { demandsOn, registriesOf, type SignatureDemand } from '../known/signature-demands.ts';
import { signingPublishers } from '../known/signature-publishers.ts';
import type { Policy } from '../policy/policy.ts';
import { readPolicy } from '../policy/read-policy.ts';
import { foundSignerText, signaturesText } from '../policy/write-signatures.ts';
import { type VerifiedImage, verdictOnAll, verifiedJson, verifiedText } from '../report/verified-images.ts';
import { ownerOnGitHub } from '../signatures/github-attestations.ts';
import type { OpenedSignatures } from '../signatures/open-signatures.ts';
import { visible } from '../text/visible.ts';
import { version } from '../version.ts';
import { gitHubToken } from './github.ts';
import { policyForge } from './named-files.ts';
import { type CommandLine, type Given, WrongUse } from './options.ts';
import { policyOrder } from './policy-order.ts';
import { openedSignatures, registriesFor } from './registries.ts';
import { statuses } from './status.ts';
import { look, stdout, tell, write } from './terminal.ts';

export async function verifyImages({ arguments: names, given }: CommandLine): Promise<number> {
  const images = names.map((name) => ({ reference: referenceIn(name), platform: undefined }));
  const forge = policyForge();
  const files = await FilesAsTheyAre.open(forge);
  return await tellVerified(images, files, await files.policy(policyOrder(given, forge.root)), given);
}

/** Verifies images, tells what came of it, and returns the exit status. */
export async function tellVerified(
  images: readonly ImageWanted[],
  files: FilesAsTheyAre,
  { signatures: demands, registries }: Policy,
  given: Given,
): Promise<number> {
  const registry = (await registriesFor({ ...given, registry: 'known' }))!([...registriesOf(demands), ...registries]);
  const signatures = await openedSignatures({ registry, read: (file) => files.read(file) });
  registry.allowFor(images.length);
  const verified: VerifiedImage[] = [];
  for (const image of images)
    verified.push(await verifiedImage(image, demandsOn(image.reference, demands), signatures));
  const text = given.format === 'json' ? verifiedJson(verified, version) : verifiedText(verified, look());
  write(stdout, text);
  for (const remark of registry.remarks()) tell(remark);
  const verdict = verdictOnAll(verified);
  const isKept = images.some(({ reference }) => ownerOnGitHub(reference) !== undefined);
  if (verdict !== 'pass' && isKept && gitHubToken(process.env) === undefined)
    tell('GitHub was not asked for attestations: set GITHUB_TOKEN to have it asked.');
  return statuses[verdict];
}

function referenceIn(name: string): ImageReference {
  const reference = isReference(name) ? parseReference(name) : undefined;
  if (!reference) throw new WrongUse(`${visible(name)} is no name of an image, such as ghcr.io/acme/base:1.2.`);
  return reference;
}

async function verifiedImage(
  image: ImageWanted,
  demands: readonly SignatureDemand[],
  signatures: OpenedSignatures,
): Promise<VerifiedImage> {
  const checks = await signatures.check(demands.map((demand) => ({ ...image, demands: [demand] })));
  const found = await signatures.found({ ...image, demands });
  const isMet = checks.some(({ kind }) => kind === 'signed');
  const publishers = signingPublishers([image.reference]).map((each) => signaturesText([each]));
  const own = found.signers.flatMap((signer) => foundSignerText(image.reference, signer) ?? []);
  const entry = isMet ? undefined : await firstMet(image, [...publishers, ...own], signatures);
  return {
    reference: image.reference,
    found,
    demands: demands.map((demand, i) => ({ demand, check: checks[i]! })),
    entry,
    untried: isMet || entry !== undefined ? undefined : publishers[0],
  };
}

/** The first entry that an image meets when it is read as a policy would be. */
async function firstMet(
  image: ImageWanted,
  entries: readonly string[],
  signatures: OpenedSignatures,
): Promise<string | undefined> {
  for (const entry of entries) {
    const { signatures: demands } = readPolicy('entry', entry, []);
    const [check] = await signatures.check([{ ...image, demands }]);
    if (check?.kind === 'signed') return entry;
  }
  return undefined;
}
