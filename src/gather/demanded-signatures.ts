import { parseReference, untagged } from '../known/image-reference.ts';
import { eachWantedOnce, keyOfWanted } from '../known/published-image.ts';
import { demandsOn, type RepositoryFile, type SignatureDemand } from '../known/signature-demands.ts';
import { keyOfUse, nameKnownOf, pulledImages, type UnknownUse, unknownImages } from '../model/named-images.ts';
import type { Project } from '../model/project.ts';
import type { Content, Signatures } from '../ports.ts';
import { unknownMark } from '../text/setting.ts';
import type { Reader } from './links.ts';

/** What came of the demands on the images of some projects; of those without one there is nothing. */
export async function demandedSignatures(
  signatures: Signatures,
  demands: readonly SignatureDemand[],
  projects: readonly Project[],
): Promise<Project['signatures']> {
  const wanted = new Map(
    eachWantedOnce(projects.flatMap((project) => pulledImages(project))).flatMap((each) => {
      const on = demandsOn(each.reference, demands);
      return on.length > 0 ? [[keyOfWanted(each), { ...each, demands: on }]] : [];
    }),
  );
  const unknown = projects.flatMap((project) => unknownUnder(demands, project));
  const checks = wanted.size > 0 ? await signatures.check([...wanted.values()]) : [];
  return new Map([
    ...[...wanted.keys()].map((key, i) => [key, checks[i]!] as const),
    ...unknown.map((each) => [keyOfUse(each), { kind: 'unverified', reason: [whyUnknown(each)] }] as const),
  ]);
}

/** What is under a demand whatever the build or the run makes of its name. */
export function unknownUnder(demands: readonly SignatureDemand[], project: Project): UnknownUse[] {
  return unknownImages(project).filter((each) => demandsOnUnknown(each, demands).length > 0);
}

function demandsOnUnknown({ text }: UnknownUse, demands: readonly SignatureDemand[]): SignatureDemand[] {
  if (text === '') return [];
  const [known = ''] = text.split(unknownMark);
  const host = known.includes('/') || !untagged(text).includes(unknownMark) ? '' : 'of-the-build.invalid/';
  const reference = parseReference(host + untagged(text).replaceAll(unknownMark, 'of-the-build'));
  return reference ? demandsOn(reference, demands) : [];
}

/** Why nobody can verify it, and what to do; sentences. */
export function whyUnknown(use: UnknownUse): string {
  return nameKnownOf(use) === undefined
    ? 'Only the build or the run knows which image it is. Name it, or give the variable a default.'
    : 'Only the build or the run knows its tag. Give the variable a default, or pin the image by its digest.';
}

/** Reads a file that a policy names where the policy is: never at the head, which a pull request writes. */
export async function policyFile(reader: Reader, { path, elsewhere }: RepositoryFile): Promise<Content> {
  if (!elsewhere) return (await reader.read([{ side: 'target', path }]))[0]!;
  if (reader.elsewhere) return await reader.elsewhere({ ...elsewhere, path });
  return { kind: 'unreadable', reason: 'A local run cannot read another repository.' };
}
