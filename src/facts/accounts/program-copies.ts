import type { Layer } from '../../model/dockerfile/instruction.ts';
import { absolutePath, copies, linkBy } from '../../model/shell/file-changes.ts';
import { nameOf } from '../../text/path.ts';

/**
 * The names of the programs that lie at a path when a layer is done: its own, and those of which steps of its stage put
 * copies or links there, `busybox` for `COPY --from=build /bin/busybox ./tool`.
 */
export function programsAt(path: string, layer: Layer): readonly string[] {
  const { layers } = layer.stage;
  const whole = absolutePath(path, layer.workdir?.value);
  const steps = layers.slice(0, layers.indexOf(layer) + 1).flatMap(copiesIn);
  const copied = steps.filter(({ target }) => whole !== undefined && target === whole);
  return [path, ...copied.flatMap(({ sources }) => sources)].map(nameOf);
}

/** The names of the programs that COPY or ADD brings. */
export function programsCopied({ instruction }: Layer): readonly string[] {
  if (instruction.keyword !== 'COPY' && instruction.keyword !== 'ADD') return [];
  return instruction.sources.flatMap(({ value }) => (value === undefined ? [] : nameOf(value)));
}

interface Copy {
  readonly sources: readonly string[];
  /** A path, where that is known. */
  readonly target: string | undefined;
}

function copiesIn(layer: Layer): readonly Copy[] {
  const { instruction, workdir } = layer;
  const at = (path: string | undefined) => absolutePath(path, workdir?.value);
  if (instruction.keyword === 'COPY' || instruction.keyword === 'ADD')
    return [{ sources: programsCopied(layer), target: at(instruction.target?.value) }];
  if (instruction.keyword !== 'RUN') return [];
  return instruction.run.script.commands.flatMap((command) => {
    const made = linkBy(command);
    const copy = made ? { sources: [made.file], target: made.link } : copies(command);
    return copy ? [{ sources: copy.sources.flatMap(({ value }) => value ?? []), target: at(copy.target.value) }] : [];
  });
}
