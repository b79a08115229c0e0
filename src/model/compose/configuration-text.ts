import { Excerpt, type Location, Source, spanning } from '../../source.ts';
import { once } from '../../text/once.ts';
import type { Setting } from '../../text/setting.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import type { YamlNode } from '../yaml/yaml-tree.ts';
import { textExcerpt } from './compose-text.ts';

/** A setting in the text of a configuration that a value of a compose file holds. */
export interface ConfiguredSetting {
  /** The names of the mappings around it and its own: `xpack.security.enabled` is one name or three. */
  readonly path: readonly string[];
  readonly value: string;
  /** From its name to its value, in the compose file. */
  readonly at: Location;
}

/** Of longer configurations the rest is not looked at; aliases may make little text long. */
const most = 2000;

/**
 * The settings of a text that is YAML or JSON, as a `content` of `configs` and some variables hold it, or of lines such as
 * `name = value` below a `[section]`, where a name may stand alone; none of a text that is neither.
 */
export const configuredSettings = once((setting: Setting) => settingsOf(textExcerpt(setting)));

/** The same of a file of the repository. */
export const settingsInFile = once((source: Source) =>
  settingsOf(Excerpt.of(source, [{ start: 0, end: source.text.length }])),
);

function settingsOf(excerpt: Excerpt): readonly ConfiguredSetting[] {
  const { text } = excerpt;
  if (!/\n|^\s*\{/.test(text)) return [];
  const found: Found[] = [];
  const { documents, errors } = readYaml(new Source('', text));
  if (errors.length === 0) for (const { root } of documents) if (root) collect(root, [], found);
  if (found.length === 0) found.push(...linesIn(text));
  return found.map(({ start, end, path, value }) => ({ path, value, at: excerpt.locate(start, end) }));
}

interface Found {
  readonly path: readonly string[];
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

function collect(node: YamlNode, path: readonly string[], found: Found[]): void {
  if (node.kind !== 'mapping') return;
  for (const { name, key, value } of node.entries.values()) {
    if (found.length >= most) return;
    const own = [...path, name];
    if (value.kind !== 'scalar') collect(value, own, found);
    else if (value.via.length === 0) found.push({ path: own, value: value.text, ...spanning(key.at, value.at).span });
  }
}

function* linesIn(text: string): Iterable<Found> {
  let section: readonly string[] = [];
  let start = 0;
  for (const line of text.split('\n').slice(0, most)) {
    const [, named] = /^\s*\[([\w.-]{1,80})\]\s*$/.exec(line) ?? [];
    if (named !== undefined) section = [named];
    const [, lead = '', name, value] =
      /^(\s*)([\w.-]{1,80})(?:\s*=\s*|[ \t]+)(\S[^\r]*)$/.exec(line) ??
      (section.length > 0 ? /^(\s*)([a-z][\w.-]{1,79})()\s*$/i.exec(line) : undefined) ??
      [];
    if (name !== undefined && value !== undefined)
      yield {
        path: [...section, name],
        value: value.trim(),
        start: start + lead.length,
        end: start + line.trimEnd().length,
      };
    start += line.length + 1;
  }
}
