import { type GivenMode, isShippedWith, modesOf } from '../../facts/accounts/file-modes.ts';
import { list, type Message, type Rule, say } from '../../rule.ts';

export default {
  id: 'world-writable-permissions',
  title: 'Everybody may write to files of the image',
  group: 'privilege',
  severity: 'medium',
  targets: ['dockerfile'],
  profile: 'default',
  why: 'Any process in the container, whichever user it runs as, can replace what is there: a program, its configuration, its data.',
  fix: 'Give the files to the account that needs them (`COPY --chown=app`, `chown app`) with a mode such as `755` or `750`; a folder for everybody, such as `/tmp`, has mode `1777`.',
  also: ['CIS 4.8'],
  instructions: ['RUN', 'COPY', 'ADD'],
  *layer(layer, { project, shipped }) {
    for (const given of modesOf(layer.instruction)) {
      const { mode, at } = given;
      if (!mode.othersWrite || mode.sticky || isDevice(given) || !isShippedWith(given, layer, project)) continue;
      const ruling = given.paths.some((path) => decidesOnRoot(path, given.recursive));
      yield {
        at,
        message: ruling ? say`${told(given)} Whoever writes there makes itself root.` : told(given),
        ...(!shipped(layer) ? { severity: 'low' as const } : ruling && { severity: 'high' as const }),
      };
    }
  },
} satisfies Rule;

/** Everybody writes to `/dev/null` and its kin anyway. */
function isDevice({ paths }: GivenMode): boolean {
  return paths.length > 0 && paths.every((path) => /^\/dev\/(?!shm(?:\/|$))/.test(path));
}

/** Files that say who is root and who may become it, or all files with them. */
function decidesOnRoot(path: string, recursive: boolean): boolean {
  return /^\/etc\/(?:passwd|shadow|sudoers)(?:$|[./])/.test(path) || (recursive && /^\/(?:etc\/?)?$/.test(path));
}

function told({ setting, paths, recursive, to }: GivenMode): Message {
  if (to === 'created')
    return say`The umask ${setting} lets every user of the container write to what this step creates.`;
  const below = recursive ? say` and all that is in it` : say``;
  const what =
    paths.length > 0 ? say`${list(paths)}${below}` : to === 'copied' ? say`what it copies` : say`files of the image`;
  return say`The mode ${setting} lets every user of the container write to ${what}.`;
}
