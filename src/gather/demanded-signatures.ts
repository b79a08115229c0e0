import { eachWantedOnce, type ImageWanted, keyOfWanted } from '../known/published-image.ts';
import { demandsOn, type RepositoryFile, type SignatureDemand } from '../known/signature-demands.ts';
import type { Project } from '../model/project.ts';
import type { Content, Signatures } from '../ports.ts';
import type { Reader } from './links.ts';

/** What came of the demands on images; of those without one there is nothing. */
export async function demandedSignatures(
  signatures: Signatures,
  demands: readonly SignatureDemand[],
  images: readonly ImageWanted[],
): Promise<Project['signatures']> {
  const wanted = new Map(
    eachWantedOnce(images).flatMap((each) => {
      const on = demandsOn(each.reference, demands);
      return on.length > 0 ? [[keyOfWanted(each), { ...each, demands: on }]] : [];
    }),
  );
  if (wanted.size === 0) return new Map();
  const checks = await signatures.check([...wanted.values()]);
  return new Map([...wanted.keys()].map((key, i) => [key, checks[i]!]));
}

/** Reads a file that a policy names where the policy is: never at the head, which a pull request writes. */
export async function policyFile(reader: Reader, { path, elsewhere }: RepositoryFile): Promise<Content> {
  if (!elsewhere) return (await reader.read([{ side: 'target', path }]))[0]!;
  if (reader.elsewhere) return await reader.elsewhere({ ...elsewhere, path });
  return { kind: 'unreadable', reason: 'A local run cannot read another repository.' };
}
