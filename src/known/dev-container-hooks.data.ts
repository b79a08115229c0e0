import type { Knowledge } from './knowledge.ts';

/** What runs around the start of a dev container, on the host or in it, by the hook that compose has for that. */
export const devContainerHooks = {
  source: 'https://containers.dev/implementors/json_reference/#lifecycle-scripts',
  asOf: '2026-11-30',
  commands: [
    ['initializeCommand', 'pre_start'],
    ['onCreateCommand', 'post_start'],
    ['updateContentCommand', 'post_start'],
    ['postCreateCommand', 'post_start'],
    ['postStartCommand', 'post_start'],
    ['postAttachCommand', 'post_start'],
  ],
} as const satisfies Knowledge & { readonly commands: readonly (readonly [name: string, hook: string])[] };
