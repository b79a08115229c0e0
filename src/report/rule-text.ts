/** Rules as they explain themselves, for people at a terminal and as JSON. */
import { groups, type Rule } from '../rule.ts';
import { columns, padded, wrappedText } from '../text/columns.ts';
import { groupBy } from '../text/group-by.ts';
import type { Brush } from './brush.ts';
import { severityMark } from './file-text.ts';
import { jsonText } from './json.ts';
import { rulePage } from './rule-page.ts';

export interface RuleOptions {
  readonly brush: Brush;
  /** In columns. */
  readonly width: number;
}

/**
 * What a rule reports, why, and what to write instead.
 *
 * @param page its page as Markdown, for the examples; without it, its address stands at the end
 */
export function ruleText(rule: Rule, page: string | undefined, { brush, width }: RuleOptions): string {
  const { id, title, severity, group, targets, profile, why, fix, also } = rule;
  const where = new Intl.ListFormat('en-GB').format(targets.map((target) => kinds[target]));
  const only = { default: [], strict: ['only in the strict profile'], policy: ['only with a policy'] }[profile];
  const examples = page?.slice(page.indexOf('\n## ') + 1).split('\n') ?? [];
  const parts = [
    [brush.paint('bold', title), brush.link(rulePage(rule), id)],
    [[severityMark(severity, { brush }).trimEnd(), where, group, ...only].join(' · ')],
    wrappedText(why, width),
    wrappedText(`Instead: ${fix}`, width),
    also.length > 0 ? wrappedText(`Also known as: ${also.join(', ')}`, width) : [],
    exampleLines(examples, brush),
    [brush.paint('dim', rulePage(rule))],
  ];
  return written(parts);
}

const kinds = { dockerfile: 'Dockerfile', compose: 'compose', bake: 'bake' } as const;

/** The examples of a page: headings, and files in which what is underlined is red. */
function exampleLines(lines: readonly string[], brush: Brush): string[] {
  const shown: string[] = [];
  let fence: string | undefined;
  for (const line of lines) {
    const mark = /^`{3,}/.exec(line)?.[0];
    if (fence !== undefined && line === fence) fence = undefined;
    else if (fence !== undefined) shown.push(`    ${isMarks(line) ? brush.paint('red', line) : line}`);
    else if (mark !== undefined) fence = mark;
    else shown.push(proseLine(line, brush));
  }
  while (shown.at(-1) === '') shown.pop();
  return shown;
}

/** Whether a line of an example only says what is underlined above it. */
function isMarks(line: string): boolean {
  return line.includes('~') && /^[ ~]+$/.test(line);
}

function proseLine(line: string, { paint }: Brush): string {
  const [, marks, heading = ''] = /^(#{2,}) (.*)/.exec(line) ?? [];
  if (marks !== undefined) return marks === '##' ? paint('bold', `${heading}:`) : `  ${heading}:`;
  return line === '' ? '' : `  ${paint('dim', line.replaceAll('`', ''))}`;
}

/** The rules, by group, a line for each. */
export function ruleList(rules: readonly Rule[], { brush, width }: RuleOptions): string {
  const longest = Math.max(...rules.map(({ id }) => columns(id)));
  const byGroup = groupBy(rules, ({ group }) => group);
  const parts = groups.map((group) => {
    const own = byGroup.get(group) ?? [];
    const rows = own.map((rule) => {
      const strict = rule.profile === 'strict' ? ' (strict)' : '';
      const name = padded(rule.id, longest).replace(rule.id, brush.link(rulePage(rule), rule.id));
      const left = `  ${severityMark(rule.severity, { brush })}  ${name}`;
      const room = width - longest - 14;
      const says = `${rule.title}${strict}`;
      // The name alone says enough where there is no room for more.
      return columns(says) <= room ? `${left}  ${says}` : left;
    });
    return own.length > 0 ? [brush.paint('bold', `${group}:`), ...rows] : [];
  });
  return written(parts);
}

function written(parts: readonly (readonly string[])[]): string {
  const told = parts.filter((lines) => lines.length > 0).map((lines) => lines.map((line) => line.trimEnd()).join('\n'));
  return `${told.join('\n\n')}\n`;
}

/** What rules say of themselves, as one document. */
export function rulesJson(rules: readonly Rule[]): string {
  return jsonText(
    rules.map(({ id, title, group, severity, targets, profile, why, fix, also }) => ({
      ...{ id, title, group, severity, targets, profile, why, fix, also },
      page: rulePage({ id, group }),
    })),
  );
}
