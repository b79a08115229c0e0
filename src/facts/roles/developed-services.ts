import { isOverridePath } from '../../known/compose-file-names.ts';
import { debugSwitches } from '../../known/debug-switches.data.ts';
import { givenNames } from '../../known/given-names.data.ts';
import { parseReference } from '../../known/image-reference.ts';
import {
  areOfTests,
  isDeveloperName,
  isDeveloperPath,
  isEarnestName,
  isTestName,
  rolesOfFolder,
  rolesOfPath,
} from '../../known/path-roles.ts';
import { productsNamed } from '../../known/products.ts';
import { roleWords } from '../../known/role-words.data.ts';
import { isCompose } from '../../model/compose/compose-look.ts';
import { wholeServicesIn } from '../../model/compose/fragments.ts';
import { entries, field, scalarText } from '../../model/yaml/yaml-fields.ts';
import type { YamlNode } from '../../model/yaml/yaml-tree.ts';
import type { Source } from '../../source.ts';
import { groupBy } from '../../text/group-by.ts';
import { isStartedInEarnest } from './started-in-readme.ts';
import { isOver, mountedFrom, mountsOf, mountsOwnMachine, mountsSource } from './working-copies.ts';
import {
  fieldText,
  fieldTexts,
  goesOn,
  imageNamed,
  isBuilt,
  isStore,
  type NamedNode,
  opensStore,
  servicesWritten,
  startsAgain,
  variablesWritten,
} from './written-services.ts';

/**
 * What in a compose file shows that developers run it where they work: a service into which they mount what they change, and
 * that is started for that, or is built where nothing starts again by itself; one that stands in for what is used in earnest, as
 * it keeps the mail that it should send; a store that is called theirs; or that all it builds is called theirs.
 *
 * @returns the name of the service; undefined where nothing shows that, or another service is told that it runs in production
 */
export function developedService(source: Source): string | undefined {
  const { path } = source;
  if (!isCompose(source) || isStartedInEarnest(path)) return undefined;
  const services = servicesWritten(source);
  if (services.some(({ value }) => isInEarnest(value))) return undefined;
  const own = services.find(({ value }) => mountsOwnMachine(value));
  // What is laid over a file by its name alone is never started without it: what that builds and mounts is not in it.
  if (own || isOverridePath(path)) return (own ?? services.find(({ value }) => isToldOfDevelopment(value)))?.name;
  const standsIn = services.length > 1 ? services.find(({ value }) => isStandIn(imageNamed(value))) : undefined;
  const found =
    standsIn ??
    services.find(({ value }) => mountsSource(value) && isForWork(value)) ??
    workedIn(services, isBuilt) ??
    toldToDevelop(services) ??
    testsAlone(services);
  if (found || isOfTests(source) || services.some(({ name }) => isEarnestName(name))) return found?.name;
  const isOthers = ({ value }: NamedNode) => isStore(value) || !startsAgain(value);
  // A product may come with such a database; one that keeps nothing says no more by its name.
  const isKept = services.every(isOthers) && throwawayStore(source) === undefined;
  const keepsTheirs = isKept ? services.find(({ value }) => holdsDevelopersData(value)) : undefined;
  return (services.find(isStoreOfDevelopers) ?? keepsTheirs ?? builtByDevelopers(services))?.name;
}

/** Whether developers work on what a compose file builds, as they mount what they change over it, whether it starts again or not. */
export function mountsWorkingCopy(source: Source): boolean {
  return servicesWritten(source).some((each) => isWorkingCopy(each, isBuilt));
}

/**
 * Whether what is laid over a compose file by its name alone mounts what developers change over what is built of it, and neither has
 * a service that starts again by itself. Who builds it has that other file, too; one that builds nothing may be started alone.
 */
export function isWorkedIn(source: Source, override: Source): boolean {
  const [own, laid] = [servicesWritten(source), servicesWritten(override)];
  const built = new Set(own.filter(isBuilt).map(({ name }) => name));
  const isWork = workedIn([...own, ...laid], ({ name }) => built.has(name)) !== undefined;
  return isWork && !laid.some(({ value }) => isInEarnest(value));
}

/** The service into which a part of the working copy is mounted over what is built of it, where none starts again by itself. */
function workedIn(services: readonly NamedNode[], isOfBuild: (service: NamedNode) => boolean): NamedNode | undefined {
  return endTogether(services) ? services.find((each) => isWorkingCopy(each, isOfBuild)) : undefined;
}

function isWorkingCopy(service: NamedNode, isOfBuild: (service: NamedNode) => boolean): boolean {
  return isOfBuild(service) && mountsOf(service.value).some((mount) => isOver(mount, service.value));
}

