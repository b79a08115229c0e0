import type { Location } from '../../source.ts';
import type { Application, ComposeService, Grant } from './service.ts';
import type { Report } from './value-tree.ts';

/**
 * Reports what a service refers to and the application does not declare: compose refuses the whole application then, unless
 * another file declares it. Of files that compose takes only where it is told to, what they declare alone is looked for: they
 * may be laid over others. What an included file that nobody could read may declare is not looked for.
 */
export function checkReferences(application: Application, report: Report): void {
  const { kind, services, includes } = application;
  if (kind === 'dev container') return;
  const isWhole = includes.every(({ source }) => source);
  for (const service of services) {
    const told = isWhole ? undeclared(service) : [];
    const leaves = ({ kind: of, name }: Undeclared) => kind !== 'default' && { leaves: [`${of}s`, name] as const };
    for (const each of told) report(each.at, messageOf(each), { byUse: service.name, ...leaves(each) });
  }
  if (kind === 'default') checkServices(services, report, isWhole);
  else for (const service of services) checkComplete(service, report);
}

function checkServices(services: Application['services'], report: Report, isWhole: boolean): void {
  const names = new Set(services.map(({ name }) => name));
  for (const service of services) {
    for (const { name, at, what } of namedServices(service)) {
      if (names.has(name) || !isWhole) continue;
      const message = `${what} the service \`${name}\`, which does not exist; correct the name.`;
      report(at, message, { byUse: service.name });
    }
    if (service.networkMode && service.networks.length > 0) {
      report(service.networkMode.at, '`network_mode` and `networks` are mutually exclusive; keep one.');
    }
    checkComplete(service, report);
  }
  checkCircles(services, report);
}

interface Undeclared {
  readonly kind: string;
  readonly name: string;
  readonly at: Location;
}

function messageOf({ kind, name }: Undeclared): string {
  return `No ${kind} \`${name}\` is defined; declare it under \`${kind}s:\` at the top level, or correct the name.`;
}

/** What a service refers to by a name that is known, and that nothing at the top level has. */
function undeclared({ networks, mounts, secrets, configs, build }: ComposeService): Undeclared[] {
  const grants = (kind: string, granted: readonly Grant[]) =>
    granted
      .filter(({ object }) => object === undefined)
      .map(({ source, at }) => ({ kind, name: source?.value, at: source?.at ?? at }));
  const all = [
    ...networks
      .filter(({ name, network }) => network === undefined && name.value !== 'default')
      .map(({ name }) => ({ kind: 'network', name: name.value, at: name.at })),
    ...mounts
      .filter(({ type, volume }) => type === 'volume' && volume === undefined)
      .map(({ source, at }) => ({ kind: 'volume', name: source?.value, at: source?.at ?? at })),
    ...grants('secret', secrets),
    ...grants('config', configs),
    ...grants('secret', build?.secrets ?? []),
  ];
  return all.flatMap(({ name, ...each }) => (name === undefined ? [] : { ...each, name }));
}

/** The services that a service names, and what for. */
function* namedServices(service: ComposeService): Iterable<{ name: string; at: Location; what: string }> {
  const { dependsOn, links, volumesFrom, networkMode, pid, ipc, uts } = service;
  for (const { name } of dependsOn)
    if (name.value !== undefined) yield { name: name.value, at: name.at, what: 'This depends on' };
  for (const { value, at } of links) if (value) yield { name: value.split(':', 1)[0]!, at, what: 'This links to' };
  for (const { from, container, at } of volumesFrom)
    if (!container && from.value) yield { name: from.value, at, what: 'This takes mounts from' };
  for (const setting of [networkMode, pid, ipc, uts]) {
    const name = /^service:(.*)$/s.exec(setting?.value ?? '')?.[1];
    if (setting && name !== undefined) yield { name, at: setting.at, what: 'This joins' };
  }
}

/** Services that wait for each other, or join one another, never start: compose waits for all that a service names. */
function checkCircles(services: readonly ComposeService[], report: Report): void {
  const byName = new Map(services.map((service) => [service.name, service]));
  const done = new Set<ComposeService>();
  for (const service of services) {
    for (const { names, at } of circlesFrom(service, byName, done))
      report(at, () => `Circular dependency: ${shortened(names).join(' → ')}. Break the cycle.`);
  }
}

/**
 * The circles on the ways from a service to those that it names, each at the name that closes it.
 *
 * @param done what need not be looked at again; takes up all that was
 */
function* circlesFrom(
  first: ComposeService,
  byName: ReadonlyMap<string, ComposeService>,
  done: Set<ComposeService>,
): Iterable<{ readonly names: readonly string[]; readonly at: Location }> {
  if (done.has(first)) return;
  // Depth first without recursion: the way here, with what is still to be looked at of each on it.
  const way = [{ service: first, next: [...namedServices(first)] }];
  while (way.length > 0) {
    const { service, next } = way.at(-1)!;
    const dependency = next.shift();
    if (!dependency) {
      done.add(service);
      way.pop();
      continue;
    }
    const other = byName.get(dependency.name);
    if (!other || done.has(other)) continue;
    const start = way.findIndex((each) => each.service === other);
    if (start < 0) way.push({ service: other, next: [...namedServices(other)] });
    else {
      const circle = [...way.slice(start).map((each) => each.service), other];
      yield { names: circle.map(({ name }) => `\`${name}\``), at: dependency.at };
    }
  }
}

function shortened(names: readonly string[]): readonly string[] {
  return names.length > 6 ? [...names.slice(0, 4), '…', ...names.slice(-1)] : names;
}

function checkComplete({ image, build, provider, incomplete, name, at }: ComposeService, report: Report): void {
  if ((image && image.value !== '') || build || provider || incomplete) return;
  report(at, `The service \`${name}\` has neither an image nor a build; add \`image:\` or \`build:\`.`, {
    byUse: name,
  });
}
