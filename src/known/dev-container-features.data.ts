import type { Knowledge } from './knowledge.ts';
import type { HostParts } from './product.ts';

/** What a feature of a dev container gives that container of the host, by the feature's name, whoever publishes it. */
export const devContainerFeatures = {
  source: [
    'https://github.com/devcontainers/features, src/*/devcontainer-feature.json',
    'https://containers.dev/implementors/features',
  ],
  asOf: '2026-11-30',
  /** Where those are from that do what their documentation says. */
  vendors: 'ghcr.io/devcontainers/features/',
  gives: new Map<string, Pick<HostParts, 'privileged' | 'socket'>>([
    ['docker-in-docker', { privileged: 'It runs Docker inside: open only repositories in it that you trust.' }],
    [
      'docker-outside-of-docker',
      { socket: 'It starts containers beside it: open only repositories in it that you trust.' },
    ],
    ['docker-from-docker', { socket: 'It starts containers beside it: open only repositories in it that you trust.' }],
  ]),
} satisfies Knowledge & { readonly gives: ReadonlyMap<string, HostParts> };
