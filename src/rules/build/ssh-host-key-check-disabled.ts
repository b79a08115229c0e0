import { isOwnHost, trustsAnyHost, trustsAnyHostIn, trustsScannedKeys } from '../../facts/accounts/ssh-settings.ts';
import { sshClients } from '../../known/ssh-clients.data.ts';
import { invocationOf } from '../../model/dockerfile/layer.ts';
import { isNeverRead } from '../../model/dockerfile/set-anew.ts';
import { variablesSet } from '../../model/dockerfile/variable-settings.ts';
import { writtenTexts } from '../../model/dockerfile/written-texts.ts';
import { type Problem, type Rule, say } from '../../rule.ts';
import type { Location } from '../../source.ts';

export default {
  id: 'ssh-host-key-check-disabled',
  title: 'SSH does not verify host keys',
  group: 'build',
  severity: 'medium',
  targets: ['dockerfile'],
  profile: 'default',
  anyHost: true,
  why: 'Anyone on the path can pose as the server, and hand the build other code.',
  fix: "Commit the server's public keys (GitHub and GitLab publish theirs) and copy them: `COPY known_hosts /etc/ssh/ssh_known_hosts`.",
  also: ['CIS 4.11'],
  whenRun: true,
  instructions: ['ENV', 'ARG', 'RUN', 'CMD', 'ENTRYPOINT', 'HEALTHCHECK', 'heredoc'],
  *layer(layer) {
    const { instruction } = layer;
    for (const { name, value, at } of variablesSet(instruction)) {
      const by = value?.value !== undefined && trustsAnyHost(`${name}=${value.value}`);
      if (by && !(instruction.keyword === 'ENV' && isNeverRead(name, layer))) yield tell(by, at);
    }
    const commands = invocationOf(layer)?.script.commands ?? [];
    for (const command of commands) {
      const word =
        sshClients.programs.has(command.name ?? '') && !isOwnHost(command)
          ? command.args.find(({ value }) => value !== undefined && trustsAnyHost(value))
          : undefined;
      if (word) yield tell(trustsAnyHost(word.value!)!, word.at);
      if (trustsScannedKeys(command, commands)) {
        yield {
          at: command.nameAt,
          message: say`${'ssh-keyscan'} accepts the key of whoever answers, and nothing verifies it.`,
        };
      }
    }
    for (const { text, at } of writtenTexts(instruction)) {
      const by = trustsAnyHostIn(text);
      if (by) yield tell(by, at);
    }
  },
} satisfies Rule;

function tell(by: string, at: Location): Problem {
  return { at, message: say`${by} makes SSH accept any server.` };
}
