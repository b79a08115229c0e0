import { FolderForge } from '../folder/forge.ts';

/** The files and folders that somebody names, or the current folder. */
export function folderForge(paths: readonly string[]): FolderForge {
  return new FolderForge(paths.length > 0 ? paths : ['.'], process.cwd());
}
