/** What a file, a stage or a service is there for, as its path or its name says it in whole words. */

import { nameOf } from '../text/path.ts';
import { foreignFolders } from './foreign-folders.data.ts';
import { productsNamed } from './products.ts';
import { roleWords } from './role-words.data.ts';

/**
 * What is there for something else than to ship, or only for others to build on it. `workplace`: for development, as what is in
 * it shows and nothing says; `throwaway`: it keeps nothing; `undeployed`: nothing says that it is deployed anywhere;
 * `rootless`: what runs it has no root of the host to give; `added`: a change adds it, and only that says what else it is.
 */
export type Role =
  | keyof typeof roleWords.words
  | 'base'
  | 'workplace'
  | 'throwaway'
  | 'undeployed'
  | 'rootless'
  | 'added';

/** The roles that a path or a name tells, each with the part of it that does. */
export type ToldRoles = ReadonlyMap<Role, string>;

/** The roles that a file has by its path: those of its folders, and its own. */
export function rolesOfPath(path: string): ToldRoles {
  const folders = path.split('/');
  const name = folders.pop()!;
  return new Map([...folders.flatMap((folder) => [...rolesOfFolder(folder)]), ...rolesOfFileName(name)]);
}

/**
 * The roles that a folder's name tells. A word that also describes products tells one only beside words that name none, or
 * before that of a database, which says where its data is: `dev-postgres`; or beside any, where it says so of that: `local-registry`,
 * `grafana-local`.
 */
export function rolesOfFolder(name: string): ToldRoles {
  if (roleWords.toolFolders.has(name)) return new Map([['development', name]]);
  if (roleWords.snapshots.test(name)) return new Map([['past', name]]);
  if (roleWords.exercises.test(name)) return new Map([['example', name]]);
  return rolesAmong(name, wordsOf(name), {
    isBehind: (word, role) =>
      isNeutral(word) ||
      productsNamed(word).some(({ holdsData }) => holdsData || role === 'local') ||
      (roleWords.adjectives.has(role) && !roleWords.programs.has(word)),
    isBefore: (word, role) => isNeutral(word) || (role === 'local' && productsNamed(word).length > 0),
  });
}

function isNeutral(word: string): boolean {
  return roleWords.neutral.has(word) || roleWords.stores.has(word);
}

/** Whether a repository is called for nothing but tests, in two words for it: one alone may be that of a product. */
export function isCalledForTests(repository: string): boolean {
  const words = wordsOf(repository);
  return rolesOfFolder(repository).has('test') && words.filter((word) => roleOf(word)?.role === 'test').length > 1;
}

/** Whether a repository is called for what developers run of something: `shop-devenv`. The word alone is a product's. */
export function isCalledForDevelopers(repository: string): boolean {
  const words = wordsOf(repository);
  return words.length > 1 && words.at(-1) === 'devenv';
}

/**
 * The roles that a file's name tells, each of its parts between dots by itself. Words of all kinds say which one it is:
 * `compose.dev-azure.yml`.
 */
function rolesOfFileName(name: string): ToldRoles {
  const isPlain = (word: string) => roleWords.neutral.has(word) || !/\D/.test(word);
  // `Dockerfile.old_cpu` is for an old processor.
  return rolesOfParts(name, (part) =>
    wordsOf(part).map((word, i, words) =>
      roleOf(word)?.role === 'past' && !words.slice(i + 1).every(isPlain) ? '' : word,
    ),
  );
}

/** The same of a stage, a service or a profile, which may be called by what it does: `lint`, `archive`. */
function rolesOfName(name: string): ToldRoles {
  return rolesOfParts(name, (part) =>
    wordsOf(part)
      .flatMap(partedWord)
      .map((word) => (roleWords.activities.has(word) || roleOf(word)?.role === 'past' ? '' : word)),
  );
}

/** What names a database and a role in one word: `pgtest`, `redisdev`. */
function partedWord(word: string): readonly string[] {
  const [, store = '', role = ''] = /^(.{2,})(dev|test)$/.exec(word) ?? [];
  const isStore = roleWords.stores.has(store) || productsNamed(store).some(({ holdsData }) => holdsData);
  return store !== '' && isStore ? [store, role] : [word];
}

function rolesOfParts(name: string, words: (part: string) => string[]): ToldRoles {
  const beside: Beside = { isBehind: (word) => !roleWords.programs.has(word), isBefore: () => true };
  return new Map(name.split('.').flatMap((part) => [...rolesAmong(part, words(part), beside)]));
}

/** What may stand on either side of a word that says a role, so that it does. */
interface Beside {
  /** @param role the word that says a role */
  readonly isBehind: (word: string, role: string) => boolean;
  /** Only of words that also describe products. */
  readonly isBefore: (word: string, role: string) => boolean;
}

/** What stands last names the thing, and what stands before only describes it: `test-results-api` is an API. */
function rolesAmong(name: string, words: readonly string[], { isBehind, isBefore }: Beside): ToldRoles {
  const found = new Map<Role, string>();
  const roles = words.map(roleOf);
  for (const [i, each] of roles.entries()) {
    // `not-for-tests`
    const before = words[words[i - 1] === 'for' ? i - 2 : i - 1] ?? '';
    if (!each || roleWords.undone.has(before)) continue;
    const isPlain = (allowed: (word: string) => boolean) => (word: string) =>
      roleOf(word) !== undefined || allowed(word) || !/\D/.test(word);
    if (!words.slice(i + 1).every(isPlain((word) => isBehind(word, words[i]!)))) continue;
    if (each.alone && !words.slice(0, i).every(isPlain((word) => isBefore(word, words[i]!)))) continue;
    found.set(each.role, name);
  }
  return found;
}