/** The service that is built, and told that its code is developed, where none starts again by itself or all that are built are told so. */
function toldToDevelop(services: readonly NamedNode[]): NamedNode | undefined {
  const built = services.filter(isBuilt);
  if (built.every(({ value }) => isToldOfDevelopment(value))) return built[0];
  const isTold = (service: YamlNode) => isToldOfDevelopment(service) || isRunAsDeveloped(service);
  return endTogether(services) ? built.find(({ value }) => isTold(value)) : undefined;
}

/** The tests that are built and run, where all else is what they need: stores, also built ones, and what ends before others begin. */
function testsAlone(services: readonly NamedNode[]): NamedNode | undefined {
  const ended = new Set(services.flatMap(({ value }) => endedBefore(value)));
  const isNeeded = ({ name, value }: NamedNode) => ended.has(name) || isStore(value) || opensStore(value);
  const tests = services.filter(isTests);
  return services.every((each) => tests.includes(each) || isNeeded(each)) ? tests[0] : undefined;
}

/** Whether a service is built to test: `tests`, `docker/tests/Dockerfile`. */
function isTests({ name, value }: NamedNode): boolean {
  const build = field(value, 'build');
  return (
    build !== undefined && (rolesOfFolder(name).has('test') || rolesOfPath(fieldText(build, 'dockerfile')).has('test'))
  );
}

/** The services that have to end well before another one begins. */
function endedBefore(service: YamlNode): string[] {
  return entries(field(service, 'depends_on')).flatMap(({ name, value }) =>
    fieldText(value, 'condition') === 'service_completed_successfully' ? [name] : [],
  );
}

/**
 * What shows that nothing is lost with what a compose file starts: stores and their consoles alone, none of which starts again or
 * keeps anything, as far as stands there. Of the file at the top of a repository, which people start, only where it has one
 * store in many versions, which nobody but tests needs, whatever is beside it.
 *
 * @returns the name of the first service; undefined where there is something else
 */
export function throwawayStore(source: Source): string | undefined {
  const { path } = source;
  if (!isCompose(source) || isOverridePath(path) || isOfTests(source)) return undefined;
  const services = servicesWritten(source);
  const keepsNothing = (service: NamedNode) =>
    !goesOn(service.value) &&
    !startsAgain(service.value) &&
    !mountedFrom(service.value).some(keeps) &&
    !isBuilt(service);
  const isBench = hasManyVersions(services);
  const isThrownAway = isBench || (path.includes('/') && services.every(({ value }) => isStore(value)));
  return isThrownAway && services.every(keepsNothing) ? services[0]?.name : undefined;
}

/** Whether all that a compose file starts are stores and their consoles, or whether some of it is. */
export function startsStores(source: Source, most: 'all' | 'some' = 'all'): boolean {
  const services = servicesWritten(source);
  const stores = services.filter(({ value }) => isStore(value));
  return stores.length > 0 && (most === 'some' || stores.length === services.length);
}

/** Whether nothing that a compose file starts starts again by itself, or goes on with something elsewhere. */
export function endsWithWork(source: Source): boolean {
  return endTogether(servicesWritten(source));
}

/** Whether something in a compose file is told that its code is developed. */
export function startsInDevelopment(source: Source): boolean {
  return servicesWritten(source).some(({ value }) => isToldOfDevelopment(value));
}

/** Whether something in a compose file is told that it is in production. */
export function startsInProduction(source: Source): boolean {
  return servicesWritten(source).some(({ value }) => isInEarnest(value));
}

/** The images that a compose file starts, as they are written; none where it builds one. */
export function imagesAlone(source: Source): readonly string[] {
  const services = servicesWritten(source);
  if (services.some(isBuilt)) return [];
  return services.flatMap(({ value }) => scalarText(field(value, 'image'))?.text ?? []);
}

/**
 * Whether one compose file starts by itself a store of another, by its name or one of the same product: what is laid over that one
 * has no need to name its image again.
 */
export function startsInstead(source: Source, other: Source): boolean {
  const [whole, services] = [wholeServicesIn(source), servicesWritten(source)];
  const stores = new Set(services.flatMap(({ value }) => (isStore(value) ? imageNamed(value) : [])));
  return (
    whole.length === services.length &&
    servicesWritten(other).some(
      ({ name, value }) => isStore(value) && (whole.includes(name) || stores.has(imageNamed(value))),
    )
  );
}

/** So many versions of one store beside each other are there to be compared. */
const manyVersions = 4;

