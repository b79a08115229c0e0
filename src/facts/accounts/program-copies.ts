import { programsLike } from '../../known/programs/records.ts';
import type { Layer, Stage } from '../../model/dockerfile/instruction.ts';
import { positionOf } from '../../model/dockerfile/layer-position.ts';
import { absolutePath, copies, linkBy } from '../../model/shell/file-changes.ts';
import { pathsMeant } from '../../model/shell/files-run.ts';
import { follow } from '../../text/follow.ts';
import { once } from '../../text/once.ts';
import { nameOf } from '../../text/path.ts';
import type { Setting } from '../../text/setting.ts';

/**
 * The names of the programs that lie at a path when a layer is done: its own, those that a pattern may name, and those of
 * which steps put copies or links there, `busybox` for `COPY --from=build /bin/busybox ./tool`, in whatever stage.
 */
export function programsAt(path: string, layer: Layer): readonly string[] {
  const { stage, workdir } = layer;
  const whole = absolutePath(path, workdir?.value);
  return whole === undefined ? [nameOf(path)] : namedIn(stage, whole, positionOf(layer));
}

/** As many files as are gone after. */
const mostFollowed = 100;

/** The same of a path in a stage, when a layer of it is done. */
function namedIn(stage: Stage, path: string, last = stage.layers.length): readonly string[] {
  const names: string[] = [];
  const keyOf = (each: Place) => `${each.stage.index} ${each.path}`;
  follow([{ stage, path }], { keyOf, most: mostFollowed }, (each) => {
    names.push(nameOf(each.path), ...(/[*?[]/.test(each.path) ? programsLike(each.path) : []));
    const copied = copiesOf(each.stage).slice(0, each.stage === stage ? last + 1 : undefined);
    return copied.flatMap((copies) => copies.flatMap((copy) => (copy.target === each.path ? copy.source : [])));
  });
  return names;
}

/** The names of the programs that COPY or ADD brings; of a folder of programs, all that may lie there. */
export function programsCopied(layer: Layer): readonly string[] {
  return copiesIn(layer).flatMap(({ source }) => [
    ...namedIn(source.stage, source.path),
    ...programsLike(`${source.path}/*`),
  ]);
}

/** A path, absolute or as it is written, of a stage. */
interface Place {
  readonly stage: Stage;
  readonly path: string;
}

/** A file that is put at a path, which is undefined where only the build knows it. */
interface Copy {
  readonly source: Place;
  readonly target: string | undefined;
}

/** What each layer of a stage copies and links. */
const copiesOf = once(({ layers }: Stage): readonly (readonly Copy[])[] => layers.map(copiesIn));

function copiesIn({ instruction, workdir, stage }: Layer): readonly Copy[] {
  const at = (path: string | undefined) => absolutePath(path, workdir?.value);
  const put = (sources: readonly string[], to: Setting | undefined, from?: Stage): readonly Copy[] =>
    sources.flatMap((value) => {
      const path = from ? absolutePath(value, '/') : (at(value) ?? value);
      return path === undefined ? [] : [{ source: { stage: from ?? stage, path }, target: at(to?.value) }];
    });
  if (instruction.keyword === 'COPY' || instruction.keyword === 'ADD') {
    const { sources, target, from } = instruction;
    const written = sources.flatMap(({ value }) => value ?? []);
    return put(written, target, from.kind === 'stage' ? from.stage : undefined);
  }
  if (instruction.keyword !== 'RUN') return [];
  return instruction.run.script.commands.flatMap((command) => {
    const made = linkBy(command);
    const copy = made ? { sources: [made.file], target: made.link } : copies(command);
    const sources = copy?.sources.flatMap((word) => word.value ?? pathsMeant(word, command)) ?? [];
    return copy ? put(sources, copy.target) : [];
  });
}
