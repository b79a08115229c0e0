import { isCredentialName, noNames } from '../../known/credential-names.ts';
import { type Datastore, datastores } from '../../known/datastore-products.data.ts';
import { isWellKnownDefault } from '../../known/stand-ins.ts';
import { isSwitchedOff, isSwitchedOn } from '../../known/switch-values.ts';
import { tellingCommands } from '../../model/compose/command-script.ts';
import { effectiveEntries } from '../../model/compose/effective-environment.ts';
import { isOpenToAll, portRange, publishes, reachesPort } from '../../model/compose/published-ports.ts';
import type { Port, ServiceMount } from '../../model/compose/service.ts';
import { containerEnvironment } from '../../model/container-environment.ts';
import type { Project, Service } from '../../model/project.ts';
import { hasOption, optionOf, optionsOfAny } from '../../model/shell/command-options.ts';
import type { Command } from '../../model/shell/shell-command.ts';
import { hostOf } from '../../model/shell/urls.ts';
import { nameWords } from '../../text/name-words.ts';
import { once } from '../../text/once.ts';
import { isWithin } from '../../text/path.ts';
import { knownText, type Setting } from '../../text/setting.ts';
import { wordsAround } from '../accounts/guessable-words.ts';
import { readOnlyKind } from '../host/read-only-targets.ts';
import { brokerListener, brokerPorts } from './broker-listeners.ts';
import { settingsNamed } from './given-paths.ts';
import { isOfVersion, serviceProgram } from './image-lookup.ts';
import { isForItself, listeningPorts } from './listening-ports.ts';
import { openDoorsOf } from './open-doors.ts';
import { openPrograms } from './open-services.ts';

/** What listens on a published port, where that is a database, a cache, a queue or a console of one. */
export interface PublishedDatastore {
  readonly port: Port;
  readonly product: string;
  /** The port inside of the container. */
  readonly number: number;
  /**
   * `default`: one that everybody knows; `guessed`: one that its account, its database or a service is called, which whoever
   * tries passwords tries first; `off`: switched off on purpose; `visible` also where the image asks for one by itself, or a
   * file that is not seen may.
   */
  readonly login: 'visible' | 'default' | 'guessed' | 'none' | 'off';
  /** The host to which it sends clients, where none of another machine finds it, so that only who knows how gets through. */
  readonly near?: string | undefined;
}

/** The ports of a service on which everyone who reaches the host reaches such a program. */
export const publishedDatastores = once((service: Service): readonly PublishedDatastore[] => {
  if (!publishes(service) || isForItself(service)) return [];
  const program = serviceProgram(service);
  const own = datastores.products.find(({ images }) => images.test(program));
  const usual = own?.listeners ? [...own.ports, ...brokerPorts(service)] : own?.ports;
  const ports = usual && listeningPorts(service, usual);
  const isOther = !own && openPrograms(service).length > 0;
  return service.ports.filter(isOpenToAll).flatMap((port): PublishedDatastore[] => {
    if (port.protocol !== 'tcp' && !own) return [];
    // An image that is known listens on its own ports; of others, a port tells that is nothing else's.
    const listening = ports?.find((each) => reachesPort(port, each) || port.target?.value === undefined);
    if (own && listening !== undefined)
      return [{ port, product: calledBy(program, own), number: listening, ...loginAt(listening, service, own) }];
    if (isOther || own) return [];
    return byPort(service, port);
  });
});

/** What a port tells of a program that nobody knows: that of a database, which is nothing else's. */
function byPort(service: Service, port: Port): PublishedDatastore[] {
  for (const datastore of datastores.products) {
    const number = datastore.unmistakable?.find((each) => isJust(port, each));
    if (number === undefined || hasPortOfItsOwn(service, number, datastore)) continue;
    const product = datastore.byPort ?? datastore.product;
    return [{ port, product, number, ...loginAt(number, service, datastore) }];
  }
  return [];
}

/**
 * Whether a program that nobody knows says that it listens on a port by chance: it exports measurements, or a variable of its
 * own sets the port (`PORT`, `METRICS_PORT`, `SHOP_PORT` of `shop`).
 */
function hasPortOfItsOwn(service: Service, port: number, { images }: Datastore): boolean {
  const names = [service.name, serviceProgram(service)];
  if (names.some((name) => images.test(name))) return false;
  if (names.some((name) => /exporter/i.test(name))) return true;
  const own = new Set([...servers, ...names.flatMap(nameWords)]);
  return containerEnvironment(service).some(({ name, value }) => {
    const words = name.toLowerCase().split('_');
    return words.pop() === 'port' && value?.value === `${port}` && words.every((word) => own.has(word));
  });
}

const servers: readonly string[] = ['app', 'api', 'http', 'listen', 'metrics', 'server', 'service', 'web'];

/** What an image calls itself, which may be another's protocol. */
function calledBy(program: string, { product, kin = {} }: Datastore): string {
  return Object.entries(kin).find(([, names]) => names.test(program))?.[0] ?? product;
}

/** Whether a port of the container is the one that is published: in a range it is by chance. */
function isJust({ target }: Port, port: number): boolean {
  const range = portRange(target);
  return range?.first === port && range.last === port;
}

