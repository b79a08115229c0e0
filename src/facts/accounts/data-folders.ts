import type { Layer } from '../../model/dockerfile/instruction.ts';
import { commandsWithin, environmentPairs } from '../../model/dockerfile/layer.ts';
import { withScripts } from '../../model/layers-with-scripts.ts';
import type { Image, Project } from '../../model/project.ts';
import { absolutePath, copies } from '../../model/shell/file-changes.ts';
import type { Command } from '../../model/shell/shell-command.ts';
import { imagesShipping, takerOf } from '../../model/shipped-stages.ts';
import { textAt } from '../../source.ts';
import { isWithin } from '../../text/path.ts';
import { knownText } from '../../text/setting.ts';
import { effectsOf } from '../commands/effects.ts';
import { accountsOf } from './created-accounts.ts';
import type { GivenMode } from './file-modes.ts';
import { imageRunsAs, serviceRunsAs } from './runs-as.ts';

/**
 * Whether a mode is that of folders which the build makes and leaves empty, in images where only one account runs, which is
 * not root: it might own them as well, and nothing that obeys another lies there.
 */
export function isForOwnData(given: GivenMode, layer: Layer, project: Project): boolean {
  const folders = foldersGiven(given, layer);
  const images = imagesShipping(layer, project);
  return (
    folders.length > 0 &&
    images.length > 0 &&
    images.every((image) => isOfOneAccount(image) && folders.every((each) => staysEmpty(each, image, project))) &&
    folders.every((each) => !ofSystem.test(each) && takerOf(each, layer, project, true) === undefined)
  );
}

/** The folders that a step gives the mode to, by absolute paths; none where there may be more. */
function foldersGiven({ at, to }: GivenMode, { instruction }: Layer): readonly string[] {
  if (instruction.keyword !== 'RUN' || to !== 'named') return [];
  const command = instruction.run.script.commands.find((each) => effectsOf(each).mode?.setting.at === at);
  const paths = (command ? effectsOf(command).mode!.paths : []).map(({ value }) =>
    value?.startsWith('/') && !/[*?[]/.test(value) ? absolutePath(value, undefined) : undefined,
  );
  return paths.includes(undefined) ? [] : paths.map((path) => path!);
}

/** Where programs of the system look by themselves, whether the base has the folder already or not. */
const ofSystem = /^\/(?:usr(?!\/src\/)|s?bin|lib\w*|etc|root)(?:\/|$)/;

function isOfOneAccount(image: Image): boolean {
  const { user, as } = imageRunsAs(image);
  return (
    user === 'nonroot' &&
    accountsOf(image).every(({ name }) => name === as) &&
    image.usedBy.every((service) => serviceRunsAs(service).user === 'nonroot')
  );
}

/** Whether an image makes a folder in which it puts nothing, from which it runs nothing, and in which no variable has programs look. */
function staysEmpty(folder: string, { layers }: Image, project: Project): boolean {
  const all = withScripts(layers, project);
  const isMade = all.some(({ instruction }) =>
    commandsWithin(instruction).some((command) =>
      effectsOf(command).folders.some(({ value }) => absolutePath(value, undefined) === folder),
    ),
  );
  return isMade && all.every((layer) => !fills(layer, folder));
}

function fills(layer: Layer, folder: string): boolean {
  const { instruction, workdir } = layer;
  if (workdir?.value !== undefined && isWithin(workdir.value, folder)) return true;
  if (instruction.keyword === 'COPY' || instruction.keyword === 'ADD') {
    const target = absolutePath(instruction.target?.value, workdir?.value);
    return target === undefined || isWithin(target, folder) || isWithin(folder, target);
  }
  return (
    environmentPairs(layer).some(
      ({ name, value }) => /PATH$/.test(name) && value && knownText(value).includes(folder),
    ) || commandsWithin(instruction).some((command) => speaksOf(command, folder))
  );
}

/** Whether a command names a folder for more than to make it, or to say whose it is. */
function speaksOf(command: Command, folder: string): boolean {
  const { folders, mode, owner } = effectsOf(command);
  if ((folders.length > 0 || mode || owner) && !copies(command)) return false;
  return textAt(command.at).includes(folder) || command.args.some((word) => knownText(word).includes(folder));
}
