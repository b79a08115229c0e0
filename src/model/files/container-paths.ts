import { isComposePath } from '../../known/compose-file-names.ts';
import { isBakePath, isDevContainerPath, isDockerfilePath } from '../../known/container-file-names.ts';
import { fileEndings } from '../../known/file-endings.data.ts';
import { foreignFolders } from '../../known/foreign-folders.data.ts';
import { compareLocations, type Location, outermost, type Source } from '../../source.ts';
import { asUsual } from '../../text/files.ts';
import { readGlob } from '../../text/glob.ts';
import { folderOf, nameOf } from '../../text/path.ts';
import { plainPattern } from '../../text/plain-pattern.ts';

/** Whether a file's name says that a program makes the real one of it: until it is filled in, it may be no Dockerfile. */
export function isTemplate(path: string): boolean {
  return fileEndings.templates.test(path);
}

/**
 * Whether what a builder stops at first is a piece of a template (`{{ image }}`, `{% if tls %}`, `<%= tag %>`, `@IMAGE@`,
 * `%%IMAGE%%`, `<image>`, Terraform's `${server.output.key}`, a line that is only `${PORTS}` or the key `${NAME}:`, a value that
 * begins with a name in capitals, as in `SERVER_IP:53:53`), or stands right under one: the file is no container file yet. What the
 * builder takes is none, whatever stands in it.
 */
export function stopsAtTemplate(errors: readonly { readonly at: Location }[]): boolean {
  const [first] = errors.map(({ at }) => at).sort(compareLocations);
  if (!first) return false;
  const { source, span } = outermost(first);
  const { line } = source.position(span.start);
  const [text = '', above = ''] = [line, line - 1].map((each) => textOf(source, each));
  return (
    hasGap(text) || /^\s*(?:\{%|\{\{[#/^]|<%)/.test(above) || onlyPlaceholder.test(text) || namedInCapitals.test(text)
  );
}

/** Whether a text has a piece of a template in it. */
export function hasGap(text: string): boolean {
  return /\{[{%#]|<%|\$\{\w+\.[\w.]+\}|@[A-Z][A-Z\d_]*@|%%[A-Z][A-Z\d_]*%%|<[A-Za-z][\w .-]{0,60}>/.test(text);
}

/** A line that a program fills in with whole instructions, or with a key: compose fills in values alone. */
const onlyPlaceholder = /^\s*(?:\$\w+|\$\{\w+\}|%\w+%|__\w+__):?\s*$/;

/** An entry or a value, and no key: `- "SERVER_IP:53:53"`, `replicas: WORKER_COUNT`. */
const namedInCapitals = /(?:^[ \t]*-|:)[ \t]+["']?[A-Z][A-Z\d]*_[A-Z\d_]*(?!\w|[ \t]*:(?:[ \t]|$)|=)/;

function textOf(source: Source, number: number): string | undefined {
  const line = source.line(number);
  return line && source.text.slice(line.start, line.end);
}

/** Whether a file is reviewed without a policy naming it. */
export function isContainerPath(path: string): boolean {
  return isDockerfilePath(path) || isComposePath(path) || isBakePath(path) || isDevContainerPath(path);
}

/** Whether a text that somebody named looks like a container file, whatever it is called. */
export function looksLikeContainerFile(path: string, text: string): boolean {
  return /\.ya?ml$/i.test(path) ? /^["']?services["']?[ \t]*:/m.test(text) : /^[ \t]*FROM[ \t]+\S/im.test(text);
}

/** Makes the test whether a path fits one of the patterns (glob.ts). */
export function pathMatcher(patterns: readonly string[]): (path: string) => boolean {
  const globs = patterns.flatMap((each) => readGlob(each) ?? []);
  return (path) => globs.some((fits) => fits(path));
}

/**
 * The stages that ship, by patterns of Dockerfiles' paths; those of all the patterns that fit, and `asUsual` only where all of
 * these say so.
 */
export function shippedBy(ships: ReadonlyMap<string, readonly string[]>): (path: string) => readonly string[] {
  const entries = [...ships].map(([pattern, stages]) => ({ fits: pathMatcher([pattern]), stages }));
  return (path) => {
    const fitting = entries.filter(({ fits }) => fits(path)).map(({ stages }) => stages);
    const isUsual = fitting.every((stages) => stages.includes(asUsual));
    return fitting.flat().filter((stage) => isUsual || stage !== asUsual);
  };
}

/** What a policy says of the files to review: glob patterns over paths from the repository's root. */
export interface FileChoice {
  /** Files that are not named like ones, and folders of other people's files. */
  readonly include: readonly string[];
  /** Wins over the other. */
  readonly exclude: readonly string[];
  /** What must be excluded here as well for it to be: what a floor allows. */
  readonly excludable?: FileChoice;
}

export type FileKindOf = (path: string, isOne?: boolean) => 'reviewed' | 'foreign' | undefined;

/**
 * Tells container files by their names and by what a policy includes: those that are reviewed, those that are left out
 * because they lie in a folder of other people's files which no pattern of the policy names, and undefined for any other
 * file.
 *
 * @param folders whose own paths say nothing, since somebody named them
 * @returns the second argument of the test: whether the file is one by more than its name
 */
export function fileKinds(choice: FileChoice, folders: readonly string[] = []): FileKindOf {
  const { include } = choice;
  const included = include.map((pattern) => ({
    names: namesIn(pattern),
    fits: pathMatcher([pattern]),
    // `vendor/acme/**` is about the container files in it, `vendor/acme/*.docker` about files that it calls so.
    says: /[^*]/.test(nameOf(pattern)) ? pathMatcher([nameOf(pattern)]) : () => false,
  }));
  const excluded = excludedBy(choice);
  return (path, isOne = isContainerPath(path)) => {
    const fitting = included.filter(({ fits }) => fits(path));
    if ((fitting.length === 0 && !isOne) || excluded(path)) return undefined;
    const foreign = foreignFolderOf(path, folders);
    if (foreign === undefined) return 'reviewed';
    const naming = fitting.filter(({ names }) => names.includes(namesIn(foreign)));
    if (isOne) return naming.length > 0 ? 'reviewed' : 'foreign';
    return naming.some(({ says }) => says(nameOf(path))) ? 'reviewed' : undefined;
  };
}

function excludedBy({ exclude, excludable }: FileChoice): (path: string) => boolean {
  const [excluded, allowed] = [pathMatcher(exclude), excludable ? excludedBy(excludable) : () => true];
  return (path) => excluded(path) && allowed(path);
}

/** The folder of other people's files that a path lies in, by the name that says so; undefined where it lies in none. */
export function foreignFolderOf(path: string, folders: readonly string[] = []): string | undefined {
  const named = folders.filter((folder) => path.startsWith(`${folder}/`));
  const start = Math.max(0, ...named.map((folder) => folder.length));
  const names = namesIn(folderOf(path.slice(start)));
  return anyForeign.test(names) ? foreignNames.find(({ within }) => names.includes(within))?.folder : undefined;
}

/** Whether a path lies where a package manager puts what it installs: it is there where people work, and in no commit. */
export function isInstalledPath(path: string): boolean {
  const folder = foreignFolderOf(path);
  return folder !== undefined && foreignFolders.installed.includes(folder);
}

const foreignNames = foreignFolders.names.map((folder) => ({ folder, within: namesIn(folder) }));
/** Most paths lie in none. */
const anyForeign = new RegExp(foreignNames.map(({ within }) => plainPattern(within)).join('|'));

/** A path whose names all stand between slashes. */
function namesIn(path: string): string {
  return `/${path}/`;
}
