import type { Location, Source } from '../../source.ts';
import { folderOf, resolve } from '../../text/path.ts';
import { securityOptions } from '../compose/security-options.ts';
import type { ComposeService } from '../compose/service.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import { field, scalarText, type YamlText } from '../yaml/yaml-fields.ts';
import type { YamlNode } from '../yaml/yaml-tree.ts';
import { SoughtFiles } from './sought-files.ts';

/** A seccomp profile of the repository that a service runs under. */
export interface SeccompProfile {
  readonly source: Source;
  /** Where the service names it. */
  readonly at: Location;
  /** What becomes of the system calls that no rule names. */
  readonly defaultAction: YamlText;
  readonly rules: readonly SeccompRule[];
}

/** What becomes of some system calls. */
export interface SeccompRule {
  readonly action: string;
  readonly calls: readonly YamlText[];
  /** Whether it holds for some of their arguments only. */
  readonly isPartial: boolean;
  /** The capabilities without which it does not hold, without `CAP_`. */
  readonly capabilities: readonly string[];
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

function readProfile(source: Source, at: Location): SeccompProfile | undefined {
  const { documents, errors } = readYaml(source);
  const root = documents[0]?.root;
  const defaultAction = scalarText(field(root, 'defaultAction'));
  if (errors.length > 0 || !defaultAction) return undefined;
  return { source, at, defaultAction, rules: itemsOf(field(root, 'syscalls')).map(readRule) };
}

function readRule(node: YamlNode): SeccompRule {
  const names = [field(node, 'name'), ...itemsOf(field(node, 'names'))];
  return {
    action: scalarText(field(node, 'action'))?.text ?? '',
    calls: names.flatMap((name) => scalarText(name) ?? []),
    isPartial: itemsOf(field(node, 'args')).length > 0,
    capabilities: itemsOf(field(field(node, 'includes'), 'caps')).flatMap(
      (capability) => scalarText(capability)?.text.replace(/^CAP_/, '') ?? [],
    ),
  };
}

function itemsOf(node: YamlNode | undefined): readonly YamlNode[] {
  return node?.kind === 'sequence' ? node.items : [];
}
