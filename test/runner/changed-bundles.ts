/** The built action with some places that are others: what would be after a fault of ours, or in a version to come. */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { root } from '../syntax.ts';

const dist = resolve(root, process.env.DIST ?? 'dist');

export type Edit = readonly [place: RegExp, code: string];

export class ChangedBundles implements Disposable {
  readonly #folder = mkdtempSync(join(tmpdir(), 'layer-review-changed-'));

  /** @returns the entry of the action */
  with(...edits: readonly Edit[]): string {
    const folder = mkdtempSync(join(this.#folder, 'dist-'));
    cpSync(dist, folder, { recursive: true, filter: (path) => !path.startsWith(join(dist, 'cli')) });
    const parts = readdirSync(join(folder, 'parts')).map((name) => join(folder, 'parts', name));
    for (const [place, code] of edits) {
      const found = [join(folder, 'index.js'), ...parts].filter((path) => place.test(readFileSync(path, 'utf8')));
      assert.equal(found.length, 1, `${place} is at one place of the bundle`);
      writeFileSync(found[0]!, readFileSync(found[0]!, 'utf8').replace(place, code));
    }
    return join(folder, 'index.js');
  }

  [Symbol.dispose](): void {
    rmSync(this.#folder, { recursive: true });
  }
}
