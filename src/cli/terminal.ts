import { appendFileSync, fstatSync, readFileSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { devNull } from 'node:os';
import type { TextOptions } from '../report/text.ts';
import { visible } from '../text/visible.ts';
import { WrongUse } from './options.ts';

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

/**
 * Writes a document to a file that a person names.
 *
 * @throws WrongUse where that cannot be.
 */
export function writeOutput(path: string, text: string): void {
  writing(path, () => writeFileSync(path, text));
}

/** Adds text to a file that a person names, as {@link writeOutput}. */
export function appendOutput(path: string, text: string): void {
  writing(path, () => appendFileSync(path, text));
}

function writing(path: string, writeTo: () => void): void {
  try {
    writeTo();
  } catch (error) {
    throw new WrongUse(`Could not write ${visible(path)} (${(error as NodeJS.ErrnoException).code}).`);
  }
}

/**
 * The text of a file that a person names.
 *
 * @param what it is, in front of its path: `the policy`
 * @throws WrongUse where it cannot be read.
 */
export function readInput(path: string, what?: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const named = what === undefined ? visible(path) : `${what} ${visible(path)}`;
    throw new WrongUse(`Could not read ${named} (${(error as NodeJS.ErrnoException).code}).`);
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
function wantsColour(env: NodeJS.ProcessEnv, terminal: boolean): boolean {
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return terminal && !env.NO_COLOR && env.TERM !== 'dumb';
}

/** Terminals that make text a link, by what they set in the environment. https://github.com/Alhadis/OSC8-Adoption */
const linking: Readonly<Record<string, RegExp>> = {
  TERM_PROGRAM: /^(?:iTerm\.app|WezTerm|vscode|ghostty|Hyper|Tabby|rio|WarpTerminal)$/,
  TERM: /^(?:xterm-kitty|xterm-ghostty|alacritty|foot|contour)/,
  VTE_VERSION: /^(?:5\d{3}|[6-9]\d{3})$/,
  KONSOLE_VERSION: /^2[01]\d{4}$|^2[2-9]\d{4}$/,
  WT_SESSION: /./,
  DOMTERM: /./,
};

/** Whether text may lead somewhere on a click: on a terminal that is known for it, unless somebody says otherwise. */
function wantsLinks(env: NodeJS.ProcessEnv, terminal: boolean): boolean {
  if (env.FORCE_HYPERLINK !== undefined) return env.FORCE_HYPERLINK !== '0' && env.FORCE_HYPERLINK !== '';
  // What a multiplexer or a job's log does with them nobody knows.
  if (!terminal || env.CI !== undefined || /^(?:dumb|screen|tmux)/.test(env.TERM ?? '')) return false;
  return Object.entries(linking).some(([name, value]) => value.test(env[name] ?? ''));
}

/** How many columns a line may have. */
export function terminalColumns(terminal: boolean): number {
  return (terminal && process.stdout.columns) || 100;
}

/** How text is to look on the standard output. */
export function look(): TextOptions {
  const terminal = isTerminal(stdout);
  return {
    colour: wantsColour(process.env, terminal),
    links: wantsLinks(process.env, terminal),
    width: terminalColumns(terminal),
  };
}

/** How text is to look where a person may name a file for it. */
export function lookIn(output: string | undefined): TextOptions {
  return output === undefined ? look() : { colour: false, links: false, width: terminalColumns(false) };
}

/** Tells a person something beside the output. */
export function tell(message: string): void {
  write(stderr, `layer-review: ${message}\n`);
}
