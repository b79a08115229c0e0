import type { Layer, Stage } from '../../model/dockerfile/instruction.ts';
import { buildCommands } from '../../model/dockerfile/layer.ts';
import { positionOf } from '../../model/dockerfile/layer-position.ts';
import { hasOption } from '../../model/shell/command-options.ts';
import type { Command } from '../../model/shell/shell-command.ts';
import { once } from '../../text/once.ts';
import { knownStart } from '../../text/setting.ts';
import { packageCommand } from '../commands/package-commands.ts';

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
  const words = command.args.map(knownStart);
  if (command.name === 'go') return words[0] === 'mod' && /^(?:download|vendor)$/.test(words[1] ?? '');
  if (command.name === 'cargo') return words[0] === 'fetch' || words[0] === 'vendor';
  if (/^mvnw?$/.test(command.name ?? '')) return words.some((word) => /^dependency:(?:go-offline|resolve)$/.test(word));
  const call = packageCommand(command);
  return (
    call !== undefined &&
    /^(?:npm|yarn|pnpm|bun)$/.test(call.manager) &&
    call.action === 'install' &&
    call.packages.length === 0
  );
}

const local = /^(?:cd|mkdir|cp|mv|rm|chmod|chown|ln|ls|echo|set|test|\[|touch|strip|export|true|find|cat|sed)$/;

/** Whether some commands do nothing but compile what is there. */
export function compilesOnly(commands: readonly Command[]): boolean {
  const compiling = commands.filter(compiles);
  return (
    compiling.length > 0 &&
    commands.every((command) => compiles(command) || command.name === undefined || local.test(command.name))
  );
}

function compiles(command: Command): boolean {
  const { name, args } = command;
  const words = args.map(knownStart);
  if (name === 'go') return words[0] === 'build' || words[0] === 'vet' || words[0] === 'test';
  if (name === 'cargo') return words[0] === 'build' && hasOption(command, 'offline', 'frozen');
  if (/^mvnw?$/.test(name ?? '')) return hasOption(command, 'o', 'offline');
  if (name === 'npm' || name === 'pnpm') return words[0] === 'run' && words[1] === 'build';
  return name === 'yarn' && (words[0] === 'build' || (words[0] === 'run' && words[1] === 'build'));
}
