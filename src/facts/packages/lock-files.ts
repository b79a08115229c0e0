import type { Switch } from '../../known/programs/columns.ts';
import type { PackageManager } from '../../known/programs/package-manager.ts';
import { recordOf } from '../../known/programs/records.ts';
import type { Layer, Stage } from '../../model/dockerfile/instruction.ts';
import { buildCommands } from '../../model/dockerfile/layer.ts';
import { hasOption, optionOf, optionsOf } from '../../model/shell/command-options.ts';
import { fileWrites, removals } from '../../model/shell/file-changes.ts';
import type { Command } from '../../model/shell/shell-command.ts';
import { once } from '../../text/once.ts';
import { nameOf } from '../../text/path.ts';
import { knownStart, type Setting } from '../../text/setting.ts';
import { isOneOf } from '../../text/word-set.ts';
import { effectsOf, packageCommands } from '../commands/effects.ts';
import type { PackageCommand } from '../commands/package-commands.ts';
import { commandsRun } from './package-configuration.ts';

/** Whether an install takes its versions from the project's lock file, where there is one. */
export function readsLock(call: PackageCommand): boolean {
  const { lock } = call.by;
  if (!lock || call.action !== 'install') return false;
  const { reads, named, by } = lock;
  if (!isOneOf(call.subcommand || 'install', reads)) return false;
  if (call.packages.length > 0 && !named) return false;
  return (by === undefined || hasOption(call, by)) && !hasOption(call, 'g', 'global');
}

/** Whether a call takes the newest of everything instead of what the lock file says: `npm update`, `bundle update`. */
export function replacesLock(call: PackageCommand): boolean {
  return (
    call.action === 'upgrade' &&
    call.packages.length === 0 &&
    call.by.lock !== undefined &&
    call.manager !== 'pip' &&
    !hasOption(call, 'g', 'global', 'system')
  );
}

/** Whether an earlier command of the stage froze Bundler: what is configured after an install has no effect on it. */
function isFrozen({ command, by }: PackageCommand, { stage }: Layer): boolean {
  const commands = commandsOf(stage);
  return commands
    .slice(0, commands.indexOf(command))
    .some(
      ({ name, args }) =>
        recordOf(name).manager === by && args.some((word) => isOneOf(knownStart(word), by.lock?.kept)),
    );
}

const commandsOf = once(({ layers }: Stage) => layers.flatMap(buildCommands));

/**
 * Whether another step of the stage keeps out what only developers need: what the manager is told in front of the install
 * (`bundle config set without …`), or what takes it out again behind it (`npm prune --omit=dev`).
 */
export function removesDevelopment({ command, by }: PackageCommand, { stage }: Layer): boolean {
  const commands = commandsOf(stage);
  const at = commands.indexOf(command);
  return isTold(by, commands.slice(0, at)) || prunersOf(stage).some((each) => each.by === by && each.at > at);
}

/** Whether one of some commands tells a manager to leave out, from then on, what only developers need. */
function isTold(by: PackageManager, commands: readonly Command[]): boolean {
  const { told } = by.development ?? {};
  return commands.some(
    (each) =>
      writesOmission(each) ||
      (told && recordOf(each.name).manager === by && told.test(optionsOf(each).operands.map(knownStart).join(' '))),
  );
}

/** `echo omit=dev > .npmrc` */
function writesOmission(command: Command): boolean {
  return fileWrites(command).some(
    ({ path, texts }) =>
      /(?:^|\/)\.?npmrc$/.test(knownStart(path)) && /omit ?= ?dev\b/.test(texts.map(knownStart).join('\n')),
  );
}

