import { isSwitchedOff } from '../../known/switch-values.ts';
import { startCommands } from '../../model/compose/command-script.ts';
import type { EnvironmentEntry } from '../../model/compose/service.ts';
import type { Service } from '../../model/project.ts';
import { optionsOfAny } from '../../model/shell/command-options.ts';
import { lowered, type Severity } from '../../problem.ts';
import { isReachedByAll } from './port-reach.ts';

/** A label that has Traefik lead to its own dashboard, without a login. */
export interface RoutedDashboard extends Pick<EnvironmentEntry, 'at' | 'via'> {
  /** As it is written, with its value. */
  readonly as: string;
  /** One step lower each where only this host and its neighbours come to it or are meant to, and where a file of settings that nobody sees may ask for a login. */
  readonly severity: Severity;
}

/** Such labels of a service; those of a router that has a middleware, asks for a certificate or looks at addresses are left out. */
export function routedDashboards(service: Service): readonly RoutedDashboard[] {
  const labels = [...service.labels, ...(service.deploy?.labels ?? [])];
  if (labels.some(({ name, value }) => /^traefik\.enable$/i.test(name) && isSwitchedOff(value))) return [];
  const ofRouter = (router: string, key: RegExp) =>
    labels.filter(({ name }) => name.startsWith(router) && key.test(name.slice(router.length)));
  return labels.flatMap(({ name, value, at, via }) => {
    const router = /^traefik\.http\.routers\.[^.]+\./i.exec(name)?.[0];
    if (!router || !/^service$/i.test(name.slice(router.length)) || value?.value !== 'api@internal') return [];
    if (ofRouter(router, /^middlewares$|^tls\.options$/i).length > 0) return [];
    const rules = ofRouter(router, /^rule$/i).map((each) => each.value?.value ?? '');
    if (rules.some((rule) => /ClientIP/i.test(rule)) || startsWithMiddleware(service)) return [];
    const isForAll = isReachedByAll(service, [80, 443]) && !rules.some((rule) => /\blocalhost\b/.test(rule));
    const steps = Number(!isForAll) + Number(readsSettings(service));
    return [{ as: `${name}=${value.value}`, at, ...(via && { via }), severity: lowered('medium', steps) }];
  });
}

/** Whether its entry points ask before any router does: `--entrypoints.web.http.middlewares=login@file`. */
function startsWithMiddleware(service: Service): boolean {
  return startCommands(service).some((command) =>
    optionsOfAny(command).options.some(({ key }) => /^entrypoints\..+\.http\.middlewares$/i.test(key)),
  );
}

function readsSettings({ mounts, configs }: Service): boolean {
  return [...mounts, ...configs].some(({ target }) =>
    /\/etc\/traefik\/?$|\/traefik\.(?:ya?ml|toml)$/.test(target?.value ?? ''),
  );
}
