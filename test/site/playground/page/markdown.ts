/// <reference lib="dom" />
/** Comments as GitHub shows them. Their text is ours and escaped, and what of it would be live is taken out all the same. */
import DOMPurify from 'dompurify';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

export function markdown(text: string): DocumentFragment {
  const html = micromark(text, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });
  const shown = DOMPurify.sanitize(html, {
    RETURN_DOM_FRAGMENT: true,
    ALLOWED_TAGS: [
      ...['p', 'a', 'b', 'strong', 'em', 'code', 'pre', 'ul', 'ol', 'li', 'sub', 'details', 'summary', 'blockquote'],
      ...['table', 'thead', 'tbody', 'tr', 'th', 'td', 'h1', 'h2', 'h3', 'h4', 'br', 'hr', 'del'],
    ],
    ALLOWED_ATTR: ['href', 'class'],
  });
  for (const link of shown.querySelectorAll('a')) {
    link.target = '_blank';
    link.rel = 'noreferrer';
  }
  return shown;
}
