import type { Location, Source } from '../../source.ts';
import { folderOf, isRemote, resolve } from '../../text/path.ts';
import type { Environment } from '../../text/setting.ts';
import type { Loader } from './application-loader.ts';
import { type Text, textOf } from './compose-text.ts';
import { ComposeVariables, readEnvFile } from './env-files.ts';
import { mergeFiles } from './merge.ts';
import { type Field, isNull, type Mapping, notRead, type Value, type ValueScope } from './value-tree.ts';

const sections = ['services', 'volumes', 'networks', 'secrets', 'configs', 'models'] as const;
const MAX_CHAIN = 50;

/**
 * Adds what a document includes to it, as applications of their own: with their own folder and `.env`.
 * @param chain the files that led here, this one last
 * @param via the `include` entries that led here, nearest first
 */
export function includeFiles(
  document: Mapping,
  loader: Loader,
  chain: readonly Source[],
  via: readonly Location[],
): Mapping {
  const include = document.fields.get('include')?.value;
  if (include?.kind !== 'sequence') return document;
  let complete = document;
  for (const entry of include.items) {
    const included = read(entry, loader, chain, via);
    if (included) complete = join(complete, included, loader);
  }
  return complete;
}

function read(entry: Value, loader: Loader, chain: readonly Source[], via: readonly Location[]): Mapping | undefined {
  const field = (name: string) => (entry.kind === 'mapping' ? entry.fields.get(name)?.value : undefined);
  const paths = texts(entry.kind === 'scalar' ? entry : field('path'));
  if (paths.length === 0) {
    loader.report(entry.at, 'An entry of `include` must have a path: `- path/compose.yaml`, or `- path: …`.');
    return undefined;
  }
  const { scope } = entry;
  const sources = paths.map((path) => find(path, scope, loader));
  const main = sources[0];
  if (!main) return undefined;
  if (chain.includes(main)) {
    const names = [...chain.slice(chain.indexOf(main)), main].map(({ path }) => `\`${path}\``);
    loader.report(paths[0]!.at, `Circular \`include\`: ${names.join(' → ')}. Break the cycle.`);
    return undefined;
  }
  if (chain.length > MAX_CHAIN) {
    loader.report(paths[0]!.at, `More than ${MAX_CHAIN} files include one another; the rest was not read.`, notRead);
    return undefined;
  }
  const directory = texts(field('project_directory'))[0];
  const folder = directory ? under(scope, directory) : folderOf(main.path);
  const environment = environmentOf(texts(field('env_file')), folder, scope, loader);
  let included: Mapping | undefined;
  for (const [i, source] of sources.entries()) {
    if (source)
      included = loader.load(source, { source, environment, folder, report: loader.report }, included, chain, [
        paths[i]!.at,
        ...via,
      ]);
  }
  return included;
}

function find(path: Text, scope: ValueScope, loader: Loader): Source | undefined {
  const remote = path.value !== undefined && isRemote(path.value);
  const where = remote ? undefined : under(scope, path);
  const source = where === undefined ? undefined : loader.get(where);
  loader.includes.push({ path, repositoryPath: where, remote, source: source ?? undefined });
  if (source) loader.included.add(source);
  else if (source === null)
    loader.report(path.at, `This includes \`${where}\`, which does not exist; correct the path.`, { about: where! });
  else if (path.value !== undefined && !remote && where === undefined) {
    loader.report(path.at, `\`${path.value}\` is outside the repository, so it was not reviewed.`, notRead);
  }
  return source ?? undefined;
}

function under(scope: ValueScope, path: Text): string | undefined {
  return scope.folder === undefined || path.value === undefined ? undefined : resolve(scope.folder, path.value);
}

function environmentOf(
  files: readonly Text[],
  folder: string | undefined,
  scope: ValueScope,
  loader: Loader,
): Environment {
  const paths = files.length > 0 ? files.map((file) => under(scope, file)) : [folder && resolve(folder, '.env')];
  let { environment } = scope;
  for (const path of paths.toReversed()) {
    const source = path && loader.get(path);
    if (source) environment = new ComposeVariables(readEnvFile(source, environment, loader.report), environment);
  }
  return environment;
}

function texts(value: Value | undefined): Text[] {
  if (!value || isNull(value) || value.kind === 'mapping') return [];
  const items = value.kind === 'sequence' ? value.items : [value];
  return items.flatMap((item) => (item.kind === 'scalar' ? [textOf(item.node, item.scope.environment, item.via)] : []));
}

/** Takes in what is included. What both have is merged, as newer versions of compose do; the including file wins. */
function join(document: Mapping, included: Mapping, loader: Loader): Mapping {
  const fields = new Map(document.fields);
  for (const section of sections) {
    const theirs = included.fields.get(section);
    if (theirs?.value.kind !== 'mapping') continue;
    const ours = fields.get(section);
    if (ours?.value.kind !== 'mapping') {
      fields.set(section, theirs);
      continue;
    }
    const joined = new Map<string, Field>(ours.value.fields);
    for (const [name, field] of theirs.value.fields) {
      const own = joined.get(name);
      joined.set(name, own && !sameText(own, field) ? mergeEntries(section, field, own, loader) : (own ?? field));
    }
    fields.set(section, { ...ours, value: { ...ours.value, fields: joined } });
  }
  return { ...document, fields };
}

/** Merges what two files have under the same name of a section. */
function mergeEntries(section: string, base: Field, over: Field, loader: Loader): Field {
  const alone = (field: Field): Mapping => {
    const { scope, at, via } = field.value;
    const made = (name: string, value: Value): Mapping => {
      const fields = new Map([[name, { name, keyAt: field.keyAt, value }]]);
      return { kind: 'mapping', node: undefined, scope, at, via, tag: undefined, fields };
    };
    return made(section, made(field.name, field.value));
  };
  const merged = mergeFiles(alone(base), alone(over), loader.report).fields.get(section)?.value;
  return (merged?.kind === 'mapping' && merged.fields.get(over.name)) || over;
}

function sameText(a: Field, b: Field): boolean {
  const text = ({ value: { at } }: Field) => at.source.text.slice(at.span.start, at.span.end);
  return text(a) === text(b);
}
