import { parseReference, untagged } from '../known/image-reference.ts';
import { type SignatureCheck, worstCheck } from '../known/image-signature.ts';
import { eachWantedOnce, keyOfWanted } from '../known/published-image.ts';
import { demandsOn, type RepositoryFile, type SignatureDemand } from '../known/signature-demands.ts';
import { keyOfUse, nameKnownOf, pulledImages, type UnknownUse, unknownImages } from '../model/named-images.ts';
import type { Project } from '../model/project.ts';
import type { Content, Signatures } from '../ports.ts';
import { list, say } from '../problem.ts';
import { fileAndLine } from '../source.ts';
import { groupBy } from '../text/group-by.ts';
import { unknownMark } from '../text/setting.ts';
import type { Reader } from './links.ts';

/**
 * What came of the demands on the images of some projects, of the worse of a floor's and the others; of those without one there
 * is nothing.
 */
export async function demandedSignatures(
  signatures: Signatures,
  demands: readonly SignatureDemand[],
  projects: readonly Project[],
): Promise<Project['signatures']> {
  const groups = [demands.filter(({ ofFloor }) => ofFloor), demands.filter(({ ofFloor }) => !ofFloor)];
  const wanted = eachWantedOnce(projects.flatMap((project) => pulledImages(project))).flatMap((each) =>
    groups.flatMap((group) => {
      const on = demandsOn(each.reference, group);
      return on.length > 0 ? [{ ...each, demands: on }] : [];
    }),
  );
  const checks = wanted.length > 0 ? await signatures.check(wanted) : [];
  const byImage = groupBy(wanted.keys(), (i) => keyOfWanted(wanted[i]!));
  const unknown = projects.flatMap(unknownImages).flatMap((each) => {
    const on = demandsOnUnknown(each, demands);
    const check = { kind: 'unverified', reason: [whyUnknown(each)] } as const;
    return on.length > 0 ? [[keyOfUse(each), withPlaces(check, on)] as const] : [];
  });
  return new Map([
    ...[...byImage].map(([key, some]) => {
      const told = some.map((i) => withPlaces(checks[i]!, wanted[i]!.demands));
      return [key, worstCheck(told)!] as const;
    }),
    ...unknown,
  ]);
}

/** The same, and where the policy demands what is not met. */
function withPlaces(check: SignatureCheck, demands: readonly SignatureDemand[]): SignatureCheck {
  const places = demands.flatMap(({ at }) => (at ? [fileAndLine(at)] : []));
  if (check.kind === 'signed' || places.length === 0) return check;
  return { ...check, reason: say`${check.reason} That is demanded by ${list(places, mostNamed)}.` };
}

/** Places that one sentence names. */
const mostNamed = 3;

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
