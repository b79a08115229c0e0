import { tellingCommands } from '../../model/compose/command-script.ts';
import { effectiveEntries } from '../../model/compose/effective-environment.ts';
import type { ComposeService } from '../../model/compose/service.ts';
import { optionsOfAny } from '../../model/shell/command-options.ts';
import type { Command } from '../../model/shell/shell-command.ts';
import { isNear } from '../../model/shell/urls.ts';
import type { Setting } from '../../text/setting.ts';

/** One of the addresses at which a Kafka broker answers (https://kafka.apache.org/documentation/#listener_config). */
export interface BrokerListener {
  /** Whether who comes to it has to log in; undefined where its settings do not tell. */
  readonly asks: boolean | undefined;
  /** The host to which it sends clients, where none of another machine finds it: `localhost`, the name of a service. */
  readonly near: string | undefined;
}

/** The listener of a broker at a port of its container, as far as the settings of its service tell. */
export function brokerListener(service: ComposeService, port: number): BrokerListener | undefined {
  const settings = settingsOf(service);
  const own = listenersIn(settings).find((each) => each.port === port);
  if (!own) return undefined;
  const told = (name: string) => settings.get(name)?.value ?? '';
  const protocol = protocolsIn(told('LISTENER_SECURITY_PROTOCOL_MAP')).get(own.name) ?? own.name;
  // A host by default only may be any.
  const sure = (name: string) => (settings.get(name)?.variables?.length ? '' : told(name));
  const host =
    addressesIn(sure('ADVERTISED_LISTENERS')).find(({ name }) => name === own.name)?.host ??
    // Controllers are advertised to nobody, but find each other so: `1@broker:29093`.
    addressesIn(sure('CONTROLLER_QUORUM_VOTERS').replace(/(^|,)\s*\d+@/g, '$1')).find((each) => each.port === port)
      ?.host;
  return { asks: asks(protocol, told('SSL_CLIENT_AUTH')), near: host && isNear(host) ? host : undefined };
}

/** The ports at which a broker answers, as far as its settings tell. */
export function brokerPorts(service: ComposeService): readonly number[] {
  return listenersIn(settingsOf(service)).map(({ port }) => port);
}

/** Images that are told what it advertises alone listen at the same ports. */
function listenersIn(settings: Settings): readonly Address[] {
  const [listeners, advertised] = ['LISTENERS', 'ADVERTISED_LISTENERS'].map((name) =>
    addressesIn(settings.get(name)?.value ?? ''),
  );
  return (listeners!.length > 0 ? listeners : advertised)!;
}

type Settings = ReadonlyMap<string, Setting>;

/** What its variables set, by the name that Kafka has for it, and the options of Redpanda. */
function settingsOf(service: ComposeService): Settings {
  const variables = effectiveEntries(service).flatMap(({ name, value }) => {
    const called = /^KAFKA_(?:CFG_)?(\w+)$/.exec(name)?.[1];
    return called && value ? [[called, value] as const] : [];
  });
  return new Map([...variables, ...tellingCommands(service).flatMap((command) => [...listenersTold(command)])]);
}

/** `--kafka-addr inside://0.0.0.0:9092`, in one item of a list as well: Redpanda takes it apart. */
function* listenersTold(command: Command): Iterable<readonly [name: string, addresses: Setting]> {
  for (const { key, value, next, word } of optionsOfAny(command).options) {
    const [option, advertised, inItem] = /^(advertise-)?kafka-addr(?:[ \t]+(\S+))?$/.exec(key) ?? [];
    const told = inItem === undefined ? (value ?? next) : { ...word, value: inItem };
    if (option && told) yield [advertised ? 'ADVERTISED_LISTENERS' : 'LISTENERS', told];
  }
}

interface Address {
  readonly name: string;
  readonly host: string;
  readonly port: number;
}

/** `INSIDE://broker:29092,OUTSIDE://kafka.example.com:9092` */
function addressesIn(text: string): Address[] {
  return text.split(',').flatMap((each) => {
    const [, name = '', host = '', port] = /^\s*(?:(\w+):\/\/)?\[?([^\s,[\]]*?)\]?:(\d{1,5})\s*$/.exec(each) ?? [];
    return port === undefined ? [] : [{ name: name.toUpperCase(), host, port: Number(port) }];
  });
}

/** `INSIDE:PLAINTEXT,OUTSIDE:SASL_SSL` */
function protocolsIn(text: string): ReadonlyMap<string, string> {
  return new Map(text.split(',').map((each) => each.trim().toUpperCase().split(':', 2) as [string, string]));
}

function asks(protocol: string, clientCertificates: string): boolean | undefined {
  if (/^SASL_/.test(protocol)) return true;
  if (protocol === 'SSL') return /^required$/i.test(clientCertificates);
  return protocol === 'PLAINTEXT' ? false : undefined;
}
