import { isOwnHost, trustsAnyHost, trustsAnyHostIn, trustsScannedKeys } from '../../facts/accounts/ssh-settings.ts';
import { recordOf } from '../../known/programs/records.ts';
import { effectiveEntries } from '../../model/compose/effective-environment.ts';
import { invocationOf } from '../../model/dockerfile/layer.ts';
import { isNeverRead } from '../../model/dockerfile/set-anew.ts';
import { variablesSet } from '../../model/dockerfile/variable-settings.ts';
import { placeOfPart, writtenTexts } from '../../model/dockerfile/written-texts.ts';
import type { Command, ShellWord } from '../../model/shell/shell-command.ts';
import { scriptsOfService } from '../../model/start-commands.ts';
import { type Problem, type Rule, say } from '../../rule.ts';
import type { Location } from '../../source.ts';

export default {
  id: 'ssh-host-key-check-disabled',
  title: 'SSH does not verify host keys',
  group: 'build',
  severity: 'medium',
  targets: ['dockerfile', 'compose'],
  profile: 'default',
  anyHost: true,
  why: 'Anyone on the path can pose as the server, and hand over other code.',
  fix: "Commit the server's public keys (GitHub and GitLab publish theirs) and copy them: `COPY known_hosts /etc/ssh/ssh_known_hosts`.",
  also: ['CIS 4.11'],
  whenRun: true,
  instructions: ['ENV', 'ARG', 'RUN', 'CMD', 'ENTRYPOINT', 'HEALTHCHECK', 'COPY', 'ADD'],
  reads: { words: /StrictHostKey|KnownHosts|host_key_checking|ssh-keyscan/i },
  *layer(layer) {
    const { instruction } = layer;
    for (const { name, value, at } of variablesSet(instruction)) {
      const by = value?.value !== undefined && trustsAnyHost(`${name}=${value.value}`);
      if (by && !(instruction.keyword === 'ENV' && isNeverRead(name, layer))) yield tell(by, at);
    }
    const commands = invocationOf(layer)?.script.commands ?? [];
    for (const command of commands) {
      const word = trusting(command);
      if (word) yield tell(trustsAnyHost(word.value!)!, word.at);
      if (trustsScannedKeys(command, commands)) {
        yield {
          at: command.nameAt,
          message: say`${'ssh-keyscan'} accepts the key of any server that answers, and nothing verifies it.`,
        };
      }
    }
    for (const { text, at } of writtenTexts(instruction)) {
      const by = trustsAnyHostIn(text);
      if (by) yield tell(by, placeOfPart(by, at));
    }
  },
  *service(service) {
    for (const entry of effectiveEntries(service)) {
      const { name, value, at } = entry;
      const by = value?.value !== undefined && trustsAnyHost(`${name}=${value.value}`);
      if (by) yield { ...tell(by, at), from: entry };
    }
    for (const { script } of scriptsOfService(service))
      for (const command of script.commands) {
        const word = trusting(command);
        if (word) yield tell(trustsAnyHost(word.value!)!, word.at);
      }
  },
} satisfies Rule;

/** The option of a client of SSH that makes it accept any server. What git or rsync has a client told stands in their own words. */
function trusting(command: Command): ShellWord | undefined {
  if (!recordOf(command.name).ssh || recordOf(command.via?.name).ssh || isOwnHost(command)) return undefined;
  return command.args.find(({ value }) => value !== undefined && trustsAnyHost(value));
}

function tell(by: string, at: Location): Problem {
  return { at, message: say`${by} makes SSH accept any server.` };
}
