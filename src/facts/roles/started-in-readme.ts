import { defaultFiles, isComposePath } from '../../known/compose-file-names.ts';
import { isDeveloperPath, isEarnestName, type Role } from '../../known/path-roles.ts';
import { roleWords } from '../../known/role-words.data.ts';
import type { Source } from '../../source.ts';
import { once } from '../../text/once.ts';
import { folderOf, foldersAround, nameOf, resolve } from '../../text/path.ts';
import { isGuide, tellsDeployment } from './guides.ts';
import { type ReadmeLine, type ReadmeSection, readmeLines } from './readme-lines.ts';
import { rolesSaid } from './said-roles.ts';
import { isDeployment, isTaskFile, type Task, tasksIn } from './tasks.ts';

const { headings } = roleWords.readmes;

/** Characters; of longer texts nothing is read, as what stands behind may say otherwise. */
const mostRead = 100_000;

/** What a file is there for, and the words that say so. */
type Said = readonly [role: Role, words: string];

/**
 * The compose files that READMEs, guides and tasks start nowhere but where they speak of developing, of testing or of a
 * tutorial, as their headings and descriptions say, or the text beside the command; each with these words, or with the name
 * of the guide where no README says so. A command that names no file starts that of its folder, to which `cd` may lead. Of several
 * files, the last one says what they are started for: the others are developers' where they are started only so, and none beside
 * them is called for production. A task is started for what is said where it is named, or for what is said of it.
 *
 * @param there the paths of all files
 * @returns for what each is started; undefined where that is its use
 */
export function rolesByStart(
  texts: readonly Source[],
  there: readonly string[],
): ReadonlyMap<string, [Role, string] | undefined> {
  const files = new Set(there.filter(isComposePath));
  const tasks = tasksOf(texts);
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
  read(others.filter(({ path, isForUse, isPart }) => isForUse || !(isPart || told.has(path))));
  return new Map([...found].map(([path, said]) => [path, said && !isStartedInEarnest(path) ? [...said] : undefined]));
}

/** How texts start compose files, beside what they say that it is for. */
export interface StartedElsewhere {
  /** Those that are started beside programs that are told to follow what developers change (`npm run dev`), and never in earnest. */
  readonly besideWork: ReadonlySet<string>;
  /** Those that are started where something is deployed. */
  readonly inEarnest: ReadonlySet<string>;
  /** Those of them over which no other is laid each time. */
  readonly deployed: ReadonlySet<string>;
}

/**
 * How READMEs, guides, tasks and what deploys start compose files.
 *
 * @param there the paths of all files
 */
export function startedElsewhere(texts: readonly Source[], there: readonly string[]): StartedElsewhere {
  const known = { files: new Set(there.filter(isComposePath)), tasks: tasksOf(texts), named: new Set<Task>() };
  const started = texts.flatMap((text) => {
    const isDeploying = isDeployment(text.path);
    const mentions =
      isTaskFile(text.path) || isDeploying
        ? tasksIn(text).flatMap((task) => startedByTask(task, known.files))
        : mentionsIn(text, known);
    const isWork = mentions.length > 0 && !isDeploying && roleWords.developing.test(text.text);
    return mentions.map((mention) => ({ ...mention, isWork }));
  });
  const earnest = started.filter(({ isEarnest }) => isEarnest);
  const inEarnest = new Set(earnest.map(({ path }) => path));
  const deployed = new Set(earnest.flatMap(({ path, isUnder }) => (isUnder ? [] : path)));
  const besideWork = new Set(started.flatMap(({ path, isWork }) => (isWork && !inEarnest.has(path) ? path : [])));
  return { besideWork, inEarnest, deployed };
}

function tasksOf(texts: readonly Source[]): Task[] {
  return texts.filter(({ path }) => isTaskFile(path)).flatMap(tasksIn);
}

/** What two places say of a file: what is started for more than one purpose is developers'. */
function joined(known: Said | undefined, said: Said | undefined): Said | undefined {
  return known && said && [known[0] === said[0] ? known[0] : 'development', isGuide(known[1]) ? said[1] : known[1]];
}

/** Whether a compose file or a folder around it is called by where people rely on what it starts: `compose.prod.yml`, `compose-staging.yaml`. */
export function isStartedInEarnest(path: string): boolean {
  const name = nameOf(path);
  return (
    isEarnestName(name) ||
    path.split('/').some((folder) => roleWords.earnest.has(folder)) ||
    headings.earnest.test(name.replaceAll(/[_-]/g, ' '))
  );
}