/** What is asked of those who come to a port: of a broker, by the listener that is there. */
function loginAt(port: number, service: Service, datastore: Datastore): Pick<PublishedDatastore, 'login' | 'near'> {
  const listener = datastore.listeners && brokerListener(service, port);
  const login = loginOf(service, datastore);
  if (listener?.asks === undefined) return { login, near: listener?.near };
  return { login: listener.asks ? 'visible' : login === 'off' ? login : 'none', near: listener.near };
}

/**
 * The login that a console asks for, where that is the one of what it shows, and this runs beside it: the one service of that
 * program, or the one that its addresses name.
 */
export function loginShown(
  console: Service,
  { services }: Project,
): { readonly of: string; readonly login: PublishedDatastore['login'] } | undefined {
  const program = serviceProgram(console);
  const shows = datastores.products.find(({ images }) => images.test(program))?.loginOf;
  const shown = datastores.products.find(({ product }) => product === shows);
  if (!shown) return undefined;
  const beside = services.filter(
    (each) => each.application === console.application && shown.images.test(serviceProgram(each)),
  );
  const hosts = effectiveEntries(console).flatMap(({ value }) => hostsIn(value?.value ?? ''));
  const [only, ...others] = hosts.length > 0 ? beside.filter(({ name }) => hosts.includes(name)) : beside;
  return only && others.length === 0 ? { of: only.name, login: loginOf(only, shown) } : undefined;
}

/** The hosts of the addresses in a text: `["https://search:9200"]`. */
function hostsIn(text: string): string[] {
  return [...text.matchAll(/\bhttps?:\/\/[^\s"',\]]+/g)].flatMap(([url]) => hostOf(url) ?? []);
}

/** Whether a login is asked for, as far as the service and its image show: by a credential that they give it, or an option of its command. */
function loginOf(
  service: Service,
  { loginOptions = [], passwordOptions = [], loginSettings, asksSince }: Datastore,
): PublishedDatastore['login'] {
  if (openDoorsOf(service).some(({ door, sure }) => !door.severity && sure)) return 'off';
  const { envFiles, secrets, configs, mounts, runs, build } = service;
  const commands = tellingCommands(service);
  if (commands.some((each) => hasOption(optionsOfAny(each), ...loginOptions))) return 'visible';
  const entries = containerEnvironment(service);
  if (entries.some(({ name, value }) => loginSettings?.test(`${name}=${value ? knownText(value) : ''}`)))
    return 'visible';
  const given: readonly Given[] = [
    ...entries.filter(
      ({ name, value }) =>
        (isCredentialName(name) ||
          bringsPassword(value) ||
          /(?:PASSWORD|SECRET|TOKEN|PASS)_FILE$|^NEO4J_AUTH$/i.test(name)) &&
        !/ALLOW_EMPTY/.test(name) &&
        !signing.test(name) &&
        value?.value !== '' &&
        value?.value !== 'none' &&
        !isSwitchedOff(value) &&
        !isSwitchedOn(value),
    ),
    ...commands.flatMap((each) => {
      const option = optionOf(optionsOfAny(each), ...passwordOptions);
      return option ? [{ name: option.name, value: option.value ?? option.next }] : [];
    }),
  ];
  const unseen =
    (runs.kind !== 'built' && (build !== undefined || commands.some((each) => settingsNamed(each).length > 0))) ||
    envFiles.some((file) => file.entries.length === 0) ||
    secrets.length > 0 ||
    configs.length > 0 ||
    mounts.some((mount) => isConfiguration(mount) || commands.some((each) => names(each, mount))) ||
    isOfVersion(service, asksSince);
  if (given.length === 0) return unseen ? 'visible' : 'none';
  // One account that everyone can log in to is enough.
  const isGiven = (isKnown: (name: string, value: string) => boolean) =>
    given.some(({ name, value }) => value?.value !== undefined && !/_FILE$/i.test(name) && isKnown(name, value.value));
  if (isGiven((_, value) => isWellKnownDefault(value))) return 'default';
  const around = wordsAround(service, noNames);
  const isGuessed = isGiven((name, value) => isWellKnownDefault(value, new Set([...around, ...nameWords(name)])));
  return isGuessed ? 'guessed' : 'visible';
}

/** A credential that a database is given, by a variable or an option. */
interface Given {
  readonly name: string;
  readonly value?: Setting | undefined;
}

/** What a program signs or encrypts with, or its nodes know each other by, and nobody logs in with. */
const signing = /(?:^|_)(?:APP(?:LICATION)?_SECRET|COOKIE_SECRET|SESSION_SECRET|ENCRYPTION_?KEY|ERLANG_COOKIE)$/i;

/** An address that holds a password, written out or not; `http://search:9200` has only a port. */
function bringsPassword(value: Setting | undefined): boolean {
  return value !== undefined && /^[\w+.-]+:\/\/[^\s/:@]*:[^\s/@]+@/.test(knownText(value));
}

function isConfiguration(mount: ServiceMount): boolean {
  return (
    mount.type === 'bind' &&
    (readOnlyKind(mount) !== undefined || /\/conf(?:ig)?(?:\/|$)/.test(mount.target?.value ?? ''))
  );
}

/** Whether a command is given a file that is mounted: `redis-server /etc/own/redis.conf`. */
function names(command: Command, { target }: ServiceMount): boolean {
  const folder = target?.value;
  return folder !== undefined && settingsNamed(command).some((path) => isWithin(path, folder));
}
