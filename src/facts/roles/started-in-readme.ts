import { defaultFiles, isComposePath } from '../../known/compose-file-names.ts';
import { isEarnestName, type Role } from '../../known/path-roles.ts';
import { roleWords } from '../../known/role-words.data.ts';
import type { Source } from '../../source.ts';
import { folderOf, nameOf, resolve } from '../../text/path.ts';

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
 * The compose files that READMEs and guides name or start nowhere but where they speak of developing, of testing or of a
 * tutorial, as their headings say; each with the heading, or with the name of the guide where no README does. A command that names no file starts that of its folder, to which `cd`
 * may lead. Of several files, the last one says what they are started for.
 *
 * @param there the paths of all files
 */
export function rolesByStart(texts: readonly Source[], there: readonly string[]): ReadonlyMap<string, [Role, string]> {
  const files = new Set(there.filter(isComposePath));
  const found = new Map<string, Said | undefined>();
  for (const { path, said } of texts.flatMap((text) => mentionsIn(text, files))) {
    const known = found.has(path) ? found.get(path) : said;
    // What is started for more than one of them is developers'.
    const both: Said | undefined = said &&
      known && [known[0] === said[0] ? known[0] : 'development', isGuide(known[1]) ? said[1] : known[1]];
    found.set(path, both);
  }
  return new Map([...found].flatMap(([path, said]) => (said && !isInEarnest(path) ? [[path, [...said]]] : [])));
}

function isInEarnest(path: string): boolean {
  const name = nameOf(path);
  return isEarnestName(name) || headings.earnest.test(name.replaceAll(/[_-]/g, ' '));
}

interface Mention {
  readonly path: string;
  readonly said: Said | undefined;
}

function mentionsIn(source: Source, files: ReadonlySet<string>): Mention[] {
  if (source.text.length > mostRead) return [];
  const guide = isGuide(source.path) ? nameOf(source.path) : undefined;
  return [...linesOf(source, files)].flatMap((line) => {
    const role = roleBy(line.above);
    const started = startedIn(line, files);
    // A list of files says nothing, nor does a guide that speaks of one.
    if (started === undefined && (line.isCode || (guide && !role))) return [];
    const isEarnest = started !== undefined && headings.earnest.test(line.above.at(-1) ?? '');
    const said: Said | undefined =
      guide && !isEarnest ? [role?.[0] ?? 'development', guide] : isEarnest ? undefined : role;
    return (started ?? filesNamed(line, files)).map((path) => ({ path, said }));
  });
}

/** The file that a command in a line starts, the last where there are several; undefined where there is no such command. */
function startedIn(line: Line, files: ReadonlySet<string>): string[] | undefined {
  const [, rest = ''] = /\bdocker[- ]compose\b(.{0,200})/.exec(line.line) ?? [];
  const [command = ''] = rest.split(/[|&;`]/, 1);
  if (!/\s(?:up|run|start|create)\b/.test(command)) return undefined;
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
