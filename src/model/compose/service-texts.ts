import { once } from '../../text/once.ts';
import type { NamedText } from '../dockerfile/instruction-texts.ts';
import type { ComposeService, EnvironmentEntry, ServiceCommand } from './service.ts';

/** Every value of a service that a text can be hidden in, with the name that it goes by. */
export const serviceTexts = once((service: ComposeService): readonly NamedText[] => [...allTexts(service)]);

function* allTexts(service: ComposeService): Iterable<NamedText> {
  const { build, command, entrypoint, healthcheck, logging, deploy } = service;
  yield* values(service.environment);
  yield* values(service.labels);
  yield* values(service.annotations);
  yield* values(build?.args ?? []);
  yield* values(build?.labels ?? []);
  yield* values(build?.additionalContexts ?? []);
  yield* values(logging?.options ?? []);
  yield* values(deploy?.labels ?? []);
  if (build?.context) yield { name: 'context', text: build.context };
  yield* texts('command', command);
  yield* texts('entrypoint', entrypoint);
  yield* texts('healthcheck', healthcheck?.test);
  for (const { command: run, environment } of service.hooks) {
    yield* texts('hook', run);
    yield* values(environment);
  }
}

function* values(entries: readonly EnvironmentEntry[]): Iterable<NamedText> {
  for (const { name, value } of entries) if (value) yield { name, text: value };
}

function* texts(name: string, command: ServiceCommand | undefined): Iterable<NamedText> {
  if (!command) return;
  if (command.text) yield { name, text: command.text };
  else for (const word of command.words) yield { name, text: word };
}
