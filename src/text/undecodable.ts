/** Whether a text, as a path of git's, may have been bytes that are not UTF-8: decoding puts this character in their place. */
export function isUndecodable(text: string): boolean {
  return text.includes('\uFFFD');
}
