/// <reference lib="dom" />
/** The page of an audit, as people see it: in a real browser, in light and dark, on a screen and on a telephone. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { merged } from '../../src/audit/merge.ts';
import { auditPage } from '../../src/audit/page.ts';
import { severities } from '../../src/problem.ts';
import { noBrowser, Window } from '../browser.ts';
import { aRecord } from './records.ts';

const nasty = '<img src=x onerror=alert(1)>\u202e"><script>alert(2)</script>';
const records = [
  ...Array.from({ length: 80 }, (_, i) =>
    aRecord(
      `acme/service-${String(i).padStart(2, '0')}`,
      severities.flatMap((each, n) => Array.from({ length: (i * (n + 1)) % 7 }, () => each)),
      {
        images: [
          { image: `node:${16 + (i % 4)}`, release: `Node.js ${16 + (i % 4)}`, ends: `202${3 + (i % 4)}-04-30` },
        ],
      },
    ),
  ),
  aRecord('acme/keeping', [], {
    raising: {
      from: '0.2',
      verdict: 'fail',
      rules: [{ rule: 'rule-high', severity: 'high', findings: 3, failing: 1 }],
    },
  }),
  aRecord(nasty, ['critical'], { accepted: [{ kind: 'policy', until: '2026-12-05', reason: nasty, by: nasty }] }),
];
const before_ = [aRecord('acme/service-01', ['critical', 'low'])];

describe('the page of an audit', { skip: noBrowser }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'layer-review-audit-page-'));
  const file = join(folder, 'audit.html');
  let window: Window;

  before(async () => {
    writeFileSync(file, auditPage(merged(records, before_), 'https://github.com'));
    window = await Window.open(1200);
  });
  after(async () => {
    await window[Symbol.asyncDispose]();
    rmSync(folder, { recursive: true });
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [1200, 390])
      it(`is whole and readable in ${colorScheme} at ${width} points, and asks for nothing`, async () => {
        const { page, requests, trouble } = window;
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        await page.goto(pathToFileURL(file).href);
        const seen = await page.evaluate(() => {
          const luminance = (colour: string) => {
            const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map((each) => {
              const part = Number(each) / 255;
              return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
            });
            return 0.2126 * r + 0.7152 * g + 0.0722 * b;
          };
          const back = luminance(getComputedStyle(document.body).backgroundColor);
          const contrast = (node: Element) => {
            const own = luminance(getComputedStyle(node).color);
            return (Math.max(own, back) + 0.05) / (Math.min(own, back) + 0.05);
          };
          return {
            back,
            least: Math.min(...[...document.querySelectorAll('p, td, th, a, li, .name')].map(contrast)),
            isTooWide: document.documentElement.scrollWidth > innerWidth,
            headings: [...document.querySelectorAll('h2')].map((each) => each.textContent),
            figures: [...document.querySelectorAll('.figures li')].map((each) => each.textContent),
            bars: [...document.querySelectorAll('.bar')].slice(0, 5).map((bar) => bar.children.length),
            first: document.querySelector('#repositories + p + .scroll tbody tr')?.textContent,
            hidden: document.querySelectorAll('#repositories + p + .scroll details tbody tr').length,
            alive: document.querySelectorAll('img, script').length,
          };
        });
        assert.equal(seen.back > 0.5, colorScheme === 'light');
        assert.ok(seen.least >= 4.5, `contrast ${seen.least}`);
        assert.equal(seen.isTooWide, false);
        assert.deepEqual(seen.headings.slice(0, 3), ['New since 2026-11-30', 'Repositories', 'Rules']);
        assert.equal(seen.figures[0], '82repositories');
        assert.ok(seen.bars.every((parts) => parts > 0));
        assert.match(seen.first!, /acme\/service-/);
        assert.equal(seen.hidden, 32);
        assert.deepEqual([seen.alive, requests, trouble], [0, [], []]);
        if (process.env.PICTURES)
          await page.screenshot({ path: join(process.env.PICTURES, `audit-${colorScheme}-${width}.png`) });
      });
  }
});
