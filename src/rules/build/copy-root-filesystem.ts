import { isStageForDevelopers } from '../../facts/roles/named-roles.ts';
import { pathIn } from '../../model/dockerfile/image-paths.ts';
import type { Origin } from '../../model/dockerfile/instruction.ts';
import { stageName } from '../../model/stage-name.ts';
import { type Rule, say } from '../../rule.ts';
import type { Setting } from '../../text/setting.ts';

export default {
  id: 'copy-root-filesystem',
  title: 'A whole file system is copied into the image',
  group: 'build',
  severity: 'low',
  targets: ['dockerfile'],
  profile: 'default',
  why: 'Everything in it is copied: tools, caches, setuid programs, and credentials that a build step left.',
  fix: 'Copy what is needed by its path. To flatten layers, start from `scratch` deliberately; the legacy builder has `--squash`.',
  also: ['CIS 4.3', 'hadolint DL3067'],
  instructions: ['COPY'],
  reads: { flags: ['from'] },
  *layer(layer, { shipped }) {
    const { instruction, stage } = layer;
    if (instruction.from.kind === 'context') return;
    const isAll = ({ value }: Setting) => value === '/' || value === '/.' || value === '/*';
    if (!instruction.sources.some(isAll) || !shipped(layer) || isStageForDevelopers(stage)) return;
    // An image that is nothing but that file system is a way to flatten it; one that begins empty holds what was put there.
    if (stage.base.kind === 'scratch' || isEmpty(instruction.from)) return;
    // Elsewhere it lies beside the image's own files.
    if (pathIn(layer, instruction.target?.value) !== '/') return;
    const from = instruction.from.kind === 'stage' ? stageName(instruction.from.stage) : undefined;
    const whose = from ? say`the stage ${from}` : say`another image`;
    for (const { at } of instruction.sources.filter(isAll))
      yield { at, message: say`All files of ${whose} are copied, not just what is needed.` };
  },
} satisfies Rule<'COPY'>;

/** Whether it holds nothing but what this file puts into it. */
function isEmpty(from: Origin): boolean {
  return from.kind === 'scratch' || (from.kind === 'stage' && isEmpty(from.stage.base));
}
