import type { Excerpt, Source } from '../source.ts';
import { follow } from '../text/follow.ts';
import { folderOf, isWithin } from '../text/path.ts';
import { startCommands } from './compose/command-script.ts';
import { literalText } from './compose/compose-text.ts';
import type { ComposeService, ServiceMount } from './compose/service.ts';
import type { ContextFiles } from './files/context-files.ts';
import type { Unread } from './project.ts';
import { longestScript, mostFollowed, notAllFollowed, scriptUnread, wholeOf } from './run-scripts.ts';
import { absolutePath } from './shell/file-changes.ts';
import { programOf, startedBeside, startedFile } from './shell/input-programs.ts';
import { isRunByOthers, scriptsInFile } from './shell/script-files.ts';
import type { Command } from './shell/shell-command.ts';

/** The scripts that a service starts, each as a service that has the script's text for its command. */
export interface MountedScripts {
  readonly scripts: readonly ComposeService[];
  readonly unread: readonly Unread[];
  /** A sentence where there are more than are followed. */
  readonly remarks: readonly string[];
}

/**
 * The scripts of the repository that a service mounts and starts, or mounts where its image's entrypoint runs them.
 */
export function mountedScripts(service: ComposeService, files: ContextFiles): MountedScripts {
  const mounts = service.mounts.filter(({ type, granted, target }) => type === 'bind' && !granted && target?.value);
  if (mounts.length === 0) return { scripts: [], unread: [], remarks: [] };
  const paths = startedBy(startCommands(service), service);
  for (const { target } of mounts) {
    const path = absolutePath(target?.value, '/');
    if (path !== undefined && isRunByOthers(path)) paths.push(path);
  }
  const found: ComposeService[] = [];
  const unread: Unread[] = [];
  const isCut = follow(paths, { keyOf: (path) => path, most: mostFollowed }, (path) =>
    mountedAt(path, mounts, files).flatMap((source) => {
      if (source.text.length > longestScript) {
        unread.push(scriptUnread(source, service.at, 'a service runs, was not reviewed: it is too long'));
        return [];
      }
      const text = wholeOf(source);
      const scripts = scriptsInFile(path, text, true);
      if (scripts.length === 0) return [];
      found.push(running(service, text));
      return startedBy(
        scripts.flatMap(({ commands }) => commands),
        service,
        folderOf(path),
      );
    }),
  );
  return { scripts: found, unread, remarks: isCut ? [notAllFollowed(service.at.source)] : [] };
}

/** @param folder of the script that runs the commands */
function startedBy(commands: readonly Command[], { workingDir }: ComposeService, folder?: string): string[] {
  const here = workingDir?.value ?? '/';
  const paths = commands.flatMap((each) => {
    const name = startedFile(each);
    const isPath = programOf(each) !== undefined || name?.includes('/');
    const beside = folder === undefined ? undefined : startedBeside(each);
    return [isPath ? absolutePath(name, here) : undefined, beside && absolutePath(beside, folder!)];
  });
  return [...new Set(paths.filter((path) => path !== undefined))];
}

/** The files of the repository that are mounted at a path. */
function mountedAt(path: string, mounts: readonly ServiceMount[], files: ContextFiles): Source[] {
  return mounts.flatMap(({ target, repositoryPath }) => {
    const mounted = absolutePath(target?.value, '/');
    if (mounted === undefined || repositoryPath === undefined || !isWithin(path, mounted)) return [];
    return files.read([{ path: '.', ignore: undefined }], `${repositoryPath}${path.slice(mounted.length)}`) ?? [];
  });
}

function running(service: ComposeService, text: Excerpt): ComposeService {
  const at = text.locate(0, text.text.length);
  const words = [...['sh', '-c'].map((value) => ({ value, at })), literalText(text, at)];
  const command = { at, text: undefined, words };
  return { ...service, entrypoint: undefined, command, healthcheck: undefined, hooks: [], develop: [] };
}
