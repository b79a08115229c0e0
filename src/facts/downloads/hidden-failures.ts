import { recordOf } from '../../known/programs/records.ts';
import { hasOption } from '../../model/shell/command-options.ts';
import { isShell } from '../../model/shell/command-wrappers.ts';
import type { Whereabouts } from '../../model/shell/script-paths.ts';
import type { Command, Script } from '../../model/shell/shell-command.ts';
import { knownStart } from '../../text/setting.ts';
import { effectsOf } from '../commands/effects.ts';
import { isDownload } from './download-commands.ts';
import { checksIn } from './integrity-checks.ts';
import { downloadsRun } from './unread-programs.ts';

/** A download, a comparison or other work whose failure a pipe hides. */
export interface HiddenFailure {
  readonly command: Command;
  /** The `bash -c` whose script it stands in; undefined for the script itself. */
  readonly shell: Command | undefined;
}

/**
 * The downloads, comparisons and other work of a script at the beginning of a pipe, where no `pipefail` is in force. What
 * is run at once is left out, being a worse fault.
 */
export function hiddenFailures(
  { commands }: Script,
  interpreter: readonly string[],
  where: Whereabouts,
): HiddenFailure[] {
  const run = downloadsRun(commands, where);
  const checks = new Set(checksIn(commands).flatMap(({ command, by }) => (by === 'comparison' ? [] : [command])));
  const careful = new Set<Command | undefined>(
    interpreter.some((word) => word.includes('pipefail')) ? [undefined] : [],
  );
  const found = new Map<Command, HiddenFailure>();
  for (const command of commands) {
    const shell = shellOf(command);
    if (command.name === 'set') {
      const at = command.args.findIndex((word) => knownStart(word) === 'pipefail');
      if (at > 0) careful[knownStart(command.args[at - 1]!).startsWith('+') ? 'delete' : 'add'](shell);
    } else if (isShell(command.name ?? '') && command.args.some((word) => knownStart(word) === 'pipefail')) {
      careful.add(command);
    }
    for (const input of command.input) {
      if (careful.has(shell) || shellOf(input) !== shell || run.has(input)) continue;
      if (isDownload(input) || checks.has(input) || works(input)) found.set(input, { command: input, shell });
    }
  }
  return [...found.values()];
}

/** Whether a command unpacks, builds, installs or dumps something, so that its output is not all that matters. */
function works(command: Command): boolean {
  const action = effectsOf(command).packages?.action;
  if (hasOption(command, 'version')) return false;
  return recordOf(command.name).works === true || (action !== undefined && action !== 'other');
}

/** The shell that a command's own script was given to. */
function shellOf({ via }: Command): Command | undefined {
  let each = via;
  while (each && !isShell(each.name ?? '')) each = each.via;
  return each;
}
