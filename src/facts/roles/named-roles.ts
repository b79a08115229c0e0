import { debugSwitches } from '../../known/debug-switches.data.ts';
import { givenNames } from '../../known/given-names.data.ts';
import {
  areOfDevelopers,
  areOfTests,
  isDeveloperName,
  isEarnestName,
  isTestName,
  rolesOfPath,
  type ToldRoles,
  withoutTrials,
} from '../../known/path-roles.ts';
import { roleWords } from '../../known/role-words.data.ts';
import type { Application } from '../../model/compose/application.ts';
import { effectiveEntries } from '../../model/compose/effective-environment.ts';
import type { Stage } from '../../model/dockerfile/instruction.ts';
import { environmentPairs } from '../../model/dockerfile/layer.ts';
import type { BuiltTarget, Project, Service } from '../../model/project.ts';
import { asTyped, commandsIn, startsOf } from '../../model/start-commands.ts';
import { outermost, type Source } from '../../source.ts';
import { nameWords } from '../../text/name-words.ts';
import { once } from '../../text/once.ts';
import type { Setting } from '../../text/setting.ts';

/** Gives the roles of a file as they count. */
export type RolesOf = (source: Source) => ToldRoles;

/** As its path says. */
const byPath: RolesOf = once((source) => rolesOfPath(source.path));

/**
 * Whether a stage is called by what developers use it for, it or its file: `AS dev`, `Dockerfile.test`. One that is called
 * production runs in earnest, wherever its file lies, and so does all that it is built on.
 */
export function isNamedForDevelopers(stage: Stage, rolesOf = byPath): boolean {
  const { name = '', file } = stage;
  if (isDeveloperName(name)) return !isBelowEarnest(stage);
  return areOfDevelopers(rolesOf(file.source)) && !isEarnestName(name);
}

