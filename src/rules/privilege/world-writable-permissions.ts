import { isForOwnData } from '../../facts/accounts/data-folders.ts';
import { type GivenMode, isShippedWith, modesLeft } from '../../facts/accounts/file-modes.ts';
import { isSystemFolder, leadsForRoot } from '../../facts/accounts/program-folders.ts';
import { fileEndings } from '../../known/file-endings.data.ts';
import { dockerSocket } from '../../known/host-paths.ts';
import type { Layer } from '../../model/project.ts';
import { list, type Message, type Rule, say } from '../../rule.ts';

export default {
  id: 'world-writable-permissions',
  title: 'Files are writable by everyone',
  group: 'privilege',
  severity: 'medium',
  targets: ['dockerfile'],
  profile: 'default',
  lessForDevelopers: true,
  why: 'Any process in the container, whatever its user, can replace what is there: a program, its configuration, its data.',
  fix: 'Give the files to the account that needs them (`COPY --chown=app`, `chown app`) with a mode such as `755` or `750`. A shared folder such as `/tmp` has mode `1777`.',
  also: ['CIS 4.8'],
  whenRun: true,
  instructions: ['RUN', 'COPY', 'ADD', 'ENTRYPOINT', 'CMD'],
  reads: { flags: ['chmod'], programs: ['modes'] },
  *layer(layer, { project, shipped }) {
    for (const given of modesLeft(layer)) {
      const { mode, at } = given;
      if (!mode.othersWrite || isDevice(given) || !isShippedWith(given, layer, project)) continue;
      const leading = leadsForRoot(given, layer, project);
      if (mode.sticky && !leading) continue;
      const opensHost = given.paths.some((path) => dockerSocket(path) === 'socket');
      yield {
        at,
        message: [...told(given, layer), ...(opensHost ? socket : becomesRoot(given, leading))],
        ...(!shipped(layer) || isForOwnData(given, layer, project)
          ? { severity: 'low' as const }
          : opensHost && { severity: 'high' as const }),
      };
    }
  },
} satisfies Rule;

/** Everybody writes to `/dev/null` and its kin anyway. */
function isDevice({ paths }: GivenMode): boolean {
  return paths.length > 0 && paths.every((path) => /^\/dev\/(?!shm(?:\/|$))/.test(path));
}

const socket = say` Whoever can write there can become root on the host.`;

/** What it comes to inside the container, besides what is there; @param leading whether programs are looked for there first */
function becomesRoot({ paths, recursive }: GivenMode, leading: boolean): Message {
  if (leading) return say` ${'PATH'} looks there first: whoever can write there can become root in the container.`;
  const decides = paths.some((path) => decidesOnRoot(path, recursive));
  return decides ? say` Whoever can write there can become root in the container.` : say``;
}

/** Files that say who is root and who may become it, folders of what root runs, or all files with them. */
function decidesOnRoot(path: string, recursive: boolean): boolean {
  return (
    /^\/etc\/(?:passwd|shadow|sudoers)(?:$|[./])/.test(path) ||
    isSystemFolder(path.replace(/\/\*?$/, '')) ||
    (recursive && /^\/(?:etc\/?)?$/.test(path))
  );
}

/** `*` alone tells nobody what it is. */
function globbed(paths: readonly string[]): Message {
  return paths.every((path) => /^(?:\.\/)?\*(?:\.\*)?$/.test(path))
    ? say`all files of the folder that it runs in, `
    : say``;
}

/** As its name says. */
function isFile(path: string): boolean {
  return fileEndings.plainFiles.test(path);
}

function told({ setting, paths, recursive, to }: GivenMode, { instruction }: Layer): Message {
  const creator = instruction.keyword === 'RUN' ? 'this step' : 'the container';
  if (to === 'created') return say`The umask ${setting} makes what ${[creator]} creates writable by every user.`;
  const below = recursive && !paths.every(isFile) ? say` and everything in it` : say``;
  const what =
    paths.length > 0
      ? say`${globbed(paths)}${list(paths)}${below}`
      : to === 'copied'
        ? say`what it copies`
        : say`files of the image`;
  return say`Mode ${setting} lets every user write to ${what}.`;
}
