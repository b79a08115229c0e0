/** What the programs of services ask of whoever reaches them. */
import { isCredentialName, noNames } from '../../known/credential-names.ts';
import { type KnownProduct, products } from '../../known/products.ts';
import { isGap } from '../../known/stand-ins.ts';
import { isSwitchedOff, isSwitchedOn } from '../../known/switch-values.ts';
import { effectiveEntries } from '../../model/compose/effective-environment.ts';
import type { ServiceMount } from '../../model/compose/service.ts';
import { containerEnvironment } from '../../model/container-environment.ts';
import type { Project, Service } from '../../model/project.ts';
import { optionOf, optionsOfAny } from '../../model/shell/command-options.ts';
import type { Command } from '../../model/shell/shell-command.ts';
import { hostOf } from '../../model/shell/urls.ts';
import { isWithin } from '../../text/path.ts';
import { isToFillIn, knownText, type Setting } from '../../text/setting.ts';
import { isEasilyGuessed, wordsAround } from '../accounts/guessable-words.ts';
import { readOnlyKind } from '../host/read-only-targets.ts';
import { isOfVersion, productsOf } from './image-lookup.ts';
import { type Opened, openDoorsOf } from './open-doors.ts';
import { isFulfilled, settingsNamed, setupOf } from './program-setup.ts';

/** Whether a program asks for a login, as far as its service and its image show. */
export type AskedLogin =
  /** For one of somebody's own; `unknown`: it asks by itself, or a file that nobody sees may have it ask. */
  | { readonly is: 'asked' | 'unknown' }
  /** For one that everybody knows: the product comes with it, what is set is a default of everybody's, or is guessed from the names around it; `values` are what is guessed so. */
  | { readonly is: 'known'; readonly from: 'product' | 'guess'; readonly values?: readonly string[] }
  /** For none: by the switch that turned it `off`, where there is one. */
  | { readonly is: 'open'; readonly off?: Opened };

/** What is asked of those who come to a program. */
export function loginOf(service: Service, product: KnownProduct): AskedLogin {
  const { holdsData, asks, asksSince, admits, knownLogin } = product;
  const doors = openDoorsOf(service).filter(({ door }) => door.lets[0] === 'high');
  const off = doors.find(({ sure }) => sure);
  if (holdsData && off) return { is: 'open', off };
  const setup = setupOf(service);
  const commands = setup.commands.map(({ command }) => command);
  const given = holdsData ? passwordsFor(service, product, commands) : [];
  // What others read of a file that all share is no login of it.
  const own = asks?.setting ? given.filter(({ name }) => asks.setting!.test(name)) : given;
  const known = guessable(service, own);
  if (known) return known;
  // No password will do, and the one that is named has no value in any file.
  if (holdsData && doors.some(({ sure, unless }) => !sure && !unless)) return { is: 'open' };
  if (given.length > 0 || (asks && isFulfilled(asks, setup)) || isLeftToFillIn(service, product))
    return { is: 'asked' };
  const asksByItself = isOfVersion(service, asksSince) && !(admits && isFulfilled(admits, setup));
  if (asksByItself || mayBeTold(service, product, commands)) return { is: 'unknown' };
  return knownLogin ? { is: 'known', from: 'product' } : { is: 'open' };
}

/** Whether a switch demands the login, and a file has the line of its password for whoever fills it in. */
function isLeftToFillIn(service: Service, { switches = [], asks }: KnownProduct): boolean {
  const variables = containerEnvironment(service);
  const isDemanded = [switches]
    .flat()
    .some(({ variable, is }) =>
      variables.some(({ name, value }) => is === 'off' && variable?.test(name) && isSwitchedOn(value)),
    );
  return isDemanded && variables.some(({ name, value }) => value && asks?.setting?.test(name) && isToFillIn(value));
}

