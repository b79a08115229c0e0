import { stagesInUse } from '../../facts/host/started-services.ts';
import type { CopyInstruction, Dockerfile } from '../../model/dockerfile/instruction.ts';
import { type BuildContext, excluded, privateIn, wholeContext } from '../../model/files/build-context.ts';
import type { Layer, Project } from '../../model/project.ts';
import { absolutePath } from '../../model/shell/file-changes.ts';
import { isTaken, ships } from '../../model/shipped-stages.ts';
import { list, type Message, type Rule, type Severity, say } from '../../rule.ts';
import { onceWith } from '../../text/once.ts';
import type { Setting } from '../../text/setting.ts';

export default {
  id: 'copy-entire-context',
  title: 'The whole build context is copied',
  group: 'secrets',
  severity: 'medium',
  targets: ['dockerfile'],
  profile: 'default',
  lessForDevelopers: true,
  why: 'Everything in the working tree on the build machine is copied: `.git` with its history, `.env`, keys. Everyone who can pull the image gets it.',
  fix: 'List what must stay out in `.dockerignore` (`.git`, `.env*`, keys), or better allow only what is needed: `*` first, then `!src` and so on; or copy by name.',
  also: ['CIS 4.10', 'OWASP 12'],
  instructions: ['COPY', 'ADD'],
  *layer(layer, { project }) {
    const copy = toldIn(layer.stage.file, project).get(layer);
    if (!copy) return;
    const { source, worst, stays } = copy;
    const severity = stays ? worst.severity : 'info';
    yield { at: source.at, severity, message: say`${worst.message}${destiny(layer, stays)}` };
  },
} satisfies Rule;

/** A layer that copies the whole context, and what is wrong with that. */
interface WholeCopy {
  readonly layer: Layer;
  readonly source: Setting;
  readonly worst: NonNullable<ReturnType<typeof worstOf>>;
  /** Whether it is in an image that somebody runs, in the stage itself or taken from it as a whole. */
  readonly stays: boolean;
}

/**
 * Those of a file that are reported: what a builder stage copies once, not where all of it ships as well, and rather of one that
 * something shipped is built with.
 */
const toldIn = onceWith((file: Dockerfile, project: Project): ReadonlyMap<Layer, WholeCopy> => {
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
  const worst = source && worstOf(project.contexts.get(stage.file) ?? [], instruction);
  if (!worst) return undefined;
  const target = absolutePath(instruction.target?.value, workdir?.value);
  const stays = ships(stage, project) || (target !== undefined && isTaken(target, layer, project));
  return { layer, source, worst, stays };
}

function worstOf(
  contexts: readonly BuildContext[],
  instruction: CopyInstruction,
): { severity: Severity; message: Message } | undefined {
  const own = excluded(instruction);
  const open = contexts.map((context) => ({
    context,
    paths: privateIn(context).filter((path) => !own.ignores(path) && !context.ignore?.ignores(path)),
  }));
  const worst = open.sort((a, b) => b.paths.length - a.paths.length)[0];
  if (!worst || worst.paths.length === 0) return undefined;
  const names = list(worst.paths.map((path) => path.split('/')[0]!));
  const { ignoreFile } = worst.context;
  return ignoreFile === undefined
    ? { severity: 'medium', message: say`No ${'.dockerignore'} keeps ${names} out of what is copied` }
    : {
        severity: worst.paths.length === privateIn(worst.context).length ? 'medium' : 'low',
        message: say`${ignoreFile} does not keep ${names} out of what is copied`,
      };
}

function destiny({ stage }: Layer, shipped: boolean): Message {
  if (shipped) return say`.`;
  return stage.name === undefined ? say` in a stage that does not ship.` : say` in ${stage.name}, which does not ship.`;
}
