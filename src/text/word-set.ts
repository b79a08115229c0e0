/** Whether a word is one of a text's, which has single blanks between them. */
export function isOneOf(word: string, text: string | undefined): boolean {
  return text === word || (text !== undefined && text.length > word.length && ` ${text} `.includes(` ${word} `));
}

/** The words of a text, with blanks or line breaks between them. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.match(/\S+/g));
}
