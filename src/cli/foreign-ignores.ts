/** What other reviewers were told to leave out, and what that is called here. */

import { rulesNamed } from '../facts/change/rules-named.ts';
import { extentOf, isForFile, pragmasIn } from '../facts/change/suppression-comments.ts';
import { commentsOf } from '../model/container-comments.ts';
import type { Project } from '../model/project.ts';
import { readYaml } from '../model/yaml/read-yaml.ts';
import type { YamlNode } from '../model/yaml/yaml-tree.ts';
import { rules } from '../rules/index.ts';
import { type Location, positions, Source } from '../source.ts';
import { dayOf } from '../text/day.ts';
import { exactly } from '../text/glob.ts';
import { nameOf } from '../text/path.ts';

/** One thing that a tool leaves out. */
export interface ForeignIgnore {
  readonly tool: string;
  /** The tool's name for it. */
  readonly name: string;
  /** Where it is told so. */
  readonly where: { readonly path: string; readonly line: number };
  /** The lines that it is about, where it is not about all of a file or of a repository. */
  readonly at?: Location | undefined;
  /** Patterns of the files that it is about; all of them unless given. */
  readonly paths?: readonly string[] | undefined;
  readonly reason?: string | undefined;
  readonly until?: string | undefined;
}

/** Names what is to be looked for, and leaves out the rest. */
const takesIn = /^kics-scan enable/;

/** What comments in a project's container files say to other tools. */
export function ignoresInComments(project: Project): ForeignIgnore[] {
  return [...commentsOf(project)].flatMap(([source, comments]) =>
    pragmasIn(source, comments)
      .filter(({ tool, form }) => tool !== 'layer-review' && !takesIn.test(form))
      .flatMap((pragma) => {
        const { tool, names, at } = pragma;
        const where = placeOf(at);
        const line = source.line(where.line)!;
        const reason = /skip=\w+:([^\n]+)/.exec(source.text.slice(line.start, line.end))?.[1]?.trim();
        const scope = isForFile(pragma) ? {} : { at: extentOf(pragma, project) };
        return (names.length > 0 ? names : ['*']).map((name) => ({
          tool,
          name,
          where,
          paths: [exactly(where.path)],
          reason,
          ...scope,
        }));
      }),
  );
}

/** The files in which other tools are told what to leave out, as far as they are understood here. */
export const ignoreFileNames = /^(?:\.?hadolint\.ya?ml|\.trivyignore(?:\.ya?ml)?)$/;

/** What such a file leaves out. */
export function ignoresInFile(path: string, text: string): ForeignIgnore[] {
  const source = new Source(path, text);
  const name = nameOf(path);
  if (name === '.trivyignore') return trivyLines(source);
  return name.startsWith('.trivyignore') ? trivySettings(source) : hadolintSettings(source);
}

function hadolintSettings(source: Source): ForeignIgnore[] {
  return textsOf(valueUnder(rootOf(source), 'ignored')).map(({ text, at }) => {
    return { tool: 'hadolint', name: text, where: placeOf(at) };
  });
}

/** The registries that hadolint is told to trust. */
export function trustedByHadolint(path: string, text: string): string[] {
  if (!/^\.?hadolint\.ya?ml$/.test(nameOf(path))) return [];
  const root = rootOf(new Source(path, text));
  return textsOf(valueUnder(root, 'trustedRegistries')).map((each) => each.text);
}

/** `misconfigurations: [{ id: DS-0002, paths: [docs/Dockerfile], statement: …, expired_at: 2027-01-01 }]`, and others alike. */
function trivySettings(source: Source): ForeignIgnore[] {
  const root = rootOf(source);
  return ['vulnerabilities', 'misconfigurations', 'secrets', 'licenses'].flatMap((kind) => {
    const list = valueUnder(root, kind);
    return (list?.kind === 'sequence' ? list.items : []).flatMap((item): ForeignIgnore[] => {
      const said = (key: string) => textsOf(valueUnder(item, key)).map(({ text }) => text);
      const [name] = said('id');
      if (name === undefined) return [];
      const [until] = said('expired_at');
      const paths = said('paths');
      return [
        {
          tool: 'Trivy',
          name,
          where: placeOf(item.at),
          paths: paths.length > 0 ? paths : undefined,
          reason: said('statement')[0],
          until: until && dayOf(until.slice(0, 10)),
        },
      ];
    });
  });
}

function rootOf(source: Source): YamlNode | undefined {
  return readYaml(source).documents[0]?.root;
}

function valueUnder(node: YamlNode | undefined, key: string): YamlNode | undefined {
  return node?.kind === 'mapping' ? node.entries.get(key)?.value : undefined;
}

/** The texts of a list, or of a single value. */
function textsOf(node: YamlNode | undefined): { text: string; at: Location }[] {
  const items = node?.kind === 'sequence' ? node.items : node ? [node] : [];
  return items.flatMap((item) => (item.kind === 'scalar' ? [{ text: item.text, at: item.at }] : []));
}

/** `DS-0002 exp:2027-01-01`, with the comment above it as its reason. */
function trivyLines(source: Source): ForeignIgnore[] {
  let above: string | undefined;
  return source.text.split(/\r?\n/).flatMap((line, i): ForeignIgnore[] => {
    const [, name, until] = /^\s*([^\s#]+)(?:\s+exp:(\S+))?/.exec(line) ?? [];
    if (name === undefined) {
      above = /^\s*#\s*(.+)/.exec(line)?.[1]?.trim();
      return [];
    }
    const told = { tool: 'Trivy', name, where: { path: source.path, line: i + 1 }, reason: above };
    above = undefined;
    return [{ ...told, until: until && dayOf(until) }];
  });
}

function placeOf(at: Location): ForeignIgnore['where'] {
  const { path, start } = positions(at);
  return { path, line: start.line };
}

/** The rules that report the same; undefined where none does. */
export function rulesFor({ tool, name }: Pick<ForeignIgnore, 'tool' | 'name'>): readonly string[] | undefined {
  const found = rulesNamed(rules, tool, name);
  return found.length > 0 ? found.map(({ id }) => id) : undefined;
}
