/** How fast the command and the action start and end, as multiples of Node's own start. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { aimed, type Row, round } from './measure.ts';
import { cpuOfNode, leastInTurns } from './processes.ts';
import { near } from './pull-request.ts';

const dist = (path: string) => fileURLToPath(new URL(`../../dist/${path}`, import.meta.url));
const turns = 9;

/** @param folder one with a Dockerfile in it */
export async function starts(folder: string): Promise<Row[]> {
  const nothing = cpuOfNode(['-e', '0']);
  const scan = [dist('cli/index.js'), 'scan', 'Dockerfile'];
  // Without a token it ends as soon as it has started.
  const times = await leastInTurns(turns, [
    nothing,
    cpuOfNode(scan, { cwd: folder }),
    cpuOfNode([dist('index.js')]),
    near,
  ]);
  const [base, one, start, whole] = times as [number, number, number, number];
  return [
    { what: `\`node -e 0\`, Node ${process.versions.node}`, value: `${round(base)} ms of CPU` },
    aimed('one-file scan / `node -e 0`', one / base, 4.2),
    aimed("the action's start alone / `node -e 0`", start / base, 3.5),
    aimed('whole action for one file, over loopback / `node -e 0`', whole / base, 9),
    ...(await otherNode(scan, folder)),
  ];
}

/** The same on the Node that the machine has, where that is another one. */
async function otherNode(scan: readonly string[], folder: string): Promise<Row[]> {
  const [node, version] = machineNode();
  if (version === process.versions.node) return [];
  const times = await leastInTurns(turns, [cpuOfNode(['-e', '0'], { node }), cpuOfNode(scan, { node, cwd: folder })]);
  const [base, one] = times as [number, number];
  return [aimed(`one-file scan / \`node -e 0\`, Node ${version}`, one / base, 2.5)];
}

/** Its path and version: the first that is not among the packages, which npm puts before it. */
function machineNode(): [path: string, version: string] {
  const PATH = (process.env.PATH ?? '').split(':').filter((each) => !each.includes('node_modules'));
  const script = 'process.stdout.write(JSON.stringify([process.execPath, process.versions.node]))';
  try {
    return JSON.parse(execFileSync('node', ['-e', script], { env: { PATH: PATH.join(':') }, encoding: 'utf8' }));
  } catch {
    return [process.execPath, process.versions.node];
  }
}
