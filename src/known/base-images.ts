import { baseImages, type Row } from './base-images.data.ts';
import type { ImageReference } from './image-reference.ts';
import type { KnownBase } from './known-base.ts';

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

/** The official images of Docker Hub have the same names in these places. */
export const officialPlaces = /^(?:docker\.io\/library|public\.ecr\.aws\/docker\/library|mirror\.gcr\.io\/library)\//;

const windowsTag = /windowsservercore|nanoserver|ltsc20\d\d/;

/** What is known of an image; `platform` as FROM names it (`windows/amd64`). */
export function knownBase(reference: ImageReference, platform: string | undefined): KnownBase | undefined {
  const { registry, repository, tag = '', digest } = reference;
  const name = `${registry}/${repository}`;
  const candidates = exact.get(name) ?? prefixes.filter((row) => name.startsWith(row.names));
  // A digest alone does not tell which of the variants it is.
  const pinned = digest !== undefined && tag === '';
  if (pinned && candidates.some((row) => row.tag)) return undefined;
  const found = candidates.find((row) => row.tag?.test(tag) ?? true);
  const windows = platform?.startsWith('windows') || windowsTag.test(tag);
  if (windows && found?.shell !== 'cmd') return { user: undefined, shell: 'cmd' };
  if (found) return { user: found.user, shell: found.shell, stepsDownFor: found.stepsDownFor };
  if (name.endsWith('-unprivileged')) return { user: 'nonroot', shell: 'posix' };
  if (!officialPlaces.test(name)) return undefined;
  const bare = name.replace(officialPlaces, '');
  const user = officialUsers.get(bare);
  return user && { user, shell: 'posix', stepsDownFor: entrypointStepsDown.get(bare) };
}
