/** Why a file is not reviewed whose path has lost what made it: nobody can ask for it. */
export const undecodableName = 'Its name is not valid UTF-8, so it cannot be read. Rename it.';

/** Whether a text, as a path of git's, may have been bytes that are not UTF-8: decoding puts this character in their place. */
export function isUndecodable(text: string): boolean {
  return text.includes('\uFFFD');
}
