/** All the ways in which files name images from elsewhere: what trusts, asks, verifies and compares images goes by these. */
import { parseReference, untagged } from '../known/image-reference.ts';
import { eachWantedOnce, type ImageWanted, keyOfWanted } from '../known/published-image.ts';
import { knownText, type Setting, unknownMark } from '../text/setting.ts';
import { optionFields } from './bake/build-options.ts';
import { platformsBuiltFor } from './build-platforms.ts';
import type { Application } from './compose/application.ts';
import { originsOf } from './dockerfile/copy-origins.ts';
import { baseUse } from './dockerfile/image-uses.ts';
import type { ImageUse, Stage } from './dockerfile/instruction.ts';
import { isBuiltHere } from './own-images.ts';
import type { BuiltTarget, Project, Service } from './project.ts';
import { pulledUse } from './pulled-layers.ts';

/** What an image is there for; `stored`: an artifact that is no image of a container, such as a cache, a model or compose files. */
export type ImagePurpose = 'base' | 'copied' | 'frontend' | 'run' | 'mounted' | 'generator' | 'context' | 'stored';

/** Where a file names an image from elsewhere. */
interface Use extends Pick<ImageUse, 'at'> {
  readonly purpose: ImagePurpose;
  /** What tells apart what a stage, a service or the like names for one purpose: the name of a context, the target of a mount. */
  readonly of: string;
}

/** An image from elsewhere where a file names it. */
export interface NamedUse extends Use, ImageUse {}

/** One of which only the build or the run knows which it is. */
export interface UnknownUse extends Use {
  readonly reference: undefined;
  /** What is known of its name, with `unknownMark` for each piece that is not; empty where it may be no image at all. */
  readonly text: string;
}

export type AnyUse = NamedUse | UnknownUse;

export function isKnownUse(use: AnyUse): use is NamedUse {
  return use.reference !== undefined;
}

/** What such an image is called, where only its tag is unknown. */
export function nameKnownOf({ text }: UnknownUse): string | undefined {
  const name = untagged(text);
  return name === '' || name.includes(unknownMark) ? undefined : name;
}

/** Equal for what is one image to a demand: as `keyOfWanted`, also of what is not known. */
export function keyOfUse(use: AnyUse): string {
  return isKnownUse(use) ? keyOfWanted(use) : use.text;
}

/**
 * What reads a stage's file, what it is built on, and what is copied into it or mounted.
 *
 * @param platforms those that it is built for, where somebody names them
 */
export function imagesOfStage(
  stage: Stage,
  { published }: Pick<Project, 'published'>,
  platforms?: readonly string[],
): AnyUse[] {
  const { frontend } = stage.file;
  const base = baseUse(stage);
  const own = stage.from.platform?.value === undefined ? platforms : undefined;
  return [
    ...(frontend ? [{ ...frontend, purpose: 'frontend' as const, of: '' }] : []),
    ...(base ? [{ ...base, purpose: 'base' as const, of: '', platforms: own }] : unknownBase(stage, published)),
    ...stage.layers.flatMap(originsOf).flatMap(({ origin, at }): AnyUse[] => {
      const copied = { purpose: 'copied' as const, of: '', at };
      if (origin.kind === 'image') return [{ ...origin, ...copied, platforms }];
      return origin.kind === 'unknown' && origin.context !== undefined
        ? [{ ...copied, reference: undefined, text: '' }]
        : [];
    }),
  ];
}

function unknownBase({ base, from }: Stage, published: Project['published']): AnyUse[] {
  if (base.kind !== 'unknown') return [];
  const { at, value } = from.image;
  if (base.context !== undefined) return [{ purpose: 'base', of: '', at, reference: undefined, text: '' }];
  return value === undefined ? named(published, [use('base', from.image, knownText(from.image))]) : [];
}

/** What a service pulls, mounts, and is built with. */
export function imagesOfService(service: Service, { published }: Pick<Project, 'published'>): AnyUse[] {
  const { build, image, mounts, models, provider, application } = service;
  const run = pulledUse(service);
  const asked = models.flatMap((name) => (name.value && application.models.get(name.value)?.model) || []);
  const options = provider?.options.flatMap(({ name, value }) => (name === 'model' && value ? [value] : [])) ?? [];
  return [
    ...(run ? [{ ...run, purpose: 'run' as const, of: '' }] : []),
    ...named(published, [
      ...(image && image.value === undefined && !build && service.runs.kind === 'unknown'
        ? [use('run', image, knownText(image))]
        : []),
      ...mounts.flatMap((mount) =>
        mount.type === 'image' && mount.source
          ? [use('mounted', mount.source, knownText(mount.source), mount.target?.value)]
          : [],
      ),
      ...[...asked, ...options].map((model) => use('stored', model, knownText(model))),
      ...(build
        ? usesOfBuild({ ...build, attest: build.sbom ? [build.sbom] : [] }, service.runs.kind === 'built')
        : []),
    ]),
  ];
}

