import { composeFile } from '../../known/compose-file.data.ts';
import { defaultFiles, isComposePath, overrideFiles } from '../../known/compose-file-names.ts';
import { composeService } from '../../known/compose-service.data.ts';
import { isBakePath, isDevContainerPath, isDockerfilePath } from '../../known/container-file-names.ts';
import { Source } from '../../source.ts';
import { once } from '../../text/once.ts';
import { nameOf } from '../../text/path.ts';
import { beginsLikeDockerfile } from '../dockerfile/dockerfile-look.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import { field } from '../yaml/yaml-fields.ts';
import type { YamlMapping, YamlNode } from '../yaml/yaml-tree.ts';

/**
 * Whether a file under review is read as a compose file, or as one for developers; what is not is read as a Dockerfile. Where the name does not say,
 * the text does; policies name odd ones.
 *
 * @param source undefined where it cannot be read
 */
export function isComposeRoot(path: string, source?: Source | null): boolean {
  if (isDockerfilePath(path) || isBakePath(path)) return false;
  if (isComposePath(path) || isDevContainerPath(path)) return true;
  if (source && beginsLikeDockerfile(source.text)) return false;
  return /\.ya?ml$/i.test(path) || (!!source && mayCompose(source.text));
}

/** Whether a file is a compose file, by its name or else by its text. */
export const isCompose = once(
  (source: Source): boolean =>
    isComposePath(source.path) || (/\.ya?ml$/i.test(source.path) && looksLikeCompose(source.text)),
);

/**
 * Whether a file is only called like a compose file: there is nothing in it, or what other programs read (a list of Ansible's
 * plays, a resource of Kubernetes), with no key that compose knows and no service at the top, as in version 1. What has a name
 * that compose takes unasked is one.
 */
export function isOnlyCalledCompose(source: Source): boolean {
  const [{ root } = { root: undefined }] = readYaml(source).documents;
  const isTaken = [...defaultFiles, ...overrideFiles].some((name) => name === nameOf(source.path));
  if (root && isTaken) return false;
  if (root?.kind === 'sequence') return true;
  if (root?.kind !== 'mapping') return source.text.split('\n').every((line) => /^\s*(?:#|$)/.test(line));
  const mayBe = (name: string, value: YamlNode) =>
    name === '<<' ||
    (composeFile.shape.keys!.has(name) && name !== 'name' && name !== 'version') ||
    saysWhatToRun(value);
  return ![...root.entries].some(([name, { value }]) => mayBe(name, value));
}

/** Whether compose may still take a text that was a compose file before. */
export function mayCompose(text: string): boolean {
  return /^[ \t]*["']?(?:services|include)["']?[ \t]*:/m.test(text) || text.trimStart().startsWith('{');
}

/**
 * Whether a text, whatever it is called, is a compose file: it has services that say what they run, and nothing that compose
 * does not know. Others have `services:` as well: Symfony, GitLab CI, Kong, Helm's values.
 */
export function looksLikeCompose(text: string): boolean {
  // An escape may write the word otherwise.
  if (!text.includes('services') && !text.includes('\\')) return false;
  const { documents, size } = readYaml(new Source('', text));
  const [{ root } = { root: undefined }, ...others] = documents;
  if (others.length > 0 || size > mostValues || !hasOnly(root, composeFile.shape.keys!)) return false;
  const services = field(root, 'services');
  if (services?.kind !== 'mapping' || services.entries.size === 0) return false;
  const all = [...services.entries].filter(([name]) => !isExtra(name)).map(([, { value }]) => value);
  return all.every((each) => hasOnly(each, composeService.shape.keys!)) && all.some(saysWhatToRun);
}

/** Aliases that multiply beyond this are nobody's compose file. */
const mostValues = 100_000;

function hasOnly(node: YamlNode | undefined, keys: ReadonlyMap<string, unknown>): node is YamlMapping {
  return node?.kind === 'mapping' && [...node.entries.keys()].every((name) => keys.has(name) || isExtra(name));
}

function isExtra(name: string): boolean {
  return name.startsWith('x-') || name === '<<';
}

function saysWhatToRun(service: YamlNode): boolean {
  return (
    field(service, 'image')?.kind === 'scalar' || ['build', 'extends', 'provider'].some((key) => field(service, key))
  );
}