/** Whether a compose file, or a folder around it, is called so. */
export function liesInEarnest(path: string): boolean {
  return path.split('/').some(isStartedInEarnest);
}

interface Mention {
  readonly path: string;
  readonly said: Said | undefined;
  /** Whether it stands where people read how what they want is started; elsewhere it says nothing against what was said. */
  readonly isForUse: boolean;
  /** Whether it stands where something is deployed. */
  readonly isEarnest: boolean;
  /** Whether another file is laid over it. */
  readonly isUnder?: boolean;
  /** Whether a task starts some of its services, and says not what for: who starts the others by themselves works on these. */
  readonly isPart?: boolean;
}

interface Known {
  readonly files: ReadonlySet<string>;
  readonly tasks: readonly Task[];
  /** The tasks that texts name. */
  readonly named: Set<Task>;
}

function mentionsIn(source: Source, known: Known): Mention[] {
  if (source.text.length > mostRead) return [];
  return [...readmeLines(source, known.files)].flatMap((line) => {
    if (speaksOfEarnest(line, source, known.files)) return [];
    const started = startedIn(line, known.files) ?? startedByName(line, known);
    const paths = started ?? filesNamed(line, known.files);
    // A list of files says nothing.
    if (paths.length === 0 || (!started && line.isCode)) return [];
    const said = saidAt(line, source, started !== undefined);
    if (!said) return [];
    const [over, ...under] = started ? paths.toReversed() : [];
    return over === undefined
      ? paths.map((path) => ({ path, ...said }))
      : [
          { path: over, ...said, isUnder: namesLater(line, over) },
          ...under.flatMap((path) => mentionUnder(path, over, said, known.files)),
        ];
  });
}

/** Whether a sentence says no more than that what a text has for production is started: `The first docker compose up migrates`. */
function speaksOfEarnest({ line, isCode }: ReadmeLine, { text }: Source, files: Known['files']): boolean {
  const [before = '', rest] = line.split(/\bdocker[- ]compose (?:up|start|run)\b/i, 2);
  const isSentence = !isCode && rest !== undefined && /\b(?!sudo\b)[a-z]{2}/i.test(before);
  return isSentence && [...files].some((each) => isStartedInEarnest(each) && text.includes(nameOf(each)));
}

/** What is said of a file over which another one is laid. */
function mentionUnder(path: string, over: string, mention: Omit<Mention, 'path'>, files: Known['files']): Mention[] {
  const { said, isForUse, isEarnest } = mention;
  const isTheirs = said?.[0] === 'development' || isDeveloperPath(nameOf(over));
  const isBesideEarnest = () =>
    [...files].some((each) => folderOf(each) === folderOf(path) && isStartedInEarnest(each));
  const under = { path, isForUse, isEarnest, isUnder: true };
  if (isTheirs && !isBesideEarnest()) return [{ ...under, said: ['development', said?.[1] ?? over] }];
  return isForUse ? [{ ...under, said: undefined }] : [];
}

/** What a line says by where it stands; nothing where it only names a file, and nobody reads there how that is started. */
function saidAt(line: ReadmeLine, { path }: Source, isStart: boolean): Omit<Mention, 'path'> | undefined {
  const role = roleBy(line, isStart);
  const guide = isGuide(path) ? path : undefined;
  const { heading = '' } = line.above.at(-1) ?? {};
  const isDeploying =
    isHeadingInEarnest(heading) || ((tellsDeployment(path) || headings.brings.test(line.line)) && !role);
  const isEarnest = isStart && isDeploying;
  const isForUse = isEarnest || line.above.length < 2 || headings.use.test(heading);
  if (!isStart && !role && (guide || !isForUse)) return undefined;
  const said: Said | undefined = guide ? [role?.[0] ?? 'development', guide] : role;
  return { said: isEarnest ? undefined : said, isForUse, isEarnest };
}

/**
 * Whether what stands under a heading is started in earnest. `Run locally with the database of staging` is for who develops, `set
 * up staging locally` is not; what is deployed for a purpose is for that: `Deploy the store for developing the shop`, and so is
 * what is deployed where one works: `Deploy and run it locally`.
 */
function isHeadingInEarnest(heading: string): boolean {
  const earnest = headings.earnest.exec(heading);
  if (earnest === null || roleOf(heading.slice(0, earnest.index))) return false;
  const rest = heading.slice(earnest.index);
  const [, purpose = ''] = /^deploy.*\b(locally\b.*)/i.exec(rest) ?? /\bfor (?!developers?\b)(.*)/i.exec(rest) ?? [];
  return headings.earnest.test(purpose) || !roleOf(purpose);
}