/** What a target of a bake file is built with. */
export function imagesOfTarget(target: BuiltTarget, { published }: Pick<Project, 'published'>): AnyUse[] {
  return named(published, usesOfBuild(target, target.stage !== undefined));
}

/** What compose files include and extend from registries. */
export function imagesOfApplication(
  { includes, extends: extended }: Pick<Application, 'includes' | 'extends'>,
  { published }: Pick<Project, 'published'>,
): AnyUse[] {
  return named(
    published,
    [...includes, ...extended].map(({ path }) => use('stored', path, behind('oci://', path))),
  );
}

/** All that the files of a project name. */
export function namedImages(project: Project): NamedUse[] {
  return allUses(project).filter(isKnownUse);
}

/** All of which they leave to the build or the run which they are. */
export function unknownImages(project: Project): UnknownUse[] {
  return allUses(project).filter((each) => !isKnownUse(each));
}

function allUses(project: Project): AnyUse[] {
  const { dockerfiles, services, bakeFiles, applications } = project;
  return [
    ...dockerfiles.flatMap(({ stages }) =>
      stages.flatMap((each) => imagesOfStage(each, project, platformsBuiltFor(each, project))),
    ),
    ...services.flatMap((service) => imagesOfService(service, project)),
    ...bakeFiles.flatMap(({ targets }) => targets.flatMap((target) => imagesOfTarget(target, project))),
    ...applications.flatMap((application) => imagesOfApplication(application, project)),
  ];
}

/** Those that a project takes from registries, each once; of some purposes where they are named. */
export function pulledImages(project: Project, purposes?: readonly ImagePurpose[]): ImageWanted[] {
  const pulled = namedImages(project).filter(
    ({ reference, purpose }) => (purposes?.includes(purpose) ?? true) && !isBuiltHere(reference, project),
  );
  return eachWantedOnce(pulled);
}

type Builder = Pick<BuiltTarget, 'args' | 'additionalContexts' | 'cacheFrom' | 'attest'>;

/** @param isRead whether the Dockerfile is read with its contexts, and says itself what they take the place of */
function usesOfBuild({ args, additionalContexts, cacheFrom, attest }: Builder, isRead: boolean): Text[] {
  const frontends = args.flatMap(({ name, value }) => (name === 'BUILDKIT_SYNTAX' && value ? [value] : []));
  const contexts = additionalContexts.filter(({ value }) => value && !(isRead && value.value !== undefined));
  return [
    ...frontends.map((value) => use('frontend', value, knownText(value).trim().split(/\s/)[0])),
    ...contexts.map(({ name, value }) => use('context', value!, behind('docker-image://', value!), name)),
    ...cacheFrom.map((value) => use('stored', value, cacheIn(knownText(value)))),
    ...attest.map((value) => use('generator', value, optionFields(knownText(value)).get('generator'))),
  ];
}

/** `acme/app:cache`, `type=registry,ref=acme/app:cache`. */
function cacheIn(text: string): string | undefined {
  const fields = optionFields(text);
  if (fields.has('type')) return fields.get('ref');
  return text.startsWith(unknownMark) ? '' : text;
}

function behind(scheme: string, value: Setting): string | undefined {
  const text = knownText(value);
  if (text.startsWith(unknownMark)) return '';
  return text.startsWith(scheme) ? text.slice(scheme.length) : undefined;
}

/** A text that names an image, maybe; undefined where it names none. */
interface Text extends Use {
  readonly text: string | undefined;
}

function use(purpose: ImagePurpose, { at }: Setting, text: string | undefined, of = ''): Text {
  return { purpose, of, at, text };
}

function named(published: Project['published'], texts: readonly Text[]): AnyUse[] {
  return texts.flatMap(({ text, ...rest }): AnyUse[] => {
    if (text === undefined) return [];
    const reference = parseReference(withoutUnknownTag(text));
    const wanted = reference && { reference, platform: undefined };
    if (wanted) return [{ ...rest, ...wanted, published: published(wanted) }];
    return text === '' || text.includes(unknownMark) ? [{ ...rest, reference: undefined, text }] : [];
  });
}

/** By its digest an image is known, whatever its tag is. */
function withoutUnknownTag(text: string): string {
  const at = text.indexOf('@');
  return at >= 0 && text.slice(0, at).includes(unknownMark) ? untagged(text) + text.slice(at) : text;
}
