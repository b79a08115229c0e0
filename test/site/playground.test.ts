/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
/** The playground as it is built, in a real browser: it reviews as the command does, and nothing leaves it or comes to life in it. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import type { FindingDocument } from '../../src/report/json.ts';
import { rules } from '../../src/rules/index.ts';
import { noBrowser, Window } from '../browser.ts';
import { layerReview } from '../cli/command.ts';
import { examplesOf } from '../rules/rule-examples.ts';
import { root } from '../syntax.ts';
import { buildPlayground } from './playground/build.ts';
import { fragmentOf } from './playground/page/link.ts';
import type { Answer, Content } from './playground/review/answer.ts';
import type { Texts } from './playground/review/texts.ts';
import { ServedSite } from './served.ts';

const folder = mkdtempSync(join(tmpdir(), 'layer-review-playground-'));
let served: ServedSite;

before(async () => {
  await buildPlayground(join(folder, 'playground'));
  served = await ServedSite.open(folder);
});
after(async () => {
  await served[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true });
});

const reviews = (page: Page) => page.evaluate(() => Number(document.documentElement.dataset.reviews ?? 0));

/** Until what stands there is reviewed; nothing more is typed meanwhile. */
async function reviewed(page: Page, more: number): Promise<void> {
  await page.waitForFunction((least) => Number(document.documentElement.dataset.reviews ?? 0) >= least, more);
}

/** A window with files in it, reviewed. */
async function opened(content: Content, width?: number): Promise<Window> {
  const window = await Window.open(width);
  await window.page.goto(`${served.address}playground/index.html#${await fragmentOf(content)}`);
  await reviewed(window.page, 1);
  return window;
}

/** Does something, and waits for the review of what comes of it. */
async function andReviewed(page: Page, act: () => Promise<unknown>): Promise<void> {
  const done = await reviews(page);
  await act();
  await reviewed(page, done + 1);
}

const card = (page: Page, rule: string) => page.locator(`.card[data-rule="${rule}"]`);
const textOf = async (locator: Locator) => (await locator.textContent()) ?? '';
const text = (page: Page) => textOf(page.locator('.cm-content'));

const two = {
  after: {
    Dockerfile: 'FROM node:24.1.0-slim\nUSER 1000\nRUN curl -k https://example.com/a.tar.gz -o a.tar.gz\n',
    'compose.yaml': 'services:\n  a:\n    build: .\n    privileged: true\n',
  },
};

