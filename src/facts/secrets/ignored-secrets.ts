import { workTreeSecrets } from '../../known/work-tree-secrets.data.ts';
import { contextsOf } from '../../model/bake/bake-targets.ts';
import { type Comparison, pathsNow } from '../../model/change-comparison.ts';
import { readDockerignore } from '../../model/dockerfile/dockerignore.ts';
import type { Dockerfile } from '../../model/dockerfile/instruction.ts';
import { takesBy } from '../../model/files/build-context.ts';
import { buildFolders } from '../../model/files/context-files.ts';
import type { Project, Service } from '../../model/project.ts';
import type { Location, Source } from '../../source.ts';
import { folderOf, nameOf } from '../../text/path.ts';

const { files: sensitive } = workTreeSecrets;

/** Where work trees have such files as well: in a folder of one of several programs. */
const nested = 'service/';

/** A `.dockerignore` that lets in what it kept out before. */
export interface LetIn {
  readonly path: string;
  /** As people name it: `.git`, `*.key`. */
  readonly names: readonly string[];
  /** The first `!` that lets one of them in, or the file's first line; where the file is gone, its first line as it was. */
  readonly at: Location;
  readonly gone: boolean;
  /** Where the file is now, if that is no place from where builds of its folder read it. */
  readonly movedTo: string | undefined;
  /** Whether a Dockerfile that is built there may copy one of them; also where none is known to be. */
  readonly isCopied: boolean;
}

export function letInBy(comparison: Comparison): LetIn[] {
  return comparison.files.flatMap(({ before, after }) => {
    if (!before || !isDockerignorePath(before.path)) return [];
    return letIn(before, after && isDockerignorePath(after.path) ? after : undefined, comparison) ?? [];
  });
}

/** @param after what became of the file, wherever that is */
function letIn(before: Source, after: Source | undefined, comparison: Comparison): LetIn | undefined {
  const now = after && stays(before.path, after.path, comparison) ? after : undefined;
  if (!now && isContextGone(before.path, comparison)) return undefined;
  if (isNeverRead(before.path, comparison)) return undefined;
  const open = opened(before, now);
  if (open.length === 0) return undefined;
  const paths = open.map(({ path }) => path);
  const { path } = now ?? before;
  return {
    path,
    names: [...new Set(open.map(({ name }) => name))],
    at: (now && exceptionIn(now, paths)) ?? firstLine(now ?? before),
    gone: !now,
    movedTo: now ? undefined : after?.path,
    isCopied: mayCopy(folderOf(path), paths, comparison),
  };
}

function mayCopy(folder: string, paths: readonly string[], { after }: Comparison): boolean {
  const built = builtIn(folder, after);
  const copied = built.flatMap(({ instructions }) =>
    instructions.flatMap((each) => {
      if (each.keyword === 'RUN') return each.flags.some(({ name }) => name === 'mount') ? [undefined] : [];
      return 'sources' in each && each.from.kind === 'context' ? each.sources.map(({ value }) => value) : [];
    }),
  );
  return built.length === 0 || copied.some((value) => paths.some(takesBy(value)));
}

/** What stayed out of the build context and does so no more. */
function opened(before: Source, now: Source | undefined): readonly { readonly name: string; readonly path: string }[] {
  const [old, fresh] = [readDockerignore(before.text), readDockerignore(now?.text ?? '')];
  return sensitive.flatMap(({ name, paths }) =>
    paths
      // Git has its own in the root alone.
      .flatMap((path) => (name === '.git' ? [path] : [path, nested + path]))
      .filter((path) => old.ignores(path) && !fresh.ignores(path))
      .map((path) => ({ name, path })),
  );
}

/** Whether it is still about the same context: in the same folder, or where a container file of that folder went as well. */
function stays(path: string, now: string, { files }: Comparison): boolean {
  const [from, to] = [folderOf(path), folderOf(now)];
  return (
    from === to ||
    files.some(
      ({ before, after }) =>
        before &&
        after &&
        !isDockerignorePath(before.path) &&
        folderOf(before.path) === from &&
        folderOf(after.path) === to,
    )
  );
}

/**
 * Whether nothing is built there any more: the Dockerfiles are gone, or services build them elsewhere. Of one that stands there as it
 * did before, that must have been so then, too. The file of one Dockerfile goes with that alone.
 */
function isContextGone(path: string, comparison: Comparison): boolean {
  const { before, after } = comparison;
  const folder = folderOf(path);
  const one = before.dockerfiles.find(({ source }) => path.startsWith(`${source.path}.`));
  if (one) {
    const current = pathsNow(comparison)(one.source.path);
    return !after.dockerfiles.some(({ source }) => source.path === current);
  }
  const [then, now] = [before.dockerfiles.filter(isInside(folder)), builtIn(folder, after)];
  const stillThere = new Set(after.dockerfiles.map(({ source }) => source.path));
  const kept = builtIn(folder, before).some(({ source }) => stillThere.has(source.path));
  return then.length > 0 && now.length === 0 && !kept;
}

/** Whether a file says it for a folder whose Dockerfiles were all built elsewhere, and in which nothing is built by now. */
function isNeverRead(path: string, { before, after }: Comparison): boolean {
  const folder = folderOf(path);
  const isNamed = ({ services, bakeFiles }: Project) =>
    services.some(({ build }) => build?.contextPath === folder) ||
    bakeFiles.some(({ targets }) => targets.some((target) => contextsOf(target).includes(folder)));
  return (
    nameOf(path).startsWith('.') &&
    before.dockerfiles.some(isInside(folder)) &&
    builtIn(folder, before).length === 0 &&
    ![before, after].some(isNamed)
  );
}

/** The Dockerfiles inside of a folder that may be built in it. */
function builtIn(folder: string, project: Project): Dockerfile[] {
  return project.dockerfiles.filter(
    (file) => isInside(folder)(file) && buildFolders(file, buildersOf(file, project)).includes(folder),
  );
}

function isInside(folder: string): (file: Dockerfile) => boolean {
  return ({ source: { path } }) => folder === '.' || path.startsWith(`${folder}/`);
}

function buildersOf(file: Dockerfile, { services }: Project): readonly Service[] {
  return services.filter(({ runs }) => runs.kind === 'built' && runs.image.stage.file === file);
}

/** Whether a file says what stays out of a build context. */
export function isDockerignorePath(path: string): boolean {
  return /(?:^|[./])(?:docker|container)ignore$/.test(path);
}

/** The first line without which one of the paths would stay out. */
function exceptionIn(source: Source, paths: readonly string[]): Location | undefined {
  for (let line = 1; line <= source.lineCount; line++) {
    const span = source.line(line)!;
    const text = source.text.slice(span.start, span.end);
    if (!text.trimStart().startsWith('!')) continue;
    const without = readDockerignore(source.text.slice(0, span.start) + source.text.slice(span.end));
    if (paths.some((path) => without.ignores(path))) {
      const start = span.start + text.length - text.trimStart().length;
      return source.at(start, start + text.trim().length);
    }
  }
  return undefined;
}

function firstLine(source: Source): Location {
  const { start, end } = source.line(1)!;
  return source.at(start, end);
}
