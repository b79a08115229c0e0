import { fstatSync, statSync, writeSync } from 'node:fs';
import { devNull } from 'node:os';

/** The file descriptors of the process's output. */
export const stdout = 1;
export const stderr = 2;

/**
 * Writes all of a text before it returns, to a terminal, a file or a pipe: nothing is lost when the process ends.
 * Where nobody reads any more (`| head`), the rest is dropped. Node's streams would take a tenth of the start-up time.
 */
export function write(descriptor: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(descriptor, bytes, at);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EPIPE' || code === 'EOF' || code === 'EBADF') return;
      if (code !== 'EAGAIN') throw error;
      pause(1);
    }
  }
}

/** A pipe that somebody set to non-blocking is full: its reader needs a moment. */
function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

export function isTerminal(descriptor: typeof stdout | typeof stderr): boolean {
  try {
    // Asking the stream loads it, which is only worth it where it may be a terminal.
    const output = fstatSync(descriptor);
    if (!output.isCharacterDevice() || output.rdev === statSync(devNull).rdev) return false;
  } catch {
    return false;
  }
  return (descriptor === stdout ? process.stdout : process.stderr).isTTY === true;
}

/** https://no-color.org and https://force-color.org; the latter wins, as it does in Node. */
export function wantsColour(env: NodeJS.ProcessEnv, terminal: boolean): boolean {
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return terminal && !env.NO_COLOR && env.TERM !== 'dumb';
}

/** How many columns a line may have. */
export function terminalColumns(terminal: boolean): number {
  return (terminal && process.stdout.columns) || 100;
}

/** Tells a person something beside the output. */
export function tell(message: string): void {
  write(stderr, `layer-review: ${message}\n`);
}
