import { powerfulCapabilities } from '../../known/powerful-capabilities.data.ts';
import { type WithheldCall, withheldCalls } from '../../known/withheld-calls.data.ts';
import { unconfined } from '../../model/compose/security-options.ts';
import type { SeccompProfile } from '../../model/files/seccomp-profiles.ts';
import type { Service } from '../../model/project.ts';
import type { Location } from '../../source.ts';

/** A profile that allows every system call that it does not name, also those that come with a new kernel. */
export interface DenyList {
  readonly profile: SeccompProfile;
  /** How many calls it forbids. */
  readonly forbids: number;
  /** Of the calls that Docker's own profile withholds, those that it does not forbid. */
  readonly allows: readonly string[];
  /** Whether it is as good as none: most of what Docker's own withholds is allowed. */
  readonly isOpen: boolean;
}

/** The profile of a service, where that only says what it forbids. */
export function denyListOf(service: Pick<Service, 'seccompProfile' | 'capAdd'>): DenyList | undefined {
  const { seccompProfile: profile } = service;
  if (!profile || !lets(profile.defaultAction.text)) return undefined;
  const forbidden = forbiddenBy(profile, service);
  const withheld = [...withheldCalls.byName.keys()];
  const allows = withheld.filter((call) => !forbidden.has(call));
  return { profile, forbids: forbidden.size, allows, isOpen: allows.length > withheld.length / 2 };
}

/** The calls that a profile surely forbids in a service, whatever their arguments. */
function forbiddenBy({ rules }: SeccompProfile, { capAdd }: Pick<Service, 'capAdd'>): ReadonlySet<string> {
  const added = new Set(capAdd.map(({ value }) => value));
  const isMissing = (name: string) => powerfulCapabilities.byName.has(name) && !added.has(name) && !added.has('ALL');
  const holding = rules.filter(
    ({ action, isPartial, capabilities, withoutCapabilities, isOfSomeMachines }) =>
      !lets(action) &&
      !isPartial &&
      !isOfSomeMachines &&
      capabilities.every((each) => added.has(each)) &&
      withoutCapabilities.every(isMissing),
  );
  return new Set(holding.flatMap(({ calls }) => calls.map(({ text }) => text)));
}

/** Whether no filter stands before the kernel: as the service is told, or since its profile is as good as none. */
export function hasNoSeccomp(service: Service): boolean {
  return unconfined(service, 'seccomp') !== undefined || denyListOf(service)?.isOpen === true;
}

/** A call that a profile allows though Docker's own withholds it. */
export interface AllowedCall extends WithheldCall {
  readonly name: string;
  readonly at: Location;
}

/** Those that the profile of a service names, whatever the arguments and without a capability that the service has not. */
export function allowedCalls(service: Service): readonly AllowedCall[] {
  const { seccompProfile: profile, capAdd } = service;
  if (!profile || lets(profile.defaultAction.text)) return [];
  const added = new Set(capAdd.map(({ value }) => value));
  const forbidden = forbiddenBy(profile, service);
  const found = new Map<string, AllowedCall>();
  for (const { action, calls, isPartial, capabilities } of profile.rules) {
    if (!lets(action) || isPartial || capabilities.length > 0) continue;
    for (const { text: name, at } of calls) {
      const call = withheldCalls.byName.get(name);
      if (!call || forbidden.has(name) || found.has(name) || isGrantedAnyway(call, added)) continue;
      found.set(name, { ...call, name, at });
    }
  }
  return [...found.values()];
}

/** Whether Docker's own profile would allow it as well, as the service has what the call is for. */
function isGrantedAnyway({ capability }: WithheldCall, added: ReadonlySet<string | undefined>): boolean {
  return capability !== undefined && ['ALL', 'SYS_ADMIN', capability].some((each) => added.has(each));
}

/** Whether an action lets a call through, if only with an entry in a log. */
function lets(action: string): boolean {
  return /^SCMP_ACT_(?:ALLOW|LOG)$/.test(action);
}
