import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';

/** A document of one element, whose texts are safe to print already. */
export function xmlDocument(root: Element): string {
  const text = toXml(root, { closeEmptyElements: true })
    // What would end a section of the kind that is not used here may stand in no text (https://www.w3.org/TR/xml/#syntax),
    // and the library lets it; two code points are no characters of XML (https://www.w3.org/TR/xml/#charsets).
    .replaceAll(']]>', ']]&gt;')
    .replace(/[\ufffe\uffff]/g, '\ufffd');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${text}\n`;
}
