import { officialNames } from './official-places.ts';

/**
 * A text without the versions in it, so that two of them are alike that name other versions of the same: `1.2.3`, `22.x`,
 * `1.2.3-rc1`, a part of a path such as `v2`, and a number behind a system's name: `debian/13`. A host is none, by whatever
 * address, nor is any other number: who may choose one, as for a paste, chooses what is behind it.
 */
export function withoutVersions(text: string): string {
  return text
    .replace(releases, (found, name: string) => (officialNames.has(name) ? `${name}/*` : found))
    .replace(keptOrVersion, (found, kept?: string) => (kept === undefined ? '*' : found));
}

const releases = /(?<=\/)([a-z][a-z\d-]{0,40})\/\d{1,3}(?=\/)/g;

/**
 * First what is kept: the host behind `//`, with what stands where owners do and looks like `v2`; a host in numbers, where a
 * word may begin with one.
 */
const keptOrVersion =
  /(\/\/[^/?\s"']*(?:\/v?\d+(?=\/))?|(?<![\w./+-])\d+(?:\.\d+){0,3}(?=[/:])|(?<![\w./+-]|==)\d+(?:\.\d+){3}(?![\w.-]))|(?<![\d.])v?\d+(?:\.(?:\d+|x))+(?:[-+~][a-z]{0,8}\.?\d+)?|(?<=\/)v\d+(?=\/)/g;
