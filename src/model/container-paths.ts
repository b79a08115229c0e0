import { isComposePath } from '../known/compose-file-names.ts';
import { isDockerfilePath } from '../known/container-file-names.ts';
import { compareLocations, type Location, outermost } from '../source.ts';
import { readGlob } from '../text/glob.ts';

/** Whether a file's name says that a program makes the real one of it: until it is filled in, it may be no Dockerfile. */
export function isTemplate(path: string): boolean {
  return /\.(?:j2|jinja2?|njk|hbs|handlebars|mustache|ejs|eta|erb|liquid|te?mpl|tpl|template|gotmpl|tt|in|m4)$/i.test(
    path,
  );
}

/**
 * Whether what a builder stops at first is a piece of a template (`{{ image }}`, `{% if tls %}`, `<%= tag %>`, `@IMAGE@`):
 * the file is no container file yet. What the builder takes is none, whatever stands in it.
 */
export function stopsAtTemplate(errors: readonly { readonly at: Location }[]): boolean {
  const [first] = errors.map(({ at }) => at).sort(compareLocations);
  if (!first) return false;
  const { source, span } = outermost(first);
  const line = source.line(source.position(span.start).line)!;
  return /\{[{%#]|<%|@[A-Z][A-Z\d_]*@/.test(source.text.slice(line.start, line.end));
}

/** Whether a file is reviewed without a policy naming it. */
export function isContainerPath(path: string): boolean {
  return isDockerfilePath(path) || isComposePath(path);
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

/** The stages that ship, by patterns of Dockerfiles' paths; those of all the patterns that fit. */
export function shippedBy(ships: ReadonlyMap<string, readonly string[]>): (path: string) => readonly string[] {
  const entries = [...ships].map(([pattern, stages]) => ({ fits: pathMatcher([pattern]), stages }));
  return (path) => entries.flatMap(({ fits, stages }) => (fits(path) ? stages : []));
}

/**
 * Makes the test for the files that are reviewed: container files by their names and what `include` names, without what
 * `exclude` names.
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
