/** Scans and explains the files of the current folder, and prints as JSON what that took at the most. */
import { FolderForge } from '../../src/folder/forge.ts';
import { explainJson } from '../../src/report/explain.ts';
import { run } from '../../src/run.ts';
import type { OneScan } from './hostile.ts';

const { project, secrets, unread } = await run({
  forge: new FolderForge(['.'], process.cwd()),
  policyPath: '.github/layer-review.yml',
  overrides: {},
});
for (const _ of explainJson(project, secrets));
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
const taken: OneScan = {
  seconds: (userCPUTime + systemCPUTime) / 1e6,
  mebibytes: maxRSS / 1024,
  unread: unread.length,
};
console.log(JSON.stringify(taken));
