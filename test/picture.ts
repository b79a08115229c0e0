/** Pictures that are taken of pages: each knows what it shows, so that a test can tell when it is out of date. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { crc32 } from 'node:zlib';
import { noBrowser, Window } from './browser.ts';
import { updating } from './generated.ts';
import { root } from './syntax.ts';

/**
 * Compares a picture with the page that it was taken of, not with its pixels, which no two machines draw alike. With
 * `UPDATE=1` it is taken anew where it is out of date.
 *
 * @param path from the root
 * @param html a whole page
 * @param selector what of it the picture shows
 */
export async function checkPicture(path: string, html: string, selector: string): Promise<void> {
  const digest = createHash('sha256')
    .update(html.replace(/"file:\/\/[^"]*"/g, ''))
    .digest('hex');
  const file = root + path;
  const isCurrent = () => existsSync(file) && readFileSync(file).includes(`page\0${digest}`);
  if (updating && !noBrowser && !isCurrent()) writeFileSync(file, marked(await taken(html, selector), digest));
  assert.ok(isCurrent(), `${path} is out of date; run \`npm run update\` where there is Chromium`);
}

async function taken(html: string, selector: string): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'layer-review-picture-'));
  try {
    const file = join(folder, 'page.html');
    writeFileSync(file, html);
    await using window = await Window.open(760);
    await window.page.goto(pathToFileURL(file).href);
    return await window.page.locator(selector).first().screenshot();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Puts a text chunk behind the header (https://www.w3.org/TR/png-3/#11tEXt). */
function marked(png: Buffer, digest: string): Buffer {
  const headerEnd = 33;
  const body = Buffer.from(`tEXtpage\0${digest}`, 'latin1');
  const chunk = Buffer.alloc(body.length + 8);
  chunk.writeUInt32BE(body.length - 4, 0);
  body.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(body), body.length + 4);
  return Buffer.concat([png.subarray(0, headerEnd), chunk, png.subarray(headerEnd)]);
}
