import { createHash } from 'node:crypto';

/** The digest that a registry gives bytes by itself. */
export function digestOf(bytes: Buffer): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

/** Whether bytes are those that a well-formed digest names. */
export function hasDigest(bytes: Buffer, digest: string): boolean {
  const [algorithm = '', hex] = digest.split(':');
  return createHash(algorithm).update(bytes).digest('hex') === hex;
}
