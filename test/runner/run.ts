/** Runs what an action begins with as a step, with a runner's environment and nothing else. */
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { printedBy } from '../printed.ts';
import { OUTPUT_LIMIT, readPairs, SUMMARY_LIMIT } from './files.ts';
import { inputVariables } from './inputs.ts';
import { type Annotation, Step } from './step.ts';

/** @returns the status to end with */
export type Job = (env: NodeJS.ProcessEnv) => Promise<number>;

export interface StepOptions {
  /**
   * The file that `runs.main` names; or what that does, which is then done in this process, one at a time. Only a process
   * of its own can be watched, cancelled or killed.
   */
  entry: string | Job;
  /** Whose inputs are set, with their defaults; none where it is left out. */
  actionFile?: string;
  inputs?: Record<string, string>;
  token: string;
  /** The event's payload. */
  payload: unknown;
  /** GITHUB_* and whatever else a test adds. Nothing of the test's own environment is passed on but PATH. */
  variables: Record<string, string>;
  /** Files in GITHUB_WORKSPACE, which is empty otherwise: the action needs no checkout. */
  workspace?: Record<string, string>;
  /** Arguments for node itself (`--import`, `--permission`). */
  nodeArguments?: readonly string[];
  /** Whether what it connects to and starts is noted; it is unless told otherwise, as that takes time itself. */
  watched?: boolean;
  /** Milliseconds after which the step is killed; 30 seconds unless given. */
  timeout?: number;
  /** What an earlier step of the same action has kept for this one. */
  state?: Record<string, string>;
  /** Cancels the job. */
  cancel?: AbortSignal;
  /** Kills the step at once, as a machine does that has no memory left. */
  kill?: AbortSignal;
  /** Milliseconds that a cancelled step has after each of two requests to end; as the runner has them unless given. */
  patience?: readonly [interrupted: number, terminated: number];
}

export interface StepResult {
  /** Null when it was killed. */
  exitCode: number | null;
  conclusion: 'success' | 'failure' | 'timed out' | 'cancelled';
  /** The lines that a person sees in the log. */
  log: string[];
  /** Those that are shown: ten of each level. */
  annotations: Annotation[];
  allAnnotations: Annotation[];
  outputs: Record<string, string>;
  /** Markdown; empty when it is above 1 MiB, since the runner then drops it whole. */
  summary: string;
  /** Written to GITHUB_ENV and GITHUB_PATH. */
  environment: Record<string, string>;
  path: string[];
  state: Record<string, string>;
  masks: string[];
  /** Lines that show only when debugging is on. */
  debug: string[];
  /** `host:port` of every connection that the action opened, in order. */
  connections: string[];
  /** Command line of every child process. */
  children: string[];
  /** What was printed, before the runner read it. */
  stdout: string;
  stderr: string;
  durationMs: number;
}

const WITNESS = new URL('witness.ts', import.meta.url).href;
const FILES = ['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_STATE', 'GITHUB_PATH', 'GITHUB_STEP_SUMMARY'] as const;

function isWatched({ watched = true }: StepOptions): boolean {
  return watched;
}

/** What the witness is told, and hides from the action: where to write, and where these tests keep what Node compiled. */
function watching(file: string): Record<string, string> {
  const { NODE_COMPILE_CACHE } = process.env;
  return { STAND_IN_WITNESS: file, ...(NODE_COMPILE_CACHE && { NODE_COMPILE_CACHE: resolve(NODE_COMPILE_CACHE) }) };
}

