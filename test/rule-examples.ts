import type { Example, Rule } from '../src/rule.ts';
import { rules } from '../src/rules/index.ts';

/** What the file of each rule exports next to it. */
const examples = new Map<Rule, readonly Example[]>(
  await Promise.all(
    rules.map(async (rule): Promise<[Rule, readonly Example[]]> => {
      const file: { examples: readonly Example[] } = await import(`../src/rules/${rule.group}/${rule.id}.ts`);
      return [rule, file.examples];
    }),
  ),
);

/** The examples that document and test a rule, in the order of its file. */
export function examplesOf(rule: Rule): readonly Example[] {
  return examples.get(rule)!;
}
