import type { CopyInstruction, Dockerfile, Stage } from '../../model/dockerfile/instruction.ts';
import { excluded, wholeContext } from '../../model/files/build-context.ts';
import { openIn, type WholeContext } from '../../model/files/whole-contexts.ts';
import type { Layer, Project } from '../../model/project.ts';
import { absolutePath } from '../../model/shell/file-changes.ts';
import { isTaken, ships } from '../../model/shipped-stages.ts';
import { once, onceWith } from '../../text/once.ts';
import { normalise } from '../../text/path.ts';
import type { Setting } from '../../text/setting.ts';
import { stagesInUse } from '../host/started-services.ts';

/** A layer that copies a whole build context with what must be in no image. */
export interface WholeCopy {
  readonly layer: Layer;
  readonly source: Setting;
  /** The context that has most of that. */
  readonly context: WholeContext;
  /** What of it is copied, as seen from there. */
  readonly paths: readonly string[];
  /** Whether it is in an image that somebody runs, in the stage itself or taken from it as a whole. */
  readonly stays: boolean;
}

/**
 * Those of a file to tell of: what a builder stage copies once, not where all of it ships as well, and rather of one that
 * something shipped is built with.
 */
export const wholeCopiesIn = onceWith((file: Dockerfile, project: Project): ReadonlyMap<Layer, WholeCopy> => {
  const all = file.stages.flatMap(({ layers }) => layers.flatMap((layer) => wholeCopy(layer, project) ?? []));
  const staying = all.filter(({ stays }) => stays);
  const used = stagesInUse(project.images);
  const builder = all.find(({ layer }) => used.has(layer.stage)) ?? all[0];
  return new Map((staying.length > 0 || !builder ? staying : [builder]).map((copy) => [copy.layer, copy]));
});

function wholeCopy(layer: Layer, project: Project): WholeCopy | undefined {
  const { instruction, stage, workdir } = layer;
  if (instruction.keyword !== 'COPY' && instruction.keyword !== 'ADD') return undefined;
  const source = wholeContext(instruction)[0];
  const open = source && mostOpen(project.contexts.get(stage.file) ?? [], instruction, stage);
  if (!open || open.paths.length === 0) return undefined;
  const target = absolutePath(instruction.target?.value, workdir?.value);
  const stays = ships(stage, project) || (target !== undefined && isTaken(target, layer, project));
  return { layer, source, ...open, stays };
}

function mostOpen(contexts: readonly WholeContext[], instruction: CopyInstruction, stage: Stage) {
  const own = excluded(instruction);
  const named = namedIn(stage);
  return contexts
    .map((context) => ({ context, paths: openIn(context).filter((path) => !own.ignores(path) && !named.has(path)) }))
    .sort((a, b) => b.paths.length - a.paths.length)[0];
}

/** What a stage copies by name, which is reported there. */
const namedIn = once(
  ({ layers }: Stage): ReadonlySet<string> =>
    new Set(
      layers.flatMap(({ instruction }) =>
        instruction.keyword === 'COPY' || instruction.keyword === 'ADD'
          ? instruction.sources.flatMap(({ value }) => (value === undefined ? [] : normalise(`/${value}`).slice(1)))
          : [],
      ),
    ),
);