/** The calls of a stage that take out what only developers need, with their places among its commands. */
const prunersOf = once((stage: Stage): readonly { readonly by: PackageManager; readonly at: number }[] => {
  const commands = commandsOf(stage);
  return stage.layers.flatMap((layer) =>
    packageCommands(buildCommands(layer)).flatMap((call) => {
      if (!isOneOf(call.subcommand || call.by.alone || '', call.by.development?.prunes)) return [];
      const at = commands.indexOf(call.command);
      const leavesOut = leavesOutDevelopment(call, layer) === true || isTold(call.by, commands.slice(0, at));
      return leavesOut && call.packages.length === 0 ? [{ by: call.by, at }] : [];
    }),
  );
});

/** Whether the same step takes away all that an install brought: `rm -rf node_modules`. */
export function isThrownAway({ command, by }: PackageCommand, commands: readonly Command[]): boolean {
  const later = commands.slice(commands.indexOf(command) + 1);
  return later.some((each) => removals(each).some(({ value = '' }) => nameOf(value) === by.folder));
}

/** Whether it refuses to install anything else: by an option, a variable in force, or a setting made before. */
export function enforcesLock(call: PackageCommand, layer: Layer): boolean {
  const strict = call.by.lock?.strict?.split(' ') ?? [];
  const isOn = (name: string) => /^(?:1|true|yes|y)$/i.test(variable(name, call, layer)?.value ?? '');
  return (
    hasOption(call, ...strict) ||
    strict.some((word) => word.startsWith('$') && isOn(word.slice(1))) ||
    (call.by.lock?.kept !== undefined && isFrozen(call, layer))
  );
}

/**
 * Whether a command installs only what fits hashes that the repository has, so that whoever serves it can put nothing else in
 * its place; of one that keeps a setting for a manager, whether all do behind it.
 */
export function isHeldByHashes(command: Command, { stage }: Layer): boolean {
  const call = effectsOf(command).packages;
  if (!call) return false;
  if (call.action !== 'other') return isHashed(call);
  const commands = commandsRun(stage);
  const later = commands.slice(commands.indexOf(command) + 1 || commands.length);
  const bringing = packageCommands(later).filter(
    ({ by, kind, action }) =>
      by.folder === call.by.folder && kind === call.kind && /^(?:install|upgrade|run)$/.test(action),
  );
  return bringing.some(isHashed) && bringing.every((each) => isHashed(each) || runsOwnProgram(each));
}

function isHashed({ by, action, subcommand, options, packages }: PackageCommand): boolean {
  const hashed = by.lock?.hashed;
  const isTold = isOneOf(subcommand, hashed) || hasOption({ options }, hashed);
  return action === 'install' && packages.length === 0 && isTold;
}

/** Whether a call runs a program of a package by its name alone, so that it is the project's, where that has been installed. */
export function runsOwnProgram({ subcommand, packages }: PackageCommand): boolean {
  return /^(?:exec|x)$/.test(subcommand) && packages.every(({ version }) => version === 'none');
}

/** Whether an install leaves out what only developers need; undefined where a manager makes no difference. */
export function leavesOutDevelopment(call: PackageCommand, layer: Layer): boolean | undefined {
  const { development } = call.by;
  if (!development) return undefined;
  const { of, brings, options = [], variables = {} } = development;
  if ((of !== undefined && call.subcommand !== of) || hasOption(call, 'g', 'global')) return undefined;
  if (brings !== undefined) return !hasOption(call, brings);
  const isGiven = ({ options: names, values }: Switch) => {
    const option = optionOf(call, names);
    return option !== undefined && (values?.test(option.value?.value ?? '') ?? true);
  };
  return (
    options.some(isGiven) ||
    Object.entries(variables).some(([name, values]) => {
      const setting = variable(name, call, layer);
      return setting !== undefined && (setting.value === undefined || values.test(setting.value));
    })
  );
}

/** A variable that a call sees: one that is set in front of it, or one in force where it runs. */
function variable(name: string, { command }: PackageCommand, { environment }: Layer): Setting | undefined {
  return command.assignments.findLast((each) => each.name === name)?.value ?? environment.get(name);
}
