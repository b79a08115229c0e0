/** Writes Snappy's block format, without finding anything that stands twice. */
export function packSnappy(bytes: Buffer): Buffer {
  const parts: Buffer[] = [varint(bytes.length)];
  for (let at = 0; at < bytes.length; at += 65_536) {
    const part = bytes.subarray(at, at + 65_536);
    const length = part.length - 1;
    if (length < 60) parts.push(Buffer.from([length << 2]));
    else if (length < 256) parts.push(Buffer.from([60 << 2, length]));
    else parts.push(Buffer.from([61 << 2, length & 255, length >> 8]));
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function varint(value: number): Buffer {
  const bytes: number[] = [];
  for (let left = value; ; left = left >> 7) {
    bytes.push((left & 127) | (left > 127 ? 128 : 0));
    if (left <= 127) return Buffer.from(bytes);
  }
}
