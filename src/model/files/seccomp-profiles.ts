import type { Location, Source } from '../../source.ts';
import { type GoValue, readGoJson } from '../../text/go-json.ts';
import type { JsonText } from '../../text/json.ts';
import { folderOf, resolve } from '../../text/path.ts';
import { securityOptions } from '../compose/security-options.ts';
import type { ComposeService } from '../compose/service.ts';
import { SoughtFiles } from './sought-files.ts';

/** A seccomp profile of the repository that a service runs under. */
export interface SeccompProfile {
  readonly source: Source;
  /** Where the service names it. */
  readonly at: Location;
  /** What becomes of the system calls that no rule names. */
  readonly defaultAction: ProfileText;
  readonly rules: readonly SeccompRule[];
}

/** A text of a profile, with its place. */
export interface ProfileText {
  readonly text: string;
  readonly at: Location;
}

/** What becomes of some system calls. */
export interface SeccompRule {
  readonly action: string;
  readonly calls: readonly ProfileText[];
  /** Whether it holds for some of their arguments only. */
  readonly isPartial: boolean;
  /** The capabilities without which it does not hold, without `CAP_`. */
  readonly capabilities: readonly string[];
  /** The capabilities with any of which it does not hold, without `CAP_`. */
  readonly withoutCapabilities: readonly string[];
  /** Whether it holds on some machines or kernels only. */
  readonly isOfSomeMachines: boolean;
}

/** Reads the profiles that services name, where the repository has them. Compose starts nothing with one that it cannot read. */
export class SeccompProfiles extends SoughtFiles {
  of(service: ComposeService): SeccompProfile | undefined {
    const named = seccompFile(service);
    const source = named && this.seek(named.path);
    return source ? readProfile(source, named.at) : undefined;
  }
}

/** The profile that a service names, from the repository's root: compose looks for it from the folder of the project. */
export function seccompFile(service: ComposeService): { readonly path: string; readonly at: Location } | undefined {
  const { value, setting } = securityOptions(service).findLast(({ name }) => name === 'seccomp') ?? {};
  if (!setting || !value || /^(?:unconfined|builtin)$/i.test(value)) return undefined;
  const path = resolve(folderOf(service.application.sources[0]?.path ?? ''), value);
  return path === undefined ? undefined : { path, at: setting.at };
}

const filter = { pointer: { caps: { list: 'text' }, arches: { list: 'text' }, minKernel: 'text' } } as const;

const rule = {
  name: 'text',
  names: { list: 'text' },
  action: 'text',
  args: { list: { fields: {} } },
  includes: filter,
  excludes: filter,
} as const;

/** As far as it is asked for here: `Seccomp` in profiles/seccomp/seccomp.go of github.com/moby/moby. */
const profile = { fields: { defaultAction: 'text', syscalls: { list: { pointer: rule } } } } as const;

function readProfile(source: Source, at: Location): SeccompProfile | undefined {
  const { defaultAction, syscalls = [] } = readGoJson(source.text, profile) ?? {};
  if (!defaultAction?.value) return undefined;
  const written = ({ value, start, end }: JsonText): ProfileText => ({ text: value, at: source.at(start, end) });
  const rules = syscalls.flatMap((each) => (each ? [readRule(each, written)] : []));
  return { source, at, defaultAction: written(defaultAction), rules };
}

function readRule(
  { name, names, action, args, includes, excludes }: GoValue<{ readonly fields: typeof rule }>,
  written: (text: JsonText) => ProfileText,
): SeccompRule {
  return {
    action: action?.value ?? '',
    calls: [name, ...names].flatMap((each) => (each ? [written(each)] : [])),
    isPartial: args.length > 0,
    capabilities: capabilitiesOf(includes),
    withoutCapabilities: capabilitiesOf(excludes),
    isOfSomeMachines: [includes, excludes].some(
      (each) => each && (each.arches.length > 0 || each.minKernel !== undefined),
    ),
  };
}

function capabilitiesOf(condition: GoValue<typeof filter>): readonly string[] {
  return condition?.caps.flatMap((each) => each?.value.replace(/^CAP_/, '') ?? []) ?? [];
}
