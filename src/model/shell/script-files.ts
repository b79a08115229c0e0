import type { Excerpt } from '../../source.ts';
import { nameOf } from '../../text/path.ts';
import type { Environment } from '../../text/setting.ts';
import { readScript } from './read-script.ts';
import type { Script } from './shell-command.ts';

/**
 * The scripts that a file holds for a shell: the whole text, if it names a shell in its first line or a shell, a login, an
 * init or cron runs it; of a table of cron's, the command of each line.
 *
 * @param path where the file lies, absolute; undefined where only the build or the run knows it
 * @param isRun whether something is known to run it by its path
 * @param environment the variables that are set when it runs
 */
export function scriptsInFile(
  path: string | undefined,
  text: Excerpt,
  isRun: boolean,
  environment?: Environment,
): readonly Script[] {
  const table = cronTable(path);
  if (table) return cronCommands(text, table.user);
  const [, interpreter] = /^#![ \t]*(.*)/.exec(text.text) ?? [];
  const mayBe = isRun || isRunByOthers(path ?? '') || /\.(?:sh|bash)$/.test(path ?? '');
  const isScript = interpreter === undefined ? mayBe : shellName.test(interpreter);
  return isScript ? [readScript(text, environment)] : [];
}

const shellName = /(?:^|[/ \t])(?:ba|da|a|z|k|mk)?sh(?:[ \t]|$)/;

/** Whether a login, an init, cron or the entrypoint of a known image runs what is at a path as a script. */
export function isRunByOthers(path: string): boolean {
  return ranByOthers.test(path) || (cronTable(path) !== undefined && !path.endsWith('/'));
}

const ranByOthers =
  /^\/etc\/(?:profile|bash\.bashrc|bashrc|rc\.local)$|^\/etc\/(?:profile\.d|init\.d|cron\.(?:hourly|daily|weekly|monthly)|my_init\.d|cont-init\.d)\/|^\/(?:docker-entrypoint-(?:initdb|init)|docker-entrypoint)\.d\/[^/]+\.sh$|\/\.(?:bashrc|bash_profile|profile|zshrc)$/;

/** Whether a file is a table of cron's, and names the user in each line. */
function cronTable(path: string | undefined): { readonly user: boolean } | undefined {
  if (path === undefined) return undefined;
  if (path === '/etc/crontab' || /^\/etc\/cron\.d\//.test(path)) return { user: true };
  return /^\/(?:var\/spool\/cron|etc\/crontabs)\//.test(path) || nameOf(path) === 'crontab'
    ? { user: false }
    : undefined;
}

const times = /^[ \t]*(?:@[a-z]+|[^\s#=]+(?:[ \t]+[^\s=]+){4})[ \t]+/;
const timesAndUser = /^[ \t]*(?:@[a-z]+|[^\s#=]+(?:[ \t]+[^\s=]+){4})[ \t]+[^\s]+[ \t]+/;

/** What the commands of a table of cron's run,, behind the times at which they run. */
export function cronCommands(table: Excerpt, user: boolean): Script[] {
  const { text } = table;
  return [...text.matchAll(/[^\n]+/g)].flatMap(({ 0: line, index }) => {
    const when = (user ? timesAndUser : times).exec(line)?.[0];
    return when ? [readScript(table.excerpt([{ start: index + when.length, end: index + line.length }]))] : [];
  });
}
