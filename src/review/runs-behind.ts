import { completeName, type ImageReference, parseReference } from '../known/image-reference.ts';
import { isSameImage, isSameProject, isSamePublisher } from '../known/image-trust.ts';
import { isOnlyBuilt } from '../known/official-places.ts';
import { isVendors, productsNamed } from '../known/products.ts';
import type { Service } from '../model/project.ts';
import { knownText, unknownMark } from '../text/setting.ts';

/** What runs in a service, as far as it decides who gets what the service is given. */
export interface Runs {
  /** Of the image, without its version, or else of the Dockerfile. */
  readonly name: string;
  /** The image that is pulled, or that the image which is built here begins with. */
  readonly reference: ImageReference | undefined;
  readonly built: boolean;
  /** Whether it is what the makers of a product publish that is made for its host, and starts as they have it. */
  readonly isMakers?: boolean;
}

/** @returns undefined of a service of which nothing says what it runs: others may say it */
export function runsBehind({ runs, image, build, command, entrypoint }: Service): Runs | undefined {
  const name = image && nameIn(knownText(image));
  switch (runs.kind) {
    case 'pulled': {
      const { reference } = runs;
      const isMakers = !command && !entrypoint && isMadeForHost(reference);
      return { name: completeName(reference), reference, built: false, isMakers };
    }
    case 'built': {
      const { base, stage } = runs.image;
      const reference = base.kind === 'image' ? base.reference : undefined;
      return { name: name ?? stage.file.source.path, reference, built: true };
    }
    default:
      // What a compose file leaves to those that it is started with is nobody else's.
      if (!name && build === undefined) return undefined;
      return { name: name ?? '', reference: undefined, built: build !== undefined };
  }
}

/** As a person would call it: by the image that it is, or that it is built from. */
export function calledBy({ name, reference }: Runs): string {
  return reference ? completeName(reference) : name.replaceAll(unknownMark, '…');
}

/**
 * Whether other people decide what runs: an image of another name, or what is built here from the images of another
 * publisher. Not so another version of the same, its copy at a publisher that others watch, another part of the same project,
 * what is filled in later, an image and what is built of it here, or what the makers of a product publish whose manual asks for the host: what they ask for was given
 * before by the same lines. Nor so what nobody else can have put there: what a name that no registry has is built where it
 * runs, and what whoever has the repository publishes takes the place of what was built of it.
 *
 * @param isPublishedHere whether whoever has the repository, or whom its policy trusts, publishes an image
 */
export function isAnother(
  before: Runs,
  now: Runs,
  isPublishedHere: (image: ImageReference) => boolean = () => false,
): boolean {
  const isOwn = ({ built, name, reference }: Runs) =>
    !built && reference !== undefined && (isOnlyBuilt(name) || isPublishedHere(reference));
  if (now.isMakers || (isOwn(now) && (before.built || isOwn(before)))) return false;
  const [old, fresh] = [before.reference, now.reference];
  // What is built of an image, and the image itself, come from the same people, and from here.
  if (before.built !== now.built) return before.name !== now.name && !(old && fresh && isSameImage(old, fresh));
  if (now.built) return old !== undefined && fresh !== undefined && !isSamePublisher(old, fresh);
  if (old && fresh) return !isSameImage(old, fresh) && !isSameProject(old, fresh);
  // Docker takes no capitals, whoever writes them.
  if (before.name.toLowerCase() === now.name.toLowerCase()) return false;
  const known = now.name.slice(now.name.lastIndexOf(unknownMark) + 1);
  return known === now.name || !before.name.endsWith(known);
}

function isMadeForHost(reference: ImageReference): boolean {
  return productsNamed(reference.repository).some((product) => product.host && isVendors(reference, product));
}

/** Without tag and digest, and complete where all of it is known. */
function nameIn(text: string): string {
  const last = text.lastIndexOf('/') + 1;
  const end = text.slice(last).search(/[:@]/);
  const name = end === -1 ? text : text.slice(0, last + end);
  const reference = parseReference(name);
  return reference ? completeName(reference) : name;
}
