import { absolutePath } from '../shell/file-changes.ts';
import type { Layer, RunInstruction } from './instruction.ts';

/** Whether a path lies in what a step has mounted, which reaches no layer. */
export function isMounted(
  path: string,
  { instruction, workdir }: Layer,
  counts: (mount: RunInstruction['mounts'][number]) => boolean = () => true,
): boolean {
  if (instruction.keyword !== 'RUN') return false;
  return instruction.mounts.filter(counts).some(({ flag }) => {
    const target = flag.fields.findLast(({ name }) => /^(?:target|dst|destination)$/.test(name))?.value.value;
    const folder = absolutePath(target, workdir?.value);
    return folder !== undefined && (path === folder || path.startsWith(`${folder}/`));
  });
}
