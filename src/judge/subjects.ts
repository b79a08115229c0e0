/** What rules are asked about, one after the other, with what is reported of where it stands. */
import {
  isForDevelopers,
  isForTests,
  isNamedForDevelopers,
  isOfTests,
  isStageForTests,
  isStartedByDevelopers,
  isTargetForDevelopers,
  isTargetForTests,
} from '../facts/packages/for-developers.ts';
import { argumentsTaken } from '../facts/secrets/given-arguments.ts';
import { type ImageReference, parseReference } from '../known/image-reference.ts';
import type { Application } from '../model/compose/application.ts';
import { originsOf } from '../model/dockerfile/copy-origins.ts';
import { environmentPairs, invocationOf } from '../model/dockerfile/layer.ts';
import { publishedLayers } from '../model/dockerfile/published-layers.ts';
import { isNeverRead } from '../model/dockerfile/set-anew.ts';
import { scriptsOf } from '../model/dockerfile/written-scripts.ts';
import type { BuiltTarget, Image, Layer, Project, Service } from '../model/project.ts';
import { stageName } from '../model/stage-name.ts';
import { scriptsOfService } from '../model/start-commands.ts';
import { say } from '../problem.ts';
import { lies, type Source } from '../source.ts';
import type { Visited } from './finding-collector.ts';

/** The files of a project that are texts of containers, each once. */
export function sourcesIn(project: Project): Visited<Source>[] {
  return sourcesOf(project).map((source) => inFile(source, source));
}

export function bakeTargetsIn({ bakeFiles }: Project): Visited<BuiltTarget>[] {
  return bakeFiles.flatMap(({ targets }) => targets.map(ofTarget));
}

export function applicationsIn({ applications }: Project): Visited<Application>[] {
  return applications.flatMap((application) => {
    const [first] = application.sources;
    const told = { forDevelopers: isStartedByDevelopers(application), forTests: isOfTests(application) };
    return first ? { ...inFile(application, first), ...told } : [];
  });
}

/** The layers of every stage, each followed by the scripts that it runs. */
export function* layersIn(project: Project): Iterable<Visited<Layer>> {
  for (const { stage } of project.images) {
    for (const layer of layersOf(stage)) {
      yield inStage(layer, stage, [layer], takenFrom);
      yield* scriptsIn(layer, project);
    }
  }
}

export function* imagesIn({ images }: Project): Iterable<Visited<Image>> {
  for (const image of images) yield inStage(image, image.stage, image.layers, baseOf);
}

/** The services, each followed by the scripts that it runs. */
export function* servicesIn(project: Project): Iterable<Visited<Service>> {
  for (const service of project.services) {
    yield inApplication(service);
    yield* scriptsRunBy(service, project);
  }
}

function inFile<T>(self: T, { path }: Source): Visited<T> {
  return { ...nobody, self, path };
}

function ofTarget(target: BuiltTarget): Visited<BuiltTarget> {
  const told = { forDevelopers: isTargetForDevelopers(target), forTests: isTargetForTests(target) };
  return { ...inFile(target, target.source), ...told };
}

function inStage<T>(self: T, stage: Image['stage'], layers: readonly Layer[], about: Visited<T>['about']): Visited<T> {
  const { path } = stage.file.source;
  const forDevelopers = isNamedForDevelopers(stage);
  const forTests = isStageForTests(stage);
  const commands = () => layers.flatMap((layer) => scriptsOf(layer).flatMap((script) => script.commands));
  const given = (name: string) => (argumentsTaken(stage).has(name) ? stage.file.given.get(name)?.at : undefined);
  return { ...nobody, self, path, image: stageName(stage), commands, given, forDevelopers, forTests, about };
}

function inApplication(service: Service): Visited<Service> {
  const { at, name, application: within } = service;
  const told = { forDevelopers: isForDevelopers(service), forTests: isForTests(service) };
  const commands = () => scriptsOfService(service).flatMap(({ script }) => script.commands);
  return { ...nobody, ...told, self: service, path: at.source.path, service: name, within, commands, about: pulledBy };
}

const nobody = {
  image: undefined,
  service: undefined,
  within: undefined,
  forDevelopers: false,
  forTests: false,
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

function scriptsRunBy(service: Service, { serviceScripts }: Project): Visited<Service>[] {
  return (serviceScripts.get(service) ?? []).map((script) => inServiceScript(script, service));
}

function scriptsIn(layer: Layer, { scripts }: Project): Visited<Layer>[] {
  return (scripts.get(layer) ?? []).map((script) => inScript(script, layer));
}

/** A script, as the service that has it for its command. */
function inServiceScript(script: Service, service: Service): Visited<Service> {
  const text = script.command?.at;
  const note = { at: (service.command ?? service.entrypoint ?? service).at, message: say`It runs here.` };
  return { ...inApplication(service), self: script, ...(text && { standsFor: { text, note } }) };
}

/** A script, as the layer that stands for it. */
function inScript(script: Layer, layer: Layer): Visited<Layer> {
  const own = inStage(script, layer.stage, [script], () => []);
  const text = invocationOf(script)?.at;
  if (!text) return own;
  const { instruction } = layer;
  const words =
    instruction.keyword === 'COPY' || instruction.keyword === 'ADD' ? say`It is copied here.` : say`It runs here.`;
  // A CMD that tells the ENTRYPOINT what to run is reported at its own words.
  const note = lies(text, instruction.at) ? undefined : { at: instruction.at, message: words };
  return { ...own, path: text.source.path, standsFor: { text, note } };
}

function sourcesOf(project: Project): Source[] {
  return [
    ...new Set([
      ...project.dockerfiles.map(({ source }) => source).filter(({ isFile }) => isFile),
      ...[...project.scripts.values()]
        .flat()
        .flatMap((script) => invocationOf(script)?.at.source ?? [])
        .filter(({ isFile }) => isFile),
      ...[...project.serviceScripts.values()].flat().flatMap(({ command }) => command?.at.source ?? []),
      ...project.bakeFiles.map(({ source }) => source),
      ...project.applications.flatMap((each) => [
        ...each.sources,
        ...each.included,
        ...(each.environmentFile ? [each.environmentFile] : []),
      ]),
      ...project.services.flatMap(({ envFile, labelFile }) =>
        [...envFile, ...labelFile].flatMap(({ source }) => source ?? []),
      ),
    ]),
  ];
}
