import { createHash } from 'node:crypto';
import { parseReference } from '../src/known/image-reference.ts';
import {
  type ImageConfiguration,
  keyOfWanted,
  type PublishedImage,
  type PublishedLookup,
} from '../src/known/published-image.ts';

/** What containers start with where an image says nothing. */
const bare: ImageConfiguration = {
  user: '',
  env: [],
  entrypoint: undefined,
  cmd: undefined,
  exposedPorts: [],
  volumes: [],
  workingDir: '',
  labels: new Map(),
  stopSignal: undefined,
  healthcheck: undefined,
  onbuild: [],
  shell: undefined,
};

/** An image of a registry of which only this is said. */
export function imageSaying(
  config: Partial<ImageConfiguration> = {},
  { platform = 'linux/amd64', ...said }: Partial<PublishedImage> = {},
): PublishedImage {
  return {
    digest: digestOf('an image'),
    platform,
    platforms: [platform],
    created: undefined,
    history: [],
    layers: [],
    bases: [],
    ...said,
    config: { ...bare, ...config },
  };
}

interface Said extends Partial<Omit<PublishedImage, 'config'>> {
  readonly config?: Partial<ImageConfiguration>;
}

/**
 * Answers by references as a file writes them, on every platform, each with a digest of its own unless it says one; others
 * are not there.
 */
export function published(images: Readonly<Record<string, Said>>): PublishedLookup {
  const answers = new Map(
    Object.entries(images).map(([text, { config, ...said }]) => [
      keyOfWanted({ reference: parseReference(text)!, platform: undefined }),
      imageSaying(config, { digest: digestOf(text), ...said }),
    ]),
  );
  return ({ reference }) => {
    const image = answers.get(keyOfWanted({ reference, platform: undefined }));
    return image ? { kind: 'image', image } : { kind: 'absent', reason: 'There is no such image.' };
  };
}

export function digestOf(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}
