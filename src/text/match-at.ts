/** What a sticky expression (`/…/y`) matches at an offset of a text, and only there; undefined where it does not. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
