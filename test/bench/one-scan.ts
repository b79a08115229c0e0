/** Scans a folder, and prints the CPU seconds and the peak memory in MiB that it took, as JSON. */
import { FolderForge } from '../../src/folder/forge.ts';
import { run } from '../../src/run.ts';

const { findings, unread } = await run({
  forge: new FolderForge(['.'], process.cwd()),
  policyPath: '.github/layer-review.yml',
  overrides: {},
});
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
console.log(
  JSON.stringify({
    seconds: (userCPUTime + systemCPUTime) / 1e6,
    memory: maxRSS / 1024,
    findings: findings.length,
    unread: unread.map(({ reason }) => reason.slice(0, 200)),
  }),
);
