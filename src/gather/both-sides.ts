import { type Change, pathsOf, type Side, sidesOf } from '../change.ts';
import { isBuildPolicyPath } from '../facts/change/build-policies.ts';
import { ignoreFileOf } from '../facts/change/ignore-files.ts';
import { isDockerignorePath } from '../facts/secrets/ignored-secrets.ts';
import type { Comparison, FilePair } from '../model/change-comparison.ts';
import type { Policy } from '../policy/policy.ts';
import { Source } from '../source.ts';
import type { Reader } from './links.ts';
import { placesBefore } from './places-before.ts';
import type { Collected } from './reading.ts';
import { touchesWorkflows, workflowsOf } from './workflows.ts';

/** Such files in one change; more are not compared. */
const mostFiles = 200;

/**
 * Puts the two sides of a change beside each other. Reads, besides the container files, what says what is left out of builds
 * and of reviews and what builds refuse, and how this review is run, where the change touches it.
 */
export async function compared(
  reader: Reader,
  change: Change,
  { base, head }: Readonly<Record<Side, Collected>>,
  { registries }: Pick<Policy, 'registries'>,
  secretArguments: Comparison['secretArguments'],
): Promise<Comparison> {
  const wanted = change.files
    .flatMap(sidesOf)
    .filter(({ path }) => bearsOnBuilds(path))
    .slice(0, mostFiles);
  const contents = await reader.read(wanted);
  const read = { base: byPath(base), head: byPath(head) };
  for (const [i, { side, path }] of wanted.entries()) {
    const content = contents[i]!;
    if (content.kind === 'text') read[side].set(path, new Source(path, content.text));
  }
  const files = change.files.map((file): FilePair => {
    const [before, after] = pathsOf(file);
    return {
      path: file.path,
      before: before === undefined ? undefined : read.base.get(before),
      after: after === undefined ? undefined : read.head.get(after),
    };
  });
  return {
    before: base.project,
    after: head.project,
    places: await placesBefore(reader, change, { base: base.project, head: head.project }, registries),
    files: files.filter(({ before, after }) => before ?? after),
    workflows: touchesWorkflows(change)
      ? { before: await workflowsOf(reader, 'base'), after: await workflowsOf(reader, 'head') }
      : { before: new Map(), after: new Map() },
    secretArguments,
    policy: undefined,
    baseline: undefined,
  };
}

/** Says what is left out of builds and of reviews, or what builds refuse. */
function bearsOnBuilds(path: string): boolean {
  return isDockerignorePath(path) || ignoreFileOf(path) !== undefined || isBuildPolicyPath(path);
}

function byPath({ sources }: Collected): Map<string, Source> {
  return new Map(sources.map((source) => [source.path, source]));
}
