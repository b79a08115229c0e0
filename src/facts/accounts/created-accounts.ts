import { isRootUser } from '../../known/root-account.ts';
import { buildCommands } from '../../model/dockerfile/layer.ts';
import { writtenTexts } from '../../model/dockerfile/written-texts.ts';
import type { Image, Layer } from '../../model/project.ts';
import { optionsOf, optionValue } from '../../model/shell/command-options.ts';
import type { Command, ShellWord } from '../../model/shell/shell-command.ts';
import type { Location } from '../../source.ts';

/** An account that a RUN instruction creates. */
export interface Account {
  readonly name: string;
  /** Its number, where the command gives one. */
  readonly uid: string | undefined;
  readonly at: Location;
  readonly layer: Layer;
}

/** The accounts that an image's layers create, in order; those whose names only the build knows are left out. */
export function accountsOf(image: Image): Account[] {
  return commandsOf(image).flatMap(({ command, layer }): Account[] => {
    const word = created(command);
    return word?.value ? [{ name: word.value, uid: optionValue(command, 'u', 'uid')?.value, at: word.at, layer }] : [];
  });
}

/** Where an image's layers give the account that a `USER` names the id 0, so that it is root by another name. */
export function rootByAnotherName(image: Image, user: string): Location | undefined {
  const [name = ''] = user.split(':');
  if (!/^[a-z_]/i.test(name)) return undefined;
  let found: Location | undefined;
  for (const { instruction, onbuild } of image.layers) {
    if (onbuild) continue;
    for (const command of buildCommands({ instruction })) {
      const uid = nameGivenId(command)?.value === name ? optionValue(command, 'u', 'uid') : undefined;
      if (uid) found = isRootUser(uid.value ?? '') ? command.at : undefined;
    }
    for (const { path, text, at } of writtenTexts(instruction)) {
      if (/(?:^|\/)etc\/passwd$/.test(path) && hasRootLine(text, name)) found = at;
    }
  }
  return found;
}

function nameGivenId(command: Command): ShellWord | undefined {
  return command.name === 'usermod' ? optionsOf(command).operands.at(-1) : created(command);
}

/** `app:x:0:0::/app:/bin/sh`, as a file of accounts has it. */
function hasRootLine(text: string, name: string): boolean {
  return text.split('\n').some((line) => {
    const [account, , uid = ''] = line.trim().split(':');
    return account === name && /^0+$/.test(uid);
  });
}

/** A group besides its own that an account is put into. */
export interface Membership {
  readonly account: string;
  readonly group: string;
  readonly at: Location;
}

/** The supplementary groups that an image's layers put accounts into. */
export function membershipsOf(image: Image): Membership[] {
  return commandsOf(image).flatMap(({ command }): Membership[] => {
    const { operands } = optionsOf(command);
    if (command.name === 'adduser' || command.name === 'addgroup') {
      const [account, group] = operands;
      return account?.value && group?.value ? [{ account: account.value, group: group.value, at: command.at }] : [];
    }
    if (command.name === 'gpasswd') {
      const account = optionValue(command, 'a', 'add')?.value;
      const group = command.args.at(-1)?.value;
      return account && group ? [{ account, group, at: command.at }] : [];
    }
    if (command.name !== 'useradd' && command.name !== 'usermod') return [];
    const groups = optionValue(command, 'G', 'groups')?.value?.split(',') ?? [];
    const account = operands.at(-1)?.value;
    return account ? groups.map((group) => ({ account, group, at: command.at })) : [];
  });
}

/** What an ONBUILD of the image creates is created in other images. */
function commandsOf({ layers }: Image): { command: Command; layer: Layer }[] {
  return layers.flatMap((layer) =>
    layer.instruction.keyword === 'RUN' && !layer.onbuild
      ? layer.instruction.run.script.commands.map((command) => ({ command, layer }))
      : [],
  );
}

function created(command: Command): ShellWord | undefined {
  if (command.name !== 'useradd' && command.name !== 'adduser') return undefined;
  const { operands } = optionsOf(command);
  // `adduser USER GROUP` puts an account that exists into a group; useradd names the account last
  return command.name === 'useradd' ? operands.at(-1) : operands.length === 1 ? operands[0] : undefined;
}
