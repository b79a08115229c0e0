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
  title: 'The check of image signatures is switched off',
  group: 'images',
  severity: 'medium',
  targets: ['dockerfile', 'compose'],
  profile: 'default',
  why: 'Images are then taken from whoever answers for their name, whether its publisher signed them or not.',
  fix: 'Leave the check on. Docker Content Trust itself is being retired: pin images by digest and verify them with cosign, notation or the attestations that buildx writes.',
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
          message: say`${textAt(option.at)} has ${command.name!} leave out a check of signatures.`,
        };
    }
    for (const { text, at } of writtenTexts(instruction)) {
      if (text.includes('insecureAcceptAnything'))
        yield { at, message: say`The policy ${'insecureAcceptAnything'} takes every image, signed or not.` };
    }
  },
  *service({ environment }) {
    for (const { name, value, at } of environment) yield* variable(name, value, at);
  },
} satisfies Rule;

function* variable(name: string, value: Setting | undefined, at: Location): Iterable<Problem> {
  if (name === 'DOCKER_CONTENT_TRUST' && /^(?:0|false)$/i.test(value?.value ?? '')) {
    yield { at, message: say`${name} is switched off, so images are taken unsigned.` };
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