/** Whether a file that nobody sees may set what would have been set. */
function mayBeTold(service: Service, { holdsData, asks }: KnownProduct, commands: readonly Command[]): boolean {
  const { envFile, secrets, configs, mounts, runs, build } = service;
  if ((holdsData || asks?.setting) && envFile.some(({ entries }) => entries.length === 0)) return true;
  if (!holdsData) return false;
  return (
    (runs.kind !== 'built' && (build !== undefined || commands.some((each) => settingsNamed(each).length > 0))) ||
    secrets.length > 0 ||
    configs.length > 0 ||
    mounts.some((mount) => isConfiguration(mount) || commands.some((each) => names(each, mount)))
  );
}

/** A credential that a database is given, by a variable or an option. */
interface Given {
  readonly name: string;
  readonly value?: Setting | undefined;
}

function passwordsFor(
  service: Service,
  { passwordOptions = [], asks }: KnownProduct,
  commands: readonly Command[],
): readonly Given[] {
  const variables = containerEnvironment(service);
  // Where the one is set that has it ask, if to nothing, that decides.
  const deciding = variables.filter(({ name }) => asks?.setting?.test(name));
  return [
    ...(deciding.length > 0 ? deciding : variables).filter(
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
}

/** The login of whoever guesses, where there is one: an account that everyone can log in to is enough. */
function guessable(service: Service, given: readonly Given[]): AskedLogin | undefined {
  const written = given.flatMap(({ name, value }) =>
    value?.value !== undefined && !/_FILE$/i.test(name) && !isGap(value.value) ? [{ name, value: value.value }] : [],
  );
  if (written.length === 0) return undefined;
  const around = wordsAround(service, noNames);
  const guessed = written.filter((each) => isEasilyGuessed(each, around));
  if (guessed.length === 0) return undefined;
  return { is: 'known', from: 'guess', values: guessed.map(({ value }) => value) };
}

/** What a program signs or encrypts with, or its nodes know each other by, and nobody logs in with. */
const signing = /(?:^|_)(?:APP(?:LICATION)?_SECRET|COOKIE_SECRET|SESSION_SECRET|ENCRYPTION_?KEY|ERLANG_COOKIE)$/i;

/** An address that holds a password, written out or not; `http://search:9200` has only a port. */
function bringsPassword(value: Setting | undefined): boolean {
  return value !== undefined && /^[\w+.-]+:\/\/[^\s/:@]*:[^\s/@]+@/.test(knownText(value));
}

/** Whether it may have settings: what runs once to fill a store has none. */
function isConfiguration(mount: ServiceMount): boolean {
  const target = mount.target?.value ?? '';
  return (
    mount.type === 'bind' &&
    !/\/docker-entrypoint-initdb\.d(?:\/|$)/.test(target) &&
    (readOnlyKind(mount) !== undefined || /\/conf(?:ig)?(?:\/|$)/.test(target))
  );
}

/** Whether a command is given a file that is mounted: `redis-server /etc/own/redis.conf`. */
function names(command: Command, { target }: ServiceMount): boolean {
  const folder = target?.value;
  return folder !== undefined && settingsNamed(command).some((path) => isWithin(path, folder));
}

/**
 * The login that a console asks for, where that is the one of what it shows, and this runs beside it: the one service of that
 * program, or the one that its addresses name.
 */
export function loginShown(
  console: Service,
  { services }: Project,
): { readonly of: string; readonly login: AskedLogin } | undefined {
  const shows = productsOf(console).find(({ loginOf }) => loginOf)?.loginOf;
  const shown = shows && products.find(({ name }) => name === shows);
  if (!shown) return undefined;
  const beside = services.filter(
    (each) => each.application === console.application && productsOf(each).includes(shown),
  );
  const hosts = effectiveEntries(console).flatMap(({ value }) => hostsIn(value?.value ?? ''));
  const [only, ...others] = hosts.length > 0 ? beside.filter(({ name }) => hosts.includes(name)) : beside;
  return only && others.length === 0 ? { of: only.name, login: loginOf(only, shown) } : undefined;
}

/** The hosts of the addresses in a text: `["https://search:9200"]`. */
function hostsIn(text: string): string[] {
  return [...text.matchAll(/\bhttps?:\/\/[^\s"',\]]+/g)].flatMap(([url]) => hostOf(url) ?? []);
}