/** Whether a stage that is called production is built on a stage. */
function isBelowEarnest(stage: Stage): boolean {
  return stage.file.stages.some(
    ({ name = '', base }) => base.kind === 'stage' && base.stage === stage && isEarnestName(name),
  );
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
 * Whether a service runs where developers work, as it, one of its files, its profiles or the stage that it runs are called:
 * their own network comes to it.
 */
export function isForDevelopers(service: Service, rolesOf = byPath): boolean {
  const { name, application, profiles, runs } = service;
  return (
    isDeveloperName(name) ||
    isStartedByDevelopers(application, rolesOf) ||
    isOnlyIn(profiles, isDeveloperName) ||
    (runs.kind === 'built' && isNamedForDevelopers(runs.image.stage, withoutItsTests(rolesOf)))
  );
}

/** Whether a service only starts in profiles that are called so. */
function isOnlyIn(profiles: Service['profiles'], isCalled: (name: string) => boolean): boolean {
  // A profile for all there is says nothing of what is in it.
  const named = profiles.filter(({ value }) => value !== 'all');
  return named.length > 0 && named.every(({ value }) => value !== undefined && isCalled(value));
}

/** Of a Dockerfile that somebody builds to run it: whose tests it lies among says nothing any more. */
export function withoutItsTests(rolesOf: RolesOf): RolesOf {
  return (source) => withoutTrials(rolesOf(source));
}

/**
 * Whether only tests or examples use a stage, as it, its file or an account or database in it is called: what they need to
 * log in opens nothing else, even where chance made it.
 */
export function isStageForTests(stage: Stage, rolesOf = byPath): boolean {
  const { name = '', file } = stage;
  return isTestName(name) || (areOfTests(rolesOf(file.source)) && !isEarnestName(name)) || setsTestData(stage);
}

const setsTestData = once(({ layers }: Stage): boolean => holdsTestData(layers.flatMap(environmentPairs)));

/** The same of a service. */
export function isForTests(service: Service, rolesOf = byPath): boolean {
  const { runs } = service;
  return (
    startsForTests(service, rolesOf) ||
    (runs.kind === 'built' && isStageForTests(runs.image.stage, withoutItsTests(rolesOf)))
  );
}

/**
 * Whether what such a service keeps is made up for them. Over one of another file may be laid what only says that it is for
 * testing, and is not called so: it opens what people have.
 */
export function isMadeByTests(service: Service, rolesOf: RolesOf): boolean {
  const { application, at } = service;
  const sources = application.sources.filter((each) => each === outermost(at).source || areOfTests(byPath(each)));
  return isForTests({ ...service, application: { ...application, sources } }, rolesOf);
}

/** Whether only tests or examples start a service, whatever it builds. */
function startsForTests(service: Service, rolesOf: RolesOf): boolean {
  const { name, application, profiles } = service;
  return (
    isTestName(name) ||
    isOfTests(application, rolesOf) ||
    isOnlyIn(profiles, isTestName) ||
    holdsTestData(effectiveEntries(service))
  );
}

/**
 * Whether nobody relies on what a stage makes: its file is one of a test, of an example or of a demonstration, and neither a
 * service nor a target of a bake file that people run builds that file.
 */
export function isOnTrial({ name = '', file: { source } }: Stage, project: Project, rolesOf: RolesOf): boolean {
  if (!areOfTests(rolesOf(source)) || isEarnestName(name)) return false;
  const { services, targets } = buildersOf(project).get(source) ?? { services: [], targets: [] };
  return (
    services.every((service) => startsForTests(service, rolesOf) || isForDevelopers(service, rolesOf)) &&
    targets.every((target) => isTestName(target.name) || areOfTests(rolesOf(target.source)))
  );
}

/**
 * Whether a stage starts what follows the changes of whoever works on it (`npm run dev`), and nothing builds or publishes it but
 * services that developers start.
 */
export function isBuiltToDevelop({ file, layers }: Stage, project: Project, rolesOf: RolesOf): boolean {
  const { services, targets } = buildersOf(project).get(file.source) ?? { services: [], targets: [] };
  return (
    services.length > 0 &&
    targets.length === 0 &&
    commandsIn(startsOf({ inherited: [], layers })).some((command) => roleWords.developing.test(asTyped(command))) &&
    services.every((service) => isForDevelopers(service, rolesOf)) &&
    !project.images.some(({ stage, pushedBy }) => stage.file === file && pushedBy.length > 0)
  );
}

/** What builds each Dockerfile. */
const buildersOf = once(({ services, bakeFiles }: Project) => {
  const builders = new Map<Source, { readonly services: Service[]; readonly targets: BuiltTarget[] }>();
  const of = ({ file }: Stage) => {
    const known = builders.get(file.source) ?? { services: [], targets: [] };
    builders.set(file.source, known);
    return known;
  };
  for (const service of services)
    if (service.runs.kind === 'built') of(service.runs.image.stage).services.push(service);
  for (const target of bakeFiles.flatMap(({ targets }) => targets))
    if (target.stage) of(target.stage).targets.push(target);
  return builders;
});

/** The same of a target of a bake file, and of that file. */
export function isTargetForTests({ name, source, stage }: BuiltTarget, rolesOf = byPath): boolean {
  return isTestName(name) || areOfTests(rolesOf(source)) || (stage !== undefined && isStageForTests(stage, rolesOf));
}

/** Whether a target of a bake file builds what developers work in, as it, its file or its stage is called. */
export function isTargetForDevelopers({ name, source, stage }: BuiltTarget, rolesOf = byPath): boolean {
  return (
    isDeveloperName(name) ||
    areOfDevelopers(rolesOf(source)) ||
    (stage !== undefined && isNamedForDevelopers(stage, rolesOf))
  );
}

/** Whether only tests or examples use a set of compose files. */
export function isOfTests({ sources }: Application, rolesOf = byPath): boolean {
  return sources.some((source) => areOfTests(rolesOf(source)));
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
export function isStartedByDevelopers({ sources }: Application, rolesOf = byPath): boolean {
  return sources.some((source) => areOfDevelopers(rolesOf(source)));
}

/** Whether nothing says that a set of compose files is deployed: of each of them, whatever it goes on with. */
export function isDeployedNowhere({ sources, included }: Application, rolesOf: RolesOf): boolean {
  return [...sources, ...included].every((source) => rolesOf(source).has('undeployed'));
}
