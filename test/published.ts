import { createHash } from 'node:crypto';
import type { ImageConfiguration, PublishedImage } from '../src/known/published-image.ts';

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

export function digestOf(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}
