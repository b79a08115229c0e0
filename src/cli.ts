#!/usr/bin/env node
/**
 * The command's entry: runs the script beside it. V8 compiles each function when it is first called, and what a review has
 * compiled is kept for the next start, which takes half as long then. Node's own cache keeps only what is compiled before
 * anything is called.
 */
import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { cacheFolder } from './cli/cache-folder.ts';

const sumLength = 32;
const filename = join(import.meta.dirname, 'command.cjs');
const source = readFileSync(filename, 'latin1');
const folder = cacheFolder('compiled', process.env, process.platform);
// The script says first what it is: V8 compares no more than how long it is.
const kept = join(folder, `${process.version}-${process.arch}-${source.slice(3, 35)}`);
const isOff = process.env.NODE_DISABLE_COMPILE_CACHE === '1';
const cachedData = isOff ? undefined : keptBefore();
const script = new Script(source, { filename, ...(cachedData && { cachedData }) });
const isReview = ['review', 'scan', 'fix'].includes(process.argv[2] ?? '');
if (isReview && !isOff && script.cachedDataRejected !== false) process.once('exit', keep);
script.runInThisContext();

/** V8 does not see whether it is whole. */
function keptBefore(): Buffer | undefined {
  try {
    const bytes = readFileSync(kept);
    const [sum, data] = [bytes.subarray(0, sumLength), bytes.subarray(sumLength)];
    return sumOf(data).equals(sum) ? data : undefined;
  } catch {
    return undefined;
  }
}

function keep(): void {
  try {
    const data = script.createCachedData();
    mkdirSync(folder, { recursive: true });
    // Nobody reads half of it.
    const own = `${kept}-${process.pid}`;
    writeFileSync(own, Buffer.concat([sumOf(data), data]), { mode: 0o600 });
    renameSync(own, kept);
  } catch {
    // It takes longer the next time.
  }
}

function sumOf(data: Buffer): Buffer {
  return hash('sha256', data, 'buffer');
}
