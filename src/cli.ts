#!/usr/bin/env node
/**
 * The command's entry: runs the script beside it, or in the single file that it is part of. V8 compiles each function when it
 * is first called, and what a review has compiled is kept for the next start, which takes half as long then. Node's own cache
 * keeps only what is compiled before anything is called.
 */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getRawAsset, isSea } from 'node:sea';
import { Script } from 'node:vm';
import { crc32 } from 'node:zlib';
import { cacheFolder } from './cli/cache-folder.ts';

const sumLength = 4;
const filename = join(import.meta.dirname, 'command.cjs');
const bytes = isSea() ? Buffer.from(getRawAsset('command.cjs')) : readFileSync(filename);
const source = bytes.toString('latin1');
const folder = cacheFolder('compiled', process.env, process.platform);
// The script says first what it is: V8 compares no more than how long it is.
const kept = join(folder, `${process.version}-${process.arch}-${bytes.toString('latin1', 3, 35)}`);
const isOff = process.env.NODE_DISABLE_COMPILE_CACHE === '1';
const cachedData = isOff ? undefined : keptBefore();
const script = new Script(source, { filename, ...(cachedData && { cachedData }) });
const isReview = ['review', 'scan', 'fix'].includes(process.argv[2] ?? '');
if (isReview && !isOff && script.cachedDataRejected !== false) process.once('exit', keep);
script.runInThisContext();

/** V8 does not see whether it is whole. The sum is at its end: V8 copies what does not begin where a word of memory does. */
function keptBefore(): Buffer | undefined {
  try {
    const whole = readFileSync(kept);
    const data = whole.subarray(0, -sumLength);
    return crc32(data) === whole.readUInt32LE(data.length) ? data : undefined;
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
    const sum = Buffer.alloc(sumLength);
    sum.writeUInt32LE(crc32(data));
    writeFileSync(own, Buffer.concat([data, sum]), { mode: 0o600 });
    renameSync(own, kept);
  } catch {
    // It takes longer the next time.
  }
}
