import { enumerated } from '../text/enumerated.ts';

/** Says of services that what they are built from is not to be had, and `why`. */
export function notBuilt(services: readonly string[], from: string, why: string): string {
  const [are, they] = services.length > 1 ? ['are', 'they build'] : ['is', 'it builds'];
  const names = enumerated(
    services.map((name) => `\`${name}\``),
    mostNamed,
  );
  return `${names} ${are} built from \`${from}\`, ${why}, so what ${they} was not reviewed.`;
}

/** More services than this in one sentence nobody reads. */
const mostNamed = 3;
