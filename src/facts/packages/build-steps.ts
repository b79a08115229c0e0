import { recordOf } from '../../known/programs/records.ts';
import type { Layer, Stage } from '../../model/dockerfile/instruction.ts';
import { buildCommands } from '../../model/dockerfile/layer.ts';
import { positionOf } from '../../model/dockerfile/layer-position.ts';
import { hasOption, optionsOf } from '../../model/shell/command-options.ts';
import type { Command, ShellWord } from '../../model/shell/shell-command.ts';
import { once } from '../../text/once.ts';
import { effectsOf } from '../commands/effects.ts';

const firstFetch = once(({ layers }: Stage) =>
  layers.findIndex((layer) => buildCommands(layer).some(fetchesDependencies)),
);

/** Whether an earlier step of the stage has fetched what this one compiles. */
export function fetchedBefore(layer: Layer): boolean {
  const first = firstFetch(layer.stage);
  return first !== -1 && first < positionOf(layer);
}

/** Whether a command fetches what a later one compiles: `go mod download`, `npm ci`, `cargo fetch`. */
function fetchesDependencies(command: Command): boolean {
  const { fetches = [], fetchesByInstall } = recordOf(command.name).builds ?? {};
  const { operands } = optionsOf(command);
  if (operands.some((_, i) => fetches.some((words) => begins(operands.slice(i), words)))) return true;
  const call = fetchesByInstall && effectsOf(command).packages;
  return call?.action === 'install' && call.packages.length === 0;
}

function begins(operands: readonly ShellWord[], words: string): boolean {
  return words.split(' ').every((each, i) => operands[i]?.value === each);
}

/** Whether some commands do nothing but compile what is there. */
export function compilesOnly(commands: readonly Command[]): boolean {
  return (
    commands.some(compiles) &&
    commands.every((command) => compiles(command) || command.name === undefined || recordOf(command.name).local)
  );
}

function compiles(command: Command): boolean {
  const { compiles, offline } = recordOf(command.name).builds ?? {};
  const isOffline = hasOption(command, offline);
  if (!compiles) return isOffline;
  const { operands } = optionsOf(command);
  return (isOffline || !offline) && compiles.some((words) => begins(operands, words));
}
