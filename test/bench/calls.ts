/**
 * How many functions of `src/` are called for each container file below the current folder, and how many rules are asked
 * about something of it, as JSON. V8 counts them, so that they repeat to the digit, whatever else the machine does. Each file
 * is reviewed as if it were alone.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { isComposePath } from '../../src/known/compose-file-names.ts';
import { isDockerfilePath } from '../../src/known/container-file-names.ts';
import { run } from '../../src/run.ts';
import { changeOf } from '../change.ts';

/** Of one kind of file, each number on average. */
export interface Calls {
  readonly files: number;
  readonly calls: number;
  /** Hooks of rules. */
  readonly asked: number;
}

const source = new URL('../../src/', import.meta.url).href;
const session = new Session();
session.connect();
await session.post('Profiler.enable');

const paths = readdirSync('.', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => `${parentPath}/${name}`)
  .sort();
const counted: Record<string, Calls> = {
  dockerfiles: await callsFor(paths.filter(isDockerfilePath), 'dockerfile'),
  composeFiles: await callsFor(paths.filter(isComposePath), 'compose.yml'),
};
console.log(JSON.stringify(counted));

async function callsFor(paths: readonly string[], ending: string): Promise<Calls> {
  const texts = new Map(paths.map((path, i) => [`${i}.${ending}`, readFileSync(path, 'utf8')]));
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  await run({ forge: changeOf(undefined, texts), policyPath: 'policy.yml', overrides: {}, today: '2026-11-24' });
  const { result } = await session.post('Profiler.takePreciseCoverage');
  await session.post('Profiler.stopPreciseCoverage');
  const functions = result.filter(({ url }) => url.startsWith(source)).flatMap((script) => script.functions);
  const callsOf = (some: typeof functions) => some.reduce((sum, { ranges }) => sum + ranges[0]!.count, 0);
  // By which each hook is asked.
  const asking = functions.filter(({ functionName }) => functionName === '#yieldedBy');
  const each = (sum: number) => Math.round((sum / texts.size) * 10) / 10;
  return { files: texts.size, calls: each(callsOf(functions)), asked: each(callsOf(asking)) };
}
