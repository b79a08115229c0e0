import type { OptionGrammar } from '../../known/option-grammar.ts';
import type { Image, Layer } from '../../model/project.ts';
import { readArguments } from '../../model/shell/command-arguments.ts';
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

/** Options of useradd, usermod, adduser (Debian's, Alpine's) and addgroup that take a value. */
const taking: OptionGrammar = {
  short: 'bcdefgGhkKpPRsuZ',
  long: '--base-dir --comment --home-dir --home --expiredate --inactive --gid --groups --group --skel --key --password --shell --uid --ingroup --gecos --firstuid --lastuid --firstgid --lastgid --conf --add_extra_groups --root --prefix'.split(
    ' ',
  ),
};

/** The accounts that an image's layers create, in order; those whose names only the build knows are left out. */
export function accountsOf(image: Image): Account[] {
  return commandsOf(image).flatMap(({ command, layer }): Account[] => {
    const word = created(command);
    return word?.value
      ? [{ name: word.value, uid: accountOption(command, 'u', 'uid')?.value, at: word.at, layer }]
      : [];
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
    const operands = operandsOf(command);
    if (command.name === 'adduser' || command.name === 'addgroup') {
      const [account, group] = operands;
      return account?.value && group?.value ? [{ account: account.value, group: group.value, at: command.at }] : [];
    }
    if (command.name === 'gpasswd') {
      const account = accountOption(command, 'a', 'add')?.value;
      const group = command.args.at(-1)?.value;
      return account && group ? [{ account, group, at: command.at }] : [];
    }
    if (command.name !== 'useradd' && command.name !== 'usermod') return [];
    const groups = accountOption(command, 'G', 'groups')?.value?.split(',') ?? [];
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
  const operands = operandsOf(command);
  // `adduser USER GROUP` puts an account that exists into a group; useradd names the account last
  return command.name === 'useradd' ? operands.at(-1) : operands.length === 1 ? operands[0] : undefined;
}

function operandsOf({ args }: Command): readonly ShellWord[] {
  return readArguments(args, taking).operands;
}

/** The value of an option of useradd and its kin: `-u 10`, `-ru 10`, `--uid 10`, `--uid=10`. */
export function accountOption({ args }: Command, short: string, long: string): ShellWord | undefined {
  for (const [i, word] of args.entries()) {
    const text = word.value ?? word.parts[0] ?? '';
    if (text === `--${long}` || (/^-[a-zA-Z]+$/.test(text) && text.endsWith(short))) return args[i + 1];
    const attached = text.startsWith(`-${short}`) && /^\d/.test(text.slice(2));
    const lead = text.startsWith(`--${long}=`) ? long.length + 3 : attached ? 2 : 0;
    if (lead > 0) {
      const value = word.value?.slice(lead);
      return { ...word, commands: word.commands, at: word.at, value, parts: [value] };
    }
  }
  return undefined;
}
