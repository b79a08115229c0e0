import { buildCommands } from '../../model/dockerfile/layer.ts';
import { isRootUser, runsAsRoot } from '../../model/root-user.ts';
import { type Option, readArguments } from '../../model/shell/command-arguments.ts';
import type { Command } from '../../model/shell/shell-command.ts';
import { type Rule, say } from '../../rule.ts';
import type { Location } from '../../source.ts';

export default {
  id: 'sudo-in-run',
  title: 'A build step uses sudo',
  group: 'privilege',
  severity: 'low',
  targets: ['dockerfile'],
  profile: 'default',
  why: 'Build steps run as the current user, so `sudo` protects nothing there. It needs a password-less rule in the image, which attackers can use too.',
  fix: 'Switch with `USER root` for the steps that need it and back afterwards, and leave `sudo` out of the image.',
  also: ['OWASP 2', 'hadolint DL3004', 'trivy DS-0010', 'checkov CKV2_DOCKER_1'],
  instructions: ['RUN'],
  *layer(layer) {
    const calls = buildCommands(layer).filter(({ name }) => name === 'sudo');
    const first = calls[0];
    if (!first) return;
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
      ...(edits.length === calls.length && { fix: { title: 'Drop sudo', edits } }),
    };
  },
} satisfies Rule;

const taking = { short: 'ugpChDRTr', long: ['--user', '--group', '--prompt', '--host', '--chdir', '--chroot'] };

/** The account other than root that `sudo -u` is told. */
function otherAccount({ args }: Command): string | undefined {
  const { value } = ownOptions(args).find(({ name }) => name === '-u' || name === '--user') ?? {};
  return value && !isRootUser(value.replace('#', '')) ? value : undefined;
}

/** Options in front of the command. */
function ownOptions(args: Command['args']): readonly Option[] {
  const { options, operands } = readArguments(args, taking);
  const end = operands[0]?.at.span.start ?? Number.POSITIVE_INFINITY;
  return options.filter(({ word }) => word.at.span.start < end);
}

/** The edit after which root runs the command itself; undefined where `sudo` changes more than the account. */
function withoutSudo({ nameAt, args }: Command): { readonly at: Location; readonly text: string } | undefined {
  const command = readArguments(args, taking).operands[0];
  const plain = ownOptions(args).every(({ name }) => /^-[EHnS]$|^--preserve-env$|^--non-interactive$/.test(name));
  if (!command || !plain || nameAt.source !== command.at.source) return undefined;
  return { at: nameAt.source.at(nameAt.span.start, command.at.span.start), text: '' };
}
