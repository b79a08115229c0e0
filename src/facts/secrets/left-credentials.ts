import type { CredentialNames } from '../../known/credential-names.ts';
import { buildCommands } from '../../model/dockerfile/layer.ts';
import { pathOf } from '../../model/dockerfile/removed-files.ts';
import type { Layer } from '../../model/project.ts';
import { absolutePath } from '../../model/shell/file-changes.ts';
import type { Credential } from './credential.ts';
import type { Arrival } from './credential-file-arrivals.ts';
import { keptIn } from './kept-files.ts';
import { givenIn } from './on-command-lines.ts';
import { leaksOf } from './secret-flow.ts';
import { isOpenText, lastWrites } from './written-files.ts';

/** The files in one of which a step leaves a credential that it is given; none where that is not known, or in no file. */
export function filesWith({ into, keptBy }: Credential, layer: Layer): readonly string[] {
  if (keptBy) return keptIn(keptBy, layer);
  const path = into && pathOf(into, layer);
  return path === undefined ? [] : [path];
}

/** Whether what a file holds that is copied from another stage is known there: a credential, told at the step that leaves it, or none. */
export function isKnownInStage({ file, layer: { instruction } }: Arrival, names: CredentialNames): boolean {
  const from = 'from' in instruction ? instruction.from : undefined;
  const path = absolutePath(file, '/');
  if (from?.kind !== 'stage' || path === undefined) return false;
  const { layers } = from.stage;
  const leaves = (layer: Layer) =>
    leaksOf(layer).some(({ paths }) => paths.includes(path)) ||
    givenIn(layer.instruction, names).some((given) => filesWith(given, layer).includes(path));
  const written = layers.map((layer) => lastWrites(buildCommands(layer), (setting) => pathOf(setting, layer) === path));
  const isOpen =
    written.every(Boolean) &&
    isOpenText(
      written.flatMap((writes) => writes ?? []),
      path,
    );
  return isOpen || layers.some(leaves);
}
