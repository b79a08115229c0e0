import { isHarmless, isReadable, isSettingsFile } from '../known/credential-files.ts';
import { isTrialPath } from '../known/trial-paths.ts';
import type { Source } from '../source.ts';
import type { ComposeService } from './compose/service.ts';
import { buildFolders, type ContextFiles } from './context-files.ts';
import type { Dockerfile } from './dockerfile/instruction.ts';

/** The files that a Dockerfile copies and that may hold credentials, by the path that it writes, where the repository has them. */
export function copiedFiles(
  dockerfile: Dockerfile,
  services: readonly ComposeService[],
  files: ContextFiles,
): ReadonlyMap<string, Source> {
  const found = new Map<string, Source>();
  const folders = buildFolders(dockerfile, services).map((path) => ({ path, ignore: undefined }));
  for (const value of contextFiles(dockerfile)) {
    const source = files.read(folders, value);
    if (source) found.set(value, source);
  }
  return found;
}

/** What a Dockerfile copies from its context and may be read, each path once. */
function contextFiles({ instructions }: Dockerfile): ReadonlySet<string> {
  return new Set(
    instructions.flatMap((instruction) =>
      (instruction.keyword === 'COPY' || instruction.keyword === 'ADD') && instruction.from.kind === 'context'
        ? instruction.sources.flatMap(({ value }) => (value !== undefined && mayHold(value) ? [value] : []))
        : [],
    ),
  );
}

function mayHold(path: string): boolean {
  return isReadable(path) || (isSettingsFile(path) && !isHarmless(path) && !isTrialPath(path));
}
