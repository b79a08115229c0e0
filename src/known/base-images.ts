import { plainPattern } from '../text/plain-pattern.ts';
import { knownStart, type Setting } from '../text/setting.ts';
import { baseImages, type Row } from './base-images.data.ts';
import { completeName, type ImageReference, parseReference } from './image-reference.ts';
import type { KnownBase } from './known-base.ts';
import { officialName, withoutMirror } from './official-places.ts';
import { type NamedImage, surelyKnown } from './published-image.ts';

const { entrypointStepsDown, official, rows } = baseImages;

const exact = new Map<string, Row[]>();
const prefixes: Row[] = [];
for (const row of rows) {
  for (const name of row.names.split(/\s+/).filter(Boolean)) {
    if (name.endsWith('*')) prefixes.push({ ...row, names: name.slice(0, -1) });
    else exact.set(name, [...(exact.get(name) ?? []), row]);
  }
}

const officialUsers = new Map<string, KnownBase['user']>();
for (const user of ['root', 'nonroot'] as const) {
  for (const name of official[user].split(/\s+/).filter(Boolean)) officialUsers.set(name, user);
}

const windowsTag = /windowsservercore|nanoserver|ltsc20\d\d/;

/** What is known of an image; `platform` as FROM names it (`windows/amd64`). */
export function knownBase(reference: ImageReference, platform: string | undefined): KnownBase | undefined {
  const { registry, repository, tag = '', digest } = reference;
  const name = `${registry}/${repository}`;
  const rows = rowsOf(name);
  // A digest alone does not tell which of the variants it is.
  const pinned = digest !== undefined && tag === '';
  if (pinned && rows.some((row) => row.tag)) return undefined;
  const found = rows.find((row) => row.tag?.test(tag) ?? true);
  const windows = platform?.startsWith('windows') || windowsTag.test(tag);
  if (windows && found?.shell !== 'cmd') {
    // Server Core starts as ContainerAdministrator, and so do the official images that are built on it.
    const administrator = officialName(name) !== undefined && /windowsservercore/.test(tag);
    return { user: administrator ? 'root' : undefined, shell: 'cmd' };
  }
  return found ? knownOf(found) : knownOfficial(name);
}

/** The same, made sure by what its registry says. */
export function surelyKnownBase({ reference, platform, published }: NamedImage): KnownBase | undefined {
  return surelyKnown(published, knownBase(reference, platform));
}

/**
 * What is known of an image of which only the build knows the tag (`node:${NODE_VERSION}-slim`): what all its tags share.
 * The shell may be that of Windows.
 */
export function knownOfAnyTag(text: Setting): KnownBase | undefined {
  const start = knownStart(text);
  const colon = start.indexOf(':', start.lastIndexOf('/') + 1);
  const reference = colon === -1 ? undefined : parseReference(start.slice(0, colon));
  if (!reference) return undefined;
  const name = completeName(reference);
  const rows = rowsOf(name);
  if (rows.some((row) => row.tag)) return undefined;
  const known = rows[0] ? knownOf(rows[0]) : knownOfficial(name);
  return known && { ...known, shell: undefined };
}

/** Whether an official image starts nothing by itself; undefined for another one. */
export function isIdle(reference: ImageReference): boolean | undefined {
  const official = officialName(completeName(reference));
  return official === undefined ? undefined : baseImages.idle.has(official);
}

/** Where one of the names begins: most images are in none of these places. */
const anyPrefix = new RegExp(`^(?:${prefixes.map(({ names }) => plainPattern(names)).join('|')})`);

function rowsOf(name: string): readonly Row[] {
  const row = exact.get(withoutMirror(name));
  return row ?? (anyPrefix.test(name) ? prefixes.filter(({ names }) => name.startsWith(names)) : []);
}

function knownOf({ user, shell, stepsDownFor }: Row): KnownBase {
  return { user, shell, stepsDownFor };
}

function knownOfficial(name: string): KnownBase | undefined {
  if (name.endsWith('-unprivileged')) return { user: 'nonroot', shell: 'posix' };
  const official = officialName(name);
  const user = official === undefined ? undefined : officialUsers.get(official);
  return user && { user, shell: 'posix', stepsDownFor: entrypointStepsDown.get(official!) };
}
