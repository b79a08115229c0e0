/** There, and of no use to whoever has no key. */
export interface Encrypted {
  readonly kind: 'unreadable';
  readonly reason: string;
  readonly encrypted: true;
}

/** A text that is encrypted as a whole, as what does so marks it; undefined where anything in it is open. */
export function encryptedText(text: string): Encrypted | undefined {
  return told(formats.find(([, whole]) => whole.test(text))?.[0]);
}

/** The same of bytes: what only begins so, and goes on as text, is open. */
export function encryptedBytes(bytes: Uint8Array): Encrypted | undefined {
  return told(binary.find(([, mark]) => startsWith(bytes, mark) && isNoText(bytes.subarray(mark.length)))?.[0]);
}

function told(by: string | undefined): Encrypted | undefined {
  const reason = `This file is encrypted with ${by}, so nobody can review what is in it.`;
  return by === undefined ? undefined : { kind: 'unreadable', reason, encrypted: true };
}

/** ansible-vault(1), age(1), RFC 9580, and what sops(1) makes of a file whose format it does not know. */
const formats: readonly (readonly [by: string, whole: RegExp])[] = [
  ['Ansible Vault', /^\$ANSIBLE_VAULT;\d\.\d;AES\d*(?:;[\w.-]+)?\r?\n[\da-f\s]+$/i],
  ['age', /^-----BEGIN AGE ENCRYPTED FILE-----\n[A-Za-z\d+/=\s]+-----END AGE ENCRYPTED FILE-----\s*$/],
  ['PGP', /^-----BEGIN PGP MESSAGE-----\n(?:\w+: [^\n]*\n)*[A-Za-z\d+/=\s]+-----END PGP MESSAGE-----\s*$/],
  ['SOPS', /^\{\s*"data": "ENC\[[^\]"]*\]",\s*"sops": \{/],
];

/** git-crypt(1), age(1). */
const binary: readonly (readonly [by: string, mark: Uint8Array])[] = [
  ['git-crypt', new TextEncoder().encode('\0GITCRYPT\0')],
  ['age', new TextEncoder().encode('age-encryption.org/v1\n')],
];

function startsWith(bytes: Uint8Array, mark: Uint8Array): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}

/** Whether bytes hold signs that no text has; what chance makes soon does. */
function isNoText(bytes: Uint8Array): boolean {
  try {
    return [...new TextDecoder('utf-8', { fatal: true }).decode(bytes)].some((sign) => /[\0-\x08\x0e-\x1f]/.test(sign));
  } catch {
    return true;
  }
}
