import type { Switch } from '../../known/programs/columns.ts';
import { recordOf } from '../../known/programs/records.ts';
import type { Layer, Stage } from '../../model/dockerfile/instruction.ts';
import { buildCommands } from '../../model/dockerfile/layer.ts';
import { hasOption, optionOf } from '../../model/shell/command-options.ts';
import { fileWrites, removals } from '../../model/shell/file-changes.ts';
import type { Command } from '../../model/shell/shell-command.ts';
import { once } from '../../text/once.ts';
import { nameOf } from '../../text/path.ts';
import { knownStart, type Setting } from '../../text/setting.ts';
import { isOneOf } from '../../text/word-set.ts';
import type { PackageCommand } from '../commands/package-commands.ts';

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
 * Whether another step of the stage keeps out what only developers need: a setting in front of the install (`bundle config
 * set without …`), or what takes it out again behind it (`npm prune`).
 */
export function removesDevelopment({ command }: PackageCommand, { stage }: Layer): boolean {
  const commands = commandsOf(stage);
  const at = commands.indexOf(command);
  const says = (each: Command, word: RegExp) =>
    /^(?:npm|yarn|pnpm|bundle)$/.test(each.name ?? '') && each.args.some((arg) => word.test(knownStart(arg)));
  return (
    commands.slice(0, at).some((each) => says(each, /^(?:without|only)$/) || omits(each)) ||
    commands.slice(at + 1).some((each) => says(each, /^(?:prune|clean)$/))
  );
}

/** `npm config set omit dev`, `echo omit=dev > .npmrc` */
function omits(command: Command): boolean {
  const words = command.args.map(knownStart).join(' ');
  if (command.name === 'npm') return /\b(?:omit[= ]dev|production[= ]true)\b/.test(words) && /\bset\b/.test(words);
  return fileWrites(command).some(
    ({ path, texts }) =>
      /(?:^|\/)\.?npmrc$/.test(knownStart(path)) && /omit ?= ?dev\b/.test(texts.map(knownStart).join('\n')),
  );
}

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
