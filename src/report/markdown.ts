/**
 * The only place that makes Markdown: trees from small builders, and one function that writes them.
 *
 * Text from a repository is put into a tree as it is, as code; text nodes hold our own words. It is written with its
 * secrets replaced, its invisible characters shown, and in a place that GitHub's renderer leaves alone: a code span, or `<code>` in a summary. Secrets
 * are replaced here, in each leaf, and not in the finished text: whoever chose the secret could otherwise take away
 * the marks around another text, and set that free.
 */
import type {
  AlignType,
  BlockContent,
  DefinitionContent,
  InlineCode,
  List,
  ListItem,
  Parent,
  PhrasingContent,
  RootContent,
} from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { type Handle, type Options, type SafeConfig, type State, toMarkdown } from 'mdast-util-to-markdown';
import type { Secrets } from '../facts/secrets/everything-to-hide.ts';
import { mask, maskOwn } from '../facts/secrets/mask.ts';
import type { Message } from '../problem.ts';
import { utf8 } from '../text/bytes.ts';
import { visible } from '../text/visible.ts';
import { prose } from './prose.ts';
import { codeText, longestCode } from './wording.ts';

export type Block = RootContent;
/** What may stand inside of another block. */
export type { BlockContent };
export type Inline = PhrasingContent;
export type { List };

/** A part that opens on a click. */
interface Details extends Parent {
  type: 'details';
  summary: Inline[];
  children: (BlockContent | DefinitionContent)[];
}

declare module 'mdast' {
  interface RootContentMap {
    details: Details;
  }
  interface BlockContentMap {
    details: Details;
  }
  interface InlineCodeData {
    /** In code units; where it differs from the longest code in a sentence. */
    most?: number;
    /** Ours, and so with nothing to hide in it. */
    own?: boolean;
  }
}

export const text = (value: string): Inline => ({ type: 'text', value });

/** Text from a repository. */
export function code(value: string, most = longestCode): Inline {
  return { type: 'inlineCode', value, data: { most } };
}

/** Code in a sentence of our own, which holds nothing to hide. */
export function ownCode(value: string): Inline {
  return { type: 'inlineCode', value, data: { own: true } };
}

export const strong = (...children: Inline[]): Inline => ({ type: 'strong', children });

/** Small print. */
export const small = (...children: Inline[]): Inline[] => [html('<sub>'), ...children, html('</sub>')];

/** A link, or only its text where there is no address that a browser should follow. */
export function link(url: string | undefined, ...children: Inline[]): Inline[] {
  const target = url === undefined ? undefined : address(url);
  return target === undefined ? children : [{ type: 'link', url: target, children: children as never[] }];
}

/** A message: its sentences are ours, its code is not. */
export function message(parts: Message): Inline[] {
  return parts.map((part) => (typeof part === 'string' ? text(part) : code(part.code)));
}

/**
 * A plain sentence that may repeat text from a repository: every word that could mean something to GitHub becomes code.
 *
 * @param hide `maskOwn` for one of our own
 */
export function sentence(value: string, secrets: Secrets, hide = mask): Inline[] {
  // A secret in it would be torn apart.
  return message(prose(hide(value, secrets)));
}

export const paragraph = (...children: Inline[]): BlockContent => ({ type: 'paragraph', children });
export const heading = (depth: 2 | 3 | 4, ...children: Inline[]): Block => ({ type: 'heading', depth, children });

export function bullets(items: readonly (readonly Inline[])[]): List {
  const children = items.map((item): ListItem => ({ type: 'listItem', spread: false, children: [paragraph(...item)] }));
  return { type: 'list', ordered: false, spread: false, children };
}

/** Bullets, each with others below it: the first of each. */
export function outline(items: readonly (readonly (readonly Inline[])[])[]): List {
  const list = bullets(items.map(([first]) => first!));
  items.forEach(([, ...below], i) => {
    if (below.length > 0) list.children[i]!.children.push(bullets(below));
  });
  return list;
}

export function table(align: AlignType[], rows: readonly (readonly (readonly Inline[])[])[]): BlockContent {
  const children = rows.map((row) => ({
    type: 'tableRow' as const,
    children: row.map((cell) => ({ type: 'tableCell' as const, children: [...cell] })),
  }));
  return { type: 'table', align, children };
}

export function details(summary: Inline[], ...children: BlockContent[]): Details {
  return { type: 'details', summary, children };
}

/** A fenced block. It is written as it is, so that it must be known to hold no secret and nothing invisible. */
export const fence = (lang: string, value: string): BlockContent => ({ type: 'code', lang, value });

/** Words of our own, as a rule says them about itself: sentences with code between backticks. */
export function trusted(words: string): Inline[] {
  return words.split('`').flatMap((part, i) => (part === '' ? [] : [i % 2 === 0 ? text(part) : ownCode(part)]));
}

/** A paragraph behind a strong word. */
export function labelled(label: string, words: readonly Inline[]): BlockContent {
  return paragraph(strong(text(label)), text(' '), ...words);
}

/** Markdown of a comment that is on GitHub already, as it is there: it must be known to hold no secret. */
export const kept = (markdown: string): BlockContent => ({ type: 'html', value: markdown });

export interface Rendering {
  readonly secrets: Secrets;
  /** In bytes of UTF-8, so that it holds however a limit is counted. */
  readonly maxLength: number;
  /** Stands at the end where something had to be left out. */
  readonly notice: string;
  /** A comment that people do not see, the last line whatever is left out. */
  readonly marker?: string;
}

