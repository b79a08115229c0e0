import { parseReference } from '../../known/image-reference.ts';
import { products, productsNamed } from '../../known/products.ts';
import { staysDown } from '../../model/compose/restart-policy.ts';
import { readYaml } from '../../model/yaml/read-yaml.ts';
import { entries, field, scalarText } from '../../model/yaml/yaml-fields.ts';
import type { YamlNode } from '../../model/yaml/yaml-tree.ts';
import type { Source } from '../../source.ts';
import { nameOf } from '../../text/path.ts';

/** A service as it is written, with its name. */
export type NamedNode = ReturnType<typeof entries>[number];

/** The services of a file, also of one of the first format, which has them at its top. */
export function servicesWritten(source: Source): readonly NamedNode[] {
  return readYaml(source).documents.flatMap(({ root }) => {
    const services = field(root, 'services');
    return services ? entries(services) : entries(root).filter(({ value }) => field(value, 'image') !== undefined);
  });
}

/** Whether something of a service stands elsewhere. */
export function goesOn(service: YamlNode): boolean {
  return field(service, 'extends') !== undefined;
}

/** Whether a service is built here. */
export function isBuilt({ value }: NamedNode): boolean {
  return field(value, 'build') !== undefined;
}

/** Whether a service starts again by itself: its own policy says so, or what a cluster is told of it beside what it may use. */
export function startsAgain(service: YamlNode): boolean {
  const isDeployed = entries(field(service, 'deploy')).some(({ name }) => name !== 'resources');
  return isDeployed || !staysDown(scalarText(field(service, 'restart'))?.text);
}

/** Whether a service is a database, a broker or a console of one, by its image or by a port on which nothing else listens. */
export function isStore(service: YamlNode): boolean {
  if (field(service, 'build') !== undefined) return false;
  const repository = parseReference(fieldText(service, 'image'))?.repository ?? '';
  return productsNamed(repository).some(({ holdsData }) => holdsData) || opensStore(service);
}

/** Whether it publishes a port on which nothing but a store listens. */
export function opensStore(service: YamlNode): boolean {
  return portsOf(service).some((port) => storePorts.has(port));
}

const storePorts: ReadonlySet<string> = new Set(
  products.flatMap(({ holdsData, ownPorts = [] }) => (holdsData ? ownPorts.map(String) : [])),
);

/** The ports of the container that it publishes. */
function portsOf(service: YamlNode): string[] {
  return fieldTexts(field(service, 'ports')).map(
    (each) =>
      each
        .replace(/\/\w+$/, '')
        .split(':')
        .at(-1)!,
  );
}

/** The last part of the name of its image. */
export function imageNamed(service: YamlNode): string {
  const name = fieldText(service, 'image');
  return nameOf(parseReference(name)?.repository ?? '');
}

/** The variables that it is given, and what they hold, as it is written. */
export function variablesWritten(service: YamlNode): (readonly [name: string, value: string])[] {
  const environment = field(service, 'environment');
  if (environment?.kind !== 'sequence')
    return entries(environment).map(({ name, value }) => [name, scalarText(value)?.text ?? '']);
  return fieldTexts(environment).map((each) => {
    const [name = '', value = ''] = each.split('=', 2);
    return [name, value];
  });
}

/** The text of a field; empty without any. */
export function fieldText(node: YamlNode | undefined, name: string): string {
  return scalarText(field(node, name))?.text ?? '';
}

/** The texts of a list, or the one that stands in its place. */
export function fieldTexts(node: YamlNode | undefined): string[] {
  if (node?.kind === 'sequence') return node.items.flatMap((item) => scalarText(item)?.text ?? []);
  return [scalarText(node)?.text ?? []].flat();
}