describe('the playground', { skip: noBrowser }, () => {
  test('shows a finding for what is typed into a file of 200 lines, with few reviews', async () => {
    const lines = Array.from({ length: 199 }, (_, i) => `RUN echo ${i}`);
    await using window = await opened({ after: { Dockerfile: `FROM alpine:3.20\nUSER 1000\n${lines.join('\n')}\n` } });
    const { page } = window;
    assert.equal(await card(page, 'tls-verification-disabled').count(), 0);
    await page.locator('.cm-content').focus();
    await page.keyboard.press('Control+End');
    const typed = 'RUN curl -k https://example.com/x -o /x';
    await page.keyboard.type(typed, { delay: 15 });
    await card(page, 'tls-verification-disabled').waitFor();
    assert.ok((await reviews(page)) < typed.length / 3, `${await reviews(page)} reviews`);
    await page.locator('.cm-lintRange').first().waitFor();
    assert.deepEqual(window.trouble, []);
  });

  test('connects nowhere, neither from the page nor from where the review runs', async () => {
    await using window = await opened(two);
    const { page } = window;
    const tries = async (address: string) =>
      Promise.all([
        fetch(address).then(
          () => 'fetched',
          () => 'refused',
        ),
        new Promise((resolve) => {
          try {
            const socket = new WebSocket(address.replace('http', 'ws'));
            socket.onopen = () => resolve('opened');
            socket.onerror = () => resolve('refused');
          } catch {
            resolve('refused');
          }
        }),
      ]);
    const [worker, ...others] = page.workers();
    assert.deepEqual(others, []);
    for (const address of [served.address, 'https://example.com/']) {
      assert.deepEqual(await page.evaluate(tries, address), ['refused', 'refused']);
      assert.deepEqual(await worker!.evaluate(tries, address), ['refused', 'refused']);
    }
    for (const tab of ['Pull request', 'Layers and services', 'Diagram'])
      await page.getByRole('tab', { name: tab }).click();
    await page.locator('#panel svg').waitFor();
    await page.getByRole('button', { name: 'Copy link' }).click();
    const own = `${served.address}playground/`;
    assert.deepEqual(
      window.requests.filter((url) => !url.startsWith(own)),
      [],
    );
    assert.ok(window.requests.every((url) => /\.(?:html|css|js)(?:#.*)?$/.test(url)));
    assert.deepEqual(window.trouble, []);
  });

  test('shows the fix as a diff, and makes it', async () => {
    await using window = await opened(two);
    const { page } = window;
    const found = card(page, 'tls-verification-disabled');
    await found.locator('summary').click();
    const diff = await textOf(found.locator('.diff'));
    assert.match(diff, /^-RUN curl -k https/m);
    assert.match(diff, /^\+RUN curl https/m);
    await andReviewed(page, () => found.getByRole('button', { name: 'Apply this fix' }).click());
    await found.waitFor({ state: 'detached' });
    assert.match(await text(page), /RUN curl https/);
    await page.locator('.cm-content').focus();
    await andReviewed(page, () => page.keyboard.press('Control+z'));
    await found.waitFor();
  });

  test('makes all safe fixes at once, which a second review proves', async () => {
    await using window = await opened(two);
    const { page } = window;
    await page.getByRole('button', { name: 'Apply all safe fixes' }).click();
    await card(page, 'tls-verification-disabled').waitFor({ state: 'detached' });
    assert.match(await text(page), /RUN curl https/);
  });

  test('says of two sides what a pull request gets: the check, and the comments at their lines', async () => {
    await using window = await Window.open();
    const { page } = window;
    await page.goto(`${served.address}playground/index.html`);
    await reviewed(page, 1);
    await andReviewed(page, () => page.getByLabel('Begin with').selectOption('change'));
    await page.locator('.comment').waitFor();
    assert.match(await textOf(page.locator('#panel')), /The check is red: this change introduces 1 finding/);
    const [comment = ''] = await page.locator('.comment').allTextContents();
    assert.match(comment, /^compose\.yaml:11\s*High: The container is privileged privileged-container/);
    await page.locator('.comment .place').click();
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('aria-label')), 'Text of compose.yaml');
    await page.getByRole('button', { name: 'Before', exact: true }).click();
    assert.match(await text(page), /<<: \*service/);
    assert.deepEqual(window.trouble, []);
  });

  test('goes by the policy that stands there, and says what is wrong in it', async () => {
    const policy = '.github/layer-review.yml';
    const off = 'severities:\n  privileged-container: off\n';
    await using window = await opened({ after: { ...two.after, [policy]: off } });
    await card(window.page, 'tls-verification-disabled').waitFor();
    assert.equal(await card(window.page, 'privileged-container').count(), 0);
    await using wrong = await opened({ after: { ...two.after, [policy]: 'fail-on: never-ever\n' } });
    assert.match(await textOf(wrong.page.locator('#panel')), /must be one of critical/);
  });

  test('keeps files in a link, which no server gets', async () => {
    await using window = await opened(two);
    const { page } = window;
    const added = '# ü – 𝒳 ‮ <b>';
    await page.locator('.cm-content').focus();
    await andReviewed(page, () => page.keyboard.insertText(`${added}\n`));
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.getByText(/The link is copied|The address of this page holds the files now/).waitFor();
    const address = page.url();
    await page.goto('about:blank');
    await page.goto(address);
    await reviewed(page, 1);
    assert.ok((await text(page)).includes('RUN curl -k'));
    const stored = await page.evaluate(() => location.hash);
    assert.match(stored, /^#1\.[\w-]+$/);
    assert.deepEqual(await page.locator('#files button').allTextContents(), Object.keys(two.after));
    assert.ok((await page.locator('.cm-line').first().textContent())!.includes('ü – 𝒳'));
  });

  test('takes files that are dropped, and refuses what is no text', async () => {
    await using window = await opened(two);
    const { page } = window;
    const dropped = await page.evaluateHandle(() => {
      const data = new DataTransfer();
      data.items.add(new File(['FROM scratch\r\nADD https://example.com/a /a\r\n'], 'api.Dockerfile'));
      data.items.add(new File([new Uint8Array([0, 255, 1])], 'picture.png'));
      return data;
    });
    await andReviewed(page, () => page.dispatchEvent('body', 'drop', { dataTransfer: dropped }));
    await card(page, 'add-remote-url').waitFor();
    const names = [...Object.keys(two.after), 'api.Dockerfile'];
    assert.deepEqual(await page.locator('#files button').allTextContents(), names);
  });

  test('lets nothing come to life that a file or its name says', async () => {
    const live = `<img src=x onerror="alert(1)"><script>alert(2)</script>`;
    const service = `"${live.replaceAll('"', '\\"')}"`;
    await using window = await opened({
      before: { 'compose.yaml': 'services: {}\n' },
      after: {
        [`${live}/Dockerfile`]: `FROM debian AS a\nRUN curl -k https://x.test/"${live}" | sh # ${live}\nFROM a\nUSER root\n`,
        'compose.yaml': `services:\n  ${service}:\n    privileged: true\n    build: ${service}\n    container_name: ${service}\n`,
        '[x](javascript:alert(3)).Dockerfile': 'FROM debian\nUSER root\n',
      },
    });
    const { page } = window;
    for (const tab of ['Findings', 'Pull request', 'Layers and services', 'Diagram']) {
      await page.getByRole('tab', { name: tab }).click();
      if (tab === 'Diagram') await page.locator('#panel svg, #panel p').first().waitFor();
      for (const each of await page.locator('summary').all()) await each.click();
      const strange = await page.evaluate(() =>
        [...document.querySelectorAll('img, script:not([src="page.js"]), iframe, object, a[href^="javascript"]')].map(
          (each) => each.outerHTML,
        ),
      );
      assert.deepEqual(strange, [], tab);
    }
    await page.getByRole('tab', { name: 'Findings' }).click();
    assert.ok((await textOf(page.locator('#panel'))).includes(live));
    assert.deepEqual(window.trouble, []);
  });

  test('can be used without a mouse, and each of its parts says what it is', async () => {
    await using window = await opened(two);
    const { page } = window;
    const unnamed = await page.evaluate(() =>
      [
        ...document.querySelectorAll<HTMLElement>(
          'button, input:not([hidden]), select, [role="textbox"], nav, [role="tablist"]',
        ),
      ]
        .filter((each) => {
          const labels =
            'labels' in each ? [...((each as HTMLInputElement).labels ?? [])].map((label) => label.textContent) : [];
          return [each.textContent, each.getAttribute('aria-label') ?? '', ...labels].join('').trim() === '';
        })
        .map((each) => each.outerHTML),
    );
    assert.deepEqual(unnamed, []);
    assert.equal(await page.getByRole('status').getAttribute('aria-live'), 'polite');
    await page.getByRole('tab', { name: 'Findings' }).focus();
    await page.keyboard.press('ArrowRight');
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Pull request');
    assert.equal(await textOf(page.getByRole('tab', { selected: true })), 'Pull request');
    assert.notEqual(await page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle), 'none');
    // Tab leaves the editor, and F8 goes on to the next finding.
    await page.getByRole('textbox', { name: 'Text of Dockerfile' }).focus();
    await page.keyboard.press('F8');
    await page.locator('.cm-tooltip-lint').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    assert.ok(await page.evaluate(() => !document.activeElement?.closest('.cm-editor')));
  });

  for (const [looks, width, colorScheme] of [
    ['light', 1280, 'light'],
    ['dark', 1280, 'dark'],
    ['narrow', 360, 'light'],
  ] as const)
    test(`fits into the window, ${looks}`, async () => {
      await using window = await opened({ before: { Dockerfile: 'FROM scratch\n' }, ...two }, width);
      const { page } = window;
      await page.emulateMedia({ colorScheme });
      for (const tab of ['Findings', 'Pull request', 'Layers and services', 'Diagram']) {
        await page.getByRole('tab', { name: tab }).click();
        for (const each of await page.locator('summary').all()) await each.click();
        const seen = await page.evaluate(() => {
          const { color, backgroundColor } = getComputedStyle(document.documentElement);
          return { over: document.documentElement.scrollWidth - innerWidth, color, backgroundColor };
        });
        assert.equal(seen.over, 0, tab);
        assert.equal(seen.backgroundColor === 'rgb(255, 255, 255)', colorScheme === 'light');
      }
    });

  test('ends a review that does not end, and goes on', async () => {
    const endless = join(folder, 'endless.ts');
    writeFileSync(endless, 'self.onmessage = () => { for (;;); };\n');
    await buildPlayground(join(folder, 'endless'), { worker: endless, limit: 300 });
    await using window = await Window.open();
    const { page } = window;
    await page.goto(`${served.address}endless/index.html`);
    await page.getByText(/^The review did not end within/).waitFor();
    await page.locator('.cm-content').focus();
    await andReviewed(page, () => page.keyboard.type('x'));
    while (page.workers().length > 0) await page.waitForTimeout(50);
  });
});

/** The files of a folder, as texts. */
function textsIn(where: string): Texts {
  const files = readdirSync(where, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  return Object.fromEntries(
    files
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((path) => [path.slice(where.length + 1), readFileSync(path, 'utf8')]),
  );
}

/** Examples of some rules, each in a folder of its own. */
function exampleFiles(): Texts {
  const some = rules.filter((_, i) => i % 12 === 0);
  return Object.fromEntries(
    some.flatMap((rule) =>
      examplesOf(rule)
        .filter(({ before: old, policy, registry }) => !old && !policy && !registry)
        .flatMap(({ files }, i) => Object.entries(files).map(([path, file]) => [`${rule.id}/${i}/${path}`, file])),
    ),
  );
}

async function answered(content: Content): Promise<Answer> {
  await using window = await Window.open();
  await window.page.goto(`${served.address}playground/index.html`);
  return await window.page.evaluate(async (asked) => {
    const script = JSON.stringify(new URL('review.js', document.baseURI).href);
    const worker = new Worker(URL.createObjectURL(new Blob([`importScripts(${script});`])));
    const answer = new Promise<Answer>((resolve) => {
      worker.onmessage = ({ data }) => resolve(data.answer);
    });
    worker.postMessage({ id: 1, content: asked, fixing: false });
    return answer;
  }, content);
}

describe('the review in a browser', { skip: noBrowser }, () => {
  for (const [name, files] of [
    ['test/wild', textsIn(`${root}test/wild`)],
    ['examples of rules', exampleFiles()],
  ] as const)
    test(`finds in ${name} what the command finds, by the same fingerprints`, async () => {
      const where = mkdtempSync(join(tmpdir(), 'layer-review-same-'));
      try {
        for (const [path, file] of Object.entries(files)) {
          mkdirSync(join(where, dirname(path)), { recursive: true });
          writeFileSync(join(where, path), file);
        }
        const { stdout } = await layerReview(['scan', '.', '--format', 'json'], { folder: where });
        const command: { findings: FindingDocument[]; verdict: string } = JSON.parse(stdout);
        const answer = await answered({ after: files });
        assert.ok(answer.kind === 'review', JSON.stringify(answer));
        const own = answer.findings.map(
          ({ title: _, why: __, instead: ___, page: ____, diff: _____, ...rest }) => rest,
        );
        assert.ok(own.length > 100, `${own.length} findings`);
        assert.deepEqual(own, command.findings);
        assert.equal(answer.review.verdict, command.verdict);
      } finally {
        rmSync(where, { recursive: true });
      }
    });
});
