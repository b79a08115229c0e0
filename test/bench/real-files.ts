/** What real container files take: `npm run bench -- real-files --files=FOLDER`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isComposePath } from '../../src/known/compose-file-names.ts';
import { isDockerfilePath } from '../../src/known/container-file-names.ts';
import { aimed, type OneScan, printed, type Row } from './measure.ts';

const scan = fileURLToPath(new URL('./one-scan.ts', import.meta.url));
const parse = fileURLToPath(new URL('./one-parse.ts', import.meta.url));
const turns = 3;

/**
 * All rules and none, and the usual parser, in turns: the middle of the ratios counts. Each file stands beside the others
 * without what it refers to.
 *
 * @param real a folder with container files in it, some folders down
 * @param folderWith makes a folder with some files
 */
export async function realFiles(
  real: string,
  folderWith: (files: Readonly<Record<string, string>>) => string,
): Promise<Row[]> {
  const paths = readdirSync(real, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
  const alike = (some: readonly string[], ending: string) =>
    folderWith(Object.fromEntries(some.map((path, i) => [`${i}.${ending}`, readFileSync(path, 'utf8')])));
  const [dockerfiles, composeFiles] = [paths.filter(isDockerfilePath), paths.filter(isComposePath)];
  return [
    ...(await ratios(
      `${dockerfiles.length} Dockerfiles`,
      alike(dockerfiles, 'dockerfile'),
      'dockerfile-ast',
      [1.6, 5],
    )),
    ...(await ratios(`${composeFiles.length} compose files`, alike(composeFiles, 'compose.yml'), 'yaml', [1.5, 4])),
  ];
}

async function ratios(
  what: string,
  folder: string,
  parser: string,
  [toNone, toParser]: readonly [number, number],
): Promise<Row[]> {
  const [toNoRule, toParsing]: [number[], number[]] = [[], []];
  for (let turn = 0; turn < turns; turn++) {
    const all = await reviewing(folder);
    toNoRule.push(all / (await reviewing(folder, '--no-rule')));
    toParsing.push(all / Number(await printed([parse], folder)));
  }
  return [
    aimed(`${what}: all rules / no rule`, middle(toNoRule), toNone),
    aimed(`${what}: reviewing / reading them with ${parser}`, middle(toParsing), toParser),
  ];
}

/** Seconds of CPU. */
async function reviewing(folder: string, ...options: readonly string[]): Promise<number> {
  const { seconds, loading } = JSON.parse(await printed([scan, ...options], folder)) as OneScan;
  return seconds - loading;
}

function middle(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1]!;
}
