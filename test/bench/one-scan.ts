/**
 * Scans the files of the current folder, with `--explain` explains them too, with `--no-rule` by no rule, and prints as JSON what
 * that took at the most.
 */
import { FolderForge } from '../../src/folder/forge.ts';
import { explainJson } from '../../src/report/explain.ts';
import { run } from '../../src/run.ts';
import { cpuTime } from '../cpu-time.ts';
import type { OneScan } from './measure.ts';

const loaded = cpuTime();
const { project, secrets, unread } = await run({
  forge: new FolderForge(['.'], process.cwd()),
  policyPath: '.github/layer-review.yml',
  overrides: {},
  only: process.argv.includes('--no-rule') ? [] : undefined,
});
if (process.argv.includes('--explain')) for (const _ of explainJson(project(), secrets));
const taken: OneScan = {
  seconds: cpuTime() / 1000,
  loading: loaded / 1000,
  mebibytes: process.resourceUsage().maxRSS / 1024,
  unread: unread.length,
};
console.log(JSON.stringify(taken));