/** Writes a tree; what does not fit is left out by whole blocks, of a list by whole items. */
export function render(blocks: readonly Block[], { secrets, maxLength, notice, marker = '' }: Rendering): string {
  const write = writer(secrets);
  const ending = write(paragraph(text(notice)));
  let room = maxLength - size(ending) - size(marker);
  const written: { readonly text: string; readonly heading: boolean }[] = [];
  let cut = false;
  for (const block of blocks) {
    let own = write(block);
    cut = size(own) > room;
    if (cut) own = block.type === 'list' ? write(start(block, room, write)) : '';
    if (own !== '') written.push({ text: own, heading: block.type === 'heading' });
    if (cut) break;
    room -= size(own);
  }
  if (cut) while (written.at(-1)?.heading) written.pop();
  return [...written.map((part) => part.text), ...(cut ? [ending] : []), ...(marker ? [marker] : [])].join('\n\n');
}

/** As many of a list's items as there is room for. */
function start(list: List, room: number, write: (block: Block) => string): List {
  let left = room;
  const most = list.children.findIndex((item) => {
    left -= size(write({ ...list, children: [item] }));
    return left < 0;
  });
  return { ...list, children: list.children.slice(0, Math.max(0, most)) };
}

/** With the blank line behind it. */
const size = (written: string) => (written === '' ? 0 : utf8(written).length + 2);

/** Once for all: it keeps the expressions that it compiles. */
const gfm = gfmToMarkdown({ tablePipeAlign: false });

function writer(secrets: Secrets): (block: Block) => string {
  const options: Options = {
    bullet: '-',
    rule: '-',
    extensions: [gfm],
    handlers: {
      inlineCode: inlineCode(secrets),
      text: plain(secrets),
      details: folded(secrets),
    } as Options['handlers'] & {},
  };
  return (block) => toMarkdown({ type: 'root', children: [block] }, options).trimEnd();
}

function shownCode({ value, data }: InlineCode, secrets: Secrets): string {
  return data?.own ? value : codeText(value, secrets, data?.most);
}

function plain(secrets: Secrets): Handle {
  const write = (most: number | undefined): Handle => {
    return (node, parent, state, info) => {
      const siblings = parent?.children ?? [];
      const index = siblings.indexOf(node);
      const around = { afterNode: siblings[index + 1], beforeNode: siblings[index - 1] };
      return escaped(state, visible(maskOwn(node.value, secrets)).slice(0, most), { ...info, ...around });
    };
  };
  // What stands before a text asks how it begins: three characters tell whether the first of them is escaped.
  return Object.assign(write(undefined), { peek: write(3) });
}

/** What `state.safe` gives, many times as fast: a pattern whose character is not there is not tried. */
function escaped(state: State, value: string, config: SafeConfig): string {
  const { unsafe } = state;
  const whole = `${config.before}${value}${config.after}`;
  state.unsafe = unsafe.filter(({ character }) => whole.includes(character));
  try {
    return state.safe(value, config);
  } finally {
    state.unsafe = unsafe;
  }
}

function inlineCode(secrets: Secrets): Handle {
  const handle: Handle & { peek?: Handle } = (node, _parent, state) => {
    // An empty code span is none.
    let value = shownCode(node, secrets) || ' ';
    const longest = Math.max(0, ...(value.match(/`+/g) ?? []).map((run) => run.length));
    // Padding is dropped again by the renderer. A dollar sign next to the fence could begin a formula.
    if (value.trim() !== '' && /^[ `$]|[ `$]$/.test(value)) value = ` ${value} `;
    if (state.stack.includes('tableCell')) value = cell(value);
    const marks = '`'.repeat(longest + 1);
    return marks + value + marks;
  };
  handle.peek = () => '`';
  return handle;
}

/** A pipe ends a cell, also in code. What a backslash before it means, renderers do not agree on. */
function cell(value: string): string {
  return value.replaceAll('\\|', '\\u{5c}|').replaceAll('|', '\\|');
}

function folded(secrets: Secrets): Handle {
  return (node: Details, _parent, state, info) => {
    const inside = state.containerFlow(node as never, info);
    return `<details>\n<summary>${inHtml(node.summary, secrets)}</summary>\n\n${inside}\n\n</details>`;
  };
}

function inHtml(nodes: readonly Inline[], secrets: Secrets): string {
  const write = (node: Inline): string => {
    if (node.type === 'text') return escapeHtml(visible(maskOwn(node.value, secrets)));
    if (node.type === 'inlineCode') return `<code>${escapeHtml(shownCode(node, secrets))}</code>`;
    if (node.type === 'strong') return `<b>${inHtml(node.children, secrets)}</b>`;
    if (node.type === 'link') return `<a href="${escapeHtml(node.url)}">${inHtml(node.children, secrets)}</a>`;
    throw new Error(`A summary cannot hold ${node.type}.`);
  };
  return nodes.map(write).join('');
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Text as it stands in HTML, between tags and in quoted attributes. */
export const escapeHtml = (value: string) => value.replace(/[&<>"]/g, (character) => entities[character]!);

const html = (value: string): Inline => ({ type: 'html', value });

/** Percent-encodes whatever could end a link's target or stand for something else in it. */
function address(url: string): string | undefined {
  if (!/^(https?:\/\/|#)/.test(url)) return undefined;
  return url.toWellFormed().replace(/[^\w\-.~:/?#@!&+,;=%]/gu, (character) =>
    // encodeURIComponent leaves some marks alone that mean something in Markdown.
    /[!'()*]/.test(character)
      ? `%${character.charCodeAt(0).toString(16).toUpperCase()}`
      : encodeURIComponent(character),
  );
}

/** A comment in the text that people do not see. */
export function comment(...words: readonly string[]): string {
  return `<!-- ${words.map((word) => word.replace(/[^\w:-]|--/g, '')).join(' ')} -->`;
}
