import { publicHosts } from '../../known/public-hosts.data.ts';
import { isKnownRegistry } from '../../known/registry-hosts.ts';
import type { EnvironmentEntry } from '../../model/compose/service.ts';
import { isLoopback } from '../../model/shell/urls.ts';
import { type Problem, type Rule, say } from '../../rule.ts';

export default {
  id: 'public-host-redirected',
  title: 'A public host name points to another address',
  group: 'network',
  severity: 'medium',
  targets: ['compose', 'bake'],
  profile: 'default',
  why: 'Whoever answers at that address receives what is sent to the host, and can reply in its name: with code, packages, tokens. Only the certificate check stands in the way.',
  fix: 'Remove the entry, so that the name is looked up. A mirror is better named as one: `npm config set registry`, `PIP_INDEX_URL`, `registry-mirrors`.',
  also: [],
  reads: { fields: ['extraHosts', 'build'] },
  *service({ name, extraHosts, build }) {
    for (const entry of extraHosts.filter(redirects)) yield told(name, entry);
    for (const entry of build?.extraHosts.filter(redirects) ?? []) yield told(name, entry, true);
  },
  *bakeTarget({ name, extraHosts }) {
    for (const entry of extraHosts.filter(redirects)) yield told(name, entry, true);
  },
} satisfies Rule;

/** Whether an entry leads somebody else's host elsewhere; one that leads nowhere, to the machine itself, only shuts it off. */
function redirects({ name, value }: EnvironmentEntry): boolean {
  const address = value?.value?.trim().replace(/^\[(.*)\]$/, '$1') ?? '';
  if (!/^[\d.]{7,15}$|^(?=[\da-f.]*:)[\da-f:.]{2,45}$/i.test(address) || isNobody(address)) return false;
  const host = name.trim().toLowerCase();
  return (
    publicHosts.hosts.has(host) ||
    publicHosts.families.some((family) => host.endsWith(`.${family}`)) ||
    isKnownRegistry(host)
  );
}

function isNobody(address: string): boolean {
  return /^(?:0\.0\.0\.0|::|::1)$/.test(address) || isLoopback(`tcp://${address}`);
}

function told(service: string, entry: EnvironmentEntry, builds = false): Problem {
  const { name: host, value, at } = entry;
  const who = builds ? say`The build of ${service}` : say`${service}`;
  return {
    at,
    key: `${host} ${builds}`,
    message: say`${who} connects to ${host} at ${value!.value!.trim()}.`,
    from: entry,
  };
}
