import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readPage } from '../page-text.ts';
import { root } from '../syntax.ts';

/** All that the package has, beside its manifest. The command depends on nothing. */
const files = [...readdirSync(`${root}dist/cli`).map((name) => `dist/cli/${name}`), 'README.md', 'LICENSE'];

/** What of package.json is about the command; the rest is about working on it. */
const about = [
  ...['name', 'version', 'description', 'keywords', 'homepage', 'bugs', 'repository', 'license', 'author'],
  ...['type', 'engines', 'bin'],
];

/**
 * Packs the command for npm.
 *
 * @param folder where the tarball goes
 * @returns the tarball's name
 */
export function packed(folder: string): string {
  const place = mkdtempSync(join(tmpdir(), 'layer-review-package-'));
  try {
    const whole = JSON.parse(readPage('package.json'));
    const manifest = Object.fromEntries(about.map((key) => [key, whole[key]]));
    writeFileSync(join(place, 'package.json'), `${JSON.stringify({ ...manifest, files }, null, 2)}\n`);
    for (const file of files) {
      mkdirSync(join(place, dirname(file)), { recursive: true });
      cpSync(root + file, join(place, file), { recursive: true });
    }
    const told = execFileSync('npm', ['pack', '--json', '--pack-destination', folder], {
      cwd: place,
      encoding: 'utf8',
    });
    return JSON.parse(told)[0].filename;
  } finally {
    rmSync(place, { recursive: true });
  }
}
