/** All the ways in which files name images from elsewhere: what trusts, asks, verifies and compares images goes by these. */
import { frontendReference, parseReference } from '../known/image-reference.ts';
import { eachWantedOnce, type ImageWanted } from '../known/published-image.ts';
import { knownStart, type Setting } from '../text/setting.ts';
import { optionFields } from './bake/build-options.ts';
import { platformsBuiltFor } from './build-platforms.ts';
import type { Application } from './compose/application.ts';
import { baseUse, copiedImages } from './dockerfile/image-uses.ts';
import type { ImageUse, Stage } from './dockerfile/instruction.ts';
import { isBuiltHere } from './own-images.ts';
import type { BuiltTarget, Project, Service } from './project.ts';
import { pulledUse } from './pulled-layers.ts';

/** What an image is there for; `stored`: an artifact that is no image of a container, such as a cache, a model or compose files. */
export type ImagePurpose = 'base' | 'copied' | 'frontend' | 'run' | 'mounted' | 'generator' | 'context' | 'stored';

/** An image from elsewhere where a file names it. */
export interface NamedUse extends ImageUse {
  readonly purpose: ImagePurpose;
  /** What tells apart what a stage, a service or the like names for one purpose: the name of a context, the target of a mount. */
  readonly of: string;
}

/**
 * What reads a stage's file, what it is built on, and what is copied into it or mounted.
 *
 * @param platforms those that it is built for, where somebody names them
 */
export function imagesOfStage(stage: Stage, platforms?: readonly string[]): NamedUse[] {
  const { frontend } = stage.file;
  const base = baseUse(stage);
  const own = stage.from.platform?.value === undefined ? platforms : undefined;
  return [
    ...(frontend ? [{ ...frontend, purpose: 'frontend' as const, of: '' }] : []),
    ...(base ? [{ ...base, purpose: 'base' as const, of: '', platforms: own }] : []),
    ...copiedImages(stage).map((copied) => ({ ...copied, purpose: 'copied' as const, of: '', platforms })),
  ];
}

/** What a service pulls, mounts, and is built with. */
export function imagesOfService(service: Service, { published }: Pick<Project, 'published'>): NamedUse[] {
  const { build, mounts, models, provider, application } = service;
  const run = pulledUse(service);
  const asked = models.flatMap((name) => (name.value && application.models.get(name.value)?.model) || []);
  const options = provider?.options.flatMap(({ name, value }) => (name === 'model' && value ? [value] : [])) ?? [];
  return [
    ...(run ? [{ ...run, purpose: 'run' as const, of: '' }] : []),
    ...named(published, [
      ...mounts.flatMap((mount) =>
        mount.type === 'image' && mount.source
          ? [use('mounted', mount.source, mount.source.value, mount.target?.value)]
          : [],
      ),
      ...[...asked, ...options].map((model) => use('stored', model, model.value)),
      ...(build
        ? usesOfBuild({ ...build, attest: build.sbom ? [build.sbom] : [] }, service.runs.kind === 'built')
        : []),
    ]),
  ];
}

/** What a target of a bake file is built with. */
export function imagesOfTarget(target: BuiltTarget, { published }: Pick<Project, 'published'>): NamedUse[] {
  return named(published, usesOfBuild(target, target.stage !== undefined));
}

/** What compose files include and extend from registries. */
export function imagesOfApplication(
  { includes, extends: extended }: Pick<Application, 'includes' | 'extends'>,
  { published }: Pick<Project, 'published'>,
): NamedUse[] {
  return named(
    published,
    [...includes, ...extended].map(({ path }) => use('stored', path, behind('oci://', path))),
  );
}

/** All that the files of a project name. */
export function namedImages(project: Project): NamedUse[] {
  const { dockerfiles, services, bakeFiles, applications } = project;
  return [
    ...dockerfiles.flatMap(({ stages }) =>
      stages.flatMap((each) => imagesOfStage(each, platformsBuiltFor(each, project))),
    ),
    ...services.flatMap((service) => imagesOfService(service, project)),
    ...bakeFiles.flatMap(({ targets }) => targets.flatMap((target) => imagesOfTarget(target, project))),
    ...applications.flatMap((application) => imagesOfApplication(application, project)),
  ];
}

/** Those that a project takes from registries, each once. */
export function pulledImages(project: Project): ImageWanted[] {
  const pulled = namedImages(project).filter(({ reference }) => !isBuiltHere(reference, project));
  return eachWantedOnce(pulled);
}

type Builder = Pick<BuiltTarget, 'args' | 'additionalContexts' | 'cacheFrom' | 'attest'>;

/** @param isRead whether the Dockerfile is read with its contexts, and says itself what they take the place of */
function usesOfBuild({ args, additionalContexts, cacheFrom, attest }: Builder, isRead: boolean): Use[] {
  const frontends = args.flatMap(({ name, value }) => (name === 'BUILDKIT_SYNTAX' && value ? [value] : []));
  return [
    ...frontends.map((value) => use('frontend', value, frontendReference(value.value ?? '')?.text)),
    ...(isRead ? [] : additionalContexts).flatMap(({ name, value }) =>
      value ? [use('context', value, behind('docker-image://', value), name)] : [],
    ),
    ...cacheFrom.map((value) => use('stored', value, cacheIn(value.value ?? ''))),
    ...attest.map((value) => use('generator', value, optionFields(value.value ?? '').get('generator'))),
  ];
}

/** `acme/app:cache`, `type=registry,ref=acme/app:cache`. */
function cacheIn(text: string): string | undefined {
  const fields = optionFields(text);
  return fields.has('type') ? fields.get('ref') : text;
}

function behind(scheme: string, value: Setting): string | undefined {
  return knownStart(value).startsWith(scheme) ? value.value?.slice(scheme.length) : undefined;
}

interface Use extends Pick<NamedUse, 'purpose' | 'of' | 'at'> {
  readonly text: string | undefined;
}

function use(purpose: ImagePurpose, { at }: Setting, text: string | undefined, of = ''): Use {
  return { purpose, of, at, text };
}

function named(published: Project['published'], uses: readonly Use[]): NamedUse[] {
  return uses.flatMap(({ text, ...rest }) => {
    const reference = text ? parseReference(text) : undefined;
    const wanted = reference && { reference, platform: undefined };
    return wanted ? [{ ...rest, ...wanted, published: published(wanted) }] : [];
  });
}
