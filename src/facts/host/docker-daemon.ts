import { holdsPort } from '../../known/port-ranges.ts';
import { grammarOf, recordOf } from '../../known/programs/records.ts';
import type { Layer, Pair, Stage } from '../../model/dockerfile/instruction.ts';
import { announcedPorts, environmentPairs, invocationOf } from '../../model/dockerfile/layer.ts';
import { setAnew } from '../../model/dockerfile/set-anew.ts';
import { variablesSet } from '../../model/dockerfile/variable-settings.ts';
import { placeOfPart, writtenTexts } from '../../model/dockerfile/written-texts.ts';
import type { Image } from '../../model/project.ts';
import { type Arguments, optionsOf, readOptions } from '../../model/shell/command-options.ts';
import type { Command } from '../../model/shell/shell-command.ts';
import type { Location } from '../../source.ts';
import { type GoValue, readGoJson } from '../../text/go-json.ts';
import { once } from '../../text/once.ts';
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

/** The addresses that `dockerd` is told to listen at, where anyone can ask it: `-H tcp://0.0.0.0:2375`. */
export function openListeners({ options }: Pick<Arguments<Setting>, 'options'>): Setting[] {
  if (options.some(({ key, value }) => key === 'tlsverify' && (value?.value ?? 'true') === 'true')) return [];
  return options.flatMap(({ key, value }) =>
    (key === 'H' || key === 'host') && value && isOpenSocket(knownStart(value)) ? [value] : [],
  );
}

/** Whether a command is Docker's daemon: `dockerd`, or options alone, which the entrypoint of the `dind` images gives to it. */
export function isDaemon({ name, args }: Command): boolean {
  const { docker } = recordOf(name);
  return docker === 'client' ? args[0]?.value === 'daemon' : docker !== undefined;
}

/** Whether an image has a daemon of its own to ask: it is built on one that has, or starts one. */
export const bringsDaemon = once(({ base, layers }: Stage): boolean => {
  if (base.kind === 'stage' && bringsDaemon(base.stage)) return true;
  if (base.kind === 'image' && /(?:^|-)dind(?:-|$)/.test(base.reference.tag ?? '')) return true;
  const starts = layers.filter(({ instruction: { keyword } }) => keyword === 'CMD' || keyword === 'ENTRYPOINT');
  return starts.some((layer) => invocationOf(layer)?.script.commands.some(isDaemon));
});

/** Whether an image is Docker's own, as its name says: only its script looks where `DOCKER_TLS_CERTDIR` has the certificates. */
export function isDaemonImage(image: string): boolean {
  return /(?:^|\/)docker(?:[:@]|$)|dind/i.test(image);
}

/** Whether one of some commands is that script. */
export function callsDaemonScript(commands: readonly Command[]): boolean {
  return commands.some(({ name }) => recordOf(name).docker === 'script');
}

/** Whether an image starts as that one does: it is built on it or calls its script, or nobody knows what it is built on. */
export const readsCertificateFolder = once(({ base, layers }: Stage): boolean => {
  if (base.kind === 'unknown' || (base.kind === 'image' && isDaemonImage(base.reference.text))) return true;
  if (base.kind === 'stage' && readsCertificateFolder(base.stage)) return true;
  return layers.some((layer) => callsDaemonScript(invocationOf(layer)?.script.commands ?? []));
});

/** Where the daemon is told the same in a variable from which its options are read: `DOCKER_OPTS`. */
export function listenersIn(name: string, value: Setting | undefined): Setting[] {
  if (!/^DOCKERD?_(?:OPTS|OPTIONS|FLAGS)$/.test(name) || value?.value === undefined) return [];
  const words = value.value.split(' ').map((word): Setting => ({ value: word, at: value.at }));
  return openListeners(readOptions(words, grammarOf('dockerd')));
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
    isDaemon(command) ? openListeners(optionsOf(command)) : [],
  );
  const configured = writtenTexts(layer.instruction).flatMap(({ text, at }): OpenApi[] => {
    const configuration = readGoJson(text, configurationType);
    if (configuration) return listenersBy(configuration).map((address) => ({ address, at: placeOfPart(address, at) }));
    const address = /tcp:\/\/[^\s"'\]]+/.exec(text)?.[0];
    const told = address && isOpenSocket(address) && /"hosts"|-H |--host|DOCKER_OPTS/.test(text);
    return told && !/"tlsverify"\s*:\s*true|--tlsverify\b(?!=false)/.test(text)
      ? [{ address, at: placeOfPart(address, at) }]
      : [];
  });
  return [...[...options, ...started].map(openApi), ...configured];
}

/**
 * The port of it that a base announces. Nothing where it says where its certificates are, as it then listens on another one, and
 * where what is built on it opens it.
 */
export function announcedByBase({ inherited, layers }: Pick<Image, 'inherited' | 'layers'>): Location | undefined {
  const own = inherited.map(({ instruction }) => instruction);
  const isTls = own.some((each) => each.keyword === 'ENV' && each.pairs.some(namesCertificates));
  if (isTls || layers.some((layer) => listenersOf(layer).length > 0)) return undefined;
  return announcedPorts(inherited).find(({ value }) => holdsPort(value, 2375))?.at;
}

function namesCertificates({ name, value }: Pair): boolean {
  return name === 'DOCKER_TLS_CERTDIR' && value?.value !== '';
}

/** As far as it is asked for here: `CommonConfig` in daemon/config/config.go of github.com/moby/moby. */
const configurationType = { fields: { hosts: { list: 'text' }, tlsverify: 'flag' } } as const;

function listenersBy({ hosts, tlsverify }: GoValue<typeof configurationType>): string[] {
  if (tlsverify) return [];
  return hosts.flatMap((host) => (host && isOpenSocket(host.value) ? [host.value] : []));
}

/** Where a layer has a client ask such an address: `DOCKER_HOST`, `docker -H`. */
export function clientsIn(layer: Layer): OpenApi[] {
  if (isVerifying(layer)) return [];
  const commands = invocationOf(layer)?.script.commands ?? [];
  return [
    ...variablesSet(layer.instruction).flatMap(({ name, value, at }) =>
      name === 'DOCKER_HOST' && isOpenSocket(value?.value ?? '') ? [{ address: value!.value!, at }] : [],
    ),
    ...commands.flatMap((command) =>
      recordOf(command.name).docker === 'client' && !isDaemon(command)
        ? openListeners(optionsOf(command)).map(openApi)
        : [],
    ),
  ];
}

/** By its being set at all, `docker` asks over TLS, whatever the port (https://docs.docker.com/reference/cli/docker/#environment-variables). */
export function makesVerify({ name, value }: { readonly name: string; readonly value: Setting | undefined }): boolean {
  return name === 'DOCKER_TLS_VERIFY' && value?.value !== undefined && value.value !== '';
}

function isVerifying(layer: Layer): boolean {
  const name = 'DOCKER_TLS_VERIFY';
  const later = setAnew(name, layer).map(({ pair }) => pair);
  return [{ name, value: layer.environment.get(name) }, ...variablesSet(layer.instruction), ...later].some(makesVerify);
}

function openApi({ value = '', at }: Setting): OpenApi {
  return { address: value, at };
}
