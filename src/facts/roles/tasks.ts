import { roleWords } from '../../known/role-words.data.ts';
import { isWorkflowPath } from '../../model/workflow/workflow-files.ts';
import type { Source } from '../../source.ts';
import { once } from '../../text/once.ts';
import { folderOf, nameOf, resolve } from '../../text/path.ts';

const { taskFiles, headings } = roleWords.readmes;

/** What people start by a name: a target of `make`, a script of `npm`. */
export interface Task {
  /** Its name as a path from the folder of the file that lists it. */
  readonly path: string;
  /** That folder, in which it runs. */
  readonly folder: string;
  /** Its name and what is said of it, as a heading would. */
  readonly says: string;
  readonly commands: readonly string[];
}

/** Whether a file lists tasks: `Makefile`, `package.json`, `mise.toml`. */
export function isTaskFile(path: string): boolean {
  return taskFiles.test(nameOf(path));
}

/**
 * Whether a file says what machines or people do to deploy something, if it is called so, or a task in it: a workflow, `deploy.sh`.
 * What else it starts says nothing of its use.
 */
export function isDeployment(path: string): boolean {
  return isWorkflowPath(path) || (/\.(?:ba)?sh$/.test(path) && headings.earnest.test(wordsOf(nameOf(path))));
}

/**
 * The tasks that a file lists, line by line, whatever runs them: a line names a task, those behind it say what it is for and what
 * it runs, and a comment right above it says so, too. A script is one task; of the jobs of a workflow its name says what for, and
 * the environment that they deploy to.
 */
export const tasksIn = once(({ path, text }: Source): readonly Task[] => {
  const { folder, says, isScript } = listAt(path);
  const variables = new Map<string, string>();
  const tasks: OpenTask[] = isScript ? [{ path, folder, says, commands: [] }] : [];
  let above = says;
  for (const written of text.split('\n')) {
    const line = withValues(written, variables);
    const named = isScript ? undefined : taskNamed(line, folder, above);
    const [, description] = /^\s{0,8}(?:desc|description|environment)\s?[:=](.*)/.exec(line) ?? [];
    const task = tasks.at(-1);
    if (named) tasks.push(named);
    else if (task && description) task.says += description;
    else task?.commands.push(line);
    above = line.startsWith('#') ? `${above} ${line}` : says;
  }
  return tasks;
});

/** One whose lines are still read. */
interface OpenTask extends Task {
  says: string;
  readonly commands: string[];
}

/** What a file's place says of all its tasks: the steps of a workflow run from the root, a script among others from the folder around theirs. */
function listAt(path: string): Pick<Task, 'folder' | 'says'> & { readonly isScript: boolean } {
  if (!isDeployment(path)) return { folder: folderOf(path), says: '', isScript: false };
  const says = wordsOf(nameOf(path));
  if (isWorkflowPath(path)) return { folder: '.', says, isScript: false };
  return { folder: folderOf(path).replace(/(?:^|\/)(?:scripts?|bin|tools|ci)$/, '') || '.', says, isScript: true };
}

function taskNamed(line: string, folder: string, above: string): OpenTask | undefined {
  const [, name, comment = '', command] = headingIn(line) ?? [];
  if (name === undefined) return undefined;
  return {
    path: resolve(folder, name) ?? name,
    folder,
    says: [wordsOf(name), above, comment].join(' '),
    commands: command === undefined ? [] : [command],
  };
}

function wordsOf(name: string): string {
  return name.replace(/[^a-z\d]/gi, ' ');
}

/** Puts in what variables hold so far, and keeps that of one that the line sets. */
function withValues(written: string, variables: Map<string, string>): string {
  const line = written.replace(/[$]?[({]{1,2}(\w{1,60})[)}]{1,2}/g, (all, name) => variables.get(name) ?? all);
  const [, variable, value = ''] = /^(\w{1,60}) ?[:?]?= ?["'`]?(.{0,400})/.exec(line) ?? [];
  if (variable !== undefined) variables.set(variable, value);
  return line;
}

/** Whether a line names a task: a target with a comment, a table, or a key with a command. */
function headingIn(line: string): RegExpExecArray | null {
  return (
    /^ {0,2}([\w.-]{1,60}(?::[\w.-]{1,60}){0,4}) ?:(?![=:])[^#]*(.*)/.exec(line) ??
    /^\[tasks\.["']?([\w:.-]{1,60})["']?\]/.exec(line) ??
    /^\s{1,8}"([\w:.-]{1,60})": ?()"(.*)/.exec(line)
  );
}
