/** What people do to container files that changes nothing about what is built and run. */
import { type Document, isMap, isScalar, isSeq, type Pair, parseDocument, Scalar, visit, YAMLMap } from 'yaml';
import { readDockerfile } from '../../src/model/dockerfile/read-dockerfile.ts';
import { foreignFolderOf } from '../../src/model/files/container-paths.ts';
import { Source } from '../../src/source.ts';
import type { FileSet } from './file-sets.ts';

type Files = FileSet['files'];

/** Picks one of several, so that a property can choose. */
export type Pick = <T>(from: readonly T[]) => T | undefined;

/** @returns the files afterwards; undefined where there is nothing of the kind in them */
export type Edit = (files: Files, pick: Pick) => Files | undefined;

/** The text of one file afterwards. */
type TextEdit = (text: string, pick: Pick) => string | undefined;

const isOurs = (path: string) => foreignFolderOf(path) === undefined;
export const isDockerfile = (path: string) => /(?:^|\/)Dockerfile$/.test(path) && isOurs(path);
export const isCompose = (path: string) => /(?:^|\/)(?:docker-)?compose(?:\.\w+)?\.ya?ml$/.test(path) && isOurs(path);

/** Edits one of the files of a kind. */
export function inOne(fits: (path: string) => boolean, edit: TextEdit): Edit {
  return (files, pick) => {
    const path = pick(Object.keys(files).filter(fits));
    const text = path === undefined ? undefined : edit(files[path]!, pick);
    return path === undefined || text === undefined || text === files[path] ? undefined : { ...files, [path]: text };
  };
}

/** Edits one of the files of a kind as a tree; one with aliases only where their order does not matter. */
export function inTree(edit: (doc: Document, pick: Pick) => boolean, aliases = false): Edit {
  return inOne(isCompose, (text, pick) => {
    const doc = parseDocument(text);
    if (doc.errors.length > 0 || text.includes('\r') || (!aliases && /[&*]\w|<<:|!\w/.test(text))) return undefined;
    return edit(doc, pick) ? doc.toString({ lineWidth: 0 }) : undefined;
  });
}

type Node = Pair<Scalar<string>, YAMLMap>;

export function servicesOf(doc: Document): Node[] {
  const services = doc.get('services');
  return isMap(services) ? (services.items.filter(({ value }) => isMap(value)) as Node[]) : [];
}

function shuffled<T>(items: readonly T[], pick: Pick): T[] {
  const left = [...items];
  const order: T[] = [];
  while (left.length > 0) order.push(...left.splice(left.indexOf(pick(left)!), 1));
  return order;
}

/** `key:` of one of the services, as a list or as a mapping. */
function reshape(doc: Document, pick: Pick, keys: readonly string[], edit: (service: YAMLMap, key: string) => boolean) {
  const all = servicesOf(doc).flatMap(({ value }) =>
    keys.filter((key) => value!.has(key)).map((key) => ({ value, key })),
  );
  const one = pick(all);
  return one !== undefined && edit(one.value!, one.key);
}

function toList(service: YAMLMap, key: string): boolean {
  const map = service.get(key);
  if (!isMap(map) || !map.items.every(({ value }) => value === null || isScalar(value))) return false;
  const texts = map.items.map(({ key: name, value }) => {
    const written = isScalar(value) && value.value !== null ? `=${value.source ?? value.value}` : '';
    return `${isScalar(name) ? name.value : name}${written}`;
  });
  service.set(key, texts);
  return true;
}

function toMapping(service: YAMLMap, key: string): boolean {
  const list = service.get(key);
  if (!isSeq(list) || !list.items.every((item) => isScalar(item) && typeof item.value === 'string')) return false;
  const texts = list.items.map((item) => (item as Scalar<string>).value);
  if (new Set(texts.map((text) => text.split('=')[0])).size < texts.length) return false;
  const map = new YAMLMap();
  for (const text of texts) {
    const cut = text.indexOf('=');
    const value = new Scalar(cut < 0 ? null : text.slice(cut + 1));
    if (cut >= 0) value.type = Scalar.QUOTE_DOUBLE;
    map.set(cut < 0 ? text : text.slice(0, cut), value);
  }
  service.set(key, map);
  return true;
}

/** Each entry of a list in the long syntax, where all of them are simple. */
function lengthen(service: YAMLMap, key: string, long: (text: string) => object | undefined): boolean {
  const list = service.get(key);
  if (!isSeq(list)) return false;
  const entries = list.items.map((item) => (isScalar(item) ? long(String(item.source ?? item.value)) : undefined));
  if (!entries.every((entry) => entry !== undefined)) return false;
  service.set(key, entries);
  return true;
}

