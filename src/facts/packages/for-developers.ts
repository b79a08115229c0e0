import { debugSwitches } from '../../known/debug-switches.data.ts';
import { isDeveloperName, isDeveloperPath } from '../../known/trial-paths.ts';
import type { Application } from '../../model/compose/application.ts';
import type { Stage } from '../../model/dockerfile/instruction.ts';
import { environmentPairs } from '../../model/dockerfile/layer.ts';
import type { Service } from '../../model/project.ts';
import { once } from '../../text/once.ts';

/** Whether a stage is called by what developers use it for, it or its file: `AS dev`, `Dockerfile.test`. */
export function isNamedForDevelopers({ name, file }: Stage): boolean {
  return (name !== undefined && isDeveloperName(name)) || isDeveloperPath(file.source.path);
}

/**
 * Whether a stage is there for developers, and so may hold what they need, also where it ships: as it is called, or because
 * its framework is told so, which is reported as what it is.
 */
export const isStageForDevelopers = once(
  (stage: Stage): boolean => isNamedForDevelopers(stage) || (setsDevelopment(stage) && !isBase(stage)),
);

/** Whether another stage is built on it, which may say otherwise. */
function isBase(stage: Stage): boolean {
  return stage.file.stages.some(({ base }) => base.kind === 'stage' && base.stage === stage);
}

function setsDevelopment({ layers, base }: Stage): boolean {
  const pairs = layers.flatMap(environmentPairs).filter(({ name }) => debugSwitches.modes.test(name));
  const last = pairs.at(-1)?.value?.value;
  if (pairs.length > 0) return last !== undefined && debugSwitches.development.test(last);
  return base.kind === 'stage' && setsDevelopment(base.stage);
}

/**
 * Whether a service runs where developers work, as one of its files, its profiles or the stage that it runs are called:
 * their own network comes to it.
 */
export function isForDevelopers({ application, profiles, runs }: Service): boolean {
  return (
    isStartedByDevelopers(application) ||
    (profiles.length > 0 && profiles.every(({ value }) => value !== undefined && isDeveloperName(value))) ||
    (runs.kind === 'built' && isNamedForDevelopers(runs.image.stage))
  );
}

/** Whether a set of compose files is one that developers start, as one of them is called. */
export function isStartedByDevelopers({ sources }: Application): boolean {
  return sources.some(({ path }) => isDeveloperPath(path));
}
