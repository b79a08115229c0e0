/** The files of a commit, checked out, as the built command scans them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ReviewDocument } from '../../src/report/json.ts';
import { asked } from '../bench/processes.ts';
import { bundle, runProcess } from '../cli/command.ts';
import { Repository } from '../repository.ts';
import type { Result } from './outcome.ts';
import { broken, memory, milliseconds, type TaskOf } from './task.ts';

export async function scan({ directory, head, limits }: TaskOf<'scan'>): Promise<Result> {
  using repository = Repository.borrowing(directory);
  repository.git(['read-tree', head]);
  // It fails where files are not on this machine, and writes the others.
  repository.tryGit(['checkout-index', '--all', '--quiet']);
  for (const { path, type, sha } of repository.tree(head, true))
    if (type === 'blob' && repository.lacks(sha)) write(join(repository.folder, path), repository.blob(sha));
  const since = performance.now();
  const args = [...asked.arguments, `--max-old-space-size=${limits.mebibytes}`, bundle, 'scan', '--format', 'json'];
  const { folder } = repository;
  const { stdout, stderr, status } = await runProcess(process.execPath, args, folder, asked.env, milliseconds(limits));
  const taken = { seconds: (performance.now() - since) / 1000, ...memory() };
  const review = documentIn(stdout);
  return review ? { ...resultOf(review), ...taken } : broken(stderr, limits, { status, ...taken });
}

function write(file: string, bytes: Buffer): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}

function documentIn(text: string): ReviewDocument | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export function resultOf({ verdict, reason, findings, unread, remarks }: ReviewDocument): Result {
  return {
    verdict,
    ...(verdict === 'error' && { why: reason }),
    told: findings.map(({ path, start, rule, severity, message }) => ({
      ...{ path, line: start.line, rule, severity },
      text: message,
    })),
    unread,
    remarks,
  };
}
