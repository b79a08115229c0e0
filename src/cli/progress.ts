import type { Forge } from '../ports.ts';
import { isTerminal, stderr, write } from './terminal.ts';

/** Fewer files than this are done before anybody could read what is going on. */
const worthTelling = 200;
/** Milliseconds after which a person wonders. */
const patience = 300;

/** Tells on a terminal what long work is at; one line, which goes away. */
export class Progress {
  readonly #on = isTerminal(stderr);
  readonly #since = Date.now();
  #shown = false;

  /** The same forge, telling what it is asked for. */
  over(forge: Forge): Forge {
    if (!this.#on) return forge;
    return {
      change: async () => {
        this.#tell('Looking for container files…', 0);
        return forge.change();
      },
      read: async (wanted) => {
        this.#tell(`Reading ${wanted.length} files…`, wanted.length);
        const contents = await forge.read(wanted);
        this.#tell(`Reviewing ${wanted.length} files…`, wanted.length);
        return contents;
      },
      tree: async (side, quick) => {
        this.#tell('Looking for container files…', 0);
        return forge.tree(side, quick);
      },
      publish: (review) => forge.publish(review),
    };
  }

  /** Takes the line away. */
  end(): void {
    if (this.#shown) write(stderr, '\r\x1b[2K');
    this.#shown = false;
  }

  #tell(text: string, files: number): void {
    if (files < worthTelling && Date.now() - this.#since < patience) return;
    write(stderr, `\r\x1b[2K${text}`);
    this.#shown = true;
  }
}
