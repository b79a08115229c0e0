import { defaultFiles, isComposePath } from '../../known/compose-file-names.ts';
import { isEarnestName, type Role } from '../../known/path-roles.ts';
import { roleWords } from '../../known/role-words.data.ts';
import type { Source } from '../../source.ts';
import { folderOf, nameOf, resolve } from '../../text/path.ts';
import { isTaskFile, type Task, tasksIn } from './tasks.ts';

const { guides, headings } = roleWords.readmes;

/** Characters; of longer texts nothing is read, as what stands behind may say otherwise. */
const mostRead = 100_000;

/** What a file is there for, and the words that say so. */
type Said = readonly [role: Role, words: string];

/** Whether a text tells those who work on a repository how they do: `CONTRIBUTING.md`, `docs/development.md`. */
export function isGuide(path: string): boolean {
  return guides.test(nameOf(path));
}

/** The folder that a text speaks of: that around `docs` and `.github`. */
export function folderSpokenOf(path: string): string {
  return folderOf(path).replace(/(?:^|\/)(?:docs|\.github)$/, '') || '.';
}

/**
 * The compose files that READMEs, guides and tasks start nowhere but where they speak of developing, of testing or of a
 * tutorial, as their headings and descriptions say; each with these words, or with the name of the guide where no README says
 * so. A command that names no file starts that of its folder, to which `cd` may lead. Of several files, the last one says what
 * they are started for. A task is started for what is said where it is named, or for what is said of it.
 *
 * @param there the paths of all files
 */
export function rolesByStart(texts: readonly Source[], there: readonly string[]): ReadonlyMap<string, [Role, string]> {
  const files = new Set(there.filter(isComposePath));
  const tasks = texts.filter(({ path }) => isTaskFile(path)).flatMap(tasksIn);
  const named = new Set<Task>();
  const found = new Map<string, Said | undefined>();
  const read = (mentions: Iterable<Mention>) => {
    for (const { path, said, isForUse } of mentions) {
      if (!said && !isForUse && found.has(path)) continue;
      found.set(path, found.has(path) ? joined(found.get(path), said) : said);
    }
  };
  const written = texts.filter(({ path }) => !isTaskFile(path));
  for (const guides of [false, true])
    for (const text of written.filter(({ path }) => isGuide(path) === guides))
      read(mentionsIn(text, { files, tasks, named }));
  // A list of tasks says nothing of what a text speaks of, but that it is started in earnest.
  const others = tasks.filter((task) => !named.has(task)).flatMap((task) => startedByTask(task, files));
  const told = new Set(found.keys());
  read(others.filter(({ path, isForUse }) => isForUse || !told.has(path)));
  return new Map([...found].flatMap(([path, said]) => (said && !isStartedInEarnest(path) ? [[path, [...said]]] : [])));
}

/** What two places say of a file: what is started for more than one purpose is developers'. */
function joined(known: Said | undefined, said: Said | undefined): Said | undefined {
  return known && said && [known[0] === said[0] ? known[0] : 'development', isGuide(known[1]) ? said[1] : known[1]];
}

/** Whether a compose file is called by where people rely on what it starts: `compose.prod.yml`, `compose-staging.yaml`. */
export function isStartedInEarnest(path: string): boolean {
  const name = nameOf(path);
  return isEarnestName(name) || headings.earnest.test(name.replaceAll(/[_-]/g, ' '));
}

interface Mention {
  readonly path: string;
  readonly said: Said | undefined;
  /** Whether it stands where people read how what they want is started; elsewhere it says nothing against what was said. */
  readonly isForUse: boolean;
}

interface Known {
  readonly files: ReadonlySet<string>;
  readonly tasks: readonly Task[];
  /** The tasks that texts name. */
  readonly named: Set<Task>;
}

function mentionsIn(source: Source, known: Known): Mention[] {
  if (source.text.length > mostRead) return [];
  return [...linesOf(source, known.files)].flatMap((line) => {
    const started = startedIn(line, known.files) ?? startedByName(line, known);
    const paths = started ?? filesNamed(line, known.files);
    // A list of files says nothing.
    if (paths.length === 0 || (!started && line.isCode)) return [];
    const said = saidAt(line, source, started !== undefined);
    return said ? paths.map((path) => ({ path, ...said })) : [];
  });
}

