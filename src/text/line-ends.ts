/** How the lines of a text end: as those of Windows do, where any of them does. */
export function lineEndOf(text: string): '\r\n' | '\n' {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

/** A text with the line ends of another. */
export function withLineEndsOf(other: string, text: string): string {
  return text.replace(/\r?\n/g, lineEndOf(other));
}
