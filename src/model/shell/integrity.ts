import { knownStart } from '../setting.ts';
import type { Command } from './command.ts';
import { hasOption } from './options.ts';

/** A comparison of a file with a checksum or a signature. */
export interface Check {
  readonly command: Command;
  /** `weak`: collisions can be made (MD5, SHA-1). */
  readonly strength: 'strong' | 'weak';
  readonly algorithm: string;
}

const sums = /^(sha224|sha256|sha384|sha512|b2|b3|md5|sha1|cksum)(?:sum)?$/;
const verifiers = new Set(['minisign', 'signify', 'slsa-verifier', 'sigstore', 'gpgv', 'gpgv2', 'sqv', 'rsign']);

/** What a command compares a download with; undefined where it compares nothing. */
export function checkOf(command: Command): Check | undefined {
  const { name } = command;
  if (name === undefined) return undefined;
  const words = command.args.map(knownStart);
  const [, sum] = sums.exec(name) ?? [];
  if (sum) return compares(command) ? weighed(command, sum) : undefined;
  if (name === 'shasum') {
    const given = words.findIndex((word) => /^(?:-a|--algorithm)$/.test(word));
    const inline = words.map((word) => /^(?:-a|--algorithm=)(\d+)$/.exec(word)?.[1]).find(Boolean);
    const bits = inline ?? (given === -1 ? '1' : (words[given + 1] ?? ''));
    return compares(command) ? weighed(command, `sha${bits}`) : undefined;
  }
  if (name === 'openssl') {
    const digest = words.map((word) => /^-?(md5|sha1|sha224|sha256|sha384|sha512)$/.exec(word)?.[1]).find(Boolean);
    if (words.some((word) => /^-?verify$/.test(word))) return { command, strength: 'strong', algorithm: 'a signature' };
    return digest && command.within ? weighed(command, digest) : undefined;
  }
  const verifies =
    verifiers.has(name) ||
    (/^gpg2?$/.test(name) && words.some((word) => /^--verify(?:-files)?$/.test(word))) ||
    (/^(?:cosign|notation)$/.test(name) && /^verify/.test(words[0] ?? '')) ||
    (name === 'gh' && words[0] === 'attestation') ||
    (/^rpm(?:keys)?$/.test(name) && words.some((word) => /^(?:-K|--checksig)$/.test(word))) ||
    (name === 'aria2c' && words.some((word) => word.startsWith('--checksum')));
  return verifies ? { command, strength: 'strong', algorithm: 'a signature' } : undefined;
}

/** With a list of sums, or by its output in a comparison: `[ "$(sha256sum f)" = … ]`. */
function compares(command: Command): boolean {
  if (hasOption(command, 'c', '--check', 'a')) return true;
  const outer = command.within?.command;
  return (
    outer !== undefined &&
    (outer.name === '[' || outer.name === 'test' || outer.name === 'echo' || outer.name === undefined)
  );
}

function weighed(command: Command, algorithm: string): Check {
  return { command, algorithm, strength: /^(?:md5|sha1|cksum)$/.test(algorithm) ? 'weak' : 'strong' };
}

/** Whether some commands compare what they fetch with something. */
export function checksAnything(commands: readonly Command[]): boolean {
  return commands.some((command) => checkOf(command) !== undefined);
}
