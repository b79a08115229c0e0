/** What stands behind a line, as Markdown: why its findings matter and what to do instead, and what begins there. */
import type { MarkupContent } from 'vscode-languageserver';
import { rulePage } from '../report/rule-page.ts';
import { severityWord } from '../report/wording.ts';
import { rules } from '../rules/index.ts';
import type { EditorFinding } from './questions.ts';

/**
 * @param findings those at the place
 * @param explanation lines about what begins there
 * @returns undefined where there is nothing to say
 */
export function hoverText(
  findings: readonly EditorFinding[],
  explanation: string | undefined,
): MarkupContent | undefined {
  const parts = [
    ...new Set(findings.flatMap((finding) => findingText(finding) ?? [])),
    ...(explanation === undefined ? [] : [fenced(explanation)]),
  ];
  return parts.length > 0 ? { kind: 'markdown', value: parts.join('\n\n---\n\n') } : undefined;
}

/** In our own words alone: what it says of the file stands in the finding. */
function findingText({ rule: id, severity, remedy }: EditorFinding): string | undefined {
  const rule = rules.find((each) => each.id === id);
  if (!rule) return undefined;
  const heading = `**${severityWord(severity)}: ${rule.title}** ([${rule.id}](${rulePage(rule)}))`;
  const instead = remedy ?? rule.fix;
  return [heading, rule.why, ...(instead === '' ? [] : [`**Instead:** ${instead}`])].join('\n\n');
}

/** Text that stays text. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text}\n${fence}`;
}
