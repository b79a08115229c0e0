/** How long somebody waits in an editor: for the first findings, and for those after a change, in a small folder and a large one. */
import { join } from 'node:path';
import { Editor } from '../lsp/editor.ts';
import { type Row, round } from './measure.ts';
import { files } from './throughput.ts';
import { writtenComposeFile } from './written-files.ts';

const changes = 9;
const edited = 'FROM debian:12.8\nUSER root\n';

/** @param folderWith makes a folder */
export async function editing(folderWith: (files: Readonly<Record<string, string>>) => string): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [what, others] of [
    ['one file', {}],
    ['a thousand files', files(1000, 'compose.yml', writtenComposeFile)],
  ] as const) {
    const [first, later] = await waits(folderWith({ ...others, 'edited/Dockerfile': edited }));
    rows.push({ what: `editor, ${what}: from its start to the first findings`, value: `${round(first)} ms` });
    rows.push({ what: `editor, ${what}: from a change to its findings`, value: `${round(later)} ms` });
  }
  return rows;
}

/** Milliseconds: the first, and the median of the others. */
async function waits(folder: string): Promise<[first: number, later: number]> {
  const path = join(folder, 'edited/Dockerfile');
  const begun = performance.now();
  await using editor = await Editor.open({ folders: [folder] });
  await editor.openFile(path);
  const isRoot = () => editor.rules(path).includes('run-as-root');
  await editor.until(isRoot);
  const first = performance.now() - begun;
  const times: number[] = [];
  for (let i = 0; i < changes; i++) {
    const [now, next] = i % 2 === 0 ? ['USER root', 'USER 1000'] : ['USER 1000', 'USER root'];
    const typed = performance.now();
    await editor.type(path, now, next);
    await editor.until(() => isRoot() === (next === 'USER root'));
    times.push(performance.now() - typed);
  }
  return [first, times.sort((a, b) => a - b)[Math.floor(changes / 2)]!];
}
