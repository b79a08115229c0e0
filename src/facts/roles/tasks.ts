import { roleWords } from '../../known/role-words.data.ts';
import type { Source } from '../../source.ts';
import { once } from '../../text/once.ts';
import { folderOf, nameOf, resolve } from '../../text/path.ts';

const { taskFiles } = roleWords.readmes;

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
 * The tasks that a file lists, line by line, whatever runs them: a line names a task, those behind it say what it is for and what
 * it runs, and a comment right above it says so, too.
 */
export const tasksIn = once(({ path, text }: Source): readonly Task[] => {
  const folder = folderOf(path);
  const variables = new Map<string, string>();
  const tasks: { path: string; folder: string; says: string; commands: string[] }[] = [];
  let above = '';
  for (const written of text.split('\n')) {
    const line = withValues(written, variables);
    const [, name, comment = '', command] = headingIn(line) ?? [];
    const [, description] = /^\s{0,8}(?:desc|description)\s?[:=](.*)/.exec(line) ?? [];
    const task = tasks.at(-1);
    if (name !== undefined)
      tasks.push({
        path: resolve(folder, name) ?? name,
        folder,
        says: [name.replace(/[^a-z\d]/gi, ' '), above, comment].join(' '),
        commands: command === undefined ? [] : [command],
      });
    else if (task && description) task.says += description;
    else task?.commands.push(line);
    above = line.startsWith('#') ? `${above} ${line}` : '';
  }
  return tasks;
});

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