export async function runStep(options: StepOptions): Promise<StepResult> {
  const root = mkdtempSync(join(tmpdir(), 'layer-review-runner-'));
  try {
    return await runIn(root, options);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

async function runIn(root: string, options: StepOptions): Promise<StepResult> {
  const folder = (name: string) => {
    mkdirSync(join(root, name), { recursive: true });
    return join(root, name);
  };
  const workspace = folder('work');
  for (const [path, text] of Object.entries(options.workspace ?? {})) {
    mkdirSync(join(workspace, path, '..'), { recursive: true });
    writeFileSync(join(workspace, path), text);
  }
  const files = Object.fromEntries(FILES.map((name) => [name, join(folder('temp'), `${name}_${randomUUID()}`)]));
  for (const file of Object.values(files)) writeFileSync(file, '');
  const event = join(root, 'event.json');
  writeFileSync(event, JSON.stringify(options.payload));

  const { variables: inputs, warnings } = options.actionFile
    ? inputVariables(options.actionFile, options.inputs ?? {}, options.token)
    : { variables: {}, warnings: [] };
  const environment: Record<string, string> = {
    PATH: process.env.PATH ?? '',
    HOME: folder('home'),
    CI: 'true',
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    RUNNER_NAME: 'stand-in',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_TEMP: join(root, 'temp'),
    RUNNER_TOOL_CACHE: folder('tools'),
    GITHUB_WORKSPACE: workspace,
    GITHUB_EVENT_PATH: event,
    ...files,
    ...inputs,
    ...options.variables,
    ...Object.fromEntries(Object.entries(options.state ?? {}).map(([name, value]) => [`STATE_${name}`, value])),
    ...(isWatched(options) && watching(join(root, 'witness'))),
  };
  const step = new Step(workspace, [options.token]);
  for (const warning of warnings) step.line(`::warning::${warning}`);
  const { entry } = options;
  const ended = await (typeof entry === 'string'
    ? execute({ ...options, entry }, workspace, environment, step)
    : executeHere(entry, environment, step));
  const read = (name: (typeof FILES)[number]) => readFileSync(files[name]!, 'utf8');
  const pairs = (name: (typeof FILES)[number]) => attempt(step, name, () => readPairs(read(name))) ?? {};

  const outputs = { ...step.outputs, ...pairs('GITHUB_OUTPUT') };
  const length = Object.values(outputs).reduce((sum, value) => sum + 2 * value.length, 0);
  if (length > OUTPUT_LIMIT) step.error('The outputs of the job are larger than 1 MB.');
  const witnessed = witnessedIn(join(root, 'witness'));
  const written = pairs('GITHUB_ENV');
  attempt(step, 'GITHUB_ENV', () => {
    if ('NODE_OPTIONS' in written)
      throw new Error("Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.");
  });
  const failed = ended.exitCode !== 0 || step.failed;
  return {
    ...ended,
    ...witnessed,
    conclusion: options.cancel?.aborted ? 'cancelled' : ended.killed ? 'timed out' : failed ? 'failure' : 'success',
    summary: summaryOf(step, read('GITHUB_STEP_SUMMARY')),
    outputs,
    environment: written,
    path: read('GITHUB_PATH').split('\n').filter(Boolean),
    state: { ...step.state, ...pairs('GITHUB_STATE') },
    log: step.log,
    annotations: step.annotations,
    allAnnotations: step.allAnnotations,
    masks: step.masks,
    debug: step.debug,
  };
}

let isHere = false;

async function executeHere(job: Job, environment: Record<string, string>, step: Step) {
  if (isHere) throw new Error('A process has one environment: another step is under way in this one.');
  isHere = true;
  const start = performance.now();
  const { env } = process;
  process.env = environment;
  try {
    let exitCode = 1;
    const stdout = await printedBy(async () => {
      exitCode = await job(environment);
    });
    const lines = new Lines((line) => step.line(line));
    lines.add(stdout);
    lines.end();
    return { exitCode, killed: false, stdout, stderr: '', durationMs: performance.now() - start };
  } finally {
    process.env = env;
    isHere = false;
  }
}

type FileOptions = StepOptions & { entry: string };

async function execute(options: FileOptions, workspace: string, environment: Record<string, string>, step: Step) {
  const start = performance.now();
  const witness = isWatched(options) ? ['--import', WITNESS] : [];
  const child = spawn(process.execPath, [...witness, ...(options.nodeArguments ?? []), options.entry], {
    cwd: workspace,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let killed = false;
  const kill = () => {
    killed = true;
    child.kill('SIGKILL');
  };
  const timers = [setTimeout(kill, options.timeout ?? 30_000)];
  const [interrupted, terminated] = options.patience ?? [7500, 2500];
  options.kill?.addEventListener('abort', kill);
  options.cancel?.addEventListener('abort', () => {
    child.kill('SIGINT');
    timers.push(
      setTimeout(() => child.kill('SIGTERM'), interrupted),
      setTimeout(kill, interrupted + terminated),
    );
  });
  const collect = async (stream: NodeJS.ReadableStream) => {
    stream.setEncoding('utf8');
    const lines = new Lines((line) => step.line(line));
    let all = '';
    for await (const chunk of stream) {
      all += chunk;
      lines.add(chunk as string);
    }
    lines.end();
    return all;
  };
  const exit = new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  const [stdout, stderr, exitCode] = await Promise.all([collect(child.stdout), collect(child.stderr), exit]);
  for (const timer of timers) clearTimeout(timer);
  return { exitCode, killed, stdout, stderr, durationMs: performance.now() - start };
}

function witnessedIn(file: string): Pick<StepResult, 'connections' | 'children'> {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
  const notes = lines.map((line) => JSON.parse(line) as { kind: string; what: string });
  const of = (kind: string) => notes.filter((note) => note.kind === kind).map((note) => note.what);
  return { connections: of('connection'), children: of('child') };
}

/** The runner reads lines with .NET's `ReadLine`, which a lone carriage return ends too. */
class Lines {
  readonly #each: (line: string) => void;
  #rest = '';

  constructor(each: (line: string) => void) {
    this.#each = each;
  }

  add(chunk: string): void {
    const lines = (this.#rest + chunk).split(/\r\n|\n|\r(?!$)/);
    this.#rest = lines.pop()!;
    for (const line of lines) this.#each(line);
  }

  end(): void {
    if (this.#rest !== '') for (const line of this.#rest.replace(/\r$/, '').split('\r')) this.#each(line);
  }
}

function summaryOf(step: Step, text: string): string {
  const size = Buffer.byteLength(text);
  if (size <= SUMMARY_LIMIT) return step.mask(text);
  const [limit, got] = [SUMMARY_LIMIT / 1024, Math.floor(size / 1024)];
  step.error(`$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of ${limit}k, got ${got}k.`);
  return '';
}

/** A file that cannot be read fails the step, even when the action itself succeeded. */
function attempt<T>(step: Step, file: string, read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    const name = file.replace('GITHUB_', '').toLowerCase();
    step.error(`Unable to process file command '${name}' successfully.`);
    step.error((error as Error).message);
    step.failed = true;
    return undefined;
  }
}
