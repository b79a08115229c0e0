/** The official images of Docker Hub have the same names in these places, those for one kind of machine in the last. */
const officialPlaces =
  /^(?:docker\.io\/library|public\.ecr\.aws\/docker\/library|mirror\.gcr\.io\/library|docker\.io\/(?:amd64|arm32v[567]|arm64v8|i386|mips64le|ppc64le|riscv64|s390x|winamd64))\//;

/** The name of an official image, `node` for `docker.io/arm64v8/node`; undefined for another image. */
export function officialName(name: string): string | undefined {
  return officialPlaces.test(name) ? name.replace(officialPlaces, '') : undefined;
}

/** An image's complete name, an official one's as Docker Hub has it: `docker.io/library/node` wherever it comes from. */
export function withoutMirror(name: string): string {
  return name.replace(officialPlaces, 'docker.io/library/');
}
