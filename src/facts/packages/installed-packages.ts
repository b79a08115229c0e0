import { recordOf } from '../../known/programs/records.ts';
import { oneRuns } from '../../model/shell/branches.ts';
import { hasOption, optionValue } from '../../model/shell/command-options.ts';
import { programOf } from '../../model/shell/input-programs.ts';
import type { Command } from '../../model/shell/shell-command.ts';
import { textAt } from '../../source.ts';
import { addTo } from '../../text/group-by.ts';
import { once } from '../../text/once.ts';
import { isOneOf } from '../../text/word-set.ts';
import { effectsOf, packageCommands } from '../commands/effects.ts';
import type { PackageCommand } from '../commands/package-commands.ts';
import type { Package } from '../commands/package-names.ts';

/** A package that is still there when all commands have run. */
export interface Installed {
  readonly call: PackageCommand;
  readonly package: Package;
}

/**
 * What some commands install and do not remove again, by name or by the group that it was given (`apk add -t .deps`), or
 * because nothing needs it (`apt-mark auto '.*'`, then `apt-get purge --auto-remove`).
 */
export const installed = once((commands: readonly Command[]): readonly Installed[] => {
  const calls = packageCommands(commands);
  const swept = sweptAway(commands, calls);
  const removed = new Map<string, Command[]>();
  for (const { action, packages, command } of calls)
    if (action === 'remove') for (const { name } of packages) addTo(removed, name, command);
  const isRemoved = (name: string, { command }: PackageCommand) => oneRuns(removed.get(name) ?? [], command);
  return calls.flatMap((call) => {
    if (call.action !== 'install') return [];
    const group = optionValue(call, call.by.virtual)?.value;
    if (group !== undefined && isRemoved(group, call)) return [];
    if (call.kind === 'os' && swept.has(call.command)) return [];
    return call.packages.flatMap((each) => (isRemoved(each.name, call) ? [] : [{ call, package: each }]));
  });
});

/** The commands whose packages count as ones that nobody asked for when such packages are removed. */
function sweptAway(commands: readonly Command[], calls: readonly PackageCommand[]): ReadonlySet<Command> {
  const forgets = commands.findLastIndex(
    ({ name, args }) => isOneOf(args[0]?.value ?? '?', recordOf(name).forgets) && args[1]?.value === '.*',
  );
  const sweeps = calls.findLastIndex(
    ({ by, subcommand, options }) => isOneOf(subcommand, by.sweeps) || hasOption({ options }, by.sweeps),
  );
  const swept = sweeps !== -1 && commands.indexOf(calls[sweeps]!.command) > forgets;
  return new Set(swept ? commands.slice(0, Math.max(0, forgets)) : []);
}

/**
 * Whether a command that is no package manager may install packages all the same: a script of its own, or a program that
 * calls one. Nobody can tell from the file.
 */
export function mayInstall(command: Command): boolean {
  const { name, nameAt, args } = command;
  const call = effectsOf(command).packages;
  if (call?.action === 'run') return args.some(({ value }) => recordOf(value).installsUnseen);
  if (call?.by.unseen) return isOneOf(call.subcommand, call.by.unseen);
  if (name === undefined) return args.length > 0 || command.assignments.length === 0;
  const written = textAt(nameAt);
  return (
    recordOf(name).installsUnseen ||
    (written.includes('/') && !/^["']?\/(?:usr\/)?s?bin\//.test(written)) ||
    programOf(command)?.from === 'file'
  );
}
