import type { Finding } from '../finding.ts';
import { usualCheckName } from '../model/workflow/review-inputs.ts';
import { textAt } from '../source.ts';
import { sha256 } from '../text/sha256.ts';

/**
 * What a finding is recognised by within its file: the rule, the stage or service, and the underlined text as far as it
 * means something. Neither its place nor the file's path is in it, so that it is the same after lines were added, moved
 * or laid out in another way, and after the file was renamed. Equal faults of one file have equal marks.
 *
 * @returns 16 hexadecimal digits
 */
export function markOf({ rule, image, service, key, at }: Finding): string {
  return digest([rule.id, ownName(image), service, key ?? essence(textAt(at))]);
}

/**
 * Names one finding among all of a review.
 *
 * @param index tells findings of equal marks in one file apart.
 * @returns 16 hexadecimal digits
 */
export function fingerprintOf(mark: string, path: string, index: number): string {
  return digest([mark, path, index]);
}

/**
 * Tells the comments of one job from those of another on the same pull request, which may go by another policy.
 *
 * @param checkName the name of the job's check; undefined where it posts none
 * @returns 16 hexadecimal digits; undefined for a job of the usual name, or of none
 */
export function jobOf(checkName: string | undefined): string | undefined {
  return checkName === undefined || checkName === usualCheckName ? undefined : digest([checkName]);
}

/**
 * Names a file in what a comment remembers.
 *
 * @returns 16 hexadecimal digits
 */
export function markOfFile(path: string): string {
  return digest([path]);
}

/**
 * Names the tag of an image in what a comment remembers.
 *
 * @returns 16 hexadecimal digits
 */
export function markOfTag(name: string): string {
  return digest([name]);
}

function digest(parts: readonly unknown[]): string {
  return sha256(JSON.stringify(parts)).slice(0, 16);
}

/** A stage without a name is known by a number that moves when a stage is put before it. */
export function ownName(image: string | undefined): string | undefined {
  return image && /^\d+$/.test(image) ? undefined : image;
}

/** A text without what a person or a formatter changes only for the looks: its layout, and the case of a builder's keywords. */
export function essence(text: string): string {
  return withoutLayout(withKeywords(text));
}

/** An instruction in small letters is the same instruction. */
function withKeywords(text: string): string {
  const written = text.replace(/^\s*[a-z]{3,11}(?=\s|$)/i, (word) =>
    keywords.has(word.trim().toLowerCase()) ? word.toUpperCase() : word,
  );
  return /^\s*FROM\s/.test(written) ? written.replace(/ as (?=\S+\s*$)/i, ' AS ') : written;
}

const keywords = new Set(
  'add arg cmd copy entrypoint env expose from healthcheck label onbuild run shell stopsignal user volume workdir'.split(
    ' ',
  ),
);

/**
 * A text without blanks, line ends and their continuation marks, comments between the lines, quotes, and whether a list or
 * a mapping is written in brackets.
 */
export function withoutLayout(text: string): string {
  return text.replace(/^[ \t]*(?:#.*$|- )/gm, '').replace(/[\s\\"'`,[\]{}]+/g, '');
}
