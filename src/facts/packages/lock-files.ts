import { type Manager, type ManagerName, packageManagers } from '../../known/package-managers.data.ts';
import type { Layer, Stage } from '../../model/dockerfile/instruction.ts';
import { buildCommands } from '../../model/dockerfile/layer.ts';
import { hasOption, optionOf, optionValue } from '../../model/shell/command-options.ts';
import { fileWrites } from '../../model/shell/file-changes.ts';
import type { Command } from '../../model/shell/shell-command.ts';
import { once } from '../../text/once.ts';
import { nameOf } from '../../text/path.ts';
import { knownStart, type Setting } from '../../text/setting.ts';
import type { PackageCommand } from './package-commands.ts';

/** Whether an install takes its versions from the project's lock file, where there is one. */
export function readsLock(call: PackageCommand): boolean {
  const { manager, action, subcommand, packages, command } = call;
  if (action !== 'install') return false;
  // The lock file that a program comes with is not looked at unless it is asked for (cargo-install(1)).
  if (manager === 'cargo') return subcommand === 'install';
  if (packages.length > 0) return false;
  switch (manager) {
    case 'npm':
      return !/^(?:ci|clean-install)$/.test(subcommand) && !hasOption(call, 'g', 'global');
    case 'yarn':
    case 'bundle':
      return subcommand === 'install' || subcommand === '';
    case 'pnpm':
    case 'bun':
      return /^(?:install|i)$/.test(subcommand) && !hasOption(call, 'g', 'global');
    case 'pip':
      if (command.name === 'uv') return subcommand === 'sync' && command.args[0]?.value === 'sync';
      return hasOption(call, 'r', 'requirement');
    case 'pipenv':
      return true;
    default:
      return false;
  }
}

/** What to call a manager with so that it installs just what is locked, or only what production needs, where it can. */
export function strictInstall(name: ManagerName, what: 'locked' | 'production'): Manager[typeof what] {
  return packageManagers.managers.find((each) => each.name === name)?.[what];
}

/** Whether a call takes the newest of everything instead of what the lock file says: `npm update`, `bundle update`. */
export function replacesLock(call: PackageCommand): boolean {
  return (
    call.action === 'upgrade' &&
    call.packages.length === 0 &&
    /^(?:npm|yarn|pnpm|bun|bundle|composer|poetry|pipenv|cargo)$/.test(call.manager) &&
    !hasOption(call, 'g', 'global', 'system')
  );
}

/** Whether an earlier command of the stage froze Bundler: what is configured after an install has no effect on it. */
function bundleIsFrozen({ command }: PackageCommand, { stage }: Layer): boolean {
  const commands = commandsOf(stage);
  return commands
    .slice(0, commands.indexOf(command))
    .some(
      ({ name, args }) => name === 'bundle' && args.some((word) => /^(?:frozen|deployment)$/.test(knownStart(word))),
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
export function isThrownAway({ command, manager }: PackageCommand, commands: readonly Command[]): boolean {
  const folder = manager === 'composer' || manager === 'bundle' ? 'vendor' : 'node_modules';
  return commands
    .slice(commands.indexOf(command) + 1)
    .some(({ name, args }) => name === 'rm' && args.some(({ value }) => nameOf(value ?? '') === folder));
}

/** Whether it refuses to install anything else: by an option, a variable in force, or a setting made before. */
export function enforcesLock(call: PackageCommand, layer: Layer): boolean {
  const on = (name: string) => /^(?:1|true|yes|y)$/i.test(variable(name, call, layer)?.value ?? '');
  switch (call.manager) {
    case 'pipenv':
      return hasOption(call, 'deploy', 'ignore-pipfile');
    case 'cargo':
      return hasOption(call, 'locked', 'frozen');
    case 'pip':
      if (call.command.name === 'uv') return hasOption(call, 'frozen', 'locked') || on('UV_FROZEN') || on('UV_LOCKED');
      return hasOption(call, 'require-hashes', 'no-index', 'no-deps') || on('PIP_REQUIRE_HASHES');
    case 'bundle':
      return (
        hasOption(call, 'deployment', 'frozen', 'local') ||
        on('BUNDLE_DEPLOYMENT') ||
        on('BUNDLE_FROZEN') ||
        bundleIsFrozen(call, layer)
      );
    case 'yarn':
      return (
        hasOption(call, 'frozen-lockfile', 'immutable', 'immutable-cache', 'pure-lockfile') ||
        on('YARN_ENABLE_IMMUTABLE_INSTALLS') ||
        on('CI')
      );
    default:
      return (
        hasOption(call, 'frozen-lockfile', 'package-lock-only', 'lockfile-only') ||
        (call.manager === 'pnpm' && on('CI'))
      );
  }
}

/** Whether an install leaves out what only developers need; undefined where a manager makes no difference. */
export function leavesOutDevelopment(call: PackageCommand, layer: Layer): boolean | undefined {
  const { manager, subcommand } = call;
  const set = (name: string) => variable(name, call, layer);
  const value = (name: string) => set(name)?.value;
  const production = value('NODE_ENV') === 'production';
  const unknown = (name: string) => set(name) !== undefined && value(name) === undefined;
  switch (manager) {
    case 'npm':
      if (hasOption(call, 'g', 'global')) return undefined;
      return (
        production ||
        unknown('NODE_ENV') ||
        /^dev$/.test(value('NPM_CONFIG_OMIT') ?? value('npm_config_omit') ?? '') ||
        optionValue(call, 'omit')?.value === 'dev' ||
        /^prod/.test(optionValue(call, 'only')?.value ?? '') ||
        isOn(call, 'production')
      );
    case 'yarn':
      return production || unknown('NODE_ENV') || isOn(call, 'production') || isOn(call, 'prod');
    case 'pnpm':
    case 'bun':
      return (
        production ||
        unknown('NODE_ENV') ||
        hasOption(call, 'P', 'prod', 'production', 'p') ||
        optionValue(call, 'omit')?.value === 'dev'
      );
    case 'composer':
      return subcommand === 'install' ? hasOption(call, 'no-dev') || isTrueText(value('COMPOSER_NO_DEV')) : undefined;
    case 'bundle':
      return hasOption(call, 'without') || set('BUNDLE_WITHOUT') !== undefined || set('BUNDLE_ONLY') !== undefined;
    case 'poetry':
      return subcommand === 'install' ? hasOption(call, 'only', 'without', 'no-dev', 'only-root') : undefined;
    case 'pipenv':
      return !hasOption(call, 'd', 'dev');
    case 'pip':
      return call.command.name === 'uv' && readsLock(call)
        ? hasOption(call, 'no-dev', 'no-group', 'no-default-groups', 'only-group') ||
            /^(?:1|true)$/.test(value('UV_NO_DEV') ?? '')
        : undefined;
    default:
      return undefined;
  }
}

/** Whether PHP takes a text for true, as Composer does: anything but `0` and nothing at all. */
function isTrueText(text: string | undefined): boolean {
  return text !== undefined && text !== '' && text !== '0';
}

/** A variable that a call sees: one that is set in front of it, or one in force where it runs. */
function variable(name: string, { command }: PackageCommand, { environment }: Layer): Setting | undefined {
  return command.assignments.findLast((each) => each.name === name)?.value ?? environment.get(name);
}

function isOn(call: PackageCommand, name: string): boolean {
  const option = optionOf(call, name);
  return option !== undefined && option.value?.value !== 'false';
}
