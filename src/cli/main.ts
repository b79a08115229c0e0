/** What the command does, from what it was told to its exit status. */

import { GitError } from '../git/error.ts';
import { Failure } from '../github/failure.ts';
import { InputError } from '../policy/policy.ts';
import { version } from '../version.ts';
import { audit } from './audit.ts';
import { baseline } from './baseline.ts';
import { type CommandName, commandNames } from './commands.ts';
import { completion } from './completion.ts';
import { explainFiles } from './explain.ts';
import { fix } from './fix.ts';
import { help } from './help.ts';
import { importIgnores } from './import.ts';
import { init } from './init.ts';
import { lsp } from './lsp.ts';
import { type CommandLine, readOrder, WrongUse } from './options.ts';
import { policy } from './policy.ts';
import { review } from './review.ts';
import { rule } from './rule.ts';
import { statuses } from './status.ts';
import { stdout, tell, write } from './terminal.ts';
import { verifyImages } from './verify.ts';
import { waive } from './waive.ts';

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
  verify: verifyImages,
  audit,
  lsp,
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
    else if ([GitError, InputError, Failure].some((kind) => error instanceof kind)) tell((error as Error).message);
    else tell(`This is a bug in layer-review; please report it.\n${error instanceof Error ? error.stack : error}`);
  },
);

function seeHelp(): string {
  const command = commandNames.find((each) => each === process.argv[2]);
  return `See layer-review help${command ? ` ${command}` : ''}.`;
}
