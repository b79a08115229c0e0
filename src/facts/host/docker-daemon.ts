import type { Layer } from '../../model/dockerfile/instruction.ts';
import { environmentPairs, invocationOf } from '../../model/dockerfile/layer.ts';
import { variablesSet } from '../../model/dockerfile/variable-settings.ts';
import { writtenTexts } from '../../model/dockerfile/written-texts.ts';
import type { Command } from '../../model/shell/shell-command.ts';
import type { Location } from '../../source.ts';
import { knownStart, type Setting } from '../../text/setting.ts';

/**
 * Docker's API without TLS on an address that others reach (https://docs.docker.com/engine/daemon/remote-access/); a host
 * with a port is one over TCP.
 */
export function isOpenSocket(text: string): boolean {
  const match = /^(?:tcp:\/\/|(?=[^:/]*:\d+$))(\[[^\]]*\]|[^:/]*)(?::(\d+))?\/?$/.exec(text);
  if (!match) return false;
  const [, host = '', port = '2375'] = match;
  return !/^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(host) && port !== '2376';
}

/** The words with which `dockerd` is told to listen where anyone can ask it: `-H tcp://0.0.0.0:2375`. */
export function openListeners(words: readonly Setting[]): Setting[] {
  const texts = words.map(knownStart);
  if (texts.some((text) => /^--tlsverify(?:=true)?$/.test(text))) return [];
  return words.filter((_, i) => {
    const text = texts[i]!;
    const inline = option.test(text) ? text.replace(option, '') : undefined;
    if (inline !== undefined) return isOpenSocket(inline);
    return /^(?:-H|--host)$/.test(texts[i - 1] ?? '') && isOpenSocket(text);
  });
}

const option = /^(?:-H=?(?=.)|--host=)/;

/** Whether a command is Docker's daemon: `dockerd`, or options alone, which the entrypoint of the `dind` images gives to it. */
export function isDaemon({ name, args }: Command): boolean {
  if (name === 'docker') return args[0]?.value === 'daemon';
  return /^(?:dockerd(?:-entrypoint\.sh)?|docker-daemon|entrypoint)$/.test(name ?? '');
}

/** The same in a variable from which the daemon's options are read: `DOCKER_OPTS`. */
export function listenersIn(name: string, value: Setting | undefined): Setting[] {
  if (!/^DOCKERD?_(?:OPTS|OPTIONS|FLAGS)$/.test(name) || value?.value === undefined) return [];
  return openListeners(value.value.split(' ').map((word) => ({ value: word, at: value.at })));
}

/** An address of Docker's API without TLS, as a layer names it. */
export interface OpenApi {
  readonly address: string;
  readonly at: Location;
}

/** Where a layer has the daemon listen for everyone: by its options, in a variable for them, in its configuration. */
export function listenersOf(layer: Layer): OpenApi[] {
  const options = environmentPairs(layer).flatMap(({ name, value }) => listenersIn(name, value));
  const started = (invocationOf(layer)?.script.commands ?? []).flatMap((command) =>
    isDaemon(command) ? openListeners(command.args) : [],
  );
  const configured = writtenTexts(layer.instruction).flatMap(({ text, at }): OpenApi[] => {
    const address = /tcp:\/\/[^\s"'\]]+/.exec(text)?.[0];
    const told = address && isOpenSocket(address) && /"hosts"|-H |--host|DOCKER_OPTS/.test(text);
    return told ? [{ address, at }] : [];
  });
  return [...[...options, ...started].map(openApi), ...configured];
}

/** Where a layer has a client ask such an address: `DOCKER_HOST`, `docker -H`. */
export function clientsIn(layer: Layer): OpenApi[] {
  const commands = invocationOf(layer)?.script.commands ?? [];
  return [
    ...variablesSet(layer.instruction).flatMap(({ name, value, at }) =>
      name === 'DOCKER_HOST' && isOpenSocket(value?.value ?? '') ? [{ address: value!.value!, at }] : [],
    ),
    ...commands.flatMap((command) =>
      command.name === 'docker' && !isDaemon(command) ? openListeners(command.args).map(openApi) : [],
    ),
  ];
}

/** The address in an option that holds one: `--host=tcp://0.0.0.0:2375`. */
export function addressOf(text: string): string {
  return text.replace(option, '');
}

function openApi({ value = '', at }: Setting): OpenApi {
  return { address: addressOf(value), at };
}
