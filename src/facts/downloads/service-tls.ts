import { isObjectStore } from '../../known/credential-names.ts';
import { givenNames } from '../../known/given-names.data.ts';
import { isTowardsBackend, switchesCheckOff } from '../../known/tls-names.ts';
import { scriptOf, startScripts } from '../../model/compose/command-script.ts';
import { effectiveEntries } from '../../model/compose/effective-environment.ts';
import type { ComposeService } from '../../model/compose/service.ts';
import type { Location } from '../../source.ts';
import { nameWords } from '../../text/name-words.ts';
import { knownText } from '../../text/setting.ts';
import { trustsAnyone, uncheckedBy, uncheckedLines } from './certificate-checks.ts';
import { hostsOf } from './hosts-behind.ts';

/** Where a service is told to take any certificate. */
export interface UncheckedService {
  readonly at: Location;
  readonly via?: readonly Location[];
  /** As a developer would name it: `--insecure`. */
  readonly by: string;
  /** Whom a label speaks to, which is not the service that has it. */
  readonly proxy?: true;
  /** Whether it is a switch of a program's own, known by its name alone. */
  readonly foreign?: true;
  /** Whether it is about what stands behind a proxy, which is mostly in its own network. */
  readonly behind?: true;
  /** Whether it talks to nothing but services of its own application, which nobody else reaches. */
  readonly among?: true;
}

/** What makes a service, or a proxy in front of it, accept any certificate: variables, labels, what it runs, and its configurations. */
export function* uncheckedIn(service: ComposeService): Iterable<UncheckedService> {
  const { labels, deploy, hooks, configs } = service;
  for (const { name, value, at, via } of effectiveEntries(service)) {
    const trusting = trustsAnyone(name, value);
    if (trusting && (trusting.reader || !isOfCleartext(name, service)))
      yield { at, ...(via && { via }), ...called(name), ...(!trusting.reader && { foreign: true as const }) };
  }
  for (const { name, value, at, via } of [...labels, ...(deploy?.labels ?? [])])
    if (value?.value !== undefined && switchesCheckOff(name, said(name, value.value)))
      yield { at, ...(via && { via }), by: name, proxy: true, behind: true };
  const hooked = hooks.flatMap((hook) =>
    hook.command ? [{ script: scriptOf(hook.command), via: hook.command.via }] : [],
  );
  for (const { script, via } of [...startScripts(service), ...hooked]) {
    for (const run of script.commands) {
      const unchecked = uncheckedBy(run);
      if (!unchecked) continue;
      const among = staysAmong(hostsOf(run), service) && { among: true as const };
      const { at, by, foreign } = unchecked;
      yield { at, ...(via && { via }), ...called(by), ...among, ...(foreign && { foreign }) };
    }
  }
  for (const { object } of configs) {
    const { name = '', content } = object ?? {};
    const found = content?.value === undefined ? undefined : uncheckedLines({ text: content.value, path: name });
    if (found) yield { at: content!.at, by: found.all[0] };
  }
}

/**
 * Whether what a switch is called after is asked without TLS, as the addresses beside it say: where there is no certificate,
 * none is checked. The program's own address tells nothing of whom it asks.
 */
function isOfCleartext(name: string, service: ComposeService): boolean {
  const subjects = subjectsIn(name);
  const addresses = effectiveEntries(service).flatMap((each) => {
    const isOfIt =
      givenNames.ofAddresses.test(each.name) && subjectsIn(each.name).some((word) => subjects.includes(word));
    const text = isOfIt && each.value ? knownText(each.value) : undefined;
    return text === undefined || text.includes(`//${service.name}`) ? [] : [text];
  });
  return addresses.length > 0 && addresses.every((address) => /^http:\/\//i.test(address));
}

/** The words of a name, with one for all stores that are asked as Amazon's is. */
function subjectsIn(name: string): readonly string[] {
  return nameWords(name).map((word) => (isObjectStore(word) ? 's3' : word));
}

function staysAmong(hosts: readonly string[], { application }: ComposeService): boolean {
  return (
    hosts.length > 0 && hosts.every((host) => application.services.some(({ name }) => name.toLowerCase() === host))
  );
}

function called(by: string) {
  return { by, ...(isTowardsBackend(by) && { behind: true as const }) };
}

/** To Caddy, a directive alone says yes. */
function said(name: string, value: string): string {
  return value === '' && /^caddy(?:_\d+)?\./.test(name) ? 'true' : value;
}
