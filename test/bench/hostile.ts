import { fileURLToPath } from 'node:url';
import { hostileShapes } from './hostile-shapes.ts';
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
  for (const { what, size, files } of hostileShapes) {
    const taken = await printed([scan, '--explain'], folderWith(files(size)));
    const { seconds, mebibytes, unread } = JSON.parse(taken) as OneScan;
    const note = ` (${round(mebibytes)} MiB${unread > 0 ? ', said not to be reviewed' : ''})`;
    const row = limited(`${size} ${what}`, seconds, mostSeconds, ' s', note);
    rows.push({
      ...row,
      limit: `${row.limit}, ${mostMebibytes} MiB`,
      ok: row.ok === true && mebibytes <= mostMebibytes,
    });
  }
  return rows;
}
