import { foreignFolders } from './foreign-folders.data.ts';
import { trialPaths } from './trial-paths.data.ts';

const words = new Set([...trialPaths.words, ...foreignFolders.names]);

/**
 * Whether a path says that nobody runs the file in earnest: one of its names is an example's, a test's, a developer's own,
 * or one of other people's files.
 */
export function isTrialPath(path: string): boolean {
  return path
    .split('/')
    .some((name) => words.has(name) || name.split(/[-_.]/).some((word) => words.has(word.toLowerCase())));
}
