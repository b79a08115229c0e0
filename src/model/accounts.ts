import type { Location } from '../source.ts';
import type { Image, Layer } from './project.ts';
import type { Command } from './shell/command.ts';

/** An account that a RUN instruction creates. */
export interface Account {
  readonly name: string;
  readonly at: Location;
  readonly layer: Layer;
}

/** Options of useradd and adduser (Debian's, Alpine's) that take a value, so that the word after them is no name. */
const valueOptions = new Set(
  '-b -c -d -e -f -g -G -h -k -K -l -p -P -R -s -S- -u -Z --base-dir --comment --home-dir --home --expiredate --inactive --gid --groups --group --skel --key --password --shell --uid --ingroup --gecos --firstuid --lastuid --firstgid --lastgid --conf --add_extra_groups --root --prefix'.split(
    ' ',
  ),
);

/** The accounts that an image's layers create, in order; those whose names only the build knows are left out. */
export function accountsOf({ layers }: Image): Account[] {
  return layers.flatMap((layer) => {
    if (layer.instruction.keyword !== 'RUN') return [];
    return layer.instruction.run.script.commands.flatMap((command): Account[] => {
      const word = created(command);
      return word?.value ? [{ name: word.value, at: word.at, layer }] : [];
    });
  });
}

function created({ name, args }: Command) {
  if (name !== 'useradd' && name !== 'adduser') return undefined;
  const operands = args.filter(({ value }, i) => {
    if (value === undefined || value.startsWith('-')) return false;
    const before = args[i - 1]?.value;
    if (before === undefined || !before.startsWith('-')) return true;
    // useradd bundles short options, the last of which may take the word: `useradd -rmg app app`
    return !valueOptions.has(before) && !(name === 'useradd' && /^-[a-zA-Z]+[bcdefgGkKpsuZ]$/.test(before));
  });
  // `adduser USER GROUP` puts an account that exists into a group; useradd names the account last
  return name === 'useradd' ? operands.at(-1) : operands.length === 1 ? operands[0] : undefined;
}
