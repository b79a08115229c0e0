import type { Side } from '../change.ts';
import { maintainedInstead } from '../known/end-of-life.ts';
import {
  type ImageWanted,
  keyOfWanted,
  noRegistry,
  type Published,
  type PublishedLookup,
} from '../known/published-image.ts';
import type { Registry } from '../ports.ts';

/** One side, as far as it is about images. */
interface Asking {
  /** The images that are pulled. */
  pulled(): readonly ImageWanted[];
  learn(published: PublishedLookup): void;
}

/** What registries say of some images; where none is asked, of none. */
export async function lookUp(registry: Registry | undefined, wanted: readonly ImageWanted[]): Promise<PublishedLookup> {
  if (!registry || wanted.length === 0) return noRegistry;
  const answers = await registry.look(wanted);
  const byKey = new Map(wanted.map((each, i) => [keyOfWanted(each), answers[i]!]));
  return (each) => byKey.get(keyOfWanted(each));
}

/** What might take the place of an image that is about to end, or has. */
function insteadOf({ reference, platform }: ImageWanted): ImageWanted[] {
  const instead = maintainedInstead(reference);
  return instead ? [{ reference: instead, platform }] : [];
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
    const before = new Set(sides.base.pulled().map(keyOfWanted));
    const fresh = sides.head.pulled().filter((each) => !before.has(keyOfWanted(each)));
    const wanted = [...sides.base.pulled(), ...sides.head.pulled(), ...fresh.flatMap(insteadOf)];
    const missing = new Map(wanted.map((each) => [keyOfWanted(each), each]));
    for (const key of this.#answers.keys()) missing.delete(key);
    if (missing.size === 0) return false;
    const answerTo = await lookUp(this.#registry, [...missing.values()]);
    for (const [key, each] of missing) this.#answers.set(key, answerTo(each)!);
    // A new one, as there is more to know.
    const lookup: PublishedLookup = (wanted) => this.#answers.get(keyOfWanted(wanted));
    for (const side of readings) side.learn(lookup);
    return true;
  }
}
