/** What a change takes from policies of builds, which Buildx reads from files beside Dockerfiles (docs.docker.com/build/policies). */
import { isDockerfilePath } from '../../known/container-file-names.ts';
import type { Comparison, FilePair } from '../../model/change-comparison.ts';
import type { Location, Source } from '../../source.ts';

/** A policy of builds that lets through more than before the change. */
export interface LoosenedBuildPolicy {
  readonly path: string;
  readonly how: /** It is not there any more, and what was built by it is. */
    | 'gone'
    /** It lets everything through. */
    | 'open'
    /** It demands less of images. */
    | 'less';
  /** Where it is loosened: before the change, where something is gone. */
  readonly at: Location;
}

/** Whether Buildx reads a file beside a Dockerfile: `Dockerfile.rego`, `app.Dockerfile.rego`. */
export function isBuildPolicyPath(path: string): boolean {
  return path.endsWith('.rego') && isDockerfilePath(path.slice(0, -'.rego'.length));
}

export function loosenedBuildPolicies({ files }: Comparison): LoosenedBuildPolicy[] {
  return files.flatMap(({ before, after }) => {
    if (!before || !isBuildPolicyPath(before.path)) return [];
    if (after && isBuildPolicyPath(after.path)) return loosened(before, after);
    if (goesWithIt(before.path, files)) return [];
    return [{ path: before.path, how: 'gone', at: linesOf(before)[0]?.at ?? before.at(0, 0) }];
  });
}

function loosened(before: Source, after: Source): LoosenedBuildPolicy[] {
  const { path } = after;
  const [was, is] = [linesOf(before), linesOf(after)];
  const open = lost(is.filter(isOpen), was);
  if (open) return [{ path, how: 'open', at: open.at }];
  const [asked, asks] = [was, is].map((lines) => lines.filter(({ text }) => demands.test(text)));
  const less = asks!.length < asked!.length ? lost(asked!, is) : undefined;
  return less ? [{ path, how: 'less', at: less.at }] : [];
}

/** Whether the change takes away what a policy is for, or gives it another. */
function goesWithIt(path: string, files: readonly FilePair[]): boolean {
  const dockerfile = path.slice(0, -'.rego'.length);
  const pair = files.find(({ before }) => before?.path === dockerfile);
  if (!pair || pair.after?.path === dockerfile) return false;
  return !pair.after || files.some(({ after }) => after?.path === `${pair.after!.path}.rego`);
}

/** A line without its comment. */
interface Line {
  readonly text: string;
  readonly at: Location;
}

function linesOf(source: Source): Line[] {
  let start = 0;
  return source.text.split('\n').flatMap((line) => {
    const code = line.split(/(?:^|\s)#/, 1)[0]!.trimEnd();
    const [from, to] = [start + code.length - code.trimStart().length, start + code.length];
    start += line.length + 1;
    return from === to ? [] : [{ text: code.trim(), at: source.at(from, to) }];
  });
}

/** The first of some lines that another text does not have, or not as often. */
function lost(lines: readonly Line[], among: readonly Line[]): Line | undefined {
  const times = (text: string, all: readonly Line[]) => all.filter((each) => each.text === text).length;
  return lines.find(({ text }) => times(text, among) < times(text, lines));
}

/** Lines that let through whatever is asked for, or any image. */
function isOpen({ text }: Line): boolean {
  return (
    /^(?:default )?allow\s?:?=\s?true$/.test(text) ||
    /^allow if (?:true|input\.image)$/.test(text) ||
    /^decision\s?:?=\s?\{\s?"allow":\s?true\b/.test(text)
  );
}

/** What is asked of images and sources, or refused. */
const demands =
  /\b(?:signatures|signer|sig|hasProvenance|isCanonical|checksum|isDHI|verify_git_signature|docker_github_builder\w{0,20}|pin_image)\b|\bdeny\w{0,20} contains\b/;
