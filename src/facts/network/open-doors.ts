import { loginNames } from '../../known/login-names.data.ts';
import type { LoginSwitch } from '../../known/product.ts';
import { isNamed, type KnownProduct, products, productsNamed } from '../../known/products.ts';
import { isSwitchedOff, isSwitchedOn, isTurnedOver, switchAnswer } from '../../known/switch-values.ts';
import { hasContainers } from '../../model/compose/published-ports.ts';
import type { Image, Project, Service } from '../../model/project.ts';
import type { Option } from '../../model/shell/command-options.ts';
import type { Command } from '../../model/shell/shell-command.ts';
import { lowered, type Severity } from '../../problem.ts';
import { type Location, spanning, textAt } from '../../source.ts';
import { once } from '../../text/once.ts';
import { isFilled } from '../../text/setting.ts';
import { isOfVersion } from './image-lookup.ts';
import { answersContainerAlone } from './listening-ports.ts';
import { isProgramReachedByAll } from './port-reach.ts';
import { isFulfilled, type Setup, type SetupSetting, settingsNamed, setupOf, setupOfImage } from './program-setup.ts';

/** A switch of a service that turns its login off. */
export interface Opened {
  readonly name: string;
  /** As it is written, with its value: `xpack.security.enabled=false`. */
  readonly as: string;
  readonly at: Location;
  readonly via?: readonly Location[];
  /** Where the file is mounted or copied that it stands in. */
  readonly given?: Location;
  /** A file with settings that may ask for a login all the same, and that nobody here can read. */
  readonly unless?: string;
  readonly door: Door;
  /** The ports that the program has which it opens, unless it is told otherwise; undefined where it may be any. */
  readonly ports: readonly number[] | undefined;
  /** One step lower where nobody outside of the application's own networks comes to it, and where only the run knows whether it opens anything. */
  readonly severity: Severity;
  /** Whether it opens it in any case; else only the run knows. */
  readonly sure: boolean;
}

/** A switch, and the product whose it is; of none where programs of all kinds have it. */
export interface Door extends LoginSwitch {
  readonly product?: KnownProduct;
}

/** The switches of a service that turn its login off; of those that let the same happen, the first. */
export const openDoorsOf = once((service: Service): readonly Opened[] =>
  service.networkMode?.value === 'none' || !hasContainers(service) ? [] : doorsOf(setupOf(service), [service]),
);

/** Those of an image, in its environment and in what it starts. Who reaches it is known of the services that run it. */
export function openDoorsOfImage(image: Image, project: Project): readonly Opened[] {
  return doorsOf(setupOfImage(image, project), image.usedBy);
}

/** @param running the services of which everyone may reach what is behind them */
function doorsOf(setup: Setup, running: readonly Service[]): readonly Opened[] {
  const own = productsNamed(setup.repository);
  // Which variables a known program reads in Docker's official image stands in its record: those of others say nothing to it.
  const isOfficial = own.length > 0 && !setup.repository.includes('/');
  const fits = ({ only, not, product, until, variable }: Door) =>
    (!only || own.includes(product!)) &&
    (product !== undefined || !variable || !isOfficial) &&
    !(running.length > 0 && running.every((service) => isOfVersion(service, until))) &&
    (not === undefined || !isNamed(setup.repository, not));
  const found = new Map<string, Opened>();
  for (const { door, sure, ...place } of [...settingsThatOpen(setup, fits), ...optionsThatOpen(setup, fits)]) {
    const [severity, what] = door.lets;
    if (found.has(what)) continue;
    const behind = door.product?.holdsData ? door.product : own.find(({ holdsData }) => holdsData);
    const ports = door.ports ?? behind?.usualPorts;
    const reached = running.some((service) => isProgramReachedByAll(service, ports));
    if (door.forNeighbours && !reached) continue;
    found.set(what, { ...place, door, ports, severity: lowered(severity, Number(!reached) + Number(!sure)), sure });
  }
  const all = [...found.values()];
  // What needs another switch is worse, and told in its place.
  return all.filter(({ name }) => !all.some(({ door }) => door.with?.test(plain(name))));
}

const doors: readonly Door[] = [
  ...products.flatMap((product) => [product.switches ?? []].flat().map((each) => ({ ...each, product }))),
  ...loginNames.switches,
];
const byVariable = doors.filter(({ variable }) => variable);
/** The names of all such variables: most are none. */
const anyVariable = new RegExp(byVariable.map(({ variable }) => variable!.source).join('|'));
const byOption = doors.filter(({ option, product }) => option || !product);
const anyOption = new RegExp(byOption.flatMap(({ option }) => option?.source ?? []).join('|'), 'i');

