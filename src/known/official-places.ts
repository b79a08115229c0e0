import { earlierEnds } from './earlier-ends.data.ts';
import { endOfLifeDates } from './end-of-life.data.ts';
import { officialImages } from './official-images.data.ts';

/** What is an official image of Docker Hub, or was one until it ended. */
export const officialNames: ReadonlySet<string> = new Set([
  ...officialImages.names,
  ...[earlierEnds, endOfLifeDates].flatMap(({ products }) =>
    products.flatMap(({ names }) => names.split(/\s+/).filter((name) => !name.includes('/'))),
  ),
]);

/** The official images of Docker Hub have the same names in these places, those for one kind of machine in the last. */
const officialPlaces =
  /^(?:docker\.io\/library|public\.ecr\.aws\/docker\/library|mirror\.gcr\.io\/library|mcr\.microsoft\.com\/mirror\/docker\/library|docker\.io\/(?:amd64|arm32v[567]|arm64v8|i386|mips64le|ppc64le|riscv64|s390x|winamd64))\//;

/**
 * A registry that passes Docker Hub on keeps it in a folder: `harbor.example.com/hub/library/node`. Right below a host, `library`
 * may hold anybody's: it is what Harbor calls its first project.
 */
const copiedPlaces = /^(?!docker\.io\/)[^/]+(?:\/[^/]+)+\/library\/(?=[^/]+$)/;

/** The name of an official image, `node` for `docker.io/arm64v8/node`, also of a copy of it; undefined for another image. */
export function officialName(name: string): string | undefined {
  const called = nameInLibrary(withoutMirror(name));
  return called !== undefined && officialNames.has(called) ? called : undefined;
}

/**
 * Whether no registry has an image of this name, as far as is known, so that a build elsewhere makes it: `base`,
 * `win32-builder`, and what Podman calls `localhost/app`.
 *
 * @param name complete
 */
export function isOnlyBuilt(name: string): boolean {
  const called = /^docker\.io\/library\/(.+)$/.exec(name)?.[1];
  return name.startsWith('localhost/') || (called !== undefined && !officialNames.has(called));
}

function nameInLibrary(name: string): string | undefined {
  return officialPlaces.test(name) ? name.replace(officialPlaces, '') : undefined;
}

/** An image's complete name, an official one's as Docker Hub has it: `docker.io/library/node` wherever it, or a copy of it, comes from. */
export function withoutMirror(name: string): string {
  return withoutKnownMirror(name).replace(copiedPlaces, 'docker.io/library/');
}

/** Google passes on all of Docker Hub, whoever publishes there (cloud.google.com/artifact-registry/docs/pull-cached-dockerhub-images). */
const copyOfHub = /^mirror\.gcr\.io\//;

/** The same only of places that nobody but their publisher can fill. */
export function withoutKnownMirror(name: string): string {
  return name.replace(officialPlaces, 'docker.io/library/').replace(copyOfHub, 'docker.io/');
}
