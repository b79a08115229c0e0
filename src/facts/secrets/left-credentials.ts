import type { CredentialNames } from '../../known/credential-names.ts';
import type { Stage } from '../../model/dockerfile/instruction.ts';
import { buildCommands } from '../../model/dockerfile/layer.ts';
import { knownPathsOf, pathOf } from '../../model/dockerfile/removed-files.ts';
import type { Layer } from '../../model/project.ts';
import { absolutePath, copies, fileWrites } from '../../model/shell/file-changes.ts';
import { once, onceWith } from '../../text/once.ts';
import type { Credential } from './credential.ts';
import type { Arrival } from './credential-file-arrivals.ts';
import { keptIn } from './kept-files.ts';
import { givenIn } from './on-command-lines.ts';
import { leaksOf } from './secret-leaks.ts';
import { isOpenText, lastWrites } from './written-files.ts';

/** The files in one of which a step leaves a credential that it is given; none where that is not known, or in no file. */
export function filesWith({ into, keptBy }: Credential, layer: Layer): readonly string[] {
  if (keptBy) return keptIn(keptBy, layer);
  return into ? knownPathsOf(into, layer) : [];
}

/** Whether what a file holds that is copied from another stage is known there: a credential, told at the step that leaves it, or none. */
export function isKnownInStage({ file, layer: { instruction } }: Arrival, names: CredentialNames): boolean {
  const from = 'from' in instruction ? instruction.from : undefined;
  const path = absolutePath(file, '/');
  if (from?.kind !== 'stage' || path === undefined) return false;
  if (filesLeft(from.stage, names).has(path)) return true;
  const written = (writersIn(from.stage).get(path) ?? []).map((layer) =>
    lastWrites(buildCommands(layer), (setting) => pathOf(setting, layer) === path),
  );
  return (
    written.every(Boolean) &&
    isOpenText(
      written.flatMap((writes) => writes ?? []),
      path,
    )
  );
}

/** The files in which the steps of a stage leave credentials. */
const filesLeft = onceWith(
  ({ layers }: Stage, names: CredentialNames): ReadonlySet<string> =>
    new Set(
      layers.flatMap((layer) => [
        ...leaksOf(layer).flatMap(({ paths }) => paths),
        ...givenIn(layer.instruction, names).flatMap((given) => filesWith(given, layer)),
      ]),
    ),
);

/** The layers of a stage that write or copy to a path, by that. */
const writersIn = once(({ layers }: Stage): ReadonlyMap<string, readonly Layer[]> => {
  const found = new Map<string, Set<Layer>>();
  for (const layer of layers)
    for (const command of buildCommands(layer)) {
      const copy = copies(command);
      for (const setting of [...fileWrites(command).map(({ path }) => path), ...(copy ? [copy.target] : [])]) {
        const path = pathOf(setting, layer);
        if (path !== undefined) found.set(path, (found.get(path) ?? new Set()).add(layer));
      }
    }
  return new Map([...found].map(([path, writers]) => [path, [...writers]]));
});
