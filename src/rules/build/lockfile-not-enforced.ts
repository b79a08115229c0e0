import { packageCommands } from '../../facts/commands/effects.ts';
import { enforcesLock, readsLock, replacesLock } from '../../facts/packages/lock-files.ts';
import { isStageForDevelopers } from '../../facts/roles/named-roles.ts';
import { buildCommands } from '../../model/dockerfile/layer.ts';
import { inOurWords, type Rule, say } from '../../rule.ts';

export default {
  id: 'lockfile-not-enforced',
  title: 'The lock file is not enforced',
  group: 'build',
  severity: 'low',
  targets: ['dockerfile'],
  profile: 'strict',
  why: 'The build may install other versions than those reviewed, without any notice.',
  fix: 'Use the command that refuses to: `npm ci`, `yarn install --immutable` (`--frozen-lockfile` in version 1), `pnpm install --frozen-lockfile`, `bundle config set frozen true`, `uv sync --locked`, `cargo install --locked`, `pipenv sync`, `pip install --require-hashes -r requirements.txt`.',
  also: ['OWASP 13'],
  whenRun: true,
  instructions: ['RUN'],
  reads: { programs: ['manager', 'interprets'] },
  *layer(layer) {
    // Developers are who changes it.
    if (isStageForDevelopers(layer.stage)) return;
    const commands = buildCommands(layer);
    for (const call of packageCommands(commands)) {
      const { subcommandWord, command, program } = call;
      const { locked, instead, fault = 'installs the locked versions, or newer ones' } = call.by.lock ?? {};
      const remedy = locked && `Use the command that refuses to: ${locked}.`;
      if (replacesLock(call)) {
        yield {
          at: subcommandWord?.at ?? command.nameAt,
          message: say`${program} replaces the locked versions with whatever is newest at build time.`,
          remedy,
        };
      }
      if (!readsLock(call) || enforcesLock(call, layer)) continue;
      const exact = instead !== undefined && call.options.every(({ key }) => harmless.has(key));
      yield {
        at: subcommandWord?.at ?? command.nameAt,
        message: say`${program} ${inOurWords(fault)}.`,
        remedy,
        ...(exact &&
          subcommandWord && {
            fix: {
              title: `Use ${program} ${instead}`,
              changes: 'nothing',
              edits: [{ at: subcommandWord.at, text: instead }],
            },
          }),
      };
    }
  },
} satisfies Rule;

/** Options that `npm ci` takes as `npm install` does. */
const harmless = new Set(
  'omit include production ignore-scripts no-audit no-fund silent quiet prefer-offline loglevel'.split(' '),
);
