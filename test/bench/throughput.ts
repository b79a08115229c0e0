/** What many files take: compared with only parsing them, and at the most. Each reading is that of a process of its own. */
import { fileURLToPath } from 'node:url';
import { aimed, type OneScan, printed, type Row } from './measure.ts';
import { writtenComposeFile, writtenDockerfile } from './written-files.ts';

const scan = fileURLToPath(new URL('./one-scan.ts', import.meta.url));
const parse = fileURLToPath(new URL('./one-parse.ts', import.meta.url));

/** @param folderWith makes a folder with some files */
export async function throughput(folderWith: (files: Readonly<Record<string, string>>) => string): Promise<Row[]> {
  const dockerfiles = await reviewing(folderWith(files(10_000, 'dockerfile', writtenDockerfile)), 1);
  const composeFiles = await reviewing(folderWith(files(1000, 'compose.yml', writtenComposeFile)), 2);
  return [
    aimed('10,000 Dockerfiles: reviewing / reading them with dockerfile-ast', dockerfiles.ratio, 3.5),
    aimed('1,000 compose files: reviewing / reading them with yaml', composeFiles.ratio, 3),
    aimed('memory for 10,000 Dockerfiles', dockerfiles.mebibytes, 450, ' MiB'),
  ];
}

/** So many files of one kind. */
export function files(count: number, ending: string, of: (seed: number) => string): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, seed) => [`${seed}.${ending}`, of(seed)]));
}

/** Of several readings in turn the least: everything else that the machine does only adds. */
async function reviewing(folder: string, times: number): Promise<{ ratio: number; mebibytes: number }> {
  let [own, parsing, mebibytes] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0];
  for (let i = 0; i < times; i++) {
    const taken = JSON.parse(await printed([scan], folder)) as OneScan;
    if (taken.unread > 0) throw new Error(`the scan could not review ${taken.unread} of the files`);
    own = Math.min(own, taken.seconds - taken.loading);
    mebibytes = Math.max(mebibytes, taken.mebibytes);
    parsing = Math.min(parsing, Number(await printed([parse], folder)));
  }
  return { ratio: own / parsing, mebibytes };
}
