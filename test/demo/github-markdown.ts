/**
 * Markdown as GitHub shows it, and as trusting as it could be: HTML is let through, and whatever GitHub makes a mention,
 * a reference, an emoji or a formula becomes one. So what is live on the page would be live there.
 */
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/** @param replaced the lines that a suggestion in it would replace */
export function githubHtml(markdown: string, replaced: readonly string[] = []): string {
  const html = micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });
  return outsideOfCode(html, lively)
    .replace(/<pre><code class="language-suggestion">([\s\S]*?)<\/code><\/pre>/g, (_, text) =>
      suggestion(text, replaced),
    )
    .replace(/<pre><code class="language-mermaid">([\s\S]*?)<\/code><\/pre>/g, '<pre class="mermaid">$1</pre>');
}

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.codePointAt(0)};`);

function suggestion(text: string, replaced: readonly string[]): string {
  const added = text === '' ? [] : text.replace(/\n$/, '').split('\n');
  return `<div class="suggestion"><b>Suggested change</b><table class="diff">${[
    ...replaced.map((line) => diffLine('-', escapeHtml(line))),
    ...added.map((line) => diffLine('+', line)),
  ].join('')}</table></div>`;
}

/** @param html the line's text, escaped */
export function diffLine(sign: string, html: string): string {
  const kind = sign === '+' ? 'added' : sign === '-' ? 'removed' : 'context';
  return `<tr class="${kind}"><td>${sign}</td><td><code>${html}</code></td></tr>`;
}

/** Changes the text of a page that stands neither in a tag nor in code, a link or a comment. */
function outsideOfCode(html: string, change: (text: string) => string): string {
  let closed = '';
  return html
    .split(/(<!--[\s\S]*?-->|<[^>]*>)/)
    .map((part, i) => {
      if (i % 2 === 0) return closed === '' ? change(part) : part;
      const [, slash, name = ''] = /^<(\/?)(code|pre|a)\b/i.exec(part) ?? [];
      if (closed === '' && name && !slash) closed = name.toLowerCase();
      else if (slash && name.toLowerCase() === closed) closed = '';
      return part;
    })
    .join('');
}

function lively(text: string): string {
  return text
    .replace(
      /(?<![\w/`])@[a-z\d](?:[a-z\d-]{0,38})(?:\/[\w-]+)?/gi,
      '<a class="mention" href="https://github.test/x">$&</a>',
    )
    .replace(
      /(?<![\w&])(?:[\w-]+(?:\/[\w.-]+)?)?#\d+\b(?!;)|\bGH-\d+\b/g,
      '<a class="reference" href="https://github.test/x">$&</a>',
    )
    .replace(/\b[0-9a-f]{7,40}\b/g, '<a class="commit" href="https://github.test/x">$&</a>')
    .replace(/:(?:\w|[+-])+:/g, '<span class="emoji">$&</span>')
    .replace(/\$[^$\n]+\$/g, '<span class="formula">$&</span>');
}
