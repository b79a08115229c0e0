import { recordOf } from '../../known/programs/records.ts';
import { landing } from '../../model/dockerfile/copy-target.ts';
import type { Layer } from '../../model/dockerfile/instruction.ts';
import { buildCommands } from '../../model/dockerfile/layer.ts';
import { positionOf } from '../../model/dockerfile/layer-position.ts';
import { isMounted } from '../../model/dockerfile/mounted-paths.ts';
import { optionsOf } from '../../model/shell/command-options.ts';
import { absolutePath } from '../../model/shell/file-changes.ts';
import type { Command } from '../../model/shell/shell-command.ts';
import { once } from '../../text/once.ts';
import { nameOf } from '../../text/path.ts';
import { knownStart, knownText, type Setting, unknownMark } from '../../text/setting.ts';
import { effectsOf } from '../commands/effects.ts';
import { comparedBefore } from './compared-in-other-steps.ts';
import { isDownload, isUnprotected } from './download-commands.ts';
import { checksAnything } from './integrity-checks.ts';

/**
 * Whether all that a command installs are files which the build copied or mounted from its own files or stages, built in
 * the same step, or compared there or before with a checksum or a signature: nobody stands between.
 */
export function installsOwn(command: Command, layer: Layer): boolean {
  const paths = filesIn(command);
  const brought = layer.stage.layers.slice(0, positionOf(layer)).flatMap(copiedTo);
  return (
    paths !== undefined &&
    paths.length > 0 &&
    (checksAnything(buildCommands(layer), command) ||
      buildsPackages(buildCommands(layer)) ||
      paths.every((path) => {
        if (path !== undefined && comparedBefore(path, layer)) return true;
        const whole = absolutePath(path, layer.workdir?.value);
        return (
          whole !== undefined &&
          (isMounted(whole, layer) || brought.some((copied) => copied !== '/' && isIn(whole, copied)))
        );
      }))
  );
}

const buildsPackages = once((commands: readonly Command[]) =>
  commands.some(({ name }) => recordOf(name).buildsPackages),
);

/** Whether all that a command installs are files that the same step downloads over TLS; not where it fetches more for them. */
export function installsDownloadsOverTls(command: Command, layer: Layer): boolean {
  const nameIn = (word: Setting) => nameOf(knownText(word));
  const downloads = buildCommands(layer).filter(isDownload);
  const files = recordOf(command.name).installsFiles ? optionsOf(command).operands : [];
  return (
    files.length > 0 &&
    files.every((file) => {
      const own = downloads.filter(({ args }) => args.some((word) => nameIn(word) === nameIn(file)));
      return nameIn(file) !== unknownMark && own.length > 0 && own.every(isOverTls);
    })
  );
}

function isOverTls(download: Command): boolean {
  return download.args.some((word) => /^https:/i.test(knownStart(word))) && !isUnprotected(download);
}

/** The files that a command installs; undefined where it installs anything by its name. */
function filesIn(command: Command): readonly (string | undefined)[] | undefined {
  if (recordOf(command.name).installsFiles) return optionsOf(command).operands.map(({ value }) => value);
  const call = effectsOf(command).packages;
  if (call?.action !== 'install' || call.packages.some(({ from }) => from !== 'local')) return undefined;
  return call.packages.map(({ word }) => word.value);
}

/** Where a layer copies files of the build to: the folder, and each of them as it lands in it; none for what is fetched. */
function copiedTo(layer: Layer): readonly string[] {
  const { instruction, workdir } = layer;
  if (instruction.keyword !== 'COPY' && instruction.keyword !== 'ADD') return [];
  const names = instruction.sources.map(({ value }) => value);
  const folder = absolutePath(instruction.target?.value, workdir?.value);
  if (folder === undefined || names.some((name) => name === undefined || name.includes('://'))) return [];
  return [folder, ...names.flatMap((name) => landing(layer, instruction, name!) ?? [])];
}

function isIn(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}
