import type { Location } from '../../source.ts';
import type { Lead, Symlink } from '../../text/files.ts';
import { climb, normalise, resolve } from '../../text/path.ts';
import { unknownMark } from '../../text/setting.ts';
import type { Loader } from './application-loader.ts';
import type { Text } from './compose-text.ts';
import { notRead, type Report } from './value-tree.ts';

/** A place of the machine that compose runs on, as a path names it, its links followed. */
export interface HostPlace {
  /**
   * Normalised (`/var/run/../run/docker.sock` is `/var/run/docker.sock`; `~` stays, `$HOME` is `~`). A path relative to the
   * compose file stays relative and begins with `.`; one that a link leads out of the repository is what that link names.
   */
  readonly hostPath: string | undefined;
  /** The same from the repository's root; undefined where it is not in the repository. */
  readonly repositoryPath: string | undefined;
  /** Where it leaves the repository by a relative path: how many folders above its root, and what follows there. */
  readonly outside: { readonly levels: number; readonly rest: string } | undefined;
  /** The committed links that the path goes through, in their order. */
  readonly links: readonly Symlink[];
  /** Whether the repository has a file there, text or not. */
  readonly isFile: boolean;
  /** Set where the path leads to what is not looked into. */
  readonly unseen: Lead | undefined;
}

const homes: ReadonlyMap<string, string> = new Map([
  ['HOME', '~'],
  ['USERPROFILE', '~'],
  ['PWD', '.'],
]);

/** Whether a text begins with a variable that is a folder everywhere. */
export function startsAtHome(text: Text): boolean {
  return homes.has(leading(text) ?? '');
}

/** The variable that a text begins with. */
function leading(text: Text): string | undefined {
  if (!text.text.startsWith(unknownMark)) return undefined;
  const { start } = text.locate(0, 1).span;
  return text.variables?.find(({ at }) => at.span.start === start)?.name;
}

/**
 * What a path names, as it is written; undefined where only the run knows. `~` is the home folder whatever follows:
 * `~../etc` begins there too (https://github.com/compose-spec/compose-go/blob/main/paths/home.go).
 */
export function hostPathOf(text: Text): string | undefined {
  if (text.value !== undefined) return normalise(text.value.replace(/^~\\?(?=[^/])/, '~/'));
  const home = homes.get(leading(text) ?? '');
  const rest = text.text.slice(1);
  return home === undefined || rest.includes(unknownMark) ? undefined : normalise(home + rest);
}

/**
 * Where a path lies that is seen from a folder of the repository.
 *
 * @param path normalised
 */
export function placeOf(path: string | undefined, folder: string | undefined, loader: Pick<Loader, 'lead'>): HostPlace {
  if (!path || folder === undefined) return onHost(path || undefined);
  const outside = path.startsWith('.') ? climb(folder, path) : undefined;
  const written = { ...onHost(path), repositoryPath: resolve(folder, path), outside };
  const lead = written.repositoryPath === undefined ? undefined : loader.lead(written.repositoryPath);
  if (!lead) return written;
  const { kind, links, isFile } = lead;
  if (kind === 'inside') return { ...written, repositoryPath: lead.path, links, isFile };
  return kind === 'outside' ? { ...outsideOf(lead.path, folder), links } : { ...written, links, unseen: lead };
}

/** Where the kernel leads on to where a process of the host has its root: that of the host (proc(5)). */
const rootOfProcess = /^\/proc\/(?:\d+|self|thread-self)(?:\/task\/\d+)?\/(?:root|cwd)(?=\/|$)/;

/** A place by its path alone. */
export function onHost(path: string | undefined): HostPlace {
  const hostPath = path === undefined ? undefined : path.replace(rootOfProcess, '') || '/';
  return { hostPath, repositoryPath: undefined, outside: undefined, links: [], isFile: false, unseen: undefined };
}

/** @param path absolute, or seen from the root of the repository */
function outsideOf(path: string, folder: string): HostPlace {
  if (!path.startsWith('..')) return onHost(normalise(path));
  const up = folder === '.' ? '' : `${folder.replaceAll(/[^/]+/g, '..')}/`;
  return { ...onHost(normalise(up + path)), outside: climb('.', path) };
}

/**
 * Reports a place that cannot be looked into.
 *
 * @param at where it is named
 */
export function reportUnseen({ hostPath, unseen }: HostPlace, at: Location, report: Report): void {
  if (!unseen) return;
  const why =
    unseen.kind === 'nowhere'
      ? 'goes through symlinks that cannot be followed: a circle, too many, or no valid path. Use the path that is meant.'
      : `is in the submodule \`${unseen.path}\`, which is not reviewed here. Review it in its own repository.`;
  report(at, `\`${hostPath}\` ${why}`, { ...notRead, about: unseen.path });
}
