import { effectiveEntries } from '../../model/compose/effective-environment.ts';
import { readEnvFile } from '../../model/compose/env-files.ts';
import type { Stage } from '../../model/dockerfile/instruction.ts';
import { neededFor } from '../../model/dockerfile/needed-stages.ts';
import { variablesSet } from '../../model/dockerfile/variable-settings.ts';
import type { Image, Project, Service } from '../../model/project.ts';
import { stageName } from '../../model/stage-name.ts';
import type { Problem } from '../../problem.ts';
import { type Location, outermost, textAt } from '../../source.ts';
import { servicesByFile } from './subjects.ts';

/** What decides what a line means, and stands elsewhere. */
export interface Decider {
  /** As people write it: `target`, `FROM`, a variable's name. */
  readonly name: string;
  readonly at: Location;
  /** Whether it says what an image is built on. */
  readonly isOfBase?: boolean;
  /** Whether it says which stage a service builds. */
  readonly isOfBuild?: boolean;
}

/** What is found of a service or of a stage, by their names; of neither, nothing decides. */
interface Found extends Pick<Problem, 'at' | 'from'> {
  readonly service: string | undefined;
  readonly image: string | undefined;
}

/** Gives what decides what is found at a place, first what is the likeliest to: its variables, then what it takes over. */
export function decidersIn({ services, images }: Project): (found: Found) => Decider[] {
  const servicesOf = servicesByFile(services);
  return (found) => {
    const { path } = outermost(found.at).source;
    if (found.service !== undefined)
      return servicesOf(found.service, path).flatMap((service) => [...serviceDeciders(service, found)]);
    return images
      .filter(({ stage }) => isNamed(stage, path, found.image))
      .flatMap((image) => [...stageDeciders(image, buildersOf(image.stage, images), found)]);
  };
}

/** The services that build a stage, first those that run it themselves, and not one that takes something of it. */
function buildersOf(stage: Stage, images: readonly Image[]): readonly Service[] {
  const taking = images.filter((each) => each.usedBy.length > 0 && neededFor([each.stage]).has(stage));
  return taking.sort((a, b) => Number(b.stage === stage) - Number(a.stage === stage)).flatMap(({ usedBy }) => usedBy);
}

function isNamed(stage: Stage, path: string, name: string | undefined): boolean {
  return outermost(stage.from.at).source.path === path && stageName(stage) === name;
}

function* serviceDeciders(service: Service, { at, from }: Found): Iterable<Decider> {
  const { application, keys, takenOver } = service;
  const names = variablesIn(at);
  yield* effectiveEntries(service).filter(({ name }) => names.has(name));
  if (application.environmentFile && names.size > 0)
    yield* readEnvFile(application.environmentFile).filter(({ name }) => names.has(name));
  yield* [...(from?.via ?? []), ...takenOver].map((each) => ({ name: firstWords(each), at: each }));
  for (const name of ['image', 'command', 'entrypoint', 'network_mode']) {
    const key = keys.get(name);
    if (key) yield { name, at: key };
  }
  yield* buildDeciders(service, names);
}

function* stageDeciders({ stage, layers }: Image, builders: readonly Service[], { at }: Found): Iterable<Decider> {
  const names = variablesIn(at);
  const stages = [...new Set([stage, ...layers.map((layer) => layer.stage)])];
  const ofBases = new Set(stages.flatMap(({ from }) => [...variablesIn(from.at)]));
  const set = stage.file.instructions.flatMap((each) =>
    each.keyword === 'ARG' || each.keyword === 'ENV' ? variablesSet(each) : [],
  );
  yield* set.filter(({ name }) => names.has(name));
  yield* set.flatMap((each) => (ofBases.has(each.name) ? { name: each.name, at: each.at, isOfBase: true } : []));
  for (const service of builders) yield* buildDeciders(service, names);
  for (const { from } of stages) yield { name: 'FROM', at: from.at, isOfBase: true };
}

function* buildDeciders({ build, keys }: Service, names: ReadonlySet<string>): Iterable<Decider> {
  yield* build?.args.filter(({ name }) => names.has(name)) ?? [];
  const settings = [build?.target, build?.dockerfile, keys.get('build'), build?.context];
  for (const [i, name] of ['target', 'dockerfile', 'build', 'context'].entries()) {
    const setting = settings[i];
    if (setting) yield { name, at: 'at' in setting ? setting.at : setting, isOfBuild: true };
  }
}

/** What is written over several lines is known by its key. */
function firstWords(at: Location): string {
  const [first = ''] = textAt(at).split('\n', 1);
  return first.trimEnd().replace(/:$/, '');
}

/** The names of the variables that a text reads. */
function variablesIn(at: Location): ReadonlySet<string> {
  return new Set(textAt(at).match(/(?<=\$\{?)[A-Za-z_]\w*/g));
}
