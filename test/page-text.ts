/** Markdown that tests write and read. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { root } from './syntax.ts';

/** @param path from the root */
export function readPage(path: string): string {
  return readFileSync(root + path, 'utf8');
}

/** Puts text between `<!-- name -->` and `<!-- /name -->`. */
export function fill(page: string, name: string, text: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [start, end] = [page.indexOf(open), page.indexOf(close)];
  assert.ok(start !== -1 && end > start, `${open} … ${close} is missing`);
  return `${page.slice(0, start + open.length)}\n\n${text.trim()}\n\n${page.slice(end)}`;
}

/** A fenced block whose fence is longer than any in it. */
export function fenced(language: string, text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text.trimEnd()}\n${fence}`;
}

/** A table of cells that are Markdown. */
export function tableOf(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(header), line(header.map(() => '-')), ...rows.map(line)].join('\n');
}

/** What GitHub lets a link to a heading end in: lower case, no punctuation, hyphens for blanks. */
export function anchorOf(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_ -]/gu, '')
    .replaceAll(' ', '-');
}
