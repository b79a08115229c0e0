/**
 * XML with blanks in place of its comments, so that every place stays. What never ends is no comment, nor is what stands in a
 * CDATA section (https://www.w3.org/TR/xml/#sec-comments).
 */
export function withoutMarkupComments(text: string): string {
  const end = text.lastIndexOf('-->') + '-->'.length;
  const commented = text
    .slice(0, end)
    .replace(/<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<!--[\s\S]*?(?:-->|$)/g, (part) =>
      part.startsWith('<!--') ? part.replace(/[^\n]/g, ' ') : part,
    );
  return commented + text.slice(end);
}
