import { containerFolders } from '../../known/container-folders.data.ts';
import { devContainerFeatures } from '../../known/dev-container-features.data.ts';
import { givenNames } from '../../known/given-names.data.ts';
import type { ImageReference } from '../../known/image-reference.ts';
import type { HostParts } from '../../known/product.ts';
import { isVendors, type KnownProduct, productsNamed } from '../../known/products.ts';
import { isKnownRegistry } from '../../known/registry-hosts.ts';
import type { Guidance } from '../../known/team-guidance.ts';
import { trustedBy } from '../../known/trusted-images.ts';
import { hostPartsOf } from '../../model/dev-container/dev-service.ts';
import { devContainerOf } from '../../model/dev-container/read-dev-container.ts';
import { isBuiltHere } from '../../model/own-images.ts';
import type { Layer, Project, Service } from '../../model/project.ts';
import { isWithin } from '../../text/path.ts';
import { knownText } from '../../text/setting.ts';
import { builtUponImage, referenceOf, repositoryOf, serviceProgram } from './image-lookup.ts';
import { addsNothingMore, loadsOther, runsOtherCode } from './other-code.ts';
import { isFulfilled, settingsNamed, setupOf } from './program-setup.ts';

/** What the documentation of a service's program asks of its host. */
export interface AskedOfHost {
  readonly parts: HostParts;
  /** Whether what runs is what its makers publish, so that it has to be broken into first. */
  readonly isVendors: boolean;
}

/** What is built, and whose images the team trusts. */
export interface KnownSources {
  readonly project: Pick<Project, 'carried'>;
  readonly policy: Pick<Guidance, 'trusted'>;
}

/** What a service's program is made for: by what it is built on, or else by what people call its image. */
export function askedOfHost(service: Service, around: KnownSources): AskedOfHost | undefined {
  const asking = askedByFeatures(service);
  if (asking) return asking;
  const product = [serviceProgram(service), repositoryOf(service.image) ?? '', chosenToRun(service)?.repository ?? '']
    .flatMap(productsNamed)
    .find(({ host }) => host);
  return product?.host && { parts: asSetUp(product, service), isVendors: isAsPublished(service, product, around) };
}

/** What a product uses of the host by the settings of a service: they decide what it does with Docker's socket. */
function asSetUp({ host = {}, settings = '' }: KnownProduct, service: Service): HostParts {
  const { socketBy = [], socketSettings } = host;
  if (socketBy.length === 0 && !socketSettings) return host;
  const setup = setupOf(service);
  const used = socketBy.find(({ by }) => isFulfilled(by, setup));
  if (used) return { ...host, ...used, socket: used.use };
  return socketSettings && readsNo(socketSettings, settings, service) ? { ...host, ...unused } : host;
}

const unused: Pick<HostParts, 'socket' | 'worksWithoutSocket'> = {
  socket: ['Its configuration, which is in this repository, does nothing with it.', 'Remove the mount.'],
  worksWithoutSocket: true,
};

/** Whether the repository has each file that a program reads its settings from, by what it is told or by itself, and none says so. */
function readsNo(words: RegExp, folders: string, service: Service): boolean {
  const named = setupOf(service).commands.flatMap(({ command }) => settingsNamed(command));
  const read = service.settingsFiles.filter(({ target = '' }) =>
    named.length > 0
      ? named.some((word) => word.endsWith(target))
      : folders.split(' ').some((folder) => isWithin(target, folder)),
  );
  return read.length >= Math.max(1, named.length) && !read.some(({ source }) => words.test(source.text));
}

/** The same of what a feature of a dev container gives to what developers work in, or what does the same by hand. */
function askedByFeatures({ name, application, mounts }: Service): AskedOfHost | undefined {
  const started = devContainerOf(application);
  if (started?.service !== name) return undefined;
  for (const feature of started.features) {
    const parts = hostPartsOf(feature);
    if (parts) return { parts, isVendors: devContainerFeatures.vendors.test(feature) };
  }
  const { folder, ...parts } = devContainerFeatures.byHand;
  return mounts.some(({ type, target }) => type === 'volume' && target?.value === folder)
    ? { parts, isVendors: true }
    : undefined;
}

/**
 * Whether a service runs a product's image as its makers publish it, or as somebody does whom the policy of the base trusts:
 * it starts what it starts by itself, and what is built on it only has other settings.
 */
function isAsPublished(service: Service, product: KnownProduct, { project, policy }: KnownSources): boolean {
  const chosen = chosenToRun(service);
  if (chosen) return productsNamed(chosen.repository).includes(product) && !runsOtherCode(service, chosen);
  const image = imageBelow(service);
  if (!image || isBuiltHere(image, project) || runsOtherCode(service, image)) return false;
  // In a registry where anybody can have a place, being there says nothing of whose an image is.
  const isTrusted = trustedBy(image, policy.trusted).some(({ name }) => !isKnownRegistry(name));
  return isTrusted || isVendors(image, product);
}

/**
 * The image that whoever runs a service chooses for it, in a variable that only they set: `cadvisor` of `${CADVISOR_IMAGE_NAME}`,
 * and of `{{ cadvisor_image }}`.
 */
function chosenToRun({ image, build }: Service): Pick<ImageReference, 'repository'> | undefined {
  if (build || !image) return undefined;
  const [first] = image.variables ?? [];
  const isOwn = first && !first.fallback && !first.set && /^\0(?:[:@]|$)/.test(knownText(image));
  const name = isOwn ? first.name : filledIn.exec(knownText(image))?.[1];
  const [, program] = givenNames.ofImages.exec(name ?? '') ?? [];
  return program === undefined ? undefined : { repository: program.toLowerCase().replaceAll('_', '-') };
}

/** A reference that a template engine begins with what whoever runs it sets. */
const filledIn = /^\{\{-? ?(?:\w{1,60}\.){0,3}(\w{1,60}) ?-?\}\}(?:[:@]|$)/;

/** The image of which a service runs the programs; undefined where others come to them. */
function imageBelow({ runs, build, image }: Service): ImageReference | undefined {
  if (runs.kind !== 'built') return build || !image ? undefined : referenceOf(image);
  return runs.image.layers.every(isSetting) ? builtUponImage(runs.image) : undefined;
}

/** Whether a layer only sets something, copies a file to where programs look for their settings, or makes folders. */
function isSetting({ instruction }: Layer): boolean {
  switch (instruction.keyword) {
    case 'COPY':
    case 'ADD':
      return instruction.from.kind === 'context' && isForSettings(instruction.target?.value ?? '');
    case 'ENV':
      return !instruction.pairs.some(loadsOther);
    case 'RUN':
      return instruction.run.script.commands.every(
        ({ name, redirects }) => addsNothingMore(name) && redirects.length === 0,
      );
    default:
      return isPlain.has(instruction.keyword);
  }
}

function isForSettings(target: string): boolean {
  return containerFolders.settings.test(target) || containerFolders.settingsFile.test(target);
}

const isPlain: ReadonlySet<string> = new Set(['LABEL', 'EXPOSE', 'USER', 'WORKDIR', 'VOLUME']);
