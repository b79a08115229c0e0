import { utf8 } from './bytes.ts';

const wordBits = 2 ** 32;

/** The first 64 primes, of whose roots the constants are made: those up to 311, which needs no greater divisor than 17. */
const primes = Array.from({ length: 310 }, (_, i) => i + 2).filter((each) =>
  [2, 3, 5, 7, 11, 13, 17].every((less) => each === less || each % less !== 0),
);

/** The first 32 bits of what stands behind the point. */
function fraction(root: number): number {
  return ((root % 1) * wordBits) | 0;
}

const start = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
const ofRounds = primes.map((prime) => fraction(Math.cbrt(prime)));

/**
 * SHA-256 (FIPS 180-4) of a text as UTF-8, for names that must stay the same. Node's own is in `node:crypto`, which takes
 * longer to load than the names of all that is found in a file, and browsers have none that answers at once. Words are
 * rotated in place: to call for it would be most calls of a review.
 *
 * @returns 64 hexadecimal digits
 */
export function sha256(text: string): string {
  const message = padded(utf8(text));
  const sum = Int32Array.from(start);
  const schedule = new Int32Array(64);
  for (let at = 0; at < message.byteLength; at += 64) {
    for (let i = 0; i < 16; i++) schedule[i] = message.getInt32(at + 4 * i);
    for (let i = 16; i < 64; i++) {
      const early = schedule[i - 15]!;
      const late = schedule[i - 2]!;
      const earlyMixed = ((early >>> 7) | (early << 25)) ^ ((early >>> 18) | (early << 14)) ^ (early >>> 3);
      const lateMixed = ((late >>> 17) | (late << 15)) ^ ((late >>> 19) | (late << 13)) ^ (late >>> 10);
      schedule[i] = schedule[i - 16]! + earlyMixed + schedule[i - 7]! + lateMixed;
    }
    addBlock(sum, schedule);
  }
  return Array.from(sum, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

/** A message with a one bit, zeros and its length in bits behind it, which fills blocks of 64 bytes. */
function padded(bytes: Uint8Array): DataView {
  const message = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
  message.set(bytes);
  message[bytes.length] = 0x80;
  const view = new DataView(message.buffer);
  view.setBigUint64(message.length - 8, BigInt(bytes.length) * 8n);
  return view;
}

/** Takes a block into the sum, by the message schedule made of it. The eight words stay where they are; their names move on. */
function addBlock(sum: Int32Array, schedule: Int32Array): void {
  const words = sum.slice();
  for (let i = 0; i < 64; i++) {
    const a = words[-i & 7]!;
    const b = words[(1 - i) & 7]!;
    const c = words[(2 - i) & 7]!;
    const e = words[(4 - i) & 7]!;
    const choice = (e & words[(5 - i) & 7]!) ^ (~e & words[(6 - i) & 7]!);
    const mixed = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const added = (words[(7 - i) & 7]! + mixed + choice + ofRounds[i]! + schedule[i]!) | 0;
    words[(3 - i) & 7]! += added;
    const firstMixed = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    words[(7 - i) & 7] = added + firstMixed + ((a & b) ^ (a & c) ^ (b & c));
  }
  for (let i = 0; i < 8; i++) sum[i]! += words[i]!;
}