function longPort(text: string) {
  const [, ip, published, target, protocol] =
    /^(?:(\d+\.\d+\.\d+\.\d+):)?(\d+):(\d+)(?:\/(tcp|udp))?$/.exec(text) ?? [];
  if (!published) return undefined;
  return { target: Number(target), published, ...(ip && { host_ip: ip }), ...(protocol && { protocol }) };
}

function longVolume(text: string) {
  const [, source, target, mode] = /^([./][^:$]*):(\/[^:$]*)(?::(ro|rw))?$/.exec(text) ?? [];
  return source ? { type: 'bind', source, target, ...(mode === 'ro' && { read_only: true }) } : undefined;
}

/** Gives a service that nothing but `depends_on` can refer to another name. */
function renameService(doc: Document, pick: Pick, text: string): boolean {
  const services = servicesOf(doc);
  const mentions = (name: string) => text.split(new RegExp(`\\b${name}\\b`)).length - 1;
  const one = pick(services.filter(({ key }) => /^[a-z]+$/.test(key.value) && mentions(key.value) === 1));
  if (!one) return false;
  one.key.value = `${one.key.value}-one`;
  return true;
}

const renameStage = inOne(isDockerfile, (text, pick) => {
  const name = pick([...text.matchAll(/^FROM .* AS ([a-z]{4,})$/gim)].map((match) => match[1]!));
  if (!name) return undefined;
  const uses = new RegExp(`^(FROM (?:.* AS )?|COPY (?:--\\S+ )*--from=)${name}(?=\\s|$)`, 'gim');
  const renamed = text.replace(uses, `$1${name}-part`);
  return new RegExp(`\\b${name}\\b(?!-part)`, 'i').test(renamed) ? undefined : renamed;
});

interface Written {
  readonly source: Source;
  readonly starts: readonly number[];
}

function written(text: string): Written {
  const source = new Source('Dockerfile', text);
  return { source, starts: readDockerfile(source).instructions.map(({ at }) => at.span.start) };
}

const between = ['\n', '# As agreed.\n', '\n# In the order of how often they change\n\n'];

