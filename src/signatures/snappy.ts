/** Unpacks Snappy's block format (github.com/google/snappy, format_description.txt), in which GitHub keeps bundles. */

/**
 * @param most bytes that it may unpack to
 * @throws where it is not in that format, or is more
 */
export function unpackSnappy(packed: Buffer, most: number): Buffer {
  const { value: size, end } = varint(packed);
  if (size > most) throw new Error('unpacks to too much');
  const out = Buffer.alloc(size);
  let [at, filled] = [end, 0];
  while (at < packed.length) {
    const part = partAt(packed, at);
    if (part.length > size - filled) throw broken();
    at = part.end + write(part, packed, out, filled);
    filled += part.length;
  }
  if (filled !== size) throw broken();
  return out;
}

/** @returns how many bytes of what is packed that took, behind where the part says what it is */
function write({ length, offset, end }: Part, packed: Buffer, out: Buffer, filled: number): number {
  if (offset === undefined) {
    if (length > packed.length - end) throw broken();
    return packed.copy(out, filled, end, end + length);
  }
  if (offset === 0 || offset > filled) throw broken();
  // What is copied may be what is being written: byte by byte.
  for (let i = 0; i < length; i++) out[filled + i] = out[filled + i - offset]!;
  return 0;
}

interface Part {
  readonly length: number;
  /** How far back the bytes are that are copied; undefined for those that stand behind it. */
  readonly offset: number | undefined;
  /** Where what says all this ends. */
  readonly end: number;
}

function partAt(packed: Buffer, at: number): Part {
  const tag = packed[at]!;
  const [kind, high] = [tag & 3, tag >> 2];
  if (kind === 0) {
    // From 60 on it says in how many bytes the length stands.
    const bytes = Math.max(0, high - 59);
    return {
      length: (bytes === 0 ? high : numberAt(packed, at + 1, bytes)) + 1,
      offset: undefined,
      end: at + 1 + bytes,
    };
  }
  if (kind === 1)
    return { length: (high & 7) + 4, offset: ((tag >> 5) << 8) | numberAt(packed, at + 1, 1), end: at + 2 };
  const bytes = kind === 2 ? 2 : 4;
  return { length: high + 1, offset: numberAt(packed, at + 1, bytes), end: at + 1 + bytes };
}

function numberAt(packed: Buffer, at: number, bytes: number): number {
  if (at + bytes > packed.length) throw broken();
  return packed.readUIntLE(at, bytes);
}

/** A number of up to 32 bits at the start, seven bits a byte, the lowest first. */
function varint(packed: Buffer): { readonly value: number; readonly end: number } {
  let value = 0;
  for (const [i, byte] of packed.subarray(0, 5).entries()) {
    value += (byte & 0x7f) * 2 ** (7 * i);
    if (byte < 0x80) return { value, end: i + 1 };
  }
  throw broken();
}

function broken(): Error {
  return new Error('is not what Snappy writes');
}