/** In small letters, also those that only capitals part: `IntegrationTests`, `E2ETests`; without a number at their end. */
function wordsOf(name: string): string[] {
  return name
    .replaceAll('GitLab', 'Gitlab')
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replace(/([A-Z\d])([A-Z][a-z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '')
    .map((word) => word.replace(/(\D)\d{1,4}$/, '$1'))
    .map((word) => (byWord.has(word) ? undefined : roleIn(word)) ?? word);
}

/** What says a role in a word that two are joined in: `devenv`, `loadtests`. */
function roleIn(word: string): string | undefined {
  const [, first, last] = roleWords.compounds.exec(word) ?? [];
  return first ?? last;
}

interface RoleWord {
  readonly role: Role;
  /** Whether the word also describes what ships. */
  readonly alone: boolean;
}

const byWord: ReadonlyMap<string, RoleWord> = new Map(
  Object.entries(roleWords.words).flatMap(([role, { always, alone }]) => [
    ...[...always].map((word): [string, RoleWord] => [word, { role: role as Role, alone: false }]),
    ...[...alone].map((word): [string, RoleWord] => [word, { role: role as Role, alone: true }]),
  ]),
);

function roleOf(word: string): RoleWord | undefined {
  return byWord.get(word);
}

const foreign: ReadonlySet<string> = new Set(foreignFolders.names);

/**
 * Whether a path says that nobody runs the file in earnest: one of its names is an example's, a test's, a developer's own,
 * or one of other people's files.
 */
export function isTrialPath(path: string): boolean {
  return rolesOfPath(path).size > 0 || path.split('/').some((name) => foreign.has(name));
}

/** Whether a path says that what a file holds is made up: `testdata/server.key`, `.env.test`. */
export function isMadeUpPath(path: string): boolean {
  const roles = [...rolesOfPath(path).keys()];
  return roles.some((role) => role === 'template' || (role !== 'past' && isTrialRole(role)));
}

/** Whether a path says that a file is for those who develop: `docker-compose.dev.yml`, `.devcontainer/Dockerfile`. */
export function isDeveloperPath(path: string): boolean {
  return areOfDevelopers(rolesOfPath(path));
}

/** Whether a name is one that developers give to what only they use: `dev`, `app-test`, `ci`. */
export function isDeveloperName(name: string): boolean {
  return areOfDevelopers(rolesOfName(name));
}

/** Whether roles are those of what developers run where they work. */
export function areOfDevelopers(roles: ToldRoles): boolean {
  return roles.has('development') || roles.has('test') || roles.has('workplace') || roles.has('throwaway');
}

/** Whether a name is one that is given to what runs in earnest: `production`, `app-prod`. */
export function isEarnestName(name: string): boolean {
  return wordsOf(name).some((word) => roleWords.earnest.has(word));
}

/** Whether a name is one that is given to what only tests or examples use: `e2e`, `test-db`, `demo`. */
export function isTestName(name: string): boolean {
  return areOfTests(rolesOfName(name));
}

/**
 * Whether a workflow is called after images of tests, so that what it publishes is for them: `build-test-containers.yml`. Not `ci.yml`
 * or `build-and-test.yml`, which publish what they have tested.
 */
export function isWorkflowForTests(path: string): boolean {
  const words = wordsOf(nameOf(path).replace(/\.ya?ml$/, ''));
  const of = words.findLast((word) => !/^(?:images?|containers?)$/.test(word)) ?? '';
  const role = roleOf(of);
  return of !== words.at(-1) && !words.includes('and') && role?.role === 'test' && !role.alone;
}

/** Whether roles are those of what nobody relies on: a test, an example, a demonstration of insecurity, what nobody starts any more. */
export function areOfTests(roles: ToldRoles): boolean {
  return [...roles.keys()].some(isTrialRole);
}

/** Whether a role is one of them. */
export function isTrialRole(role: Role): boolean {
  return role === 'test' || role === 'example' || role === 'insecure' || role === 'past';
}

/** The roles of a file on which people rely all the same. */
export function withoutTrials(roles: ToldRoles): ToldRoles {
  return new Map([...roles].filter(([role]) => !isTrialRole(role)));
}

/** The roles that something says. */
export function withoutShown(roles: ToldRoles): ToldRoles {
  return withoutThrowaway(new Map([...roles].filter(([role]) => role !== 'workplace')));
}

/** The roles that a file has for more than that it keeps nothing: what that weighs is less, and is told all the same. */
export function withoutThrowaway(roles: ToldRoles): ToldRoles {
  return new Map([...roles].filter(([role]) => role !== 'throwaway'));
}

/** The roles of a file that ships, as somebody who knows says: where it lies because a tool looks there says nothing any more. */
export function asPublished(roles: ToldRoles): ToldRoles {
  return new Map(
    [...withoutTrials(roles)].filter(([role, folder]) => role !== 'undeployed' && !roleWords.toolFolders.has(folder)),
  );
}

/** Whether a repository's name says that it publishes images for others to build on. */
export function isForBaseImages(repository: string): boolean {
  return roleWords.baseImages.test(repository);
}

/** Whether a file writes the list of a repository's images for the official library. */
export function isLibraryList(path: string): boolean {
  return !path.includes('/') && path.includes(roleWords.libraryList);
}
