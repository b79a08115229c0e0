/** Texts as bytes, in what browsers and Node have in common: the review runs in both. */

const encoder = new TextEncoder();

/** A text as UTF-8, where half of a surrogate pair is U+FFFD. */
export function utf8(text: string): Uint8Array<ArrayBuffer> {
  return encoder.encode(text);
}

/** In the usual alphabet, filled up with `=`. */
export function toBase64(bytes: Uint8Array): string {
  let units = '';
  for (const byte of bytes) units += String.fromCharCode(byte);
  return btoa(units);
}

/** @throws DOMException where the letters are none of the usual alphabet, or too few for a last byte */
export function bytesOfBase64(letters: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(letters), (unit) => unit.charCodeAt(0));
}

/** In two digits a byte. */
export function hexadecimalDigits(bytes: Uint8Array): string[] {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0'));
}

/** Orders texts by their bytes, as Go does. */
export function compareBytes(a: string, b: string): number {
  const [first, second] = [utf8(a), utf8(b)];
  const at = first.findIndex((byte, i) => byte !== second[i]);
  return at === -1 ? first.length - second.length : first[at]! - (second[at] ?? -1);
}
