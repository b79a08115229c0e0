import { isAbsolute, sep } from 'node:path';
import type { Content, Entry } from '../ports.ts';
import { encryptedBytes } from '../text/encrypted.ts';
import { decodedText, undecodableText } from '../text/undecodable.ts';

/** No Dockerfile or compose file that a person wrote is as large as this. */
export const mostBytes = 1_000_000;

/** A file's bytes as text, or why they are not to be reviewed. */
export function decode(bytes: Uint8Array): Content {
  if (bytes.length > mostBytes) return tooLarge(bytes.length);
  const encrypted = encryptedBytes(bytes);
  if (encrypted) return encrypted;
  if (bytes.includes(0))
    return { kind: 'unreadable', reason: 'This file contains NUL bytes, so it is not text. Save it as UTF-8.' };
  const text = decodedText(bytes);
  return text === undefined ? { kind: 'unreadable', reason: undecodableText } : { kind: 'text', text };
}

/** A link, by what is written in it. */
export function targetOf(content: Content): Entry {
  return content.kind === 'text' ? { kind: 'link', target: content.text } : content;
}

export function tooLarge(bytes: number): Content {
  return {
    kind: 'unreadable',
    reason: `This file is ${(bytes / 1_000_000).toFixed(1)} MB, larger than the limit of ${mostBytes / 1_000_000} MB.`,
  };
}

/** For a file that was listed a moment ago. */
export const vanished: Content = {
  kind: 'unreadable',
  reason:
    'This file could not be opened by its name. The name may not be valid UTF-8, or the file was removed in the meantime.',
};

/** Whether a path stays below the folder that it starts from. */
export function staysInside(path: string): boolean {
  return !isAbsolute(path) && !path.split(sep === '/' ? '/' : /[\\/]/).includes('..');
}

export const outside: Content = { kind: 'unreadable', reason: 'This path is outside the reviewed folder.' };
