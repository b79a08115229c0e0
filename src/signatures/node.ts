/** What Sigstore's library asks for, as its package says it; the command runs on older ones as well. */
export const nodeRange = '^22.22.2 || ^24.15.0 || >=26.0.0';

/** @param version as `process.versions.node` */
export function nodeFits(version: string): boolean {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  if (major === 22) return minor > 22 || (minor === 22 && patch >= 2);
  return major === 24 ? minor >= 15 : major >= 26;
}

export function nodeMissing(version: string): string {
  return `Signatures are verified on Node 22.22.2, 24.15, 26 or newer, and this is Node ${version}.`;
}