function* settingsThatOpen(setup: Setup, fits: (door: Door) => boolean): Iterable<Omit<Opened, 'severity' | 'ports'>> {
  const isForItself = setup.commands.some(({ line }) => answersContainerAlone(line.options));
  for (const setting of setup.settings) {
    const { name, as, value, at, via, given } = setting;
    const names = namesOf(setting);
    if (!names.some((each) => anyVariable.test(each)) || (setting.in && isForItself)) continue;
    const door = byVariable.find(
      (each) =>
        names.some((called) => each.variable!.test(called)) &&
        (each.is === 'given' ? isFilled(value) : answers(each, value, names)) &&
        // In a file of any program, what many call so may be about something else.
        !(given && !each.product) &&
        isBeside(each, setup) &&
        fits(each) &&
        !(each.unless && isFulfilled(each.unless, setup) === true),
    );
    if (!door || setting.elsewhere) continue;
    const sure = !(door.unless && isFulfilled(door.unless, setup));
    yield { name, as, at, ...(via && { via }), ...(given && { given }), door, sure };
  }
}

function* optionsThatOpen(setup: Setup, fits: (door: Door) => boolean): Iterable<Omit<Opened, 'severity' | 'ports'>> {
  const started = byOption.filter(fits);
  for (const { command, line, via, built, elsewhere } of setup.commands) {
    if (elsewhere || answersContainerAlone(line.options)) continue;
    for (const option of line.options) {
      const called = plain(option.key);
      if (!anyOption.test(option.key) && !anyVariable.test(called)) continue;
      const door = started.find(
        (each) =>
          (!built || each.stays) &&
          isOpening(each, option, called, command) &&
          !(each.unless && isFulfilled(each.unless, setup, [line])),
      );
      if (!door) continue;
      const unless = door.unless?.setting && unseenSettings(command, setup);
      yield { ...switchWords(option, door), ...(via && { via }), ...(unless && { unless }), door, sure: !unless };
    }
  }
}

/** What a setting is called as a variable; in a text, the name of its program may come first: `http.auth.enabled`. */
function namesOf({ name, in: where }: SetupSetting): readonly string[] {
  return (where === 'text' ? [name, name.slice(name.indexOf('.') + 1)] : [name]).map(plain);
}

/** Whether the other variable is given that a switch needs. */
function isBeside({ with: other }: Door, { settings }: Setup): boolean {
  if (!other) return true;
  return settings.some(({ name, value }) => other.test(plain(name)) && isFilled(value) && !isSwitchedOff(value));
}

/**
 * Whether a value is the one that opens a door.
 *
 * @param names what the switch is called as a variable: a word that negates may turn it over
 */
function answers({ is, variable }: Door, given: SetupSetting['value'], names: readonly string[] = []): boolean {
  const isTurned = names.some((name) => variable?.test(name) && isTurnedOver(name, (each) => variable.test(each)));
  if (is instanceof RegExp) return given?.value !== undefined && !isTurned && is.test(given.value.trim());
  return (is === 'off') === isTurned ? isSwitchedOn(given) : isSwitchedOff(given);
}

/** `xpack.security.enabled` and `authEnabled` as variables are called. */
function plain(name: string): string {
  const words = /[a-z]/.test(name) ? name.replace(/(?<=[a-z\d])(?=[A-Z])/g, '_') : name;
  return words.toUpperCase().replace(/[.-]/g, '_');
}

/**
 * Whether an option is the one that opens a door, with the answer that does.
 *
 * @param called what it is called as a variable
 */
function isOpening(door: Door, { key, value, next }: Option, called: string, { name = '' }: Command): boolean {
  if (!(door.option?.test(key) ?? door.variable!.test(called)) || door.program?.test(name) === false) return false;
  const isAnswered = door.is || switchAnswer(next?.value ?? '') !== undefined;
  return answers(door, value ?? (isAnswered ? next : { value: 'true' }), [called]);
}

/** What a switch is called, how it is written with its value, and where: `--protected-mode no` is one option of two words. */
function switchWords({ name, at, value, next }: Option, { is }: Door): Pick<Opened, 'name' | 'as' | 'at'> {
  if (!is || (!value && !next)) return { name, as: name, at };
  if (value) return { name, as: textAt(at), at };
  const both = `${name} ${next!.value}`;
  return { name: both, as: both, at: spanning(at, next!.at) };
}

function unseenSettings(command: Command, { read }: Setup): string | undefined {
  return settingsNamed(command).find((path) => !read.some((target) => target.endsWith(path)));
}
