import { fileURLToPath } from 'node:url';
import type { Calls } from './calls.ts';
import { aimed, printed, type Row } from './measure.ts';

const script = fileURLToPath(new URL('./calls.ts', import.meta.url));

export interface Counts {
  readonly dockerfiles: Calls;
  readonly composeFiles: Calls;
}

/** What the container files below a folder take, counted in a process of its own. */
export async function countsOf(folder: string): Promise<Counts> {
  return JSON.parse(await printed([script], folder));
}

/** @param folder with container files, of one kind at least */
export async function counting(folder: string): Promise<Row[]> {
  const { dockerfiles, composeFiles } = await countsOf(folder);
  const rows = (kind: string, { files, calls, asked }: Calls, goals: readonly [number, number]) =>
    files === 0
      ? []
      : [
          aimed(`calls of functions for each of ${files} ${kind}`, calls, goals[0], ''),
          aimed(`rules asked for each of ${files} ${kind}`, asked, goals[1], ''),
        ];
  return [...rows('Dockerfiles', dockerfiles, [10_500, 40]), ...rows('compose files', composeFiles, [25_000, 100])];
}
