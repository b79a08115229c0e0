/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
/** The site as it is built: every page of ours is in it, every link leads somewhere, and people find and see what they look for. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { before, describe, test } from 'node:test';
import { noBrowser, Window } from '../browser.ts';
import { readPage } from '../page-text.ts';
import { base, pages } from './pages.ts';
import { ServedSite } from './served.ts';
import { buildSite, siteFolder } from './site.ts';

before(buildSite);

const htmlOf = (path: string) => readFileSync(join(siteFolder, path), 'utf8');

/** What the attributes of a page's elements say. */
const attributes = (html: string, name: string) =>
  [...html.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].map(([, value]) => value!.replaceAll('&amp;', '&'));

describe('the site', () => {
  test('has each page, with its heading', () => {
    assert.ok(pages.length > 150);
    for (const { to, title } of pages) {
      const [, heading = ''] = /<h1[^>]*>([\s\S]*?)<a /.exec(htmlOf(to.replace(/md$/, 'html'))) ?? [];
      assert.equal(heading.replace(/<[^>]*>/g, '').trim(), title, to);
    }
  });

  test('leads nowhere where nothing is, and to no heading that is not there', () => {
    const paths = readdirSync(siteFolder, { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.html'),
    );
    const anchors = new Map(paths.map((path) => [path, new Set(attributes(htmlOf(path), 'id'))]));
    const wrong: string[] = [];
    let followed = 0;
    for (const path of paths)
      for (const link of [...attributes(htmlOf(path), 'href'), ...attributes(htmlOf(path), 'src')]) {
        if (/^(?:https:|data:|mailto:)/.test(link)) continue;
        const { pathname, hash } = new URL(link, `https://site.test${base}${path}`);
        const file = pathname.replace(/\/$/, '/index.html').slice(base.length);
        const target = file.endsWith('.html') || posix.extname(file) !== '' ? file : `${file}.html`;
        followed++;
        if (!pathname.startsWith(base) || !existsSync(join(siteFolder, target))) wrong.push(`${path}: ${link}`);
        else if (hash.length > 1 && !anchors.get(target)?.has(decodeURIComponent(hash.slice(1))))
          wrong.push(`${path}: ${link}`);
      }
    assert.ok(followed > 5000);
    assert.deepEqual(wrong, []);
  });

  test('underlines what a rule reports, for the tildes of its page', () => {
    for (const { path, to } of pages.filter(({ path }) => /^src\/rules\/.+\//.test(path))) {
      const marks = readPage(path)
        .split('\n')
        .filter((line) => /^[ ~]*~[ ~]*$/.test(line))
        .flatMap((line) => line.match(/~+/g) ?? []);
      const html = htmlOf(to.replace(/md$/, 'html'));
      assert.ok((html.match(/<span class="reported"/g) ?? []).length >= marks.length && marks.length > 0, to);
      assert.doesNotMatch(html, /~~/, to);
    }
  });

  test('has code as it is written', () => {
    assert.match(htmlOf('verdict.html'), /\$\{\{ github\.base_ref \}\}/);
  });
});

describe('the site in a browser', { skip: noBrowser }, () => {
  test('finds a rule by its name and by its words', async () => {
    await using site = await ServedSite.open(siteFolder);
    await using window = await Window.open();
    await window.page.goto(site.address);
    const box = window.page.getByRole('searchbox');
    for (const words of ['host-uts', 'shares UTS namespace']) {
      // A page that was just drawn may not listen to keys yet: whoever sees no search presses again.
      for (let presses = 0; presses < 10 && !(await box.isVisible()); presses++) {
        await window.page.keyboard.press('Control+k');
        await box.waitFor({ timeout: 3000 }).catch(() => undefined);
      }
      await box.fill(words);
      const first = window.page.locator('#localsearch-list a').first();
      await first.waitFor();
      await window.page.waitForFunction(() => document.querySelector('#localsearch-list a[href*="host-uts.html"]'));
      assert.match((await first.getAttribute('href'))!, /\/rules\/isolation\/host-uts\.html/, words);
      await window.page.keyboard.press('Escape');
      await box.waitFor({ state: 'detached' });
    }
    assert.deepEqual(window.trouble, []);
  });

  test('leads to the playground, which reviews', async () => {
    await using site = await ServedSite.open(siteFolder);
    await using window = await Window.open();
    const { page } = window;
    await page.goto(site.address);
    await page.locator('header').getByRole('link', { name: 'Playground' }).click();
    await page.getByRole('status').getByText('Fails').waitFor();
    const [link] = await page.locator('.why a').all();
    await page.goto(new URL((await link!.getAttribute('href'))!, page.url()).href);
    assert.match((await page.locator('.vp-doc h2').first().textContent()) ?? '', /^Reported/);
    assert.deepEqual(window.trouble, []);
  });

  for (const [looks, width, colorScheme] of [
    ['light', 1280, 'light'],
    ['dark', 1280, 'dark'],
    ['narrow', 360, 'light'],
  ] as const)
    test(`fits into the window, ${looks}, and asks for nothing from elsewhere`, async () => {
      await using site = await ServedSite.open(siteFolder);
      await using window = await Window.open(width);
      const { page } = window;
      await page.emulateMedia({ colorScheme });
      for (const path of [
        '',
        'policy.html',
        'security.html',
        'rules/',
        'rules/isolation/host-uts.html',
        'rules/severity.html',
      ]) {
        await page.goto(site.address + path);
        const seen = await page.evaluate(() => ({
          over: document.documentElement.scrollWidth - innerWidth,
          dark: document.documentElement.classList.contains('dark'),
        }));
        assert.deepEqual(seen, { over: 0, dark: colorScheme === 'dark' }, path);
      }
      assert.deepEqual(
        window.requests.filter((url) => !url.startsWith(site.address)),
        [],
      );
      assert.deepEqual(window.trouble, []);
    });
});
