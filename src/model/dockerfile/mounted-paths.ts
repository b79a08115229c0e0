import { absolutePath } from '../shell/file-changes.ts';
import { pathIn } from './image-paths.ts';
import type { Flag, Layer, Origin, RunInstruction } from './instruction.ts';

/** Whether a path lies in what a step has mounted, which reaches no layer. */
export function isMounted(
  path: string,
  { instruction, workdir }: Layer,
  counts: (mount: RunInstruction['mounts'][number]) => boolean = () => true,
): boolean {
  if (instruction.keyword !== 'RUN') return false;
  return instruction.mounts.filter(counts).some(({ flag }) => {
    const folder = absolutePath(fieldOf(flag, /^(?:target|dst|destination)$/), workdir?.value);
    return folder !== undefined && (path === folder || path.startsWith(`${folder}/`));
  });
}

/** Files that a step has mounted while it runs. */
interface BindMount {
  readonly from: Origin;
  /** As it is seen from there. */
  readonly source: string;
  /** Absolute. */
  readonly target: string;
}

/** `--mount=type=bind,source=build.sh,target=/b.sh` */
export function bindMounts(layer: Layer): BindMount[] {
  const { instruction } = layer;
  if (instruction.keyword !== 'RUN') return [];
  return instruction.mounts.flatMap(({ from, flag }) => {
    const target = pathIn(layer, fieldOf(flag, /^(?:target|dst|destination)$/));
    return from && target !== undefined ? [{ from, source: fieldOf(flag, /^(?:source|src)$/) ?? '.', target }] : [];
  });
}

function fieldOf({ fields }: Flag, names: RegExp): string | undefined {
  return fields.findLast(({ name }) => names.test(name))?.value.value;
}
