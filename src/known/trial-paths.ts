import { foreignFolders } from './foreign-folders.data.ts';
import { trialPaths } from './trial-paths.data.ts';

const words = new Set([...trialPaths.words, ...foreignFolders.names]);

/**
 * Whether a path says that nobody runs the file in earnest: one of its names is an example's, a test's, a developer's own,
 * or one of other people's files.
 */
export function isTrialPath(path: string): boolean {
  return path.split('/').some((name) => words.has(name) || isCalled(name, words));
}

/** Whether a path says that what a file holds is made up: `testdata/server.key`, `.env.test`. */
export function isMadeUpPath(path: string): boolean {
  return path.split('/').some((name) => isCalled(name, trialPaths.madeUp));
}

/** Whether a path says that a file is for those who develop: `docker-compose.dev.yml`, `.devcontainer/Dockerfile`. */
export function isDeveloperPath(path: string): boolean {
  const names = path.split('/');
  return names.some((name) => trialPaths.forgeFolders.has(name) || isDeveloperName(name));
}

/** Whether a name is one that developers give to what only they use: `dev`, `app-test`, `ci`. */
export function isDeveloperName(name: string): boolean {
  return isCalled(name, trialPaths.developers);
}

/** Whether a name is one that is given to what runs in earnest: `production`, `app-prod`. */
export function isEarnestName(name: string): boolean {
  return isCalled(name, trialPaths.earnest);
}

/** Whether a path says that only tests or examples use a file: `tests/compose.yaml`, `examples/shop/compose.yaml`. */
export function isTestPath(path: string): boolean {
  return path.split('/').some(isTestName);
}

/** Whether a name is one that is given to what only tests or examples use: `e2e`, `test-db`, `demo`. */
export function isTestName(name: string): boolean {
  return isCalled(name, trialPaths.tests);
}

function isCalled(name: string, words: ReadonlySet<string>): boolean {
  return name.split(/[-_.]/).some((word) => words.has(word.toLowerCase()));
}
