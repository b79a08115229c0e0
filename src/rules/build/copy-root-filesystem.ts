import type { Origin } from '../../model/dockerfile/instruction.ts';
import { stageName } from '../../model/stage-name.ts';
import { type Rule, say } from '../../rule.ts';

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
  *layer(layer, { shipped }) {
    const { instruction } = layer;
    const { base } = layer.stage;
    if (!shipped(layer)) return;
    if (instruction.keyword !== 'COPY' || instruction.from.kind === 'context' || isRootfs(instruction.target?.value))
      return;
    // An image that is nothing but that file system is a way to flatten it; one that begins empty holds what was put there.
    if (base.kind === 'scratch' || isEmpty(instruction.from)) return;
    for (const source of instruction.sources) {
      if (source.value === '/' || source.value === '/.' || source.value === '/*') {
        const from = instruction.from.kind === 'stage' ? stageName(instruction.from.stage) : undefined;
        yield {
          at: source.at,
          message: from
            ? say`All files of the stage ${from} are copied, not just what is needed.`
            : say`All files of another image are copied, not just what is needed.`,
        };
      }
    }
  },
} satisfies Rule;

/** Beside the image's own files. */
function isRootfs(target: string | undefined): boolean {
  return target !== undefined && !/^\/?\.?$/.test(target);
}

function isEmpty(from: Origin): boolean {
  return from.kind === 'scratch' || (from.kind === 'stage' && from.stage.base.kind === 'scratch');
}
