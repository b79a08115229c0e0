/** Reads the files of the current folder with the usual parser of their kind, and prints the seconds of CPU that took. */
import { readdirSync, readFileSync } from 'node:fs';
import { DockerfileParser } from 'dockerfile-ast';
import { parseAllDocuments } from 'yaml';
import { cpuTime } from '../cpu-time.ts';

const loaded = cpuTime();
for (const path of readdirSync('.')) {
  const text = readFileSync(path, 'utf8');
  if (path.endsWith('.dockerfile')) DockerfileParser.parse(text).getInstructions();
  else parseAllDocuments(text);
}
console.log((cpuTime() - loaded) / 1000);
