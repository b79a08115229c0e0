/** `rule`: what a rule says of itself, and which rules there are. */
import { readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brushOf } from '../report/brush.ts';
import { ruleList, rulesJson, ruleText } from '../report/rule-text.ts';
import type { Rule } from '../rule.ts';
import { rules } from '../rules/index.ts';
import { visible } from '../text/visible.ts';
import { calledElsewhere, meantRules } from './meant-rules.ts';
import { type CommandLine, WrongUse } from './options.ts';
import { statuses } from './status.ts';
import { look, stdout, write } from './terminal.ts';

export function rule({ arguments: [name], given }: CommandLine): number {
  const own = rules.filter(({ id, group }) => name === undefined || id === name || group === name);
  const chosen = own.length > 0 ? own : calledElsewhere(name!);
  if (chosen.length === 0) throw new WrongUse(unknownRule(name!));
  const options = look();
  const page = { brush: brushOf(options), width: options.width };
  const [only] = chosen;
  if (given.format === 'json') write(stdout, rulesJson(chosen));
  else if (only!.id === name || (own.length === 0 && chosen.length === 1))
    write(stdout, ruleText(only!, pageOf(only!), page));
  else write(stdout, ruleList(chosen, page));
  return statuses.pass;
}

function unknownRule(name: string): string {
  return `Unknown rule or group ${visible(name)}${meantRules(name) || '.'} \`layer-review rule\` lists them.`;
}

/**
 * A rule's page, where it lies beside this program, as in a clone; the program runs by itself as well, and a single file is
 * called by its bare name.
 */
function pageOf({ group, id }: Rule): string | undefined {
  try {
    const here = dirname(realpathSync(process.argv[1]!));
    return readFileSync(join(here, '../../src/rules', group, `${id}.md`), 'utf8');
  } catch {
    return undefined;
  }
}
