import { type ChildProcess, spawn } from 'node:child_process';
import { visible } from '../text/visible.ts';
import { GitError } from './error.ts';

/**
 * Runs git in one folder. No shell, no pager, no hooks, no programs that a configuration names, nothing written.
 * Whatever comes from outside must follow `--end-of-options`, or be an object's id.
 */
export class Git {
  readonly folder: string;
  readonly #env: NodeJS.ProcessEnv;

  /** @param env what it is started with besides, such as a credential: whatever is an argument everybody on the machine sees */
  constructor(folder: string, env: NodeJS.ProcessEnv = {}) {
    this.folder = folder;
    this.#env = env;
  }

  async text(args: readonly string[], input = ''): Promise<string> {
    return (await this.bytes(args, input)).toString();
  }

  /** The output without its line end; undefined where git answers with a failure. */
  async line(args: readonly string[]): Promise<string | undefined> {
    const { status, output } = await this.#run(args, '');
    return status === 0 ? output.toString().replace(/\n$/, '') : undefined;
  }

  /** NUL-separated fields. */
  async fields(args: readonly string[]): Promise<string[]> {
    return (await this.text(args)).split('\0').slice(0, -1);
  }

  async bytes(args: readonly string[], input = ''): Promise<Buffer> {
    const { status, output, complaint } = await this.#run(args, input);
    if (status !== 0) throw failed(args, complaint);
    return output;
  }

  /** Hands over the output piece by piece, for what may be too long to hold. */
  async stream(args: readonly string[], take: (piece: Buffer) => void): Promise<void> {
    const { status, complaint } = await this.#run(args, '', take);
    if (status !== 0) throw failed(args, complaint);
  }

  #run(args: readonly string[], input: string, take?: (piece: Buffer) => void): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const pieces: Buffer[] = [];
      const git = start(this.folder, args, this.#env);
      let complaint = '';
      git.stdout!.on('data', take ?? ((piece: Buffer) => pieces.push(piece)));
      git.stderr!.setEncoding('utf8').on('data', (text: string) => {
        if (complaint.length < 10_000) complaint += text;
      });
      // A git that ends early closes its input; its status tells why.
      git.stdin!.on('error', () => {});
      git.stdin!.end(input);
      git.on('error', (cause: NodeJS.ErrnoException) => reject(notStarted(cause)));
      git.on('close', (status) => resolve({ status, output: Buffer.concat(pieces), complaint }));
    });
  }
}

interface Answer {
  readonly status: number | null;
  readonly output: Buffer;
  readonly complaint: string;
}

const settings = [
  'core.quotePath=false',
  'core.fsmonitor=false',
  'diff.algorithm=default',
  'diff.suppressBlankEmpty=false',
];

function start(folder: string, args: readonly string[], more: NodeJS.ProcessEnv): ChildProcess {
  // GIT_DIFF_OPTS would change the number of context lines behind our back.
  const { GIT_DIFF_OPTS: _, ...env } = process.env;
  return spawn('git', [...settings.flatMap((setting) => ['-c', setting]), ...args], {
    cwd: folder,
    env: {
      ...env,
      ...more,
      GIT_OPTIONAL_LOCKS: '0',
      GIT_LITERAL_PATHSPECS: '1',
      GIT_TERMINAL_PROMPT: '0',
      LC_ALL: 'C',
    },
    stdio: ['pipe', 'pipe', 'pipe'],
    windowsHide: true,
  });
}

function notStarted(cause: NodeJS.ErrnoException): GitError {
  if (cause.code !== 'ENOENT') return new GitError(`git could not be started: ${cause.message}`, { cause });
  return new GitError('git is not installed. Install it, or use `layer-review scan`, which does not need git.', {
    cause,
  });
}

function failed(args: readonly string[], complaint: string): GitError {
  const said = visible(complaint.trim().split('\n')[0] ?? '').replace(/^fatal: /, '') || 'no reason given';
  return new GitError(`git ${args[0]} failed: ${said}`);
}
