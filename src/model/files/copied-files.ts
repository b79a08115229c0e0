import { credentialFile, isHarmless, isReadable, isSettingsFile } from '../../known/credential-files.ts';
import { isPackageSettings } from '../../known/package-settings.ts';
import { isTrialPath } from '../../known/path-roles.ts';
import type { Source } from '../../source.ts';
import { onceWith } from '../../text/once.ts';
import { nameOf } from '../../text/path.ts';
import type { ComposeService } from '../compose/service.ts';
import type { Dockerfile, Layer } from '../dockerfile/instruction.ts';
import { comments, type WrittenText } from '../dockerfile/written-texts.ts';
import { buildFolders, type ContextFiles } from './context-files.ts';
import { contextCopies } from './copied-folders.ts';
import type { MountedFile } from './given-files.ts';

/** The files that a Dockerfile copies and that are worth reading, for credentials or for settings, by the path that it writes, where the repository has them. */
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

/** The files with settings that some layers copy, of what was read for their Dockerfiles. */
export function copiedSettings(
  layers: readonly Layer[],
  copied: ReadonlyMap<Dockerfile, ReadonlyMap<string, Source>>,
): readonly MountedFile[] {
  return layers.flatMap(({ instruction, stage }) => {
    const files = copied.get(stage.file);
    if (!files || (instruction.keyword !== 'COPY' && instruction.keyword !== 'ADD')) return [];
    const { sources, target, at, from } = instruction;
    if (from.kind !== 'context') return [];
    return sources.flatMap(({ value }) => {
      const source = value === undefined ? undefined : files.get(value);
      return source ? [{ source, at, target: goesTo(target?.value, value!) }] : [];
    });
  });
}

/** A copied file as the text that lands in the image: what only people read stands as blanks, so that every place stays. */
export interface CopiedText extends WrittenText {
  readonly source: Source;
}

/** The files with settings that a layer copies, as texts. */
export const copiedTexts = onceWith(
  (layer: Layer, copied: ReadonlyMap<Dockerfile, ReadonlyMap<string, Source>>): readonly CopiedText[] =>
    copiedSettings([layer], copied).map(({ source, at, target }) => ({
      text: source.text.replace(comments, (comment) => ' '.repeat(comment.length)),
      at,
      path: target ?? source.path,
      how: 'whole',
      branch: undefined,
      source,
    })),
);

/** A target that is a folder says so, as the builder demands where there are several. */
function goesTo(target: string | undefined, path: string): string | undefined {
  if (target === undefined || !/(?:^|\/)\.{0,2}$/.test(target)) return target;
  return `${target.replace(/\/?\.?$/, '')}/${nameOf(path)}`;
}

/** What a Dockerfile copies from its context and may be read, each path once. */
function contextFiles(dockerfile: Dockerfile): ReadonlySet<string> {
  return new Set(
    contextCopies(dockerfile).flatMap(({ sources }) =>
      sources.flatMap(({ value }) => (value !== undefined && mayHold(value) ? [value] : [])),
    ),
  );
}

function mayHold(path: string): boolean {
  return (
    isReadable(path) ||
    credentialFile(path) !== undefined ||
    isPackageSettings(path) ||
    (isSettingsFile(path) && !isHarmless(path) && !isTrialPath(path))
  );
}
