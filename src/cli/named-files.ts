import { readFileSync } from 'node:fs';
import { decode } from '../folder/content.ts';
import { FolderForge } from '../folder/forge.ts';
import { repositoryTop } from '../folder/repository.ts';
import { type Given, WrongUse } from './options.ts';

/** All of the repository that the current folder is in; outside of one, the current folder. */
export function repositoryForge(): FolderForge {
  const here = process.cwd();
  const top = repositoryTop(here) ?? here;
  return new FolderForge([top], top);
}

/** No file but those that the policy of the repository that the current folder is in names, and the policy itself. */
export function policyForge(): FolderForge {
  return new FolderForge([], process.cwd(), { inRepository: true });
}

/**
 * The files and folders that somebody names, or the current folder; with `-`, the text on the standard input. Named from the
 * current folder; in a repository, the forge's paths start from its top, where its policy is.
 *
 * @throws WrongUse where it is not clear what that text is.
 */
export function folderForge(paths: readonly string[], { name, stdin }: Given = {}): FolderForge {
  const typed = stdin === true || paths.includes('-');
  const others = paths.filter((path) => path !== '-');
  if (typed && others.length > 0) throw new WrongUse('The standard input is reviewed by itself, without other paths.');
  if (typed && name === undefined) throw new WrongUse('Say with --name what the text on the standard input is called.');
  if (!typed && name !== undefined) throw new WrongUse('--name goes with -, the text on the standard input.');
  const inRepository = true;
  if (name !== undefined)
    return new FolderForge([name], process.cwd(), { inRepository, typed: decode(readFileSync(0)) });
  return new FolderForge(others.length > 0 ? others : ['.'], process.cwd(), { inRepository });
}
