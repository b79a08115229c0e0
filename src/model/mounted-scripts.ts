import type { Source } from '../source.ts';
import { follow } from '../text/follow.ts';
import { once } from '../text/once.ts';
import { folderOf, isWithin } from '../text/path.ts';
import { startCommands } from './compose/command-script.ts';
import { literalText } from './compose/compose-text.ts';
import type { ComposeService, ServiceCommand, ServiceMount } from './compose/service.ts';
import type { ContextFiles } from './files/context-files.ts';
import type { Unread } from './project.ts';
import { longestScript, mostCharacters, mostFollowed, notAllFollowed, scriptUnread, wholeOf } from './run-scripts.ts';
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

/** Finds the scripts that services mount and start, or mount where their images' entrypoints run them. */
export class ServiceScripts {
  readonly #files: ContextFiles;
  #left = mostCharacters;

  constructor(files: ContextFiles) {
    this.#files = files;
  }

  of(service: ComposeService): MountedScripts {
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
      mountedAt(path, mounts, this.#files).flatMap((source) => {
        const tooMuch = this.#tooMuch(source);
        if (tooMuch) {
          unread.push(scriptUnread(source, service.at, `a service runs, was not reviewed: ${tooMuch}`));
          return [];
        }
        const commands = commandsAt(path, source);
        if (!commands) return [];
        found.push(running(service, source));
        return startedBy(commands, service, folderOf(path));
      }),
    );
    return { scripts: found, unread, remarks: isCut ? [notAllFollowed(service.at.source)] : [] };
  }

  /** Why a script is not read, if it is not: whatever each service runs is judged for it. */
  #tooMuch({ text }: Source): string | undefined {
    if (text.length > longestScript) return 'it is too long';
    this.#left -= text.length;
    return this.#left < 0 ? 'with others it is too long' : undefined;
  }
}

/** The commands of a script at a path; undefined where it is none. The same for all services that run it. */
function commandsAt(path: string, source: Source): readonly Command[] | undefined {
  const known = commandsIn(source);
  if (!known.has(path)) {
    const scripts = scriptsInFile(path, wholeOf(source), true);
    known.set(path, scripts.length > 0 ? scripts.flatMap(({ commands }) => commands) : undefined);
  }
  return known.get(path);
}

const commandsIn = once((_: Source) => new Map<string, readonly Command[] | undefined>());

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

function running(service: ComposeService, source: Source): ComposeService {
  const command = commandOf(source);
  return { ...service, entrypoint: undefined, command, healthcheck: undefined, hooks: [], develop: undefined };
}

/** A script as a command: the same for all services that run it. */
const commandOf = once((source: Source): ServiceCommand => {
  const text = wholeOf(source);
  const at = text.locate(0, text.text.length);
  const words = [...['sh', '-c'].map((value) => ({ value, at })), literalText(text, at)];
  return { at, text: undefined, words };
});
