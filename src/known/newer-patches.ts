import { endOfLife, releaseOf } from './end-of-life.ts';
import { type ImageReference, parseReference } from './image-reference.ts';

/** A tag that names a version, with what stands around that: `v`, `22.11.0` and `-alpine3.21`. */
interface VersionTag {
  readonly prefix: string;
  readonly numbers: readonly number[];
  readonly variant: string;
}

/**
 * Whether a tag names one patch of a line that goes on, so that there can be newer ones. It names no more than its line where
 * it is as short as that: `3.12` of Python, `22-alpine` of Node.js.
 */
export function hasNewerPatches(reference: ImageReference): boolean {
  return lineOf(reference) !== undefined;
}

/**
 * The same image of the newest patch of its line, in the same variant: `node:22.20.0-alpine3.21` for `node:22.11.0-alpine3.21`;
 * undefined where its own is the newest.
 *
 * @param tags all that its repository has; those that are no versions do not count
 */
export function newestPatch(reference: ImageReference, tags: readonly string[]): ImageReference | undefined {
  const line = lineOf(reference);
  const own = versionTag(reference.tag);
  if (!line || !own) return undefined;
  let newest = { ...own, tag: reference.tag };
  for (const tag of tags) {
    const other = versionTag(tag);
    const isAlike = other?.prefix === own.prefix && other.variant === own.variant;
    if (!isAlike || other.numbers.length !== own.numbers.length) continue;
    if (line.every((number, i) => other.numbers[i] === number) && isLower(newest.numbers, other.numbers))
      newest = { ...other, tag };
  }
  const name = reference.text.split('@')[0]!.slice(0, -reference.tag!.length);
  return newest.tag === reference.tag ? undefined : parseReference(`${name}${newest.tag}`);
}

/**
 * The numbers that all patches of a version's line begin with: those of the release that is known of its product, else all but
 * the last of three (semver.org).
 */
function lineOf(reference: ImageReference): readonly number[] | undefined {
  const own = versionTag(reference.tag);
  if (!own || preRelease.test(own.variant) || endOfLife(reference)?.isOver) return undefined;
  const release = releaseOf(reference);
  const line = release === undefined ? own.numbers.slice(0, 2) : versionTag(release)?.numbers;
  const least = release === undefined ? 3 : 2;
  return line && own.numbers.length >= least && line.length < own.numbers.length ? line : undefined;
}

/** `-rc.1`, `-beta2`: such a one has no patches. */
const preRelease = /^[-.](?:alpha|beta|rc|preview|pre|dev|snapshot|m)(?![a-z])/i;

/** Undefined for what names no version, or has something glued to it: `latest`, `3.13.0rc1`, `21.0.5_11-jre`, `20260131`. */
function versionTag(tag: string | undefined): VersionTag | undefined {
  const [, prefix, version, variant = ''] = /^(v?)(\d{1,4}(?:\.\d{1,9}){0,3})(-.*)?$/.exec(tag ?? '') ?? [];
  return version === undefined ? undefined : { prefix: prefix!, numbers: version.split('.').map(Number), variant };
}

function isLower(version: readonly number[], than: readonly number[]): boolean {
  const at = version.findIndex((number, i) => number !== than[i]);
  return at !== -1 && version[at]! < than[at]!;
}
