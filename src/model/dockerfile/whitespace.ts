/** White space as Go's `unicode.IsSpace` has it: what BuildKit trims lines by. */
export function isSpace(code: number): boolean {
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return (
    code === 0x85 ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

/** The white space that separates a keyword and its arguments in BuildKit: `[\t\v\f\r ]`. */
export function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09 || (code >= 0x0b && code <= 0x0d);
}

/** The offset of the first character from `start` that is not `skipped`, at most `end`. */
export function skip(text: string, start: number, end: number, skipped: (code: number) => boolean): number {
  let at = start;
  while (at < end && skipped(text.charCodeAt(at))) at++;
  return at;
}

/** The offset of the first blank from `start`, at most `end`. */
export function wordEnd(text: string, start: number, end: number): number {
  const length = text.slice(start, end).search(/[ \t\v\f\r]/);
  return length < 0 ? end : start + length;
}

/** The end of `text` up to `end` without trailing white space, at least `start`. */
export function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}

/** The words of a text between white space. */
export function splitBySpace(text: string): string[] {
  const words: string[] = [];
  for (let at = skip(text, 0, text.length, isSpace); at < text.length; ) {
    const end = skip(text, at, text.length, (code) => !isSpace(code));
    words.push(text.slice(at, end));
    at = Math.max(skip(text, end, text.length, isSpace), at + 1);
  }
  return words;
}
