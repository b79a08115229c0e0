import type { Location } from '../../source.ts';
import type { Application, ComposeService } from './service.ts';
import type { Report } from './value-tree.ts';

/** Reports what a service refers to and the application does not declare: compose refuses the whole application then. */
export function checkReferences(application: Application, report: Report): void {
  const names = new Set(application.services.map(({ name }) => name));
  for (const service of application.services) {
    const declared = (kind: string, known: boolean, name: string | undefined, at: Location) => {
      if (known || name === undefined) return;
      report(
        at,
        `No ${kind} \`${name}\` is defined; declare it under \`${kind}s:\` at the top level, or correct the name.`,
      );
    };
    for (const { name, network } of service.networks)
      declared('network', network !== undefined || name.value === 'default', name.value, name.at);
    for (const { type, source, volume, at } of service.mounts) {
      if (type === 'volume') declared('volume', volume !== undefined, source?.value, source?.at ?? at);
    }
    for (const { source, object, at } of service.secrets)
      declared('secret', object !== undefined, source?.value, source?.at ?? at);
    for (const { source, object, at } of service.configs)
      declared('config', object !== undefined, source?.value, source?.at ?? at);
    for (const { source, object, at } of service.build?.secrets ?? [])
      declared('secret', object !== undefined, source?.value, source?.at ?? at);
    for (const { name, at, what } of namedServices(service)) {
      if (!names.has(name)) report(at, `${what} the service \`${name}\`, which does not exist; correct the name.`);
    }
    if (service.networkMode && service.networks.length > 0) {
      report(service.networkMode.at, '`network_mode` and `networks` are mutually exclusive; keep one.');
    }
    checkComplete(service, report);
  }
  checkCircles(application.services, report);
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

/** Services that wait for each other never start. */
function checkCircles(services: readonly ComposeService[], report: Report): void {
  const byName = new Map(services.map((service) => [service.name, service]));
  const done = new Set<ComposeService>();
  for (const first of services) {
    // Depth first without recursion: `path` is the way here, `next` what is still to be looked at of each on it.
    const path: ComposeService[] = [];
    const next: ComposeService['dependsOn'][number][][] = [];
    const enter = (service: ComposeService) => {
      path.push(service);
      next.push([...service.dependsOn]);
    };
    if (!done.has(first)) enter(first);
    while (path.length > 0) {
      const dependency = next.at(-1)!.shift();
      if (!dependency) {
        done.add(path.pop()!);
        next.pop();
        continue;
      }
      const service = byName.get(dependency.name.value ?? '');
      if (!service || done.has(service)) continue;
      const start = path.indexOf(service);
      if (start < 0) enter(service);
      else {
        const names = [...path.slice(start), service].map(({ name }) => `\`${name}\``);
        report(dependency.name.at, () => `Circular dependency: ${shortened(names).join(' → ')}. Break the cycle.`);
      }
    }
  }
}

function shortened(names: readonly string[]): readonly string[] {
  return names.length > 6 ? [...names.slice(0, 4), '…', ...names.slice(-1)] : names;
}

function checkComplete({ image, build, provider, incomplete, name, at }: ComposeService, report: Report): void {
  if ((image && image.value !== '') || build || provider || incomplete) return;
  report(at, `The service \`${name}\` has neither an image nor a build; add \`image:\` or \`build:\`.`);
}
