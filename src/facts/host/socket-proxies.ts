import { dockerProxy } from '../../known/docker-proxy.data.ts';
import { isSwitchedOn } from '../../known/switch-values.ts';
import { tellingCommands } from '../../model/compose/command-script.ts';
import { effectiveEntries } from '../../model/compose/effective-environment.ts';
import type { ComposeService } from '../../model/compose/service.ts';
import { optionsOfAny } from '../../model/shell/command-options.ts';
import type { Location } from '../../source.ts';
import { knownStart } from '../../text/setting.ts';

/** What a proxy in front of Docker's socket lets its clients do. */
export interface ProxiedSocket {
  /** What makes them root on the host, to follow "may": `create containers`; none where they only read. */
  readonly rules: readonly string[];
  /** Where that is switched on. */
  readonly switch?: { readonly at: Location; readonly via?: readonly Location[] };
  /** The parts of the interface that they may read, as the proxy calls them. */
  readonly reads: readonly string[];
}

/** Undefined where a repository is not that of a proxy that is known to keep shut what it is not told to open. */
export function proxiedSocket(service: ComposeService, repository: string | undefined): ProxiedSocket | undefined {
  if (repository === undefined || !dockerProxy.images.test(repository)) return undefined;
  const on = effectiveEntries(service).filter(({ value }) => isSwitchedOn(value));
  const post = on.find(({ name }) => name === 'POST');
  const posted = on.flatMap(({ name }) => dockerProxy.writable.get(name) ?? []);
  const allowed = allowedByPath(service);
  const reads = [...on.map(({ name }) => name).filter((name) => dockerProxy.sections.has(name)), ...allowed.reads];
  if (post && posted.length > 0) return { rules: posted, switch: post, reads };
  return allowed.rules ? { rules: ['create containers'], switch: allowed.rules, reads } : { rules: [], reads };
}

/** Those of a proxy that is told by method and path: `-allowGET=/v1\..{1,2}/(version|containers/.*)`. */
function allowedByPath(service: ComposeService): {
  readonly reads: readonly string[];
  readonly rules?: { readonly at: Location };
} {
  const options = tellingCommands(service).flatMap((each) => optionsOfAny(each).options);
  const told = options.filter(({ key }) => dockerProxy.allowing.test(key));
  const path = ({ value, next }: (typeof told)[number]) => knownStart(value ?? next ?? { value: '', at: told[0]!.at });
  const rules = told.find((each) => each.key !== 'allowGET' && dockerProxy.ruling.test(path(each)));
  return { reads: told.filter(({ key }) => key === 'allowGET').map(path), ...(rules && { rules: { at: rules.at } }) };
}
