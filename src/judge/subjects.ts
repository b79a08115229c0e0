/** What rules are asked about, one after the other, with what is reported of where it stands. */

import { isRootOnHost, runsRootless } from '../facts/host/root-on-host.ts';
import {
  isBuiltToDevelop,
  isDeployedNowhere,
  isForDevelopers,
  isForTests,
  isMadeByTests,
  isNamedForDevelopers,
  isOfTests,
  isOnTrial,
  isStageForTests,
  isStartedByDevelopers,
  isTargetForDevelopers,
  isTargetForTests,
  type RolesOf,
  withoutItsTests,
} from '../facts/roles/named-roles.ts';
import { startsNothing } from '../facts/roles/starts-nothing.ts';
import { argumentsTaken } from '../facts/secrets/given-arguments.ts';
import { type ImageReference, parseReference } from '../known/image-reference.ts';
import { areOfTests, withoutThrowaway } from '../known/path-roles.ts';
import type { Application } from '../model/compose/application.ts';
import { originsOf } from '../model/dockerfile/copy-origins.ts';
import { buildCommands, environmentPairs, placedPath, scriptOrFileAt } from '../model/dockerfile/layer.ts';
import { publishedLayers } from '../model/dockerfile/published-layers.ts';
import { isNeverRead } from '../model/dockerfile/set-anew.ts';
import { putsAt } from '../model/dockerfile/undone-files.ts';
import { scriptsOf } from '../model/dockerfile/written-scripts.ts';
import type { BuiltTarget, Image, Layer, Project, Service } from '../model/project.ts';
import { isFinalStage, stageName } from '../model/stage-name.ts';
import { scriptsOfService } from '../model/start-commands.ts';
import { type Note, say } from '../problem.ts';
import type { ChangeProblem } from '../rule.ts';
import { fileOf, filePathOf, lies, outermost, type Source } from '../source.ts';
import { once } from '../text/once.ts';
import type { Visited } from './finding-collector.ts';
import { type ByRoles, developersBy } from './weight.ts';

/** Gives the roles of files as they count. */
export interface Roles {
  readonly rolesOf: RolesOf;
  /** The roles that files have where what new ones say of themselves counts, too; the same unless given. */
  readonly claimsOf?: RolesOf | undefined;
}

/** What rules are asked about in, and the roles of its files. */
export interface Examined extends Roles {
  readonly project: Project;
}

/** The files of a project that are texts of containers, each once. */
export function sourcesIn(examined: Examined): Visited<Source>[] {
  return sourcesOf(examined.project).map((source) => inFile(source, source, examined));
}

export function bakeTargetsIn(examined: Examined): Visited<BuiltTarget>[] {
  return examined.project.bakeFiles.flatMap(({ targets }) => targets.map((target) => ofTarget(target, examined)));
}

export function applicationsIn(examined: Examined): Visited<Application>[] {
  return examined.project.applications.flatMap((application) => {
    const [first] = application.sources;
    const byRoles = weighedBy(examined, (rolesOf) => {
      const ofTests = isOfTests(application, rolesOf);
      return {
        ...developersBy(rolesOf, (roles) => isStartedByDevelopers(application, roles)),
        forTests: ofTests,
        onTrial: ofTests,
      };
    });
    return first ? { ...inFile(application, first, examined), ...byRoles } : [];
  });
}

/** What is so of a subject by the roles of its files, and by what new ones say of themselves. */
function weighedBy(
  { rolesOf, claimsOf }: Examined,
  by: (rolesOf: RolesOf) => ByRoles,
): ByRoles & Pick<Visited<unknown>, 'claimed'> {
  return { ...by(rolesOf), ...(claimsOf && { claimed: by(claimsOf) }) };
}

/** The layers of every stage, each followed by the scripts that it runs. */
export function* layersIn(examined: Examined): Iterable<Visited<Layer>> {
  for (const { stage } of examined.project.images) {
    const own = inStage(stage, examined);
    for (const layer of layersOf(stage)) {
      yield inLayers(layer, own, [layer], takenFrom);
      for (const script of examined.project.scripts.get(layer) ?? []) yield inScript(script, layer, own);
    }
  }
}

export function* imagesIn(examined: Examined): Iterable<Visited<Image>> {
  for (const image of examined.project.images)
    yield {
      ...inLayers(image, inStage(image.stage, examined), image.layers, baseOf),
      isBase: examined.rolesOf(image.stage.file.source).has('base') && startsNothing(image),
    };
}

