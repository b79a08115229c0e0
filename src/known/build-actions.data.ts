import type { Knowledge } from './knowledge.ts';

/** How an action says what it builds: by its inputs, or in files of the repository that are written for its builder. */
export type BuildAction = InputsOfBuild | { readonly plan: Planner };

/** A builder that goes by a file of the repository. */
export type Planner = 'bake' | 'goreleaser' | 'addon';

/** The files by which a builder goes: a word of the workflows that use it, a piece of their names, and how these end. */
export interface PlanFiles {
  readonly word: string;
  readonly called: string;
  readonly endings: readonly string[];
}

export interface InputsOfBuild {
  readonly plan?: never;
  /** The inputs that may name the Dockerfile, seen from the repository's root. */
  readonly file: readonly string[];
  /** The inputs that name what it builds for. */
  readonly platforms: readonly string[];
  /** Whether its own inputs say that the image is pushed; else another step of the job does. */
  readonly pushes: boolean;
}

const likeBuildx: BuildAction = { file: ['file'], platforms: ['platforms', 'platform'], pushes: true };

/** Actions and reusable workflows that build images, by `owner/repo/path`, and the files that some of them go by. */
export const buildActions = {
  source: [
    'https://github.com/docker/build-push-action',
    'https://github.com/docker/github-builder',
    'https://github.com/depot/build-push-action',
    'https://github.com/useblacksmith/build-push-action',
    'https://github.com/home-assistant/builder',
    'https://github.com/redhat-actions/buildah-build',
    'https://github.com/docker/bake-action',
    'https://github.com/goreleaser/goreleaser-action',
    'https://goreleaser.com/customization/docker',
    'https://developers.home-assistant.io/docs/add-ons/configuration',
  ],
  asOf: '2026-11-30',
  byName: new Map<string, BuildAction>([
    ['docker/build-push-action', likeBuildx],
    ['docker/github-builder/.github/workflows/build.yml', likeBuildx],
    ['depot/build-push-action', likeBuildx],
    ['useblacksmith/build-push-action', likeBuildx],
    ['home-assistant/builder/actions/build-image', likeBuildx],
    ['docker/bake-action', { plan: 'bake' }],
    ['docker/github-builder/.github/workflows/bake.yml', { plan: 'bake' }],
    ['goreleaser/goreleaser-action', { plan: 'goreleaser' }],
    ['home-assistant/builder', { plan: 'addon' }],
    [
      'redhat-actions/buildah-build',
      { file: ['containerfiles', 'dockerfiles'], platforms: ['platforms'], pushes: false },
    ],
  ]),
  plans: {
    bake: { word: 'bake', called: '', endings: ['.hcl', 'bake.json', 'bake.override.json'] },
    goreleaser: { word: 'goreleaser', called: 'goreleaser', endings: ['.yml', '.yaml'] },
    addon: { word: 'home-assistant/builder', called: 'build.', endings: ['.yaml', '.yml', '.json'] },
  },
} satisfies Knowledge & {
  readonly byName: ReadonlyMap<string, BuildAction>;
  readonly plans: Readonly<Record<Planner, PlanFiles>>;
};
