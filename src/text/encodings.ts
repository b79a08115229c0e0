/** Texts written in an alphabet of few letters. What is no text once it is decoded is undefined. */
import { bytesOfBase64 } from './bytes.ts';

/** With either of its alphabets; what stands between the letters does not count. */
export function fromBase64(text: string): string | undefined {
  const letters = unpadded(text).replaceAll('-', '+').replaceAll('_', '/');
  if (!/^[A-Za-z\d+/]+$/.test(letters) || letters.length % 4 === 1) return undefined;
  return textOf(bytesOfBase64(letters));
}

export function fromBase32(text: string): string | undefined {
  const letters = unpadded(text);
  if (!/^[A-Z2-7]+$/.test(letters)) return undefined;
  const bytes: number[] = [];
  let [bits, count] = [0, 0];
  for (const letter of letters) {
    bits = ((bits << 5) | 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter)) & 0xfff;
    count += 5;
    if (count < 8) continue;
    count -= 8;
    bytes.push((bits >> count) & 0xff);
  }
  return textOf(Uint8Array.from(bytes));
}

/** Two digits a byte, with or without white space between them. */
export function fromHexadecimal(text: string): string | undefined {
  const digits = text.replaceAll(/\s/g, '');
  if (!/^(?:[\da-fA-F]{2})+$/.test(digits)) return undefined;
  return textOf(Uint8Array.from(digits.match(/../g)!, (pair) => Number.parseInt(pair, 16)));
}

/** Without white space, and without what fills the last group up. */
function unpadded(text: string): string {
  const [letters = ''] = text.replaceAll(/\s/g, '').split('=', 1);
  return letters;
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}
