import picomatch from 'picomatch';
import { isComposePath } from './compose/paths.ts';

/**
 * Whether a file is a Dockerfile by its name: `Dockerfile`, `Dockerfile.*`, `*.dockerfile`, `*.Dockerfile`,
 * `Containerfile*`; names are compared as on disk.
 */
function isDockerfilePath(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return (
    /^(?:Dockerfile(?:\..+)?|Containerfile.*|.+\.[dD]ockerfile)$/s.test(name) &&
    !/\.(?:docker|container)ignore$/.test(name)
  );
}

/** Whether a file is reviewed without a policy naming it. */
export function isContainerPath(path: string): boolean {
  return isDockerfilePath(path) || isComposePath(path);
}

/** Whether a file under review is read as a compose file; what is not is read as a Dockerfile. Policies name odd ones. */
export function isComposeRoot(path: string): boolean {
  return !isDockerfilePath(path) && /\.ya?ml$/i.test(path);
}

/** Whether a text that somebody named looks like a container file, whatever it is called. */
export function looksLikeContainerFile(path: string, text: string): boolean {
  return /\.ya?ml$/i.test(path) ? /^["']?services["']?[ \t]*:/m.test(text) : /^[ \t]*FROM[ \t]+\S/im.test(text);
}

/** Makes the test whether a path fits one of the patterns: globs over paths from the repository's root. */
export function pathMatcher(patterns: readonly string[]): (path: string) => boolean {
  return picomatch([...patterns], { dot: true });
}

/** Whether a pattern is one path, written out. */
export function isPlainPath(pattern: string): boolean {
  return !picomatch.scan(pattern).isGlob;
}

/** The stages that ship, by patterns of Dockerfiles' paths; those of all the patterns that fit. */
export function shippedBy(ships: ReadonlyMap<string, readonly string[]>): (path: string) => readonly string[] {
  const entries = [...ships].map(([pattern, stages]) => ({ fits: pathMatcher([pattern]), stages }));
  return (path) => entries.flatMap(({ fits, stages }) => (fits(path) ? stages : []));
}

/**
 * Makes the test for the files that are reviewed: container files by their names and what `include` names, without what
 * `exclude` names. Patterns are globs over paths from the repository's root; `**` crosses folders.
 */
export function fileFilter({
  include,
  exclude,
}: {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}): (path: string) => boolean {
  if (include.length === 0 && exclude.length === 0) return isContainerPath;
  const [included, excluded] = [include, exclude].map(pathMatcher);
  return (path) => (isContainerPath(path) || included!(path)) && !excluded!(path);
}
