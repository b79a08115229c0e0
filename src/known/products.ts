/** All products, and which of them an image is. */
import { isWithin } from '../text/path.ts';
import { imagePublishers } from './image-publishers.data.ts';
import { completeName, type ImageReference } from './image-reference.ts';
import { withoutKnownMirror } from './official-places.ts';
import type { Product, Products } from './product.ts';
import { brokers } from './products/brokers.data.ts';
import { computing } from './products/computing.data.ts';
import { consoles } from './products/consoles.data.ts';
import { containers } from './products/containers.data.ts';
import { databases } from './products/databases.data.ts';
import { desktops } from './products/desktops.data.ts';
import { homes } from './products/homes.data.ts';
import { monitoring } from './products/monitoring.data.ts';
import { networks } from './products/networks.data.ts';
import { namespaceName } from './trusted-images.ts';

/** A product with the name that messages call it by. */
export interface KnownProduct extends Omit<Product, 'holdsData'> {
  readonly name: string;
  /** All ports on which it listens by itself. */
  readonly usualPorts: readonly number[];
  readonly holdsData: boolean;
}

const families: readonly Products[] = [
  databases,
  brokers,
  consoles,
  computing,
  desktops,
  monitoring,
  containers,
  networks,
  homes,
];

export const products: readonly KnownProduct[] = families.flatMap((family) =>
  Object.entries(family.products).map(([name, product]) => {
    const {
      as = name,
      ownPorts = [],
      ports = [],
      lets,
      holdsData = !lets && ownPorts.length + ports.length > 0,
    } = product;
    return { ...product, name: as, usualPorts: [...ownPorts, ...ports], holdsData };
  }),
);

/** By each name of its images. */
const byName = new Map<string, KnownProduct[]>();
for (const product of products)
  for (const name of namesIn(product.images)) byName.set(name, [...(byName.get(name) ?? []), product]);

/** The words of the longest of them. */
const mostWords = Math.max(...[...byName.keys()].map((name) => name.split('-').length));

const byPattern = products.filter(({ called }) => called);

/**
 * The products that an image is, the likeliest first: those of the longest name that fits, those that only a pattern names,
 * those that all images from one place are.
 *
 * @param repository without the registry; `library/` may be left out
 */
export function productsNamed(repository: string): readonly KnownProduct[] {
  const name = whole(repository);
  const longest = namesOf(name).find((each) => byName.has(each));
  const called = byPattern.filter((each) => each.called!.test(name));
  return [...new Set([...(byName.get(longest ?? '') ?? []), ...called, ...(byName.get(placeOf(name)) ?? [])])];
}

/**
 * Whether a product's makers publish an image, or somebody who packages programs for everybody does. A name alone proves
 * nothing: anyone can call an image `cadvisor`. What makes a finding lighter is for these alone.
 */
export function isVendors(image: ImageReference, product: KnownProduct): boolean {
  const name = withoutKnownMirror(completeName(image));
  return (
    [imagePublishers.curated, imagePublishers.packagers].some((places) => places.test(name)) || isMakers(image, product)
  );
}

/** Whether those who make a product publish an image themselves. */
function isMakers(image: ImageReference, { vendors }: KnownProduct): boolean {
  const name = withoutKnownMirror(completeName(image));
  return namesIn(vendors).some((place) => isWithin(name, namespaceName(place)!));
}

/** Whether the makers of one product publish two images of it, in whatever registries they have a place. */
export function areOfSameMakers(one: ImageReference, other: ImageReference): boolean {
  return productsNamed(one.repository).some((product) => [one, other].every((image) => isMakers(image, product)));
}

/** Whether an image goes by one of some names, as `Product.images` writes them. */
export function isNamed(repository: string, names: string): boolean {
  const name = whole(repository);
  const own = new Set([...namesOf(name), placeOf(name)]);
  return namesIn(names).some((each) => own.has(each));
}

function whole(repository: string): string {
  return repository.replace(/^library\//, '').replaceAll('_', '-');
}

/** From where all images are: `portainer/`. */
function placeOf(name: string): string {
  return name.includes('/') ? `${name.split('/').at(-2)}/` : '';
}

/** All that fits an image's name, as `Product.images` writes it, the longest first. */
function namesOf(name: string): readonly string[] {
  const words = name.split('/').at(-1)!.split('-');
  const found = [`${placeOf(name) || '/'}${words.join('-')}`];
  // What exports the measurements of a program is another.
  const isExporter = words.at(-1) === 'exporter';
  for (let size = Math.min(words.length, mostWords); size > 0; size--) {
    const last = words.length - size;
    for (let start = isExporter ? last : 0; start <= last; start++) {
      const before = start === 0 ? ['', '-'] : ['-'];
      const after = start === last ? ['', '-'] : ['-'];
      const part = words.slice(start, start + size).join('-');
      found.push(...before.flatMap((head) => after.map((tail) => head + part + tail)));
    }
  }
  return found;
}

function namesIn(names = ''): readonly string[] {
  return names.split(' ').filter(Boolean);
}
