/** The source of a regular expression that matches just a text. */
export function plainPattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
