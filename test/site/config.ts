/** How VitePress builds the site. */
import { type DefaultTheme, defineConfig, type MarkdownOptions } from 'vitepress';
import { rules } from '../../src/rules/index.ts';
import { anchorOf } from '../page-text.ts';
import { base, home, linkOnSite, type Page, pages, site } from './pages.ts';

type Transformer = NonNullable<MarkdownOptions['codeTransformers']>[number];
type Markdown = Parameters<NonNullable<MarkdownOptions['config']>>[0];

/** The lines of tildes in an example, drawn as lines under the text above them. */
const underlines: Transformer = {
  name: 'underlines',
  preprocess(code, options) {
    const kept: string[] = [];
    for (const line of code.split('\n')) {
      if (!/^[ ~]*~[ ~]*$/.test(line)) {
        kept.push(line);
        continue;
      }
      options.decorations ??= [];
      for (const { 0: run, index } of line.matchAll(/~+/g)) {
        const at = (character: number) => ({ line: kept.length - 1, character });
        const properties = { class: 'reported' };
        options.decorations.push({ start: at(index), end: at(index + run.length), properties, alwaysWrap: true });
      }
    }
    return kept.join('\n');
  },
};

/** Has links of the repository's files lead to the pages that are made of them, and keeps code as it is. */
function asOnGitHub(md: Markdown): void {
  md.core.ruler.push('as on GitHub', ({ tokens, env }) => {
    for (const token of tokens.flatMap((each) => each.children ?? [])) {
      const href = token.attrGet('href');
      if (href !== null) token.attrSet('href', linkOnSite(env.relativePath, href));
      // What Vue would take for an expression of its own: `${{ github.base_ref }}`.
      if (token.type === 'code_inline') token.attrSet('v-pre', '');
    }
  });
}

const linked = ({ title, to }: Page): DefaultTheme.SidebarItem => ({ text: title, link: `/${to}` });
const within = (folder: string) => pages.filter(({ path }) => path.startsWith(folder));
const groups = [...new Set(rules.map(({ group }) => group))];

/** A page of its own, which VitePress does not know. */
const playground = { text: 'Playground', link: '/playground/', target: '_self' };

/** What stands beside a page: everything, but of the rules those of one group, since there are many. */
const beside = (open?: string): DefaultTheme.SidebarItem[] => [
  { items: [{ text: 'Start', link: '/' }, playground] },
  { text: 'Answers', items: within('docs/').map(linked) },
  {
    text: 'Rules',
    items: [
      ...[...within('src/rules/README.md'), ...within('src/rules/severity.md')].map(linked),
      ...groups.map((text) =>
        text === open ? { text, items: within(`src/rules/${text}/`).map(linked) } : { text, link: `/rules/#${text}` },
      ),
    ],
  },
  { text: 'More', items: [...within('SECURITY.md'), ...within('CHANGELOG.md')].map(linked) },
];

const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" fill="none" stroke="#0d7a8a" stroke-width="3" stroke-linejoin="round"><path d="M16 3 29 10 16 17 3 10Z"/><path d="M3 16l13 7 13-7M3 22l13 7 13-7"/></svg>`;

export default defineConfig({
  base,
  lang: 'en',
  title: 'layer-review',
  description: 'Reviews every layer of every image and every service that a pull request touches.',
  head: [['link', { rel: 'icon', href: `data:image/svg+xml,${encodeURIComponent(icon)}` }]],
  // What is of all pages stands in one file, not in each.
  metaChunk: true,
  sitemap: { hostname: site },
  markdown: {
    theme: { light: 'github-light', dark: 'github-dark' },
    languageAlias: { gitignore: 'sh' },
    anchor: { slugify: anchorOf },
    codeTransformers: [underlines],
    config: asOnGitHub,
  },
  // What VitePress would write for older ones takes another esbuild than ours.
  vite: { build: { target: 'es2022', chunkSizeWarningLimit: 2000 }, logLevel: 'warn' },
  themeConfig: {
    nav: [{ text: 'Policy', link: '/policy' }, { text: 'Rules', link: '/rules/' }, playground],
    sidebar: { ...Object.fromEntries(groups.map((group) => [`/rules/${group}/`, beside(group)])), '/': beside() },
    outline: [2, 3],
    docFooter: { prev: false, next: false },
    socialLinks: [{ icon: 'github', link: home }],
    editLink: {
      text: 'This page on GitHub',
      // Runs on the page, where nothing else of this file is.
      pattern: ({ frontmatter }) => frontmatter.source,
    },
    search: {
      provider: 'local',
      options: {
        miniSearch: {
          searchOptions: { fuzzy: 0.1, prefix: true, combineWith: 'AND', boost: { title: 6, titles: 2, text: 1 } },
        },
      },
    },
  },
});
