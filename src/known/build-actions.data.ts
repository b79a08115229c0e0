import type { Knowledge } from './knowledge.ts';

/** How an action says what it builds. */
export interface BuildAction {
  /** The inputs that may name the Dockerfile, seen from the repository's root. */
  readonly file: readonly string[];
  /** Whether its own inputs say that the image is pushed; else another step of the job does. */
  readonly pushes: boolean;
}

const likeBuildx: BuildAction = { file: ['file'], pushes: true };

/** Actions and reusable workflows that build an image of a Dockerfile, by `owner/repo/path`. */
export const buildActions = {
  source: [
    'https://github.com/docker/build-push-action',
    'https://github.com/docker/github-builder',
    'https://github.com/depot/build-push-action',
    'https://github.com/useblacksmith/build-push-action',
    'https://github.com/home-assistant/builder',
    'https://github.com/redhat-actions/buildah-build',
  ],
  asOf: '2026-11-30',
  byName: new Map<string, BuildAction>([
    ['docker/build-push-action', likeBuildx],
    ['docker/github-builder/.github/workflows/build.yml', likeBuildx],
    ['depot/build-push-action', likeBuildx],
    ['useblacksmith/build-push-action', likeBuildx],
    ['home-assistant/builder/actions/build-image', likeBuildx],
    ['redhat-actions/buildah-build', { file: ['containerfiles', 'dockerfiles'], pushes: false }],
  ]),
} satisfies Knowledge & { readonly byName: ReadonlyMap<string, BuildAction> };
