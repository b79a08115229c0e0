import { packageCommands } from '../../facts/commands/package-commands.ts';
import { isStageForDevelopers } from '../../facts/packages/for-developers.ts';
import { enforcesLock, readsLock, replacesLock } from '../../facts/packages/lock-files.ts';
import { buildCommands } from '../../model/dockerfile/layer.ts';
import { type Rule, say } from '../../rule.ts';

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
  *layer(layer) {
    // Developers are who changes it.
    if (isStageForDevelopers(layer.stage)) return;
    const commands = buildCommands(layer);
    for (const call of packageCommands(commands)) {
      const { subcommandWord, command, program } = call;
      const locked = call.by.lock?.locked;
      const remedy = locked && `Use the command that refuses to: ${locked}.`;
      if (replacesLock(call)) {
        yield {
          at: subcommandWord?.at ?? command.nameAt,
          message: say`${program} replaces the locked versions with whatever is newest that day.`,
          remedy,
        };
      }
      if (!readsLock(call) || enforcesLock(call, layer)) continue;
      const exact = call.manager === 'npm' && call.options.every(({ key }) => harmless.has(key));
      yield {
        at: subcommandWord?.at ?? command.nameAt,
        message:
          call.manager === 'pip' && command.name !== 'uv'
            ? say`${program} does not verify hashes of what it downloads.`
            : call.manager === 'cargo'
              ? say`${program} builds with the newest dependencies, whatever the lock file says.`
              : say`${program} installs the locked versions, or newer ones.`,
        remedy,
        ...(exact &&
          subcommandWord && { fix: { title: 'Use npm ci', edits: [{ at: subcommandWord.at, text: 'ci' }] } }),
      };
    }
  },
} satisfies Rule;

/** Options that `npm ci` takes as `npm install` does. */
const harmless = new Set(
  'omit include production ignore-scripts no-audit no-fund silent quiet prefer-offline loglevel'.split(' '),
);
