import { isContainerPath } from '../../src/model/files/container-paths.ts';
import { Source } from '../../src/source.ts';
import type { Files } from '../../src/text/files.ts';

/** A file of an example, and the ranges that its tildes mark. */
export interface Marked {
  readonly source: Source;
  readonly marks: readonly { readonly start: number; readonly end: number }[];
}

/** Reads the tilde lines of an example's file: each run of tildes marks the text above it. */
export function readMarks(path: string, text: string): Marked {
  const kept: string[] = [];
  const marks: { start: number; end: number }[] = [];
  let offset = 0;
  let above = 0;
  for (const line of text.split('\n')) {
    if (/^[ ~]*~[ ~]*$/.test(line)) {
      for (const run of line.matchAll(/~+/g))
        marks.push({ start: above + run.index, end: above + run.index + run[0].length });
    } else {
      above = offset;
      kept.push(line);
      offset += line.length + 1;
    }
  }
  return { source: new Source(path, kept.join('\n')), marks };
}

/** The files of an example as the model asks for them; its container files are under review, and those with NUL are no text. */
export function filesOf(sources: readonly Source[]): Files {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const paths = [...byPath.keys()];
  return {
    roots: [...byPath.keys()].filter(isContainerPath),
    paths: () => paths,
    get: (path) => {
      const source = byPath.get(path);
      return source && !source.text.includes('\0') ? source : null;
    },
    lead: (path) => ({ kind: 'inside', path, links: [], isFile: byPath.has(path) }),
  };
}
