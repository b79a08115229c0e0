import type { Project } from '../../model/project.ts';
import { optionsOf } from '../../model/shell/command-options.ts';
import { connectedHost, hostOfConnection } from '../../model/shell/connections.ts';
import type { Command } from '../../model/shell/shell-command.ts';
import { hostOf } from '../../model/shell/urls.ts';
import { scriptsOfService } from '../../model/start-commands.ts';
import { type Location, lies, outermost, type Source, textAt } from '../../source.ts';
import { groupBy } from '../../text/group-by.ts';
import { once } from '../../text/once.ts';
import { placesOf } from '../../text/places-of.ts';
import { knownText } from '../../text/setting.ts';
import { isDownload } from './download-commands.ts';

/**
 * Gives the hosts that a place names and those that the commands in it talk to; or, if wanted, that of which it is a part, and
 * where that has none, as it only sets how, those of its script.
 */
export function hostsBehind({
  dockerfiles,
  services,
}: Project): (at: Location, around: boolean) => ReadonlySet<string> {
  const scripts = [
    ...dockerfiles.flatMap(({ instructions }) =>
      instructions
        .map((each) => (each.keyword === 'ONBUILD' ? (each.trigger ?? each) : each))
        .flatMap((each) => ('run' in each && each.run ? [each.run.script.commands] : [])),
    ),
    ...services.flatMap((service) => scriptsOfService(service).map(({ script }) => script.commands)),
  ];
  const placed = groupBy(
    scripts.flatMap((commands) => commands.map((command) => ({ command, commands, at: outermost(command.at) }))),
    ({ at }): Source => at.source,
  );
  return (at, around) => {
    const place = outermost(at);
    const beside = placed.get(place.source) ?? [];
    const found = beside.filter((each) => (around ? lies(place, each.at) : lies(each.at, place)));
    // What stands there says nothing of a host that a variable holds.
    const written = hostsIn(textAt(at)).filter((host) => !host.includes('$'));
    const own = [...written, ...found.flatMap(({ command }) => hostsOf(command))];
    if (own.length > 0 || !around) return new Set(own);
    const scripts = [...new Set(found.map(({ commands }) => commands))].map(hostsOfScript);
    return scripts.length === 1 ? scripts[0]! : new Set(scripts.flatMap((hosts) => [...hosts]));
  };
}

/** Many places may have no others: they share the set. */
const hostsOfScript = once(
  (commands: readonly Command[]): ReadonlySet<string> =>
    new Set([...new Set(commands.flatMap(hostsOf))].sort().slice(0, mostHosts)),
);

/** What tells scripts apart; more do so no better. */
const mostHosts = 100;

/** The hosts that a command talks to, as far as its words say, in lower case. */
export function hostsOf(command: Command): string[] {
  const { name = '', args, redirects } = command;
  const bare = isDownload(command) || name.startsWith('ssh') ? optionsOf(command).operands : [];
  return [
    ...args.flatMap((word) => hostsIn(knownText(word))),
    ...bare.flatMap((word) => bareHost(knownText(word))),
    ...[connectedHost(command) ?? ''].filter(Boolean),
    ...redirects.flatMap((redirect) => hostOfConnection(redirect) || []),
  ];
}

/** Of the addresses in a word, wherever they stand, and of `git@host:path`. */
export function hostsIn(text: string): string[] {
  const found = [...placesOf('://', text)].map((at) => hostOf(text.slice(at)) ?? '');
  const copied = /^[\w.-]+@([\w.-]+)(?::|$)/.exec(text)?.[1];
  return [...found, ...(copied === undefined ? [] : [copied])].filter(Boolean).map((host) => host.toLowerCase());
}

/** `example.com/tool`, as programs take an address without its scheme. */
function bareHost(text: string): string[] {
  if (text.includes('://')) return [];
  const host = /^[\w-]{1,60}(?:\.[\w-]{1,60})+(?=[:/]|$)/.exec(text)?.[0];
  return host === undefined ? [] : [host.toLowerCase()];
}
