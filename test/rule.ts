/** `npm run rule <id>`: writes the head of a rule's page, and runs the tests of this rule alone. */
import { spawnSync } from 'node:child_process';
import { rules } from '../src/rules/index.ts';

const [id] = process.argv.slice(2);
if (!rules.some((rule) => rule.id === id)) {
  console.error(id ? `src/rules/index.ts lists no rule ${id}.` : 'Which rule? npm run rule <id>');
  process.exit(2);
}
const tests = ['test/rules/pages.test.ts', 'test/rules/rules.test.ts'];
const { status } = spawnSync(process.execPath, ['--test', `--test-name-pattern=(^| )${id}( |$)`, ...tests], {
  stdio: 'inherit',
  env: { ...process.env, UPDATE: '1' },
});
process.exit(status ?? 1);
