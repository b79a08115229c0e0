import type { Knowledge } from './knowledge.ts';
import type { HostParts, HostUse } from './product.ts';

const beside: HostUse = [
  'This feature starts containers beside it.',
  'Open only repositories in it that you trust; `docker-in-docker` gives it a daemon of its own.',
];

/** What a feature of a dev container gives that container of the host, by the feature's name, whoever publishes it. */
export const devContainerFeatures = {
  source: [
    'https://github.com/devcontainers/features, src/*/devcontainer-feature.json',
    'https://containers.dev/implementors/features',
  ],
  asOf: '2026-11-30',
  /**
   * Where those are from that do what their documentation says; and names without a place, which stood for these before
   * features had any, and still do (`docker-in-docker`).
   */
  vendors: /^(?:ghcr\.io\/devcontainers\/features\/|[\w-]+(?:[:@]|$))/,
  gives: new Map<string, Pick<HostParts, 'privileged' | 'socket'>>([
    ['docker-in-docker', { privileged: 'This feature runs Docker inside of it, which takes that.' }],
    ['docker-outside-of-docker', { socket: beside }],
    ['docker-from-docker', { socket: beside }],
  ]),
  /** How a dev container has a daemon of its own without that feature: with a volume where that keeps its data. */
  byHand: {
    folder: '/var/lib/docker',
    privileged: [
      'It runs Docker inside of it, which takes that.',
      'The feature `docker-in-docker` sets that up.',
    ] as const,
  },
} satisfies Knowledge & { readonly gives: ReadonlyMap<string, HostParts> };
