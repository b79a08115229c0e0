/** A text as YAML, in quotes where it could be taken for anything else. */
export function yamlScalar(text: string): string {
  const plain = /^[A-Za-z](?:[\w ./-]*[\w./-])?$/.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text);
  return plain ? text : JSON.stringify(text).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, escapeOf);
}

/** A character that nobody sees, or that ends a line for some readers of YAML and for others does not. */
function escapeOf(character: string): string {
  const code = character.codePointAt(0)!.toString(16);
  return code.length > 4 ? `\\U${code.padStart(8, '0')}` : `\\u${code.padStart(4, '0')}`;
}
