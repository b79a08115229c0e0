import type { Knowledge } from './knowledge.ts';

export const toolchainImages = {
  source: 'https://github.com/docker-library/official-images',
  asOf: '2026-11-24',
  /** Official images that are there to build with, and for nothing that runs. */
  official: /^library\/(?:golang|rust|maven|gradle|gcc|swift|haskell)$/,
} satisfies Knowledge;
