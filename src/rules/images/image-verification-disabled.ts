import {
  acceptsAnyImage,
  asksOwnServer,
  contentTrustSwitch,
  mayAskDockerHub,
  namesOwnServer,
} from '../../facts/downloads/content-trust.ts';
import { contentTrustEnds } from '../../known/docker-content-trust.ts';
import { recordOf } from '../../known/programs/records.ts';
import { effectiveEntries } from '../../model/compose/effective-environment.ts';
import { buildCommands } from '../../model/dockerfile/layer.ts';
import { type VariableSet, variablesSet } from '../../model/dockerfile/variable-settings.ts';
import { placeOfPart, writtenTexts } from '../../model/dockerfile/written-texts.ts';
import { type Option, optionOf } from '../../model/shell/command-options.ts';
import type { Command } from '../../model/shell/shell-command.ts';
import { type Problem, type Rule, say } from '../../rule.ts';
import { textAt } from '../../source.ts';

export default {
  id: 'image-verification-disabled',
  title: 'Image signatures are not verified',
  group: 'images',
  severity: 'medium',
  targets: ['dockerfile', 'compose'],
  profile: 'default',
  why: 'Whatever a registry serves under the name is then accepted, signed by its publisher or not.',
  fix: 'Verify signatures with cosign, notation or the attestations that buildx writes, and pin what was verified by its digest. Docker Content Trust protects only where a server of your own answers for it: Docker Hub switches its server off on 8 December 2026.',
  also: ['CIS 4.5', 'OWASP 13'],
  whenRun: true,
  instructions: ['ENV', 'ARG', 'RUN', 'CMD', 'ENTRYPOINT', 'HEALTHCHECK', 'heredoc'],
  reads: { words: /content.?trust|insecure/i, fields: ['environment', 'envFile'] },
  *layer(layer) {
    const { instruction } = layer;
    const commands = buildCommands(layer);
    const ownServer = asksOwnServer(layer);
    for (const variable of variablesSet(instruction)) yield* contentTrust(variable, ownServer, commands);
    for (const command of commands) {
      const option = untrusting(command);
      if (option && (recordOf(command.name).docker !== 'client' || ownServer))
        yield {
          at: option.at,
          message: say`${textAt(option.at)} makes ${command.name!} skip signature verification.`,
        };
    }
    for (const { text, at } of writtenTexts(instruction)) {
      if (acceptsAnyImage(text))
        yield {
          at: placeOfPart('insecureAcceptAnything', at),
          message: say`The policy ${'insecureAcceptAnything'} accepts every image, signed or not.`,
        };
    }
  },
  *service(service) {
    for (const variable of effectiveEntries(service)) yield* contentTrust(variable, namesOwnServer(service));
  },
} satisfies Rule;

function* contentTrust(
  variable: VariableSet,
  ownServer: boolean,
  commands: readonly Command[] = [],
): Iterable<Problem> {
  const { name, at } = variable;
  const state = contentTrustSwitch(variable);
  if (state === 'off' && ownServer) yield { at, message: say`${name} is off, so unsigned images are accepted.` };
  if (state === 'on' && !ownServer && commands.every(mayAskDockerHub)) {
    const message = say`${name} protects nothing at Docker Hub, whose server for it is switched off on ${[contentTrustEnds]}: it only makes pulls of official images fail, whose signatures expired in 2025.`;
    yield { at, severity: 'info', message };
  }
}

function untrusting(command: Command): Option | undefined {
  const option = optionOf(command, recordOf(command.name).takesUnsigned);
  return /^(?:true|1)$/i.test(option?.value?.value ?? 'true') ? option : undefined;
}
