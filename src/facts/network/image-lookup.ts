import { type ImageReference, parseReference, untagged } from '../../known/image-reference.ts';
import { type KnownProduct, products, productsNamed } from '../../known/products.ts';
import { startCommands } from '../../model/compose/command-script.ts';
import type { GivenEntry } from '../../model/compose/effective-environment.ts';
import type { ComposeService } from '../../model/compose/service.ts';
import { lowestStage } from '../../model/dockerfile/image-uses.ts';
import type { Image, Service } from '../../model/project.ts';
import type { Command } from '../../model/shell/shell-command.ts';
import { asTyped, commandsStarted } from '../../model/start-commands.ts';
import { once } from '../../text/once.ts';
import { knownStart, type Setting } from '../../text/setting.ts';

/** The products that a service runs: by what its image is called, by its tag, or by what it starts there. */
export const productsOf = once((service: Service): readonly KnownProduct[] => {
  const named = productsNamed(serviceProgram(service));
  const tag = programTag(service);
  const started = commandsOf(service).map(asTyped);
  const others = byStart.filter(
    ({ tags, starts }) =>
      (tag !== undefined && tags?.test(tag)) || started.some((command) => starts?.test(command) === true),
  );
  return [...new Set([...named, ...others])];
});

const byStart = products.filter(({ tags, starts }) => tags || starts);

/** What a service starts: what it says, or else what the image that is built for it does by itself. */
export function commandsOf(service: Service): readonly Command[] {
  const { command, entrypoint, runs } = service;
  return command || entrypoint || runs.kind !== 'built' ? startCommands(service) : commandsStarted(runs.image);
}

/** The repository that an image names (`library/` and registry left out), as far as it is known. */
export function repositoryOf(image: Setting | undefined): string | undefined {
  return image && named(image);
}

/**
 * What a service runs, by the repository of the image that is pulled or built on. Of an image that is built elsewhere, the
 * name that people gave it tells, or else that of the service. Its words are parted by dashes: `my_postgres` is `my-postgres`.
 */
export const serviceProgram = once((service: ComposeService & Partial<Pick<Service, 'runs'>>): string => {
  const { runs, image, name } = service;
  const below = runs?.kind === 'built' ? builtUponImage(runs.image) : undefined;
  const program = below?.repository.replace(/^library\//, '') ?? repositoryOf(image) ?? name;
  return program.replaceAll('_', '-');
});

/** The image of somebody else that an image is built on, where the build chooses no more of it than its tag. */
export function builtUponImage({ base, stage }: Image): ImageReference | undefined {
  if (base.kind === 'image') return base.reference;
  const { image } = lowestStage(stage).from;
  const name = knownStart(image);
  return base.kind === 'unknown' && untagged(name) !== name ? referenceOf(image) : undefined;
}

/** Of several services that are given a file with an entry, the one to tell it of: which the variable is named after, or the first. */
export function isFirstReader({ file, name }: GivenEntry, service: Service): boolean {
  if (!file) return true;
  const readers = service.application.services.filter(({ envFile }) =>
    envFile.some(({ repositoryPath }) => repositoryPath === file.repositoryPath),
  );
  const [product = ''] = name.toLowerCase().split(/[_.]/);
  return service.name === (readers.find(({ image }) => repositoryOf(image)?.includes(product)) ?? readers[0])?.name;
}

/** The tag of the image that a service pulls or builds on; what is built here has one of its own. */
function programTag({ runs, build, image }: Service): string | undefined {
  if (runs.kind === 'built') return runs.image.base.kind === 'image' ? runs.image.base.reference.tag : undefined;
  return build ? undefined : parseReference(image?.value ?? '')?.tag;
}

/** Whether a service runs a major version of its program, or a later one; of versions that nobody knows the newest counts. */
export function isOfVersion(service: Service, since: number | undefined): boolean {
  if (since === undefined) return false;
  const major = /^v?(\d+)/.exec(programTag(service) ?? '')?.[1];
  return major === undefined || Number(major) >= since;
}

const named = once((image: Setting) => referenceOf(image)?.repository.replace(/^library\//, ''));

/** The image that a service or a FROM names, as far as it is known: its tag may be only the run's, or be filled in later. */
export function referenceOf(image: Setting): ImageReference | undefined {
  return parseReference(image.value ?? '') ?? parseReference(untagged(knownStart(image)));
}
