import { fullName, type ImageReference, parseReference } from '../known/image-reference.ts';
import { knownText } from '../text/setting.ts';
import type { ComposeService } from './compose/service.ts';
import type { Stage } from './dockerfile/instruction.ts';
import type { Project } from './project.ts';

/** The name that a service gives to what it builds, or that it pulls; undefined where nobody can know it. */
function nameOfImage({ image }: ComposeService): string | undefined {
  const reference = image?.value === undefined ? undefined : parseReference(image.value);
  return reference && fullName(reference);
}

/** The same, or what is known of it and the variables that say the rest: whoever runs compose gives all services the same. */
function sameForAll(service: ComposeService): string | undefined {
  const { image } = service;
  const name = nameOfImage(service);
  if (name !== undefined || image === undefined || image.value !== undefined) return name;
  return JSON.stringify([knownText(image), image.variables?.map((each) => each.name)]);
}

/** A service with the stage that it builds. */
interface Built {
  readonly service: ComposeService;
  readonly stage: Stage | undefined;
}

/**
 * Finds for a service that builds nothing what it runs under the name that another one of its application builds: compose
 * takes the image that is there before it pulls one.
 *
 * @returns undefined where no service builds it; else its stage, as far as that is to be had.
 */
export function ownImages(
  services: readonly Built[],
): (service: ComposeService) => { readonly stage: Stage | undefined } | undefined {
  const key = (service: ComposeService) => `${service.application.sources[0]?.path}\n${sameForAll(service)}`;
  const built = new Map(
    services.flatMap((each) =>
      each.service.build && sameForAll(each.service) ? [[key(each.service), each] as const] : [],
    ),
  );
  return (service) => (service.build ? undefined : built.get(key(service)));
}

/** The full names of the images that services build, and of others that are built. */
export function namesBuilt(services: readonly ComposeService[], others: ReadonlySet<string>): ReadonlySet<string> {
  const own = services.flatMap((each) => (each.build ? (nameOfImage(each) ?? []) : []));
  return own.length > 0 ? new Set([...others, ...own]) : others;
}

/** Whether a service builds the image of that name, so that no registry says what it is. */
export function isBuiltHere(reference: ImageReference, { carried }: Pick<Project, 'carried'>): boolean {
  return !reference.digest && carried.built.has(fullName(reference));
}