/** The files that a task starts which a line names. */
function startedByName(line: ReadmeLine, { files, tasks, named }: Known): string[] | undefined {
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
  const line = { above: [], label: '', folder, home: folder, isCode: true };
  const isOfDevelopers = commands.some((each) => isDeveloperPath(/--env-file[= ](\S+)/.exec(each)?.[1] ?? ''));
  const isForUse = headings.earnest.test(says) && !isOfDevelopers;
  const said = isForUse ? undefined : roleOf(says);
  return commands.flatMap((command) =>
    (startedIn({ ...line, line: command }, files) ?? []).slice(-1).map((path) => ({
      path,
      said,
      isForUse,
      isEarnest: isForUse || (!said && headings.brings.test(command)),
      isPart: !said && namesServices.test(command),
    })),
  );
}

/** A command that starts services by their names. */
const namesServices = /\bcompose\b[^|&;]{0,200}? (?:up|start)(?: --?[a-z-]{1,30}){0,5} [a-z]/;

/** The files that a command in a line starts, or brings to where they are started, each laid over those before it; undefined where there is no such command. */
function startedIn(line: ReadmeLine, files: ReadonlySet<string>): string[] | undefined {
  const brought = headings.brings.test(line.line) ? filesNamed(line, files, foldersAround(line.home)).slice(-1) : [];
  if (brought.length > 0) return brought;
  const [, rest = ''] = /\b(?:docker|podman)[- ]compose\b(?! files?\b)(.{0,200})/.exec(line.line) ?? [];
  const [command = ''] = rest.split(/[|&;`]/, 1);
  // A profile is a part of its file.
  if (!/\s(?:up|run|start|create)\b/.test(command) || /\s--profile\b/.test(command)) return undefined;
  if (/\s(?:-f|--file)\b/.test(command)) return filesNamed(line, files, foldersAround(line.home));
  return defaultFiles
    .map((name) => resolve(line.folder, name)!)
    .filter((file) => files.has(file))
    .slice(0, 1);
}

/** What in a line is called as compose files are, whether it is there or not. */
function composePathsIn(line: string): string[] {
  const words = line.split(/[^\w./-]+/).map((word) => word.replace(/\.$/, ''));
  return words.filter(isComposePath);
}

/** Whether a line names another file behind one, which need not be in the repository. */
function namesLater({ line }: ReadmeLine, path: string): boolean {
  const last = composePathsIn(line).at(-1);
  return last !== undefined && nameOf(last) !== nameOf(path);
}

/** The compose files of the repository that a line names, by links to them or by paths from where it stands or other folders. */
function filesNamed(
  { line, folder, home }: ReadmeLine,
  files: ReadonlySet<string>,
  others: readonly string[] = [],
): string[] {
  return composePathsIn(line).flatMap((word) => {
    const [, below] = /\/blob\/[\w.-]{1,100}\/(.*)/.exec(word) ?? [];
    const places = below === undefined ? [folder, home, ...others].map((from) => resolve(from, word)) : [below];
    return places.find((each) => each !== undefined && files.has(each)) ?? [];
  });
}

/**
 * What the innermost of some headings says that speaks of a purpose, or the text below one of them does; nothing where the title does,
 * which is of all that follows, nor the text below that of a whole repository, which speaks of the product.
 */
function roleBy({ above, label, home }: ReadmeLine, isStart: boolean): Said | undefined {
  const over = above.slice(1).map(({ heading }) => heading);
  for (const each of [label, ...over.reverse()]) {
    const role = roleOf(each);
    if (role) return role;
  }
  const told = isStart ? above.slice(home === '.' ? 1 : 0).reverse() : [];
  return told.map(roleInText).find(Boolean);
}

function roleOf(heading: string): Said | undefined {
  for (const role of ['development', 'test', 'example'] as const)
    if (headings[role].test(heading)) return [role, heading];
  return undefined;
}

/**
 * What a section says, before it first starts something, of what it starts, in a sentence which names no other file, or of why one
 * starts it: `To run the shop locally, start everything with Docker Compose`.
 */
const roleInText = once(({ text }: ReadmeSection): Said | undefined => {
  const plain = text.replace(/[*_`>]/g, '');
  const said = rolesSaid(`\n\n${plain}`).find(([, words]) => !/\.ya?ml\b/.test(words));
  if (said || headings.earnest.test(plain)) return said;
  const clauses = plain.split(/[.!?](?=\s)|\n\s*\n/).map((each) => headings.purpose.exec(each.trim())?.[0] ?? '');
  return clauses.map(roleOf).find(Boolean);
});
