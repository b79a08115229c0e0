import { folderOf, nameOf } from '../text/path.ts';

/**
 * What holds commands that people or machines run in a repository: recipes of make, tasks of Task, a script of a shell, prose
 * that shows what to type, the scripts of a package, variables of compose.
 */
export type CommandFile = 'recipes' | 'tasks' | 'script' | 'prose' | 'package' | 'variables';

/** Which of them a file is by its name; undefined for others. */
export function commandFileOf(path: string): CommandFile | undefined {
  const name = nameOf(path);
  if (/^(?:GNUm|m)akefile$|\.mk$|^\.?justfile$/i.test(name)) return 'recipes';
  if (/^taskfile[\w.-]*\.ya?ml$/i.test(name)) return 'tasks';
  if (/\.(?:ba|z)?sh$/.test(name)) return 'script';
  if (/\.(?:md|markdown)$/i.test(name) || name === 'README') return 'prose';
  if (name === 'package.json') return 'package';
  if (/^\.env(?:\.[\w-]+)*$/.test(name)) return 'variables';
  return !name.includes('.') && /^(?:bin|scripts?)$/.test(nameOf(folderOf(path))) ? 'script' : undefined;
}
