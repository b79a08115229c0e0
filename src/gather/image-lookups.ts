import type { Side } from '../change.ts';
import { hasNewerPatches, newestPatch } from '../known/newer-patches.ts';
import {
  type ImageWanted,
  keyOfWanted,
  noRegistry,
  type Published,
  type PublishedLookup,
} from '../known/published-image.ts';
import { inPlaceOf } from '../known/replacements.ts';
import type { ImagePurpose } from '../model/named-images.ts';
import type { Registry } from '../ports.ts';

/** One side, as far as it is about images. */
interface Asking {
  /** The images that are pulled, for some purposes or for any. */
  pulled(purposes?: readonly ImagePurpose[]): readonly ImageWanted[];
  learn(published: PublishedLookup): void;
}

/** What registries say of some images; where none is asked, of none. */
export async function lookUp(registry: Registry | undefined, wanted: readonly ImageWanted[]): Promise<PublishedLookup> {
  if (!registry || wanted.length === 0) return noRegistry;
  const answers = await registry.look(wanted);
  const byKey = new Map(wanted.map((each, i) => [keyOfWanted(each), answers[i]!]));
  return (each) => byKey.get(keyOfWanted(each));
}

/** What registries said so far, for both sides alike. */
export class ImageLookups {
  readonly #registry: Registry | undefined;
  readonly #answers = new Map<string, Published>();

  constructor(registry: Registry | undefined) {
    this.#registry = registry;
  }

  /** Asks what the sides' images are, and tells both of them; whether there was anything to ask. */
  async ask(sides: Readonly<Record<Side, Asking>>): Promise<boolean> {
    if (!this.#registry) return false;
    const readings = Object.values(sides);
    const [atBase, atHead] = [sides.base, sides.head].map((side) => new Set(side.pulled().map(keyOfWanted)));
    // What the change leaves as it was needs no advice.
    const isTouched = (each: ImageWanted) => atBase!.has(keyOfWanted(each)) !== atHead!.has(keyOfWanted(each));
    const lookup: PublishedLookup = (each) => this.#answers.get(keyOfWanted(each));
    const pulled = readings.flatMap((side) => side.pulled());
    const wanted = [...pulled, ...pulled.filter(isTouched).flatMap((each) => inPlaceOf(each, lookup(each)))];
    const missing = new Map(wanted.map((each) => [keyOfWanted(each), each]));
    for (const key of this.#answers.keys()) missing.delete(key);
    if (missing.size === 0) return false;
    const answerTo = await lookUp(this.#registry, [...missing.values()]);
    for (const [key, each] of missing) this.#answers.set(key, answerTo(each)!);
    const advised = readings
      .flatMap((side) => side.pulled(['base', 'run']))
      .filter((each) => isTouched(each) && missing.has(keyOfWanted(each)));
    await Promise.all(advised.map((each) => this.#askForPatches(each)));
    // A new one, as there is more to know.
    for (const side of readings) side.learn((wanted) => lookup(wanted));
    return true;
  }

  async #askForPatches({ reference, platform }: ImageWanted): Promise<void> {
    const key = keyOfWanted({ reference, platform });
    const answer = this.#answers.get(key);
    if (answer?.kind !== 'image' || !hasNewerPatches(reference)) return;
    const tags = await this.#registry!.tags(reference);
    const newest = tags && newestPatch(reference, tags);
    if (newest) this.#answers.set(key, { ...answer, newestPatch: newest });
  }
}
