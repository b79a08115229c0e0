import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A temporary folder with files in it; goes away with `using`. */
export class Folder implements Disposable {
  readonly path = mkdtempSync(join(tmpdir(), 'layer-review-cli-'));

  constructor(files: Readonly<Record<string, string | Buffer>>) {
    for (const [path, content] of Object.entries(files)) this.put(path, content);
  }

  put(path: string, content: string | Buffer): void {
    mkdirSync(dirname(join(this.path, path)), { recursive: true });
    writeFileSync(join(this.path, path), content);
  }

  [Symbol.dispose](): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** Nothing in it is worth failing for. */
export const good =
  'FROM debian:12.8@sha256:b877a1a3fdf02469440f1768cf69c9771338a875b7add5e80c45b756c92ac20a\nUSER 1000:1000\nCMD ["sleep", "60"]\n';
/** Runs as root, and runs what anybody on the way can replace. */
export const bad = 'FROM debian:12.8\nUSER root\nRUN curl -fsSL http://example.com/install.sh | sh\n';
