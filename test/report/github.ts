/** Markdown as a GFM renderer shows it, and what of it is live. */
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

export interface Page {
  readonly html: string;
  /** What people read, entities decoded. */
  readonly text: string;
  /** The text outside of code: only there can a mention or a reference be live. */
  readonly prose: string;
  readonly links: readonly string[];
  readonly tags: readonly string[];
}

export function rendered(markdown: string): Page {
  const html = micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });
  const visible = html.replace(/<!--.*?-->/gs, '');
  return {
    html,
    text: decoded(visible.replace(/<[^>]*>/g, '')),
    prose: decoded(visible.replace(/<code[^>]*>.*?<\/code>/gs, '⟨code⟩').replace(/<[^>]*>/g, '')),
    links: [...html.matchAll(/href="([^"]*)"/g)].map((match) => decoded(match[1]!)),
    tags: [...new Set([...html.matchAll(/<\/?([a-z][a-z0-9]*)/gi)].map((match) => match[1]!))].sort(),
  };
}

/** What a person reads of Markdown before anything is unfolded, in one line. */
export function shownText(markdown: string): string {
  const folded = rendered(markdown).html.replace(/(<summary>.*?<\/summary>).*?<\/details>/gs, '$1');
  return rendered(folded).text.replace(/\s+/g, ' ').trim();
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
const decoded = (html: string) => html.replace(/&(amp|lt|gt|quot);/g, (_, name) => entities[name]!);

/** All that our own Markdown is made of. */
const ours = [
  'a',
  'b',
  'blockquote',
  'code',
  'details',
  'h3',
  'hr',
  'li',
  'p',
  'pre',
  'strong',
  'sub',
  'summary',
  'table',
  'tbody',
  'td',
  'th',
  'thead',
  'tr',
  'ul',
];

/** Where a link of ours leads: to the lines of a file at a commit, or to a commit. */
const place =
  /^https:\/\/github\.com\/layer-review\/layer-review(?:\/blob\/v[\d.]+\/(?:docs\/accepting|src\/rules\/[a-z]+\/[a-z0-9-]+)\.md)?$|^https:\/\/github\.example\/acme\/shop\/(?:blob\/(?:abc|a{40}|b{40})\/[\w.~%!*'/-]*(?:#L\d+(?:-L\d+)?)?|commit\/a{40})$/;

/** Complaints about what is live in a page although it is none of ours; empty for a good one. */
export function live(markdown: string): string[] {
  const { prose, links, tags, html } = rendered(markdown);
  return [
    ...tags.filter((tag) => !ours.includes(tag)).map((tag) => `<${tag}>`),
    ...links.filter((link) => !place.test(link)),
    ...(/[@#<>]|:\/\/|www\.|GH-\d|\b[0-9a-f]{7,}\b/i.exec(prose) ?? []),
    ...[...html.matchAll(/<!--(.*?)-->/gs)]
      .map((match) => match[1]!)
      .filter((text) => !/^ layer-review: (finding [\w: -]+|summary(?: [\w: -]+)?) $/.test(text)),
    ...(/[\u202a-\u202e\u2066-\u2069\u200b-\u200f\u0000-\u0008\u001b]/.exec(markdown) ?? []),
  ];
}
