import { execFile, spawn } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { cpuTime } from '../cpu-time.ts';
import { root } from '../syntax.ts';

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

/** The milliseconds of CPU that some work in this process takes. */
export async function cpuOf(work: () => unknown): Promise<number> {
  const since = cpuTime();
  await work();
  return cpuTime() - since;
}

/** What a run of node prints. What it loads of src/ is compiled once for all of them. */
export async function printed(args: readonly string[], folder: string): Promise<string> {
  const env = { ...process.env, NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/node') };
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: folder, env });
  return stdout;
}

/** What `one-scan.ts` prints. */
export interface OneScan {
  /** Of CPU time, with those of loading. */
  readonly seconds: number;
  readonly loading: number;
  readonly mebibytes: number;
  /** How many things are said not to be reviewed. */
  readonly unread: number;
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
  /** Of a row that cannot fail. */
  readonly note?: string;
}

/** A row that must stay at or below a limit. */
export function limited(what: string, value: number, most: number, unit = '×', note = ''): Row {
  return { what, value: `${round(value)}${unit}${note}`, limit: `≤ ${most}${unit}`, ok: value <= most };
}

/** A row with a goal, which is told and fails nothing until it is reached. */
export function aimed(what: string, value: number, goal: number, unit = '×'): Row {
  return {
    what,
    value: `${round(value)}${unit}`,
    limit: `goal ${goal}${unit}`,
    note: value <= goal ? 'reached' : 'open',
  };
}

export function round(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(value < 10 ? 2 : 1);
}

export function table(rows: readonly Row[]): string {
  const cells = rows.map(({ what, value, limit = '', ok, note = '' }) => [
    what,
    value,
    limit,
    ok === undefined ? note : ok ? 'ok' : 'over',
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
