import { goesOnAfterErrors } from '../../facts/downloads/powershell-statements.ts';
import { type Rule, say } from '../../rule.ts';
import { textAt } from '../../source.ts';

export default {
  id: 'powershell-goes-on',
  title: 'A failure in a PowerShell step goes unnoticed',
  group: 'build',
  severity: 'info',
  targets: ['dockerfile'],
  profile: 'strict',
  why: 'PowerShell goes on after most errors, and the step succeeds if its last statement does: a broken download or a failed check still makes an image.',
  fix: 'Write `SHELL ["powershell", "-Command", "$ErrorActionPreference = \'Stop\';"]` once, or begin the step so.',
  also: ['CIS 4.12'],
  instructions: ['RUN'],
  reads: { words: /powershell|pwsh/i },
  *layer({ instruction }) {
    const { run } = instruction;
    const first = goesOnAfterErrors(run);
    if (!first) return;
    const { source, span } = run.at;
    // In quotes, behind `powershell -Command`, or in a here-document it stands elsewhere.
    const fixable = run.form === 'shell' && instruction.heredocs.length === 0 && span.start === first.at.span.start;
    yield {
      at: first.at,
      message: say`If ${textAt(first.at).split(/\s/)[0]!} fails, the step continues with the next statement.`,
      ...(fixable && {
        fix: {
          title: 'Stop at errors',
          changes: 'nothing',
          edits: [{ at: source.at(span.start, span.start), text: "$ErrorActionPreference = 'Stop'; " }],
        },
      }),
    };
  },
} satisfies Rule<'RUN'>;
