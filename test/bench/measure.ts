import { spawn } from 'node:child_process';

/** Milliseconds. Of several readings the least: on a busy machine everything else only adds. */
export async function least(times: number, work: () => unknown): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < times; i++) {
    const since = performance.now();
    await work();
    best = Math.min(best, performance.now() - since);
  }
  return best;
}

/** Runs node to its end and drops what it prints. Any exit status but 0 and 1 is an error. */
export function node(args: readonly string[], folder?: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
    let complaint = '';
    child.stderr.on('data', (text) => {
      complaint += text;
    });
    child.on('error', reject);
    child.on('close', (status) => {
      if (status === 0 || status === 1) resolve();
      else reject(new Error(`node ${args.join(' ')} ended with ${status}: ${complaint}`));
    });
  });
}

export interface Row {
  readonly what: string;
  readonly value: string;
  readonly limit?: string;
  readonly ok?: boolean;
}

/** A row that must stay at or below a limit. */
export function limited(what: string, value: number, most: number, unit = '×', note = ''): Row {
  return { what, value: `${round(value)}${unit}${note}`, limit: `≤ ${most}${unit}`, ok: value <= most };
}

export function round(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(value < 10 ? 2 : 1);
}

export function table(rows: readonly Row[]): string {
  const cells = rows.map(({ what, value, limit = '', ok }) => [
    what,
    value,
    limit,
    ok === undefined ? '' : ok ? 'ok' : 'over',
  ]);
  const all = [['what', 'measured', 'limit', ''], ...cells];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((row) => row[column]!.length)));
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