/** The services, each followed by the scripts that it runs. */
export function* servicesIn(examined: Examined): Iterable<Visited<Service>> {
  for (const service of examined.project.services) {
    const own = inApplication(service, examined);
    yield own;
    for (const script of examined.project.serviceScripts.get(service) ?? []) yield inServiceScript(script, own);
  }
}

/** Whether what a problem of a change is about, as it is after it, is the last stage of several. */
export function isOfFinalStage({ at, image }: ChangeProblem, { images }: Project): boolean {
  const path = filePathOf(outermost(at).source);
  return images.some(
    ({ stage }) => isFinalStage(stage) && stageName(stage) === image && filePathOf(stage.file.source) === path,
  );
}

/** Whether what a problem of a change is about, as it is after it, is there for developers. */
export function isOfDevelopers({ at, image, service }: ChangeProblem, { project, rolesOf }: Examined): boolean {
  const path = filePathOf(outermost(at).source);
  const isIn = (sources: readonly Source[]) => sources.some((source) => filePathOf(source) === path);
  return (
    project.images.some(
      ({ stage }) => stageName(stage) === image && isIn([stage.file.source]) && isNamedForDevelopers(stage, rolesOf),
    ) ||
    project.services.some(
      (each) => each.name === service && isIn(each.application.sources) && isForDevelopers(each, rolesOf),
    )
  );
}

function inFile<T>(self: T, source: Source, examined: Examined): Visited<T> {
  const byRoles = weighedBy(examined, (rolesOf) => ({
    forDevelopers: false,
    forTests: false,
    onTrial: areOfTests(rolesOf(source)),
  }));
  return { ...nobody, self, path: source.path, ...byRoles };
}

function ofTarget(target: BuiltTarget, examined: Examined): Visited<BuiltTarget> {
  const byRoles = weighedBy(examined, (rolesOf) => ({
    forDevelopers: isTargetForDevelopers(target, rolesOf),
    forTests: isTargetForTests(target, rolesOf),
    onTrial: areOfTests(rolesOf(target.source)),
  }));
  return { ...nobody, self: target, path: target.source.path, ...byRoles };
}

/** What is so of all of a stage. */
type OfStage = Pick<
  Visited<unknown>,
  'path' | 'image' | 'inFinalStage' | 'given' | keyof ByRoles | 'claimed' | 'pushed'
>;

function inStage(stage: Image['stage'], examined: Examined): OfStage {
  const { project } = examined;
  const byRoles = weighedBy(examined, (rolesOf) => {
    const onTrial = isOnTrial(stage, project, rolesOf);
    const own = onTrial ? rolesOf : withoutItsTests(rolesOf);
    const forDevelopers = isNamedForDevelopers(stage, own) || isBuiltToDevelop(stage, project, rolesOf);
    return { onTrial, forDevelopers, forTests: isStageForTests(stage, own) };
  });
  return {
    path: stage.file.source.path,
    image: stageName(stage),
    inFinalStage: isFinalStage(stage),
    given: (name) => (argumentsTaken(stage).has(name) ? stage.file.given.get(name)?.at : undefined),
    ...byRoles,
    pushed: stage.file.stages.at(-1) === stage ? undefined : pushNotes(project.images).get(stage),
  };
}

/** Where workflows build the stages that others get, with their names. */
const pushNotes = once(
  (images: Project['images']): ReadonlyMap<Image['stage'], Note> =>
    new Map(
      images.flatMap(({ stage, pushedBy: [build] }) => {
        const message = say`${stageName(stage)} is built and published here.`;
        return build ? [[stage, { at: build.target?.at ?? build.at, message }] as const] : [];
      }),
    ),
);

function inLayers<T>(self: T, own: OfStage, layers: readonly Layer[], about: Visited<T>['about']): Visited<T> {
  const commands = () => layers.flatMap((layer) => scriptsOf(layer).flatMap((script) => script.commands));
  return { ...nobody, ...own, self, commands, about };
}

