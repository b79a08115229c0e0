import type { Excerpt, Piece } from '../../source.ts';
import { nameOf } from '../../text/path.ts';
import type { Environment } from '../../text/setting.ts';
import { readScript } from './read-script.ts';
import type { Script } from './shell-command.ts';

/**
 * The scripts that a file holds for a shell: the whole text, if it names a shell in its first line or a shell, a login, an
 * init or cron runs it; of a table of cron's, or a supervisor's, the command of each line.
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
  if (supervised.test(path ?? '')) return supervisedCommands(text);
  const [, interpreter] = /^#![ \t]*(.*)/.exec(text.text) ?? [];
  const mayBe = isRun || isRunByOthers(path ?? '') || /\.(?:sh|bash)$/.test(path ?? '');
  const isScript = interpreter === undefined ? mayBe : shellName.test(interpreter);
  return isScript ? [readScript(text, environment, shellName.exec(interpreter ?? '')?.[1])] : [];
}

const shellName = /(?:^|[/ \t])((?:ba|da|a|z|k|mk)?sh)(?:[ \t]|$)/;

/** Whether a login, an init, cron, a supervisor or the entrypoint of a known image runs what is at a path, or what that says. */
export function isRunByOthers(path: string): boolean {
  if (path.endsWith('/')) return false;
  return ranByOthers.test(path) || supervised.test(path) || cronTable(path) !== undefined;
}

const ranByOthers =
  /^\/etc\/(?:profile|bash\.bashrc|bashrc|rc\.local)$|^\/etc\/(?:profile\.d|init\.d|cron\.(?:hourly|daily|weekly|monthly)|my_init\.d|cont-init\.d)\/|^\/etc\/(?:services\.d|service|sv|s6-overlay\/s6-rc\.d)\/[^/]+\/(?:run|up)$|^\/(?:docker-entrypoint-(?:initdb|init)|docker-entrypoint)\.d\/[^/]+\.sh$|\/\.(?:bashrc|bash_profile|profile|zshrc)$/;

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

/** Where Supervisor reads what it starts (http://supervisord.org/configuration.html, and how distributions call it). */
const supervised = /(?:^|\/)supervisord?\.conf$|^\/etc\/supervisor(?:\/conf\.d|d?\.d)\/[^/]+\.(?:conf|ini)$/;

/** What Supervisor starts: the commands of its programs, where `%(ENV_NAME)s` is a variable. */
function supervisedCommands(table: Excerpt): Script[] {
  return [...table.text.matchAll(command)].map(({ 0: whole, 1: run = '', index }) => {
    const start = index + whole.length - run.length;
    const pieces: Piece[] = [];
    let from = start;
    for (const { 0: variable, 1: name, index: at } of run.matchAll(/\n|%\((?:ENV_)?(\w+)\)[sd]/g)) {
      pieces.push({ start: from, end: start + at });
      from = start + at + variable.length;
      pieces.push({ start: start + at, end: from, text: name === undefined ? ' ' : `\${${name}}` });
    }
    return readScript(table.excerpt([...pieces, { start: from, end: start + run.length }]));
  });
}

/** It goes on in lines that begin with blanks. */
const command = /^command[ \t]*=[ \t]*([^\n]*(?:\n[ \t]+[^\s][^\n]*)*)/gm;
