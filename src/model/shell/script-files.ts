import { recordOf } from '../../known/programs/records.ts';
import { Excerpt, type Piece, type Span } from '../../source.ts';
import { nameOf } from '../../text/path.ts';
import type { Environment } from '../../text/setting.ts';
import { isForeign, shellParts } from './foreign-programs.ts';
import { textOption } from './input-programs.ts';
import { readCommand, readScript } from './read-script.ts';
import type { Script } from './shell-command.ts';

/** A script of the repository that is longer is somebody's archive, or meant not to be read. */
export const longestScript = 250_000;

/**
 * The scripts that a file holds for a shell: the whole text, if it names a shell in its first line or a shell, a login, an
 * init or cron runs it; of a table of cron's, or a supervisor's, the command of each line.
 *
 * @param path where the file lies, absolute; undefined where only the build or the run knows it
 * @param run set where something is known to run it: by which program, where its first line does not say that
 * @param environment the variables that are set when it runs
 */
export function scriptsInFile(
  path: string | undefined,
  text: Excerpt,
  run: { readonly by: string | undefined } | undefined,
  environment?: Environment,
): readonly Script[] {
  const table = cronTable(path);
  if (table) return cronCommands(text, table.user);
  if (supervised.test(path ?? '')) return supervisedCommands(text);
  const { shell, program } = interpreterOf(text.text, run?.by);
  if (program !== undefined) return isForeign(program) ? [foreignScript(program, text)] : [];
  const mayBe = run !== undefined || isRunByOthers(path ?? '') || /\.(?:sh|bash)$/.test(path ?? '');
  return shell !== undefined || mayBe ? [readScript(text, environment, shell)] : [];
}

/**
 * Whether a file that is run is a program which nobody reads here: in a language that has no reader, or too long in one.
 *
 * @param path where it lies
 * @param by the program that reads it, where its first line does not say that
 */
export function isUnreadProgram(path: string, { text }: Excerpt, by: string | undefined): boolean {
  if (cronTable(path) || supervised.test(path)) return false;
  const { program } = interpreterOf(text, by);
  return program !== undefined && (!isForeign(program) || text.length > longestScript);
}

/** What reads a file: a shell, or another program; neither where nobody says so. */
function interpreterOf(
  text: string,
  by: string | undefined,
): { readonly shell?: string | undefined; readonly program?: string } {
  if (by !== undefined) return isForeign(by) ? { program: by } : { shell: shellName.exec(firstLine(text) ?? '')?.[1] };
  const line = firstLine(text);
  if (line === undefined) return {};
  const shell = shellName.exec(line)?.[1];
  return shell === undefined ? { program: programName.exec(line)?.[1] ?? line } : { shell };
}

function firstLine(text: string): string | undefined {
  return /^#![ \t]*(.*)/.exec(text)?.[1];
}

/** `/usr/bin/env -S python3 -u` */
const programName = /^(?:\S*\/env[ \t]+(?:-\S+[ \t]+|\w+=\S*[ \t]+)*)?(?:\S*\/)?(\S+)/;

/** A file as a command that has its text for a word. */
interface GivenText {
  readonly program: string;
  readonly option: string;
  readonly text: Excerpt;
}

/**
 * How a file would be given on the command line to what reads it: `sh -c TEXT`. Of a program in another language what it gives
 * to a shell; all of it only where it fetches or decodes what it runs itself.
 */
export function givenText(text: Excerpt, by: string | undefined): GivenText {
  const { shell = 'sh', program } = interpreterOf(text.text, by);
  if (program === undefined) return { program: shell, option: textOption(shell), text };
  const { runs, fetches, decodes } = recordOf(program).interprets ?? {};
  const [source, isShort] = [text.text, text.text.length <= longestWhole];
  if (
    isShort &&
    runs &&
    source.search(runs) !== -1 &&
    [fetches, decodes].some((each) => each && source.search(each) !== -1)
  )
    return { program, option: textOption(program), text };
  return { program: 'sh', option: textOption('sh'), text: joinedLines(text, shellParts(program, text.text)) };
}

/** A program that is longer is more than one thing: what it fetches and what it runs need not be the same. */
const longestWhole = 20_000;

/** Pieces of a text as lines of their own. */
function joinedLines(text: Excerpt, parts: readonly Span[]): Excerpt {
  return text.excerpt(
    parts.flatMap(({ start, end }) => [
      { start, end },
      { start: end, end, text: '\n' },
    ]),
  );
}

/** A program in another language as if it were given on the command line. */
function foreignScript(by: string, whole: Excerpt): Script {
  const { program, option, text } = givenText(whole, by);
  if (!isForeign(program)) return readScript(text);
  const at = whole.locate(0, whole.text.length);
  const words = [program, option, text.text].map((value) => ({ value, at }));
  const start = (word: string) => Excerpt.of(at.source, [{ start: at.span.start, end: at.span.start, text: word }]);
  return readCommand([start(program), start(option), text], words);
}

/** bashio is bash with a library for add-ons (https://github.com/hassio-addons/bashio). */
const shellName = /(?:^|[/ \t])((?:ba|da|a|z|k|mk)?sh)(?:io)?(?:[ \t]|$)/;

/** Whether a login, an init, cron, a supervisor or the entrypoint of a known image runs what is at a path, or what that says. */
export function isRunByOthers(path: string): boolean {
  if (path.endsWith('/')) return false;
  return ranByOthers.test(path) || supervised.test(path) || cronTable(path) !== undefined;
}

const ranByOthers =
  /^\/etc\/(?:profile|bash\.bashrc|bashrc|rc\.local)$|^\/etc\/(?:profile\.d|init\.d|cron\.(?:hourly|daily|weekly|monthly)|my_init\.d|cont-init\.d)\/|^\/etc\/(?:services\.d|service|sv|s6-overlay\/s6-rc\.d)\/[^/]+\/(?:run|up)$|^\/(?:docker-entrypoint-(?:initdb|init)|docker-entrypoint)\.d\/[^/]+\.sh$|\/\.(?:bashrc|bash_profile|profile|zshrc)$/;

/** Whether a file is called as images call what they start. */
export function isEntrypoint(path: string): boolean {
  return /\/(?:docker-?)?entrypoint(?:\.sh)?$/.test(path);
}

/** The paths among which all of these are, but for those that may lie in any folder. */
export const runByOthers = [
  ...['entrypoint', 'entrypoint-init', 'entrypoint-initdb'].map((folder) => `/docker-${folder}.d/**`),
  ...['/etc/**', '/var/spool/cron/**', '/root/.*', '/home/*/.*'],
];

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
