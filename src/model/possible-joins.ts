import { isBakePath } from '../known/container-file-names.ts';
import { completeName, parseReference } from '../known/image-reference.ts';
import { filePathOf, type Source } from '../source.ts';
import { below, folderOf, foldersAbove, nameOf, normalise } from '../text/path.ts';
import { isSwitchFile } from './compose/compose-folder.ts';
import { isComposeRoot } from './compose/compose-look.ts';
import { type Parsed, parse, wordText } from './dockerfile/instruction-arguments.ts';
import { splitFlag } from './dockerfile/instruction-flags.ts';
import { Lines } from './dockerfile/logical-lines.ts';

/** What a container file may be joined to by its words alone, whatever they come to: too much rather than too little. */
interface Words {
  /** Paths of which others must have a part; undefined where it may be anything. */
  readonly paths: readonly string[] | undefined;
  /** The full names of images that it builds upon or copies from; undefined for one that only variables tell. */
  readonly images: readonly (string | undefined)[];
}

/**
 * Container files that may be joined to others: what they name is looked for in their words, which is a fraction of the work
 * of understanding them.
 */
export class PossibleJoins {
  readonly #files: ReadonlyMap<Source, Words>;

  /**
   * @param given files that set variables
   * @param links the symbolic links of the repository, which may lead a file to anything
   */
  constructor(files: readonly Source[], given: readonly Source[], links: readonly string[]) {
    const far = [...given.filter(({ text }) => mayLeave.test(text)).map(({ path }) => path), ...links];
    const linked = new Set(links.map(nameOf));
    this.#files = new Map(files.map((file) => [file, wordsOf(file, far, linked)]));
  }