/** What a line says by where it stands; nothing where it only names a file, and nobody reads there how that is started. */
function saidAt(line: Line, { path }: Source, isStart: boolean): Omit<Mention, 'path'> | undefined {
  const role = roleBy(line.above);
  const guide = isGuide(path) ? nameOf(path) : undefined;
  const heading = line.above.at(-1) ?? '';
  const earnest = isStart ? headings.earnest.exec(heading) : null;
  // `Run locally with the database of staging` is for who develops, `set up staging locally` is not.
  const isEarnest = earnest !== null && !roleBy(['', heading.slice(0, earnest.index)]);
  const isForUse = isEarnest || line.above.length < 2 || headings.use.test(heading);
  if (!isStart && !role && (guide || !isForUse)) return undefined;
  const said: Said | undefined = guide ? [role?.[0] ?? 'development', guide] : role;
  return { said: isEarnest ? undefined : said, isForUse };
}

/** The files that a task starts which a line names. */
function startedByName(line: Line, { files, tasks, named }: Known): string[] | undefined {
  const [, name] = headings.starts.exec(line.line) ?? [];
  if (name === undefined) return undefined;
  const folders = [line.folder, line.home];
  const task = tasks.find(({ path, folder }) => folders.includes(folder) && path === resolve(folder, name));
  if (!task) return undefined;
  named.add(task);
  return startedByTask(task, files).map(({ path }) => path);
}

/** The files that a task starts, for what is said of it. */
function startedByTask({ folder, says, commands }: Task, files: ReadonlySet<string>): Mention[] {
  const line = { above: ['', says], folder, home: folder, isCode: true };
  const isForUse = headings.earnest.test(says);
  const said = isForUse ? undefined : roleBy(line.above);
  return commands.flatMap((command) =>
    (startedIn({ ...line, line: command }, files) ?? []).map((path) => ({ path, said, isForUse })),
  );
}

/** The file that a command in a line starts, the last where there are several; undefined where there is no such command. */
function startedIn(line: Line, files: ReadonlySet<string>): string[] | undefined {
  const [, rest = ''] = /\bdocker[- ]compose\b(.{0,200})/.exec(line.line) ?? [];
  const [command = ''] = rest.split(/[|&;`]/, 1);
  // A profile is a part of its file.
  if (!/\s(?:up|run|start|create)\b/.test(command) || /\s--profile\b/.test(command)) return undefined;
  if (/\s(?:-f|--file)\b/.test(command)) return filesNamed(line, files).slice(-1);
  return defaultFiles
    .map((name) => resolve(line.folder, name)!)
    .filter((file) => files.has(file))
    .slice(0, 1);
}

/** A line of a text, and where it stands. */
interface Line {
  readonly line: string;
  readonly isCode: boolean;
  /** The headings above it, from the title on; empty where one is left out. */
  readonly above: readonly string[];
  /** Where its commands run, and from where it names files otherwise. */
  readonly folder: string;
  readonly home: string;
}

function* linesOf({ path, text }: Source, files: ReadonlySet<string>): Iterable<Line> {
  const folders = new Set([...files].map(folderOf));
  const home = folderSpokenOf(path);
  let above: readonly string[] = [];
  let folder = home;
  let isCode = false;
  for (const line of text.split('\n')) {
    if (/^\s*(?:```|~~~)/.test(line)) isCode = !isCode;
    const [, marks = '', heading = ''] = isCode ? [] : (/^([#=]{1,6}) +(\S.*)/.exec(line) ?? []);
    const [, into] = /\bcd ([\w.-][\w./-]{0,200})/.exec(line) ?? [];
    if (marks !== '') {
      above = [...Array.from({ length: marks.length - 1 }, (_, i) => above[i] ?? ''), heading];
      folder = home;
    } else if (into !== undefined) {
      const places = [folder, home].flatMap((each) => resolve(each, into) ?? []);
      folder = places.find((each) => folders.has(each)) ?? folder;
    }
    yield { line, isCode, above, folder, home };
  }
}

/** The compose files of the repository that a line names, by paths or by links to them. */
function filesNamed({ line, folder, home }: Line, files: ReadonlySet<string>): string[] {
  const words = line.split(/[^\w./-]+/).map((word) => word.replace(/\.$/, ''));
  return words.filter(isComposePath).flatMap((word) => {
    const [, below] = /\/blob\/[\w.-]{1,100}\/(.*)/.exec(word) ?? [];
    const places = below === undefined ? [folder, home].map((from) => resolve(from, word)) : [below];
    return places.find((each) => each !== undefined && files.has(each)) ?? [];
  });
}

/** What the innermost of some headings says that speaks of a purpose; nothing where the title does, which is of all that follows. */
function roleBy(above: readonly string[]): Said | undefined {
  for (const heading of above.slice(1).reverse())
    for (const role of ['development', 'test', 'example'] as const)
      if (headings[role].test(heading)) return [role, heading];
  return undefined;
}
