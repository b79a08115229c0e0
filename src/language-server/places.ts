/** Files as a review names them, and as an editor does. */
import { realpathSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { slashes } from '../folder/repository.ts';
import { type Location, outermost, type Source } from '../source.ts';
import { once } from '../text/once.ts';
import type { EditorPlace } from './questions.ts';

/** What the files below the root of a review are called there, and in an editor, which may have come to them by a link. */
export class PathNames {
  readonly #root: string;
  readonly #here: string;
  readonly #real: string;

  /** @param here a folder, as the editor calls it */
  constructor(root: string, here: string) {
    this.#root = root;
    this.#here = here;
    this.#real = realpathSync(here);
  }

  /** The path from the root; undefined where a file is not below it. */
  inReview(path: string): string | undefined {
    const own = below(this.#here, path);
    return below(this.#root, own === undefined ? path : join(this.#real, own));
  }

  inEditor(path: string): string {
    const absolute = join(this.#root, path);
    const own = below(this.#real, absolute);
    return own === undefined ? absolute : join(this.#here, own);
  }

  /** Where a location is, for an editor. */
  place(at: Location): EditorPlace {
    const { source, span } = outermost(at);
    const { document, lead } = documentOf(source);
    const position = (offset: number) => document.positionAt(Math.max(0, offset - lead));
    return { path: this.inEditor(source.path), range: { start: position(span.start), end: position(span.end) } };
  }
}

/** An editor shows no byte order mark, and ends lines also at a carriage return alone. */
const documentOf = once(({ text }: Source) => {
  const lead = text.startsWith('\uFEFF') ? 1 : 0;
  return { lead, document: TextDocument.create('', '', 0, text.slice(lead)) };
});

function below(folder: string, path: string): string | undefined {
  const way = relative(folder, path);
  return way === '..' || way.startsWith(`..${sep}`) || way === path ? undefined : slashes(way);
}
