/** Runs the built command as a process, as a person or a script would. */
import { spawn } from 'node:child_process';
import { cpSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const bundle = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url));

/** A copy of the command's folder below another, with nothing of ours around it; its entry. */
export function commandIn(folder: string): string {
  cpSync(dirname(bundle), join(folder, 'command'), { recursive: true });
  return join(folder, 'command/index.js');
}

export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Surroundings {
  readonly folder: string;
  readonly env?: Readonly<Record<string, string>>;
}

export function layerReview(args: readonly string[], { folder, env = {} }: Surroundings): Promise<Outcome> {
  return runProcess(process.execPath, [bundle, ...args], folder, env);
}

/** A line of shell with `$REVIEW` for the command. */
export function shell(line: string, folder: string): Promise<Outcome> {
  return runProcess('bash', ['-c', line], folder, { REVIEW: `${process.execPath} ${bundle}` });
}

/** @param timeout milliseconds after which it is killed, with no status then */
export function runProcess(
  file: string,
  args: readonly string[],
  cwd: string,
  more: Readonly<Record<string, string>> = {},
  timeout?: number,
): Promise<Outcome> {
  const { NO_COLOR: _, FORCE_COLOR: __, ...env } = process.env;
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, {
      cwd,
      env: { ...env, ...more },
      stdio: ['ignore', 'pipe', 'pipe'],
      killSignal: 'SIGKILL',
      timeout,
    });
    const [stdout, stderr] = [child.stdout, child.stderr].map((stream) => {
      const pieces: Buffer[] = [];
      stream.on('data', (piece: Buffer) => pieces.push(piece));
      return pieces;
    });
    child.on('error', reject);
    child.on('close', (status) => {
      resolve({ status, stdout: Buffer.concat(stdout!).toString(), stderr: Buffer.concat(stderr!).toString() });
    });
  });
}
