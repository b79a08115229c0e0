/** The real bake as a reference: `--print` needs no daemon. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folders = ['/usr/libexec/docker/cli-plugins', '/usr/lib/docker/cli-plugins', '/usr/local/lib/docker/cli-plugins'];
const program = folders
  .map((folder) => join(folder, 'docker-buildx'))
  .find((path) => spawnSync(path, ['version'], { stdio: 'ignore' }).status === 0);

/** Whether bake can be run here. */
export const installed = program !== undefined;

export interface Baked {
  readonly context?: string;
  readonly dockerfile?: string;
  readonly 'dockerfile-inline'?: string;
  readonly target?: string;
  readonly args?: Readonly<Record<string, string>>;
  readonly labels?: Readonly<Record<string, string>>;
  readonly contexts?: Readonly<Record<string, string>>;
}

/** What bake makes of some targets of a file; undefined where it refuses them. */
export function bake(name: string, text: string, targets: readonly string[]): Record<string, Baked> | undefined {
  return bakeTogether({ [name]: text }, targets);
}

/** The same of the files of one folder, those that bake takes without being told. */
export function bakeTogether(
  texts: Readonly<Record<string, string>>,
  targets: readonly string[],
): Record<string, Baked> | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'layer-review-bake-'));
  try {
    for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text);
    const printed = execFileSync(program!, ['bake', '--print', ...targets], {
      cwd: folder,
      env: { PATH: process.env.PATH, HOME: folder },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return JSON.parse(printed.toString('utf8')).target;
  } catch {
    return undefined;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
