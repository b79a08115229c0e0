import { isCredentialName } from '../../known/credential-names.ts';
import { recordOf } from '../../known/programs/records.ts';
import { optionsOf } from '../../model/shell/command-options.ts';
import type { Whereabouts } from '../../model/shell/script-paths.ts';
import type { Command } from '../../model/shell/shell-command.ts';
import { isNear } from '../../model/shell/urls.ts';
import type { Message } from '../../problem.ts';
import type { Location } from '../../source.ts';
import { knownText } from '../../text/setting.ts';
import { hostsIn, hostsOf } from '../downloads/hosts-behind.ts';
import type { CarriedData, FlowSources } from '../flow/carried-data.ts';
import { DataFlow } from '../flow/data-flow.ts';
import { type EntrustedSecret, programText } from './given-secrets.ts';
import { maySend, SecretSinks, type SentSecret } from './secret-sinks.ts';

/** A command that gives another host what only the build or the container was trusted with. */
export interface CredentialSent {
  readonly at: Location;
  /** What sends it; undefined for the shell itself. */
  readonly by: string | undefined;
  /** What it gives away. */
  readonly what: Message;
  /** The host, as far as the command says. */
  readonly to: string | undefined;
}

type Sent = SentSecret<EntrustedSecret>;

/**
 * The commands that give away what is secret where it does not belong: all variables, files of credentials and private keys
 * anywhere; one credential unless it logs in, in a field, a header or an address that calls it so, or its name says whose it is.
 */
export function credentialsSent(
  commands: readonly Command[],
  sources: FlowSources<EntrustedSecret>,
  where: Whereabouts,
): CredentialSent[] {
  if (!commands.some(maySend)) return [];
  const flow = new DataFlow(commands, sources, where);
  const sinks = new SecretSinks(commands, flow);
  return commands.flatMap((command) => {
    const opened = sinks.opened(command);
    if (opened.length === 0 && !maySend(command)) return [];
    for (const sent of sinks.of(command)) {
      const hosts = [...hostsAsked(sent, command, flow), ...opened];
      const to = hosts.find((host) => host.includes('://') || !isNear(host));
      if (hosts.length > 0 && to === undefined) continue;
      if (!belongs(sent, to)) return [{ at: command.at, by: command.name, what: sent.carried.origin.what, to }];
    }
    return [];
  });
}

/** The hosts that get what a command sends, as far as it says. */
function hostsAsked({ carried, as }: Sent, command: Command, flow: DataFlow<EntrustedSecret>): readonly string[] {
  if (as === 'name') return serversOf(carried, command);
  const program = recordOf(command.name).interprets?.sends ? hostsInProgram(programText(command)) : [];
  const bound = command.args.filter(({ value }) => value === undefined).flatMap((word) => flow.meantBy(word, command));
  const told = bound.flatMap((word) => hostsIn(knownText(word)));
  return [...hostsOf(command), ...told, ...placesIn(command), ...program];
}

/** The domain that a secret is a name in, and the server that a command asks for it. */
function serversOf({ behind }: CarriedData<EntrustedSecret>, command: Command): readonly string[] {
  const domain = /^["'}]*[\w-]{0,60}\.((?:[\w-]{1,60}\.){0,9}[\w-]{1,60})/.exec(behind)?.[1] ?? 'localhost';
  const [, ...others] = optionsOf(command).operands.map(knownText);
  const named = [...others, ...command.args.map(knownText).filter((word) => word.startsWith('@'))];
  return [domain, ...named.flatMap((word) => /^@?([\w-]{1,60}(?:\.[\w-]{1,60}){1,8})$/.exec(word)?.[1] ?? [])];
}

/** The hosts that the operands of a command name in front of a path, and the places of object stores. */
function placesIn(command: Command): readonly string[] {
  return (recordOf(command.name).sends ?? []).flatMap(({ operands }) => {
    if (operands !== 'files' && operands !== 'copied' && operands !== 'addresses') return [];
    const place = operands === 'addresses' ? registry : filesPlace;
    return optionsOf(command).operands.flatMap((word) => place.exec(knownText(word))?.[1] ?? []);
  });
}

/** `user@host:path`, `s3://bucket/key` */
const filesPlace = /^(?:[\w.-]{1,60}@)?([\w.-]{2,200}(?=:(?!\/\/))|(?!https?:)\w{1,20}:\/\/[^/]{1,200})/;

/** `registry.example/image` */
const registry = /^([\w-]{1,60}(?:\.[\w-]{1,60}){1,8}|localhost|[\w-]{1,60}(?=:\d))(?::\d{1,5})?\//;

/** The hosts that a program in another language names. */
function hostsInProgram(text: string): readonly string[] {
  const beside = text.matchAll(/["'](\w[\w-]{0,60}(?:\.[\w-]{1,60}){1,8})["'],[ \t]?\d/g);
  return [...hostsIn(text), ...[...beside].map(([, host]) => host!)];
}

/** Whether a secret goes where it belongs. */
function belongs({ carried: { origin: secret, isPart, front, behind }, as }: Sent, to: string | undefined): boolean {
  if (secret.amount === 'all' || (secret.amount === 'file' && !isPart)) return false;
  if (as === 'setting') return true;
  if (as === 'whole' || as === 'name') return false;
  if (secret.name !== undefined && to !== undefined && isOf(secret.name, to)) return true;
  if (as === 'address') return logsInByAddress(front, behind);
  const field = fieldOf(front);
  return field === undefined ? as === 'header' : saysLogin(field);
}

/** What a text calls what stands behind it: `name=`, `"name": "`, `Name: Bearer `, `<name>`. */
function fieldOf(front: string): string | undefined {
  const own = front.slice(Math.max(...Array.from('&,;{(<\n', (sign) => front.lastIndexOf(sign))) + 1);
  return /^[\s"'\\]*([\w.[\]-]{1,100})[\s"'\\]*[=:>]/.exec(own)?.[1];
}

function saysLogin(name: string): boolean {
  return isCredentialName(name) || /auth|cookie|key\]?$|token|pass|secret|session|signature/i.test(name);
}

/** Whether an address has a credential in front of its host, or in a field of its query that is called so. */
function logsInByAddress(front: string, behind: string): boolean {
  const query = front.lastIndexOf('?');
  if (query !== -1) return saysLogin(front.slice(Math.max(query, front.lastIndexOf('&')) + 1).replace(/\\?=.*$/s, ''));
  const scheme = front.indexOf('://');
  // All of an address, or a host in it.
  if (scheme === -1) return !front.includes('/') && !/^["']?[\w-]{0,60}\.[a-z]{2,}/i.test(behind);
  return !front.includes('/', scheme + '://'.length) && /^[^/?#]{0,200}@/.test(behind);
}

/** Whether a name says that something is of the one to whom a host belongs: `SLACK_TOKEN` at hooks.slack.com. */
function isOf(name: string, host: string): boolean {
  const labels = host.toLowerCase().split('.');
  const domain = labels.at(/^(?:com?|org|net|ac|gov)$/.test(labels.at(-2) ?? '') ? -3 : -2);
  return (
    domain !== undefined &&
    name
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .includes(domain)
  );
}
