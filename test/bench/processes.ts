/** What whole processes take: of the CPU, so that nobody else slows them down, and in turns, so that none has a better time. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = mkdtempSync(join(tmpdir(), 'layer-review-spent-'));
process.on('exit', () => rmSync(folder, { recursive: true }));
const file = join(folder, 'spent');

/** With which a process of Node says what it took; ask {@link spent} at its end. */
export const asked = {
  arguments: ['--require', fileURLToPath(new URL('spent.cjs', import.meta.url))],
  env: { BENCH_SPENT: file },
} as const;

export interface Spent {
  /** Of CPU time. */
  readonly milliseconds: number;
  /** The most memory at a time. */
  readonly mebibytes: number;
}

/** What the process before took, or else said; undefined where it was ended before it could say. Says it once. */
export function spent<T = Spent>(): T | undefined {
  if (!existsSync(file)) return undefined;
  const spent: T = JSON.parse(readFileSync(file, 'utf8'));
  rmSync(file);
  return spent;
}

/** Something that takes time, and gives back how much. */
export type Taking = () => Promise<number>;

/** The least that each takes, of some turns of all of them. */
export async function leastInTurns(turns: number, all: readonly Taking[]): Promise<number[]> {
  const least = all.map(() => Number.POSITIVE_INFINITY);
  for (let turn = 0; turn < turns; turn++)
    for (const [i, take] of all.entries()) least[i] = Math.min(least[i]!, await take());
  return least;
}

/** Runs Node to its end, whatever that is. */
export function cpuOfNode(args: readonly string[], { node = process.execPath, cwd = folder } = {}): Taking {
  return () =>
    new Promise((resolve, reject) => {
      const env = { PATH: process.env.PATH, HOME: folder, ...asked.env };
      spawn(node, [...asked.arguments, ...args], { cwd, env, stdio: 'ignore' })
        .on('error', reject)
        .on('close', () => resolve(spent()!.milliseconds));
    });
}
