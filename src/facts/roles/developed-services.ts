import { isComposePath, isOverridePath } from '../../known/compose-file-names.ts';
import { debugSwitches } from '../../known/debug-switches.data.ts';
import { parseReference } from '../../known/image-reference.ts';
import { isDeveloperName } from '../../known/path-roles.ts';
import { roleWords } from '../../known/role-words.data.ts';
import { readYaml } from '../../model/yaml/read-yaml.ts';
import { entries, field, scalarText } from '../../model/yaml/yaml-fields.ts';
import type { YamlNode } from '../../model/yaml/yaml-tree.ts';
import type { Source } from '../../source.ts';
import { nameOf, normalise } from '../../text/path.ts';

/**
 * What in a compose file shows that developers run it where they work: a service into which they mount what they change, and
 * that is started for that; or one that stands in for what is used in earnest, as it keeps the mail that it should send.
 *
 * @returns the name of the service; undefined where nothing shows that, or another service is told that it runs in production
 */
export function developedService(source: Source): string | undefined {
  // What is laid over a file by its name alone is never started without it, and says nothing of that.
  if (!isComposePath(source.path) || isOverridePath(source.path) || !roleWords.standIns.hints.test(source.text))
    return undefined;
  const services = readYaml(source).documents.flatMap(({ root }) => entries(field(root, 'services')));
  if (services.some(({ value }) => modesOf(value).some((mode) => /^prod/i.test(mode)))) return undefined;
  const standsIn = services.length > 1 ? services.find(({ value }) => isStandIn(imageOf(value))) : undefined;
  return (standsIn ?? services.find(({ value }) => mountsSource(value) && isForWork(value)))?.name;
}

function imageOf(service: YamlNode): string {
  const name = scalarText(field(service, 'image'))?.text ?? '';
  return nameOf(parseReference(name)?.repository ?? '');
}

function isStandIn(image: string): boolean {
  return (
    roleWords.standIns.images.has(image) || image.split(/[-_.]/).some((word) => roleWords.standIns.words.has(word))
  );
}

/** Whether it has a part of the working copy over what its image has. */
function mountsSource(service: YamlNode): boolean {
  return mountedFrom(service).some(isSource);
}

function isSource(path: string): boolean {
  if (!path.startsWith('.')) return false;
  const name = nameOf(normalise(path).replace(/\/$/, ''));
  return roleWords.sources.has(name === '..' ? '.' : name);
}

/**
 * Whether it is told so: by its framework's mode or its command; or, of what is built here, by the stage that is built, by
 * tests that it is given, or by a terminal.
 */
function isForWork(service: YamlNode): boolean {
  const build = field(service, 'build');
  const isSet = (name: string) => scalarText(field(service, name))?.text === 'true';
  return (
    modesOf(service).some((mode) => debugSwitches.development.test(mode)) ||
    roleWords.developing.test(textsIn(field(service, 'command')).join(' ')) ||
    (build !== undefined &&
      (isDeveloperName(scalarText(field(build, 'target'))?.text ?? '') ||
        mountedFrom(service).some((path) => /(?:^|\/)tests?\/?$/.test(path)) ||
        (isSet('tty') && isSet('stdin_open'))))
  );
}

/** What frameworks are told to be in. */
function modesOf(service: YamlNode): string[] {
  const environment = field(service, 'environment');
  const pairs =
    environment?.kind === 'sequence'
      ? textsIn(environment).map((each) => each.split('=', 2))
      : entries(environment).map(({ name, value }) => [name, scalarText(value)?.text ?? '']);
  return pairs.flatMap(([name = '', value = '']) => (debugSwitches.modes.test(name) ? [value] : []));
}

/** The sides of the host of what it mounts, as they are written. */
function mountedFrom(service: YamlNode): string[] {
  const volumes = field(service, 'volumes');
  if (volumes?.kind !== 'sequence') return [];
  return volumes.items.map(
    (item) => scalarText(field(item, 'source'))?.text ?? scalarText(item)?.text.split(':', 1)[0] ?? '',
  );
}

function textsIn(node: YamlNode | undefined): string[] {
  if (node?.kind === 'sequence') return node.items.flatMap((item) => scalarText(item)?.text ?? []);
  return [scalarText(node)?.text ?? []].flat();
}