function inApplication(service: Service, examined: Examined): Visited<Service> {
  const { at, name, application: within } = service;
  const byRoles = weighedBy(examined, (rolesOf) => ({
    ...developersBy(rolesOf, (roles) => isForDevelopers(service, roles)),
    forTests: isForTests(service, rolesOf),
    onTrial: isOfTests(within, rolesOf),
    startedByDevelopers: isStartedByDevelopers(within, (source) => withoutThrowaway(rolesOf(source))),
    madeByTests: isMadeByTests(service, rolesOf),
    isUndeployed: isDeployedNowhere(within, rolesOf),
  }));
  return {
    ...nobody,
    self: service,
    path: at.source.path,
    service: name,
    within,
    ...byRoles,
    rootOnHost: isRootOnHost(service),
    isAdded: examined.rolesOf(at.source).has('added'),
    rootless: runsRootless(within) || within.sources.some((each) => examined.rolesOf(each).has('rootless')),
    commands: () => scriptsOfService(service).flatMap(({ script }) => script.commands),
    about: pulledBy,
  };
}

const nobody = {
  image: undefined,
  inFinalStage: false,
  service: undefined,
  within: undefined,
  forDevelopers: false,
  forTests: false,
  onTrial: false,
  rootOnHost: false,
  isBase: false,
  commands: () => [],
  given: () => undefined,
  about: () => [],
} as const;

/** All that takes effect in a stage, what an external base brings along first: not so a variable that gets another value at once. */
function layersOf(stage: Image['stage']): readonly Layer[] {
  const isRead = (layer: Layer) =>
    layer.instruction.keyword !== 'ENV' || environmentPairs(layer).some(({ name }) => !isNeverRead(name, layer));
  return [...publishedLayers(stage).filter(isRead), ...stage.declarations, ...stage.layers];
}

function baseOf({ stage: { base } }: Image): ImageReference[] {
  return base.kind === 'image' ? [base.reference] : [];
}

function pulledBy({ image }: Service): ImageReference[] {
  const named = image?.value === undefined ? undefined : parseReference(image.value);
  return named ? [named] : [];
}

function takenFrom(layer: Layer): ImageReference[] {
  return originsOf(layer).flatMap(({ origin }) => (origin.kind === 'image' ? [origin.reference] : []));
}

/** A script, as the service that has it for its command. */
function inServiceScript(script: Service, own: Visited<Service>): Visited<Service> {
  const { self: service } = own;
  const text = script.command?.at;
  const note = { at: (service.command ?? service.entrypoint ?? service).at, message: say`It runs here.` };
  return { ...own, self: script, ...(text && { standsFor: { text, note } }) };
}

/** A script, as the layer that stands for it. */
function inScript(script: Layer, layer: Layer, ofStage: OfStage): Visited<Layer> {
  const own = inLayers(script, ofStage, [script], () => []);
  const text = scriptOrFileAt(script);
  if (!text) return own;
  const { instruction } = layer;
  const isRun = 'run' in instruction && instruction.keyword === script.instruction.keyword;
  const words = isRun ? say`It runs here.` : say`It is copied here.`;
  // A CMD that tells the ENTRYPOINT what to run is reported at its own words.
  const note = lies(text, instruction.at) ? undefined : { at: instruction.at, message: words };
  const path = placedPath(script);
  const isWritten = path !== undefined && outermost(text).source === layer.stage.file.source;
  // It is there where what puts it there runs.
  const put = path === undefined ? undefined : buildCommands(layer).findLast((each) => putsAt(each, path, layer));
  const commands = put ? () => [{ ...put, at: text }] : own.commands;
  return { ...own, commands, path: text.source.path, standsFor: { text, note, isWritten } };
}

function sourcesOf(project: Project): Source[] {
  return [
    ...new Set([
      ...project.dockerfiles.map(({ source }) => source).filter(({ isFile }) => isFile),
      ...[...project.scripts.values()]
        .flat()
        .flatMap((script) => scriptOrFileAt(script)?.source ?? [])
        .filter(({ isFile }) => isFile),
      ...[...project.serviceScripts.values()].flat().flatMap(({ command }) => command?.at.source ?? []),
      ...project.bakeFiles.map(({ source }) => source),
      ...project.applications.flatMap((each) => [
        ...each.sources.map((source) => (source.isFile ? source : fileOf(source))),
        ...each.included,
        ...(each.environmentFile ? [each.environmentFile] : []),
      ]),
      ...project.services.flatMap(({ envFile, labelFile }) =>
        [...envFile, ...labelFile].flatMap(({ source }) => source ?? []),
      ),
    ]),
  ];
}