export const refactorings: Readonly<Record<string, Edit>> = {
  'blank lines and comments between instructions': inOne(isDockerfile, (text, pick) => {
    // What stands before the first instruction may be a directive.
    const at = pick(written(text).starts.slice(1));
    return at === undefined ? undefined : text.slice(0, at) + pick(between)! + text.slice(at);
  }),
  'a name for a stage': inOne(isDockerfile, (text, pick) => {
    const line = pick([...text.matchAll(/^FROM +\S+ *$/gm)]);
    if (!line) return undefined;
    const end = line.index + line[0].trimEnd().length;
    return `${text.slice(0, end)} AS named${text.slice(end)}`;
  }),
  // A context that compose gives under a stage's name takes its place, which the new name would undo.
  'another name for a stage': (files, pick) =>
    /additional_contexts/.test(JSON.stringify(files)) ? undefined : renameStage(files, pick),
  'another indentation of continued lines': inOne(isDockerfile, (text) =>
    text.includes('<<') ? undefined : text.replace(/(\\\n)[ \t]+/g, '$1      '),
  ),
  'a here-document moved past its neighbour': inOne(isDockerfile, (text, pick) => {
    const { source, starts } = written(text);
    const pieces = starts.map((start, i) => source.text.slice(start, starts[i + 1]));
    const movable = pieces.flatMap((piece, i) =>
      /^(?:RUN|COPY) .*<</.test(piece) && /^(?:EXPOSE|LABEL|WORKDIR|RUN|COPY) /.test(pieces[i + 1] ?? '') ? [i] : [],
    );
    const i = pick(movable);
    if (i === undefined || !pieces[i + 1]!.endsWith('\n')) return undefined;
    pieces.splice(i, 2, pieces[i + 1]!, pieces[i]!);
    return text.slice(0, starts[0]) + pieces.join('');
  }),
  'stages in another order': inOne(isDockerfile, (text, pick) => {
    const starts = [...text.matchAll(/^FROM /gim)].map(({ index }) => index);
    const stages = starts.map((start, i) => text.slice(start, starts[i + 1]));
    const nameOf = (stage: string) => /^FROM .* AS (\w+) *$/im.exec(stage)?.[1];
    // Neither is what ships, and neither begins with or copies from the other.
    const i = pick(
      stages.slice(0, -2).flatMap((stage, at) => {
        const [own, next] = [nameOf(stage), nameOf(stages[at + 1]!)];
        return own && next && !new RegExp(`\\b${own}\\b`, 'i').test(stages[at + 1]!) && own !== next ? [at] : [];
      }),
    );
    if (i === undefined || /<<|\bONBUILD\b|--from=\d/i.test(text) || starts.length < 3) return undefined;
    stages.splice(i, 2, stages[i + 1]!, stages[i]!);
    return text.slice(0, starts[0]) + stages.join('');
  }),
  'other quotes': inTree((doc, pick) => {
    const type = pick<'QUOTE_DOUBLE' | 'QUOTE_SINGLE'>(['QUOTE_DOUBLE', 'QUOTE_SINGLE'])!;
    visit(doc, {
      Pair: (_, { value }) => {
        if (isScalar(value) && typeof value.value === 'string' && !/^BLOCK/.test(value.type ?? '')) value.type = type;
      },
      Seq: (_, { items }) => {
        for (const item of items) if (isScalar(item) && typeof item.value === 'string') item.type = type;
      },
    });
    return true;
  }, true),
  'blank lines and comments between services': inOne(isCompose, (text) =>
    /\|[-+]?$|>[-+]?$/m.test(text) ? undefined : text.replace(/^(?= {0,2}\w+:)/gm, '\n# a comment: x\n'),
  ),
  'another indentation': inOne(isCompose, (text) => {
    const doc = parseDocument(text);
    return doc.errors.length > 0 || text.includes('\r') ? undefined : doc.toString({ indent: 4, lineWidth: 0 });
  }),
  'services in another order': inTree((doc, pick) => {
    const services = doc.get('services');
    if (!isMap(services) || services.items.length < 2) return false;
    services.items = shuffled(services.items, pick);
    return true;
  }),
  'keys in another order': inTree((doc, pick) => {
    const one = pick(servicesOf(doc));
    if (!one) return false;
    one.value!.items = shuffled(one.value!.items, pick);
    return true;
  }),
  'a list for a mapping': inTree((doc, pick) => reshape(doc, pick, ['environment', 'labels'], toList)),
  'a mapping for a list': inTree((doc, pick) => reshape(doc, pick, ['environment', 'labels'], toMapping)),
  'long ports': inTree((doc, pick) => reshape(doc, pick, ['ports'], (at, key) => lengthen(at, key, longPort))),
  'long volumes': inTree((doc, pick) => reshape(doc, pick, ['volumes'], (at, key) => lengthen(at, key, longVolume))),
  // One that no other file may name.
  'another name for a service': (files, pick) =>
    Object.keys(files).every(isCompose)
      ? inTree((doc, from) => renameService(doc, from, doc.toString()))(files, pick)
      : undefined,
  'a service in a file of its own': (files, pick) => {
    const path = pick(Object.keys(files).filter((each) => isCompose(each) && !each.includes('override')));
    if (path === undefined || /[&*]\w|<<:|!\w|include:|extends:/.test(files[path]!)) return undefined;
    const doc = parseDocument(files[path]!);
    const services = servicesOf(doc);
    // One that needs nothing of the top level and shares nothing, so that what is told of several is not told elsewhere.
    const needs = ['networks', 'volumes', 'volumes_from', 'secrets', 'configs', 'depends_on', 'links'];
    const one = pick(services.filter(({ value }) => !needs.some((key) => value!.has(key))));
    if (!one || services.length < 2 || doc.errors.length > 0) return undefined;
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const own = parseDocument('services: {}\n');
    own.set('services', { [one.key.value]: one.value!.toJSON() });
    (doc.get('services') as YAMLMap).delete(one.key.value);
    doc.set('include', ['compose.part.yml']);
    return {
      ...files,
      [path]: doc.toString({ lineWidth: 0 }),
      [`${folder}compose.part.yml`]: own.toString({ lineWidth: 0 }),
    };
  },
  // Beside an ignore file at the root is the repository's history, and in no other folder.
  'files in another folder': (files) =>
    hasOthers(files, /\.github|^\.dockerignore$/) || leadsOut(files) ? undefined : moved(files, (text) => text),
  'files in another folder, and edited there': (files) =>
    hasOthers(files, /\.github|ignore$/) || leadsOut(files) || /hadolint|ignore=/.test(JSON.stringify(files))
      ? undefined
      : moved(files, (text) => text.replace(/\n$/, '\n# moved\n')),
};

function hasOthers(files: Files, names: RegExp): boolean {
  return Object.keys(files).some((path) => names.test(path));
}

/**
 * Whether a file means something else in another folder: one at the root that names what is outside of the repository, and
 * would be inside then; a Dockerfile that names its own folder from the root.
 */
function leadsOut(files: Files): boolean {
  return Object.entries(files).some(([path, text]) => {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    if (folder === '') return isCompose(path) && text.includes('../');
    return isDockerfile(path) && text.includes(folder);
  });
}

function moved(files: Files, edit: (text: string) => string): Files {
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [
      `moved/${path}`,
      isDockerfile(path) || isCompose(path) ? edit(text) : text,
    ]),
  );
}
