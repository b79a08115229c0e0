import type { Source, Span } from '../../source.ts';
import { folderOf, nameOf } from '../../text/path.ts';
import { type Pieces, standIn } from './compose-pieces.ts';

/** `${localEnv:HOME}`, `${localEnv:PORT:8080}`, `${localWorkspaceFolder}`; or a dollar sign that is none of a variable. */
const variables = /\$\{(\w+)(?::(\w+)(?::([^}"\\]*))?)?\}|\$/g;

/**
 * A range of a text of a devcontainer.json, with its variables as compose writes them: what the machine knows that starts it
 * is a variable of compose, and its folder is written as seen from the file.
 */
export function asComposeText(source: Source, { start, end }: Span): Pieces {
  const text = source.text.slice(start, end);
  const pieces = [];
  let from = 0;
  for (const found of text.matchAll(variables)) {
    const at = { start: start + found.index, end: start + found.index + found[0].length };
    if (found.index > from) pieces.push({ start: start + from, end: at.start });
    pieces.push(standIn(asCompose(found, text, source.path), at));
    from = found.index + found[0].length;
  }
  if (from < text.length) pieces.push({ start: start + from, end });
  return pieces;
}

function asCompose([whole, kind, name, fallback]: RegExpMatchArray, text: string, path: string): string {
  if (kind === undefined) return '$$';
  if (kind === 'localWorkspaceFolder') return workspaceOf(path);
  if (kind !== 'localEnv' && kind !== 'env') return `\${${kind}}`;
  // One of both is empty wherever there is the other: a home folder under Windows, and anywhere else.
  if (name === 'USERPROFILE' && text.includes('HOME}')) return '';
  return name === undefined ? whole : `\${${name}${fallback === undefined ? '' : `:-${fallback}`}}`;
}

/** The folder that is opened, as it is seen from that of the file: in `.devcontainer` and in a folder there it is above. */
export function workspaceOf(path: string): string {
  const folder = folderOf(path);
  if (nameOf(folder) === '.devcontainer') return '..';
  return nameOf(folderOf(folder)) === '.devcontainer' ? '../..' : '.';
}
