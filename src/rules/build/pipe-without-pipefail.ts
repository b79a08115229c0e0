import { hiddenFailures } from '../../facts/downloads/hidden-failures.ts';
import type { Stage } from '../../model/dockerfile/instruction.ts';
import { whereaboutsOf } from '../../model/dockerfile/removed-files.ts';
import { type Rule, say } from '../../rule.ts';
import { textAt } from '../../source.ts';

export default {
  id: 'pipe-without-pipefail',
  title: 'A failure in a pipe goes unnoticed',
  group: 'build',
  severity: 'info',
  targets: ['dockerfile'],
  profile: 'strict',
  why: 'Only the last command of a pipe decides whether the step fails: a broken download or a checksum mismatch still makes an image.',
  fix: 'Write `SHELL ["/bin/bash", "-o", "pipefail", "-c"]` once (`/bin/ash` on Alpine), or start with `set -o pipefail &&`; if the shell has no pipefail, download to a file first.',
  also: ['CIS 4.12', 'hadolint DL4006', 'kics efbf148a'],
  instructions: ['RUN'],
  reads: { words: /\||[<>]\(/ },
  *layer(layer) {
    const { instruction } = layer;
    const { script, at } = instruction.run;
    const interpreter = instruction.run.form === 'shell' ? instruction.run.interpreter : [];
    const hidden = hiddenFailures(script, interpreter, whereaboutsOf(layer));
    for (const [i, { command, shell }] of hidden.entries()) {
      const fixable = i === 0 && !shell && knowsPipefail(interpreter[0] ?? '', layer.stage) && textAt(at)[0] !== '#';
      yield {
        at: command.at,
        message: say`If ${command.name!} fails here, the step continues unless the next program in the pipe notices.`,
        ...(fixable && {
          fix: {
            title: 'Let the pipe fail',
            changes: 'nothing',
            edits: [{ at: at.source.at(at.span.start, at.span.start), text: 'set -o pipefail && ' }],
          },
        }),
      };
    }
  },
} satisfies Rule<'RUN'>;

/** dash, the `sh` of Debian and Ubuntu, learnt it only lately; the `sh` of Alpine is BusyBox's, which has it. */
function knowsPipefail(interpreter: string, stage: Stage): boolean {
  if (/(?:^|\/)(?:bash|ash|zsh|ksh)$/.test(interpreter)) return true;
  let { base } = stage;
  while (base.kind === 'stage') ({ base } = base.stage);
  return base.kind === 'image' && /(?:^|\/)alpine\b|:[\w.-]*alpine/.test(base.reference.text);
}
