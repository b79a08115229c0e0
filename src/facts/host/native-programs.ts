import type { Layer, Stage } from '../../model/dockerfile/instruction.ts';
import { buildCommands } from '../../model/dockerfile/layer.ts';
import { optionsOf, optionValue } from '../../model/shell/command-options.ts';
import { absolutePath } from '../../model/shell/file-changes.ts';
import type { Command } from '../../model/shell/shell-command.ts';
import { textAt } from '../../source.ts';
import { once } from '../../text/once.ts';

/** The platform that a stage is built for, as its file writes it, or the stage that it is built on; empty where none is written. */
export function writtenPlatform({ from, base }: Stage): string {
  const { platform } = from;
  if (platform) return textAt(platform.at);
  return base.kind === 'stage' ? writtenPlatform(base.stage) : '';
}

/** Whether a stage runs on the machine that builds, whatever machine the image is for. */
export function runsOnBuilder(stage: Stage): boolean {
  return /^["']?\$\{?BUILDPLATFORM\}?["']?$/.test(writtenPlatform(stage));
}

/**
 * The programs of Go that a stage compiles for the machine that it runs on, by their paths: none where anything in it could have
 * to do with another machine.
 */
export const nativePrograms = once((stage: Stage): ReadonlySet<string> => {
  const stages = lineage(stage);
  const text = stages
    .flatMap(({ declarations, layers }) =>
      [...declarations, ...layers].map(({ instruction }) => textAt(instruction.at)),
    )
    .join('\n');
  if (cross.test(text)) return new Set();
  return new Set(stages.flatMap(({ layers }) => layers.flatMap(compiled)));
});

/** What chooses a machine for Go and for the compilers that it calls, here or in a script of their own. */
const cross =
  /TARGET(?:ARCH|OS|PLATFORM|VARIANT)|GOARCH|GOOS|GOARM|CROSS|cross|\bxx-|--target|CARGO_BUILD_TARGET|-linux-(?:gnu|musl)|--host|-march|buildx|\bzig\b|emcc|wasm|\.(?:ba)?sh\b/;

function lineage(stage: Stage): readonly Stage[] {
  return stage.base.kind === 'stage' ? [stage, ...lineage(stage.base.stage)] : [stage];
}

function compiled(layer: Layer): string[] {
  return buildCommands(layer).flatMap((command) => outputOf(command, layer) ?? []);
}

function outputOf(command: Command, { workdir }: Layer): string | undefined {
  const [verb] = optionsOf(command).operands;
  if (command.name !== 'go' || verb?.value !== 'build') return undefined;
  return absolutePath(optionValue(command, 'o')?.value, workdir?.value);
}
