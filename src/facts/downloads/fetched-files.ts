import type { Layer, Stage } from '../../model/dockerfile/instruction.ts';
import { withScripts } from '../../model/layers-with-scripts.ts';
import type { Project } from '../../model/project.ts';
import { oneRuns } from '../../model/shell/branches.ts';
import { type Location, textAt } from '../../source.ts';
import { nameOf as lastOf } from '../../text/path.ts';
import { knownStart } from '../../text/setting.ts';
import { outputOf } from '../flow/written-places.ts';
import { wordsCompared } from './compared-in-other-steps.ts';
import { comparisonsBehind, programDownloads } from './fetched-programs.ts';
import { hasChecksum } from './integrity-checks.ts';

/** A file that a build fetches. */
export interface FetchedFile {
  /** Its address without version numbers. */
  readonly name: string;
  readonly at: Location;
  /** Whether it is compared with a sum or a signature before it is used. */
  readonly verified: boolean;
}

/** The files that a stage itself fetches, and the scripts that it runs; of those with one name the last. */
export function fetchedFiles({ layers }: Stage, project: Project): FetchedFile[] {
  const files = withScripts(layers, project).flatMap((layer) => [...downloadsOf(layer), ...additionsOf(layer)]);
  return [...new Map(files.map((file) => [nameOf(file.at), { ...file, name: nameOf(file.at) }])).values()];
}

function nameOf(at: Location): string {
  return textAt(at).replace(/[\da-f]+/gi, (word) => (/\d/.test(word) ? '#' : word));
}

function downloadsOf(layer: Layer): Omit<FetchedFile, 'name'>[] {
  const comparisons = comparisonsBehind(layer);
  const downloads = programDownloads(layer).map((each) => ({ ...each, file: outputOf(each.command) }));
  const files = new Set(downloads.flatMap(({ file }) => file ?? []).map(lastOf));
  return downloads.map(({ at, command, file = '' }) => {
    // What names other files that are fetched there compares these.
    const own = comparisons.filter((each) => {
      const named = wordsCompared(each).map(lastOf);
      return named.includes(lastOf(file)) || !named.some((name) => files.has(name));
    });
    return { at, verified: oneRuns(own, command) };
  });
}

function additionsOf({ instruction }: Layer): Omit<FetchedFile, 'name'>[] {
  if (instruction.keyword !== 'ADD') return [];
  const verified = hasChecksum(instruction);
  const addresses = instruction.sources.filter((source) => /^https?:/i.test(knownStart(source)));
  return addresses.map(({ at }) => ({ at, verified }));
}
