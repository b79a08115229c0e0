import { fileURLToPath } from 'node:url';
import { type HostileShape, hostileShapes } from './hostile-shapes.ts';
import { limited, type OneScan, printed, type Row, round } from './measure.ts';

/** Of CPU time, which does not depend on what else the machine does as much as the clock does. */
const mostSeconds = 30;
const mostMebibytes = 512;
const scan = fileURLToPath(new URL('./one-scan.ts', import.meta.url));

/**
 * A row for each hostile shape: what a scan and an explanation of it take in a process of their own.
 *
 * @param folderWith makes a folder with some files
 */
export async function hostile(folderWith: (files: Readonly<Record<string, string>>) => string): Promise<Row[]> {
  const rows: Row[] = [];
  const waiting = [...hostileShapes.entries()];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) rows[next[0]] = await rowOf(next[1], folderWith);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return rows;
}

/** Processes that are measured beside each other, as neither the clock nor what others hold is. */
const atOnce = 2;

async function rowOf(
  { what, size, files }: HostileShape,
  folderWith: (files: Readonly<Record<string, string>>) => string,
): Promise<Row> {
  const taken = await printed([scan, '--explain'], folderWith(files(size)));
  const { seconds, mebibytes, unread } = JSON.parse(taken) as OneScan;
  const note = ` (${round(mebibytes)} MiB${unread > 0 ? ', said not to be reviewed' : ''})`;
  const row = limited(`${size} ${what}`, seconds, mostSeconds, ' s', note);
  return { ...row, limit: `${row.limit}, ${mostMebibytes} MiB`, ok: row.ok === true && mebibytes <= mostMebibytes };
}
