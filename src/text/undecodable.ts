/** Why a file is not reviewed whose path has lost what made it: nobody can ask for it. */
export const undecodableName = 'Its name is not valid UTF-8, so it cannot be read. Rename it.';

/** Why a file is not reviewed that is no text in the one encoding in which files are read. */
export const undecodableText = 'This file is not valid UTF-8. Save it as UTF-8.';

// A byte order mark stays: a second one behind it means something to those who read the file.
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** @returns undefined where the bytes are not in that encoding */
export function decodedText(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}

/** Whether a text, as a path of git's, may have been bytes that are not UTF-8: decoding puts this character in their place. */
export function isUndecodable(text: string): boolean {
  return text.includes('\uFFFD');
}
