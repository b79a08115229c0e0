import { parseReference } from '../../src/known/image-reference.ts';
import type { Published, PublishedImage } from '../../src/known/published-image.ts';
import { openRegistries, type RegistriesOptions } from '../../src/registry/registries.ts';

/** What a registry says of one image, asked as a review would. */
export async function look(
  name: string,
  options: Partial<RegistriesOptions> = {},
  platform?: string,
): Promise<Published> {
  return (await lookAt([name], options, platform)).answers[0]!;
}

/** An image that must be there. */
export async function imageAt(
  name: string,
  options: Partial<RegistriesOptions> = {},
  platform?: string,
): Promise<PublishedImage> {
  const published = await look(name, options, platform);
  if (published.kind !== 'image') throw new Error(`${name}: ${published.reason}`);
  return published.image;
}

/** Asked all at once. The registry of each is one that the policy names, where it is on this machine. */
export async function lookAt(names: readonly string[], options: Partial<RegistriesOptions> = {}, platform?: string) {
  const references = names.map((name) => parseReference(name)!);
  const registries = openRegistries({
    hosts: references.map(({ registry }) => registry).filter((each) => each.startsWith('127.0.0.1:')),
    logins: () => undefined,
    deadline: Date.now() + 20_000,
    second: 1,
    env: {},
    ...options,
  });
  const ask = () => registries.look(references.map((reference) => ({ reference, platform })));
  return { answers: await ask(), remarks: registries.remarks(), again: ask };
}
