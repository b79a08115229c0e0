/** Pages that are written from the code: compared by tests, written anew with UPDATE=1. See test/writing-tests.ts. */
import assert from 'node:assert/strict';
import { existsSync, writeFileSync } from 'node:fs';
import { readPage } from './page-text.ts';
import { root } from './syntax.ts';

/** Whether this run writes what is out of date; `npm run update` says so. */
export const updating = !!process.env.UPDATE;

/** @param path from the root */
export function checkPage(path: string, text: string): void {
  if (updating && (!existsSync(root + path) || readPage(path) !== text)) writeFileSync(root + path, text);
  assert.equal(readPage(path), text, `${path} is out of date; run \`npm run update\``);
}