function hasManyVersions(services: readonly NamedNode[]): boolean {
  const versions = services.flatMap(({ value }) => {
    const { repository = '', tag = '' } = parseReference(fieldText(value, 'image')) ?? {};
    return productsNamed(repository).some(({ holdsData }) => holdsData) ? [[repository, tag] as const] : [];
  });
  return [...groupBy(versions, ([repository]) => repository).values()].some(
    (some) => new Set(some.map(([, tag]) => tag)).size >= manyVersions,
  );
}

/** Whether a file lies with tests or examples, which tells what it is there for. */
function isOfTests({ path }: Source): boolean {
  return areOfTests(rolesOfPath(path));
}

/** A store beside others that is called by whom it is for: `db-test`, `container_name: devdb`. */
function isStoreOfDevelopers({ name, value }: NamedNode): boolean {
  return isStore(value) && [name, fieldText(value, 'container_name')].some(isDeveloperName);
}

/** Whether a store has an account or a database that is called so, and not for tests, which weighs by itself: `POSTGRES_DB: shop_dev`. */
function holdsDevelopersData(service: YamlNode): boolean {
  const isTheirs = ([name, value]: readonly [string, string]) =>
    givenNames.ofAccounts.test(name) && /^[\w-]+$/.test(value) && isDeveloperName(value) && !isTestName(value);
  return isStore(service) && variablesWritten(service).some(isTheirs);
}

function endTogether(services: readonly NamedNode[]): boolean {
  return !services.some(({ value }) => startsAgain(value) || goesOn(value));
}

/** Whether a mount has data on the host or in a volume with a name, and no script to begin with. */
function keeps(from: string): boolean {
  return from !== '' && !roleWords.beginsWith.test(from);
}

/** The first of the services that are built, where each is built of a file or a stage that is called developers'. */
function builtByDevelopers(services: readonly NamedNode[]): NamedNode | undefined {
  const built = services.filter(isBuilt);
  return built.every(({ value }) => isBuiltByDevelopers(field(value, 'build')!)) ? built[0] : undefined;
}

function isBuiltByDevelopers(build: YamlNode): boolean {
  return isDeveloperName(fieldText(build, 'target')) || isDeveloperPath(fieldText(build, 'dockerfile'));
}

function isStandIn(image: string): boolean {
  return (
    roleWords.standIns.images.has(image) || image.split(/[-_.]/).some((word) => roleWords.standIns.words.has(word))
  );
}

/**
 * Whether it is told so: by its framework's mode or its command; or, of what is built here, by the Dockerfile or the stage that
 * is built, by tests that it is given, or by a terminal.
 */
function isForWork(service: YamlNode): boolean {
  const build = field(service, 'build');
  const isSet = (name: string) => scalarText(field(service, name))?.text === 'true';
  return (
    isToldOfDevelopment(service) ||
    isRunAsDeveloped(service) ||
    (build !== undefined &&
      (isBuiltByDevelopers(build) ||
        /:(?:local|dev)$/.test(fieldText(service, 'image')) ||
        mountedFrom(service).some((path) => /(?:^|\/)tests?\/?$/.test(path)) ||
        (isSet('tty') && (isSet('stdin_open') || isIdleShell(service)))))
  );
}

/** Whether its command follows what developers change. */
function isRunAsDeveloped(service: YamlNode): boolean {
  return roleWords.developing.test(
    ['entrypoint', 'command'].flatMap((each) => fieldTexts(field(service, each))).join(' '),
  );
}

/** Whether it opens nothing, is told nothing and stays down once it ends: whoever starts it works in it. */
function isIdleShell(service: YamlNode): boolean {
  return field(service, 'ports') === undefined && field(service, 'command') === undefined && !startsAgain(service);
}

/** Whether its framework is told, unless tests alone start it so, that it is in production, or a profile or what it is built of is called so. */
function isInEarnest(service: YamlNode): boolean {
  const profiles = fieldTexts(field(service, 'profiles'));
  const build = field(service, 'build');
  return (
    [fieldText(build, 'target'), ...fieldText(build, 'dockerfile').split('/')].some(isEarnestName) ||
    (modesOf(service).some((mode) => /^(?:\$\{\w{1,99}:?-)?prod/i.test(mode)) && !profiles.some(isDeveloperName)) ||
    profiles.some(isEarnestName)
  );
}

function isToldOfDevelopment(service: YamlNode): boolean {
  return modesOf(service).some((mode) => debugSwitches.development.test(mode));
}

/** What frameworks are told to be in; of a module with settings how it is called: `shop.settings.docker_dev`. */
function modesOf(service: YamlNode): string[] {
  return variablesWritten(service).flatMap(([name, value]) => {
    if (debugSwitches.settings.test(name)) return [value.replace(/^.*[._]/, '').replace(/^docker(?=\w)/, '')];
    return debugSwitches.modes.test(name) ? [value] : [];
  });
}
