import {
  isCalledForDevelopers,
  isCalledForTests,
  type Role,
  rolesOfFolder,
  rolesOfPath,
  type ToldRoles,
} from '../../known/path-roles.ts';
import { roleWords } from '../../known/role-words.data.ts';
import { fileOf, filePathOf, type Source } from '../../source.ts';
import { once } from '../../text/once.ts';
import { developedService, throwawayStore } from './developed-services.ts';
import { isExercise } from './readme-roles.ts';
import { rolesSaid } from './said-roles.ts';

/**
 * The roles of a file by what it says itself: its path, its text, and the name of the repository that it lies in.
 *
 * @param repository its name alone, without who owns it; undefined where nobody knows it
 */
export function rolesOfFile(source: Source, repository?: string): ToldRoles {
  return new Map([...(repository ? rolesOfRepository(repository) : []), ...rolesByText(source), ...pathRoles(source)]);
}

const pathRoles = once((source: Source): ToldRoles => rolesOfPath(filePathOf(source)));

/** A whole repository may teach or show something; one that tests or develops ships what it does that with, unless it is all that. */
function rolesOfRepository(name: string): [Role, string][] {
  const isOfAll = (role: Role) =>
    role === 'example' ||
    role === 'insecure' ||
    (role === 'test' && isCalledForTests(name)) ||
    (role === 'development' && isCalledForDevelopers(name));
  const set: [Role, string][] = isExercise(name) ? [['example', name]] : [];
  return [...[...rolesOfFolder(name)].filter(([role]) => isOfAll(role)), ...set];
}

/**
 * The roles that the text of a file tells, each with the words that do: the comment at its top (`FOR TESTING ONLY`), the tests
 * whose services it goes on with, a service that only developers have, or stores that keep nothing.
 */
export const rolesByText = once((source: Source): ToldRoles => {
  const [service, store] = [developedService, throwawayStore].map((find) => find(fileOf(source)));
  const text = firstComment(fileOf(source).text);
  const sayings = roleWords.sayings.flatMap(([role, pattern]): [Role, string][] => {
    const [words] = pattern.exec(text.replace(/\s+/g, ' ')) ?? [];
    return words === undefined ? [] : [[role, words]];
  });
  return new Map<Role, string>([
    ...(store === undefined ? [] : [['throwaway', store] as const]),
    ...(service === undefined ? [] : [['workplace', service] as const]),
    ...rolesSaid(text),
    ...sayings,
    ...rolesExtended(fileOf(source).text),
  ]);
});

/** The role of a test, where a compose file extends services of one: `../testenv-common/compose.yaml`. */
function rolesExtended(text: string): readonly [Role, string][] {
  if (!text.includes('extends:')) return [];
  const files = [...text.matchAll(/\bextends:\s{1,40}file:[ \t]{1,4}["']?([\w./-]{1,200})/g)].map((match) => match[1]!);
  const path = files.find((each) => rolesOfPath(each).has('test'));
  return path === undefined ? [] : [['test', path]];
}

/** How many lines of a comment are read. */
const mostLines = 30;

/** The comment lines with which a file begins, also behind the lines of a compose file that only name it or its format. */
function firstComment(text: string): string {
  const comment: string[] = [];
  for (const line of text.slice(0, 4000).split('\n', mostLines)) {
    if (/^(?:version|name):/.test(line)) continue;
    if (!/^\s*(?:#|---|$)/.test(line)) break;
    comment.push(line.replace(/^\s*[#-]+/, ''));
  }
  return comment.join('\n');
}
