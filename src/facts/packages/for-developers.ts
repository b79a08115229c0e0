import { debugSwitches } from '../../known/debug-switches.data.ts';
import { givenNames } from '../../known/given-names.data.ts';
import { isDeveloperName, isDeveloperPath, isEarnestName, isTestName, isTestPath } from '../../known/trial-paths.ts';
import type { Application } from '../../model/compose/application.ts';
import type { Stage } from '../../model/dockerfile/instruction.ts';
import { environmentPairs } from '../../model/dockerfile/layer.ts';
import type { BuiltTarget, Service } from '../../model/project.ts';
import { nameWords } from '../../text/name-words.ts';
import { once } from '../../text/once.ts';
import type { Setting } from '../../text/setting.ts';

/**
 * Whether a stage is called by what developers use it for, it or its file: `AS dev`, `Dockerfile.test`. One that is called
 * production runs in earnest, wherever its file lies.
 */
export const isNamedForDevelopers = once(
  ({ name = '', file }: Stage): boolean =>
    isDeveloperName(name) || (isDeveloperPath(file.source.path) && !isEarnestName(name)),
);

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
 * Whether a service runs where developers work, as it, one of its files, its profiles or the stage that it runs are called:
 * their own network comes to it.
 */
export function isForDevelopers({ name, application, profiles, runs }: Service): boolean {
  return (
    isDeveloperName(name) ||
    isStartedByDevelopers(application) ||
    (profiles.length > 0 && profiles.every(({ value }) => value !== undefined && isDeveloperName(value))) ||
    (runs.kind === 'built' && isNamedForDevelopers(runs.image.stage))
  );
}

/**
 * Whether only tests or examples use a stage, as it, its file or an account or database in it is called: what they need to
 * log in opens nothing else, even where chance made it.
 */
export const isStageForTests = once(
  ({ name = '', file, layers }: Stage): boolean =>
    isTestName(name) ||
    (isTestPath(file.source.path) && !isEarnestName(name)) ||
    holdsTestData(layers.flatMap(environmentPairs)),
);

/** The same of a service. */
export function isForTests({ name, application, profiles, runs, environment }: Service): boolean {
  return (
    isTestName(name) ||
    isOfTests(application) ||
    (profiles.length > 0 && profiles.every(({ value }) => value !== undefined && isTestName(value))) ||
    (runs.kind === 'built' && isStageForTests(runs.image.stage)) ||
    holdsTestData(environment)
  );
}

/** The same of a target of a bake file, and of that file. */
export function isTargetForTests({ name, source, stage }: BuiltTarget): boolean {
  return isTestName(name) || isTestPath(source.path) || (stage !== undefined && isStageForTests(stage));
}

/** Whether a target of a bake file builds what developers work in, as it, its file or its stage is called. */
export function isTargetForDevelopers({ name, source, stage }: BuiltTarget): boolean {
  return isDeveloperName(name) || isDeveloperPath(source.path) || (stage !== undefined && isNamedForDevelopers(stage));
}

/** Whether a service is started for tests alone, where developers work: what it holds is made up, and thrown away with it. */
export function isOnlyForTests(service: Service): boolean {
  return isForDevelopers(service) && isForTests(service);
}

/** The same of a set of compose files. */
export function isOfTests({ sources }: Application): boolean {
  return sources.some(({ path }) => isTestPath(path));
}

/** Whether an account, a database or a mode among some variables is one of tests: `DB_USER=testuser`, `NODE_ENV=test`. */
function holdsTestData(values: readonly { readonly name: string; readonly value?: Setting | undefined }[]): boolean {
  return values.some(
    ({ name, value }) =>
      givenNames.ofAccounts.test(name) &&
      /^[\w-]+$/.test(value?.value ?? '') &&
      nameWords(value!.value!).some(isTestName),
  );
}

/** Whether a set of compose files is one that developers start, as one of them is called. */
export function isStartedByDevelopers({ sources }: Application): boolean {
  return sources.some(({ path }) => isDeveloperPath(path));
}
