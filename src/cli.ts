#!/usr/bin/env node
import { baseline } from './cli/baseline.ts';
import { type CommandName, commandNames } from './cli/commands.ts';
import { completion } from './cli/completion.ts';
import { explainFiles } from './cli/explain.ts';
import { fix } from './cli/fix.ts';
import { help } from './cli/help.ts';
import { importIgnores } from './cli/import.ts';
import { init } from './cli/init.ts';
import { type CommandLine, readOrder, WrongUse } from './cli/options.ts';
import { policy } from './cli/policy.ts';
import { review } from './cli/review.ts';
import { rule } from './cli/rule.ts';
import { statuses } from './cli/status.ts';
import { stdout, tell, write } from './cli/terminal.ts';
import { waive } from './cli/waive.ts';
import { GitError } from './git/error.ts';
import { InputError } from './policy/policy.ts';
import { version } from './version.ts';

const doings: Readonly<Record<CommandName | 'version', (order: CommandLine) => number | Promise<number>>> = {
  review,
  scan: review,
  fix,
  explain: explainFiles,
  rule,
  waive,
  baseline,
  import: importIgnores,
  init,
  policy,
  completion,
  help,
  version: () => {
    write(stdout, `${version}\n`);
    return statuses.pass;
  },
};

async function main(args: readonly string[]): Promise<number> {
  const order = readOrder(args);
  return doings[order.command](order);
}

main(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    process.exitCode = statuses.error;
    if (error instanceof WrongUse) tell(`${error.message}\n${seeHelp()}`);
    else if (error instanceof GitError || error instanceof InputError) tell(error.message);
    else tell(`This is a bug in layer-review; please report it.\n${error instanceof Error ? error.stack : error}`);
  },
);

function seeHelp(): string {
  const command = commandNames.find((each) => each === process.argv[2]);
  return `See layer-review help${command ? ` ${command}` : ''}.`;
}
