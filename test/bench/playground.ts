/// <reference lib="dom" />
/** How soon the playground has a finding for what is typed, and what a browser loads for it. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { noBrowser, Window } from '../browser.ts';
import { buildPlayground } from '../site/playground/build.ts';
import { fragmentOf } from '../site/playground/page/link.ts';
import { ServedSite } from '../site/served.ts';
import { aimed, type Row } from './measure.ts';

/** Lines of the file that is typed into. */
const lines = 200;
const readings = 5;

export async function typing(): Promise<Row[]> {
  if (noBrowser) return [{ what: 'the playground', value: 'not measured', note: noBrowser }];
  const folder = mkdtempSync(join(tmpdir(), 'layer-review-bench-playground-'));
  try {
    await buildPlayground(join(folder, 'playground'));
    await using site = await ServedSite.open(folder);
    const packed = (name: string) =>
      gzipSync(readFileSync(join(folder, 'playground', name)), { level: 9 }).length / 1000;
    return [
      aimed(
        `playground: a finding in a file of ${lines} lines after the last key`,
        await milliseconds(site),
        1000,
        ' ms',
      ),
      aimed('playground: the review, packed by gzip', packed('review.js'), 350, ' kB'),
      { what: 'playground: the page without what draws, packed by gzip', value: `${Math.round(packed('page.js'))} kB` },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The least of some readings. */
async function milliseconds(site: ServedSite): Promise<number> {
  const steps = Array.from({ length: lines - 2 }, (_, i) => `RUN echo ${i}`);
  const after = { Dockerfile: `FROM alpine:3.20\n${steps.join('\n')}\n` };
  await using window = await Window.open();
  const { page } = window;
  await page.goto(`${site.address}playground/index.html#${await fragmentOf({ after })}`);
  const found = page.locator('.card[data-rule="tls-verification-disabled"]');
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < readings; i++) {
    await page.locator('.cm-content').focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.insertText('RUN curl -k https://example.com/x -o /');
    const since = performance.now();
    await page.keyboard.type('x');
    await found.waitFor();
    best = Math.min(best, performance.now() - since);
    for (let undone = 0; undone < 3; undone++) await page.keyboard.press('Control+z');
    await found.waitFor({ state: 'detached' });
  }
  return best;
}
