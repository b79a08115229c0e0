/** Which files of the repository are pages of the site, and where they stand there. */
import { readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { rules } from '../../src/rules/index.ts';
import { readPage } from '../page-text.ts';
import { root } from '../syntax.ts';

export interface Page {
  /** From the root of the repository: `docs/policy.md`. */
  readonly path: string;
  /** From the root of the site: `policy.md`. */
  readonly to: string;
  /** What its first heading says. */
  readonly title: string;
}

const repository: { readonly url: string } = JSON.parse(readPage('package.json')).repository;
/** Of the repository on GitHub. */
export const home = repository.url.replace(/^git\+|\.git$/g, '');
const [, owner = '', name = ''] = /github\.com\/([^/]+)\/([^/]+)$/.exec(home) ?? [];
/** Where GitHub Pages shows the site of the repository, and the path of that. */
export const site = `https://${owner}.github.io/${name}/`;
export const base = `/${name}/`;

/** Pages of docs/ in the order in which the README lists them. */
function answers(): string[] {
  const table = readPage('README.md').split('\n## Answers\n')[1] ?? '';
  const listed = [...table.matchAll(/\]\((docs\/[\w-]+\.md)\)/g)].map(([, path]) => path!);
  return [...new Set([...listed, ...readdirSync(`${root}docs`).map((each) => `docs/${each}`)])].filter((path) =>
    path.endsWith('.md'),
  );
}

function page(path: string, to: string): Page {
  return { path, to, title: /^# (.+)$/m.exec(readPage(path))?.[1] ?? to };
}

export const pages: readonly Page[] = [
  page('README.md', 'index.md'),
  ...answers().map((path) => page(path, posix.basename(path))),
  page('SECURITY.md', 'security.md'),
  page('CHANGELOG.md', 'changes.md'),
  page('src/rules/README.md', 'rules/index.md'),
  page('src/rules/severity.md', 'rules/severity.md'),
  ...rules.map(({ group, id }) => page(`src/rules/${group}/${id}.md`, `rules/${group}/${id}.md`)),
];

/** A page as the site is built from it: what only GitHub shows is not in it. */
export function textFor({ path }: Page): string {
  return (
    `---\nsource: ${home}/blob/main/${path}\n---\n\n${readPage(path)}`
      // Pictures from elsewhere would tell others who reads.
      .replace(/^\[!\[.*\n/gm, '')
      .replaceAll('src=".github/', 'src="./')
      .replace('In the examples, `~` marks what is underlined.', 'In the examples, what is reported is underlined.')
  );
}

const byPath = new Map(pages.map((each) => [each.path, each]));
const bySite = new Map(pages.map((each) => [each.to, each]));

/**
 * Where a link of a page leads on the site: to another page, or to the file on GitHub.
 *
 * @param to the page, from the root of the site
 * @param link as it is written in the file
 */
export function linkOnSite(to: string, link: string): string {
  if (/^(?:[a-z]+:|#)/.test(link)) return link;
  const [way = '', anchor] = link.split('#');
  const path = posix.join(posix.dirname(bySite.get(to)!.path), decodeURI(way)).replace(/\/$/, '');
  const behind = anchor === undefined ? '' : `#${anchor}`;
  const other = byPath.get(path);
  return other ? `/${other.to}${behind}` : `${home}/blob/main/${path}${behind}`;
}
