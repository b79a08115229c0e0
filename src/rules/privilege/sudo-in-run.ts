import { isStageForDevelopers } from '../../facts/roles/named-roles.ts';
import { isRootUser } from '../../known/root-account.ts';
import { buildCommands } from '../../model/dockerfile/layer.ts';
import { runsAsRoot } from '../../model/root-user.ts';
import { hasOption, optionsOf, optionValue } from '../../model/shell/command-options.ts';
import type { Command } from '../../model/shell/shell-command.ts';
import { type Rule, say } from '../../rule.ts';
import type { Location } from '../../source.ts';
import { knownStart } from '../../text/setting.ts';

export default {
  id: 'sudo-in-run',
  title: 'A build step uses sudo',
  group: 'privilege',
  severity: 'low',
  targets: ['dockerfile'],
  profile: 'default',
  why: 'Build steps run as the current user, so `sudo` protects nothing there. It needs a passwordless rule in the image, which attackers can use too.',
  fix: 'Switch with `USER root` for the steps that need it and back afterwards, and leave `sudo` out of the image.',
  also: ['OWASP 2', 'hadolint DL3004', 'trivy DS-0010', 'checkov CKV2_DOCKER_1', 'kics 8ada6e80'],
  whenRun: true,
  instructions: ['RUN'],
  reads: { words: /sudo/ },
  *layer(layer) {
    const calls = buildCommands(layer).filter((each) => each.name === 'sudo' && !asksOnly(each));
    const first = calls[0];
    // Who develops in a container is the one who may become root there.
    if (!first || isStageForDevelopers(layer.stage)) return;
    const root = runsAsRoot(layer);
    const other = otherAccount(first);
    const edits = root ? calls.flatMap((call) => withoutSudo(call) ?? []) : [];
    yield {
      at: first.nameAt,
      message:
        other === undefined
          ? root
            ? say`The step already runs as root, so ${'sudo'} does nothing.`
            : say`The step becomes root through ${'sudo'}, so its ${'USER'} protects nothing.`
          : say`The step becomes ${other} through ${'sudo'}; use ${`USER ${other}`} before it instead.`,
      ...(edits.length === calls.length && { fix: { title: 'Drop sudo', changes: 'nothing', edits } }),
    };
  },
} satisfies Rule;

/** Whether it runs nothing as somebody else: `sudo --version`, `sudo -l`. */
function asksOnly(command: Command): boolean {
  return hasOption(command, 'V', 'version', 'help', 'l', 'list', 'k', 'K', 'v', 'validate');
}

/** The account other than root that `sudo -u` is told. */
function otherAccount(command: Command): string | undefined {
  const account = optionValue(command, 'u', 'user');
  const name = account && knownStart(account);
  return name && !isRootUser(name.replace('#', '')) ? name : undefined;
}

/** Options that ask for nothing but root. */
const plain = new Set(['E', 'H', 'n', 'S', 'preserve-env', 'non-interactive']);

/** The edit after which root runs the command itself; undefined where `sudo` changes more than the account. */
function withoutSudo(sudo: Command): { readonly at: Location; readonly text: string } | undefined {
  const { options, operands } = optionsOf(sudo);
  const [command] = operands;
  const { source, span } = sudo.nameAt;
  if (!command || !options.every(({ key }) => plain.has(key)) || source !== command.at.source) return undefined;
  return { at: source.at(span.start, command.at.span.start), text: '' };
}
