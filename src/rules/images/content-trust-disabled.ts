import { buildCommands } from '../../model/dockerfile/layer.ts';
import { variablesSet } from '../../model/dockerfile/variable-settings.ts';
import { writtenTexts } from '../../model/dockerfile/written-texts.ts';
import { type Option, optionOf } from '../../model/shell/command-options.ts';
import type { Command } from '../../model/shell/shell-command.ts';
import { type Problem, type Rule, say } from '../../rule.ts';
import { type Location, textAt } from '../../source.ts';
import type { Setting } from '../../text/setting.ts';

export default {
  id: 'content-trust-disabled',
  title: 'Image signature verification is disabled',
  group: 'images',
  severity: 'medium',
  targets: ['dockerfile', 'compose'],
  profile: 'default',
  why: 'Images are then accepted from whoever answers for their name, whether their publisher signed them or not.',
  fix: 'Leave verification on. Docker Content Trust itself is being retired: pin images by digest and verify them with cosign, notation or the attestations buildx writes.',
  also: ['CIS 4.5', 'OWASP 13'],
  instructions: ['ENV', 'ARG', 'RUN', 'CMD', 'ENTRYPOINT', 'HEALTHCHECK', 'heredoc'],
  *layer(layer) {
    const { instruction } = layer;
    for (const { name, value, at } of variablesSet(instruction)) yield* variable(name, value, at);
    for (const command of buildCommands(layer)) {
      const option = untrusting(command);
      if (option)
        yield {
          at: option.at,
          message: say`${textAt(option.at)} makes ${command.name!} skip signature verification.`,
        };
    }
    for (const { text, at } of writtenTexts(instruction)) {
      if (text.includes('insecureAcceptAnything'))
        yield { at, message: say`The policy ${'insecureAcceptAnything'} accepts every image, signed or not.` };
    }
  },
  *service({ environment }) {
    for (const { name, value, at } of environment) yield* variable(name, value, at);
  },
} satisfies Rule;

function* variable(name: string, value: Setting | undefined, at: Location): Iterable<Problem> {
  if (name === 'DOCKER_CONTENT_TRUST' && /^(?:0|false)$/i.test(value?.value ?? '')) {
    yield { at, message: say`${name} is off, so unsigned images are accepted.` };
  }
}

const options: Readonly<Record<string, readonly string[]>> = {
  docker: ['disable-content-trust'],
  skopeo: ['insecure-policy'],
  cosign: ['insecure-ignore-tlog', 'insecure-ignore-sct'],
};

function untrusting(command: Command): Option | undefined {
  const { name } = command;
  const names = name !== undefined && Object.hasOwn(options, name) ? options[name]! : [];
  const option = optionOf(command, ...names);
  return /^(?:true|1)$/i.test(option?.value?.value ?? 'true') ? option : undefined;
}