  /**
   * @param images the full names of images that those which may be joined build
   * @returns those that may be joined to some paths, and those that may be joined to these, in their order
   */
  to(paths: readonly string[], images: ReadonlySet<string>): Source[] {
    if ([...paths, ...[...this.#files.keys()].map(({ path }) => path)].some(isDeep)) return [...this.#files.keys()];
    const parts = new Set(paths.flatMap(partsOf));
    const found = new Set<Source>();
    for (let before = -1; before !== found.size; ) {
      before = found.size;
      for (const [file, words] of this.#files) {
        if (found.has(file) || !mayJoin(words, parts, images)) continue;
        found.add(file);
        for (const part of [file.path, filePathOf(file)].flatMap(partsOf)) parts.add(part);
      }
    }
    return [...this.#files.keys()].filter((file) => found.has(file));
  }
}

function mayJoin({ paths, images }: Words, parts: ReadonlySet<string>, built: ReadonlySet<string>): boolean {
  if (paths === undefined || paths.some((path) => parts.has(path))) return true;
  return built.size > 0 && images.some((image) => image === undefined || built.has(image));
}

/** More folders than this have more parts than it takes to understand all files. */
const mostFolders = 50;

function isDeep(path: string): boolean {
  return path.split('/', mostFolders + 1).length > mostFolders;
}

/** All that a path may be called, seen from any folder, and the folders above it: `.`, `a`, `a/b`, `b` of `a/b`. */
function partsOf(path: string): string[] {
  const names = path.split('/');
  return ['.', ...names.flatMap((_, i) => names.slice(i).map((_, j) => names.slice(i, i + j + 1).join('/')))];
}

/**
 * @param far what may lead to anything, and with it those in whose folder, or below, it is
 * @param linked the names of links: what is taken from one is another thing where that leads elsewhere
 */
function wordsOf(file: Source, far: readonly string[], linked: ReadonlySet<string>): Words {
  const { path } = file;
  if (isSwitchFile(path) || isBakePath(path) || far.includes(path)) return anything;
  if (!isComposeRoot(path, file)) return withFolders(ofDockerfile(file), linked);
  const folder = folderOf(path);
  const leaves = mayLeave.test(file.text) || far.some((each) => below(each, folder) !== undefined);
  return leaves ? anything : { paths: [folder], images: [] };
}

const anything: Words = { paths: undefined, images: [] };

/**
 * What a compose file must have in it to be joined to what is not below its own folder: `..`, be it put together of
 * variables or escapes, or another file, or a Dockerfile, that may have it; of a dev container, the
 * folder that is opened.
 */
const mayLeave =
  /\.\.|\\|[.}]\$|\}\.|\$\w+[.$]|\blocalWorkspaceFolder\b|\b(?:include|extends|dockerfile_inline)\b["']?\s*:/;

function withFolders({ paths, images }: Words, names: ReadonlySet<string>): Words {
  if (!paths || names.size === 0) return { paths, images };
  const folders = paths.flatMap((path) => [...foldersAbove(path)].filter((folder) => names.has(nameOf(folder))));
  return { paths: [...paths, ...folders], images };
}

/** A Dockerfile may be built in any folder: what it takes may lie below any. */
function ofDockerfile(file: Source): Words {
  const lines = new Lines(file);
  const paths: (string | undefined)[] = [];
  const images: (string | undefined)[] = [];
  for (let line = lines.next(); line; line = lines.next()) {
    const whole = parse(line.text, lines.escape);
    const instruction = whole.trigger ?? whole;
    paths.push(...takenBy(instruction));
    images.push(...imagesIn(instruction));
  }
  if (paths.includes(undefined)) return { paths: undefined, images };
  const ignoreFiles = paths.length > 0 ? ['.dockerignore', `${nameOf(file.path)}.dockerignore`] : [];
  return { paths: [...new Set([...paths.map((path) => path!), ...ignoreFiles])], images };
}

/** What an instruction takes of a context; undefined for what may be anything. */
function takenBy({ keyword, text, head, words }: Parsed): (string | undefined)[] {
  const flags = head.flags.map((flag) => wordText(text, flag));
  if (keyword === 'RUN') return flags.some(mayBind) ? [undefined] : [];
  if ((keyword !== 'COPY' && keyword !== 'ADD') || flags.some((flag) => flag.startsWith('--from='))) return [];
  return words
    .slice(0, -1)
    .map((word) => wordText(text, word))
    .filter((word) => !/^https?:\/\//.test(word))
    .map(literalPath);
}

function mayBind(flag: string): boolean {
  return flag.startsWith('--mount') && !/\btype=(?:cache|secret|ssh|tmpfs)\b/.test(flag);
}

/** What a path says by itself: a pattern says the folders above it. */
function literalPath(word: string): string | undefined {
  if (!/^[\w./@+,=*?-]+$/.test(word)) return undefined;
  const pattern = word.search(/[*?]/);
  const said = pattern === -1 ? word : word.slice(0, word.lastIndexOf('/', pattern) + 1);
  const path = normalise(said).replace(/^\.?\/+/, '');
  return path === '' || path === '.' || path.startsWith('..') ? undefined : path;
}

function imagesIn({ keyword, text, head, words }: Parsed): (string | undefined)[] {
  if (keyword === 'FROM') return words.slice(0, 1).map((word) => imageName(wordText(text, word)));
  if (keyword !== 'COPY') return [];
  return head.flags.flatMap((flag) => {
    const { name, value } = splitFlag(text, flag);
    return name.toLowerCase() === 'from' && value ? [imageName(wordText(text, value))] : [];
  });
}

/** The name of an image; undefined where only variables tell it. What is no name builds upon nothing. */
function imageName(word: string): string | undefined {
  const variable = word.indexOf('$');
  const tag = Math.max(word.lastIndexOf(':', variable), word.lastIndexOf('@', variable));
  const isOfTag = variable !== -1 && tag > word.lastIndexOf('/');
  const name = isOfTag ? word.slice(0, tag) : word;
  if (/[$"'\\`]/.test(name)) return undefined;
  const reference = parseReference(name);
  return reference ? completeName(reference) : '';
}
