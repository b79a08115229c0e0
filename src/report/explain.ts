import { baseUser } from '../model/root-user.ts';
/** What is seen in the files, without a judgement: for people, and as a document that `explain.schema.json` describes. */

import { hiddenOf } from '../facts/secrets/credential-file-arrivals.ts';
import type { Secrets } from '../facts/secrets/everything-to-hide.ts';
import { mask } from '../facts/secrets/mask.ts';
import type { Dockerfile, Instruction, Layer } from '../model/dockerfile/instruction.ts';
import type { Image, Project } from '../model/project.ts';
import { baseOf, isPublished, replacementFor } from '../model/published-images.ts';
import { stageName } from '../model/stage-name.ts';
import { type Location, type Position, positions } from '../source.ts';
import type { PublishedBuild } from '../text/files.ts';
import { inert } from '../text/visible.ts';
import { broughtBy } from './brought-files.ts';
import { type ExplainPage, type ServiceDocument, serviceDocument, serviceLines, value } from './explain-service.ts';
import { instructionText } from './instruction-text.ts';
import { type documentFormat, jsonPieces } from './json.ts';
import { type PublishedDocument, publishedDocument } from './published-document.ts';
import { publishedLines } from './published-lines.ts';
import { baseName } from './stage-words.ts';
import { codeText, messageText, pathText } from './wording.ts';

const nothingToHide: Secrets = { values: [], places: [] };

interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Values are null where nothing sets them, or only the build or the run knows them. */
export interface ExplainDocument {
  readonly format: typeof documentFormat;
  readonly instructions: readonly (Range & { readonly path: string; readonly keyword: string })[];
  readonly images: readonly {
    readonly path: string;
    readonly stage: string;
    readonly shipped: boolean;
    /** The builds of workflows that make it and give it to others; only where there are any. */
    readonly builtBy?: readonly { readonly path: string; readonly line: number; readonly target: string | null }[];
    readonly base: string | null;
    /** What its registry says of an external base; only where one was asked. */
    readonly published?: PublishedDocument;
    readonly user: string | null;
    readonly layers: readonly (Range & {
      readonly keyword: string;
      readonly path: string;
      readonly stage: string;
      readonly user: string | null;
      readonly workdir: string | null;
      readonly shell: readonly string[];
      /** What an ENV sets, which is in force from the next layer on. */
      readonly sets: Readonly<Record<string, string | null>>;
      /** In words, what it takes from other stages, images, secrets and caches. */
      readonly brings: string | null;
      /** Files that it copies and a later layer removes: they are hidden, and still in the image. */
      readonly hidden: readonly { readonly file: string; readonly line: number }[];
      readonly inherited: boolean;
    })[];
  }[];
  readonly services: readonly ServiceDocument[];
}

/** An `ExplainDocument` as text that is safe to print, in pieces. */
export function explainJson(project: Project, secrets = nothingToHide): Iterable<string> {
  return jsonPieces({
    instructions: eachOf(
      project.dockerfiles.flatMap(({ instructions }) => instructions),
      ({ keyword, at }) => {
        const { path, start, end } = positions(at);
        return { path, keyword, start, end };
      },
      secrets,
    ),
    images: eachOf(project.images, (image) => imageDocument(image, secrets, project), secrets),
    services: eachOf(project.services, (service) => serviceDocument(service, secrets, project), secrets),
  } satisfies { [Key in Exclude<keyof ExplainDocument, 'format'>]: Iterable<ExplainDocument[Key][number]> });
}

function* eachOf<Item, Made>(items: Iterable<Item>, make: (item: Item) => Made, secrets: Secrets): Iterable<Made> {
  for (const item of items) yield hide(make(item), secrets);
}

function imageDocument(image: Image, secrets: Secrets, project: Project): ExplainDocument['images'][number] {
  const { stage, shipped, pushedBy, base, user, layers } = image;
  const published = baseOf({ base });
  return {
    path: positions(stage.from.at).path,
    stage: stageName(stage),
    shipped,
    ...(pushedBy.length > 0 && { builtBy: pushedBy.map(buildDocument) }),
    base: baseName(base) ?? null,
    ...(published && { published: publishedDocument(published, secrets, replacementFor(base, project)) }),
    user: value(user?.setting),
    layers: layers.map((layer) => ({
      keyword: layer.instruction.keyword,
      ...positions(layer.instruction.at),
      stage: stageName(layer.stage),
      user: value(layer.user),
      workdir: value(layer.workdir),
      shell: layer.shell,
      sets: setsOf(layer, secrets),
      brings: messageText(broughtBy(layer.instruction), secrets) || null,
      hidden: hiddenOf(layer, layers).map(({ file, at }) => ({ file, line: positions(at).start.line })),
      inherited: layer.stage !== stage,
    })),
  };
}

function setsOf({ instruction }: Layer, secrets: Secrets): Record<string, string | null> {
  const pairs = instruction.keyword === 'ENV' ? instruction.pairs : [];
  return Object.fromEntries(pairs.map((pair) => [mask(pair.name, secrets), value(pair.value)]));
}

/** The same document with the secrets in its texts replaced. */
function hide<T>(node: T, secrets: Secrets): T {
  if (typeof node === 'string') return mask(node, secrets) as T;
  if (Array.isArray(node)) return node.map((item) => hide(item, secrets)) as T;
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(Object.entries(node).map(([key, item]) => [key, hide(item, secrets)])) as T;
}

/**
 * The same for people to read.
 *
 * @param called what a path is called where the text is read
 */
export function explainText(
  project: Project,
  secrets = nothingToHide,
  called: (path: string) => string = (path) => path,
): string {
  const page: ExplainPage = {
    secrets,
    show: (text) => codeText(text, secrets),
    showPath: (path) => pathText(called(path), secrets),
    project,
  };
  const parts = [
    ...project.dockerfiles.map((file) => [
      page.showPath(positions(file.source.at(0, 0)).path),
      ...file.instructions.map((each) => `  ${lineOf(each.at)}  ${written(each, file, page)}`),
    ]),
    ...project.images.map((image) => imageLines(image, page)),
    ...project.services.map((service) => serviceLines(service, page)),
  ];
  if (parts.length === 0) return 'No container files found.\n';
  return `${parts.map((lines) => lines.map(inert).join('\n')).join('\n\n')}\n`;
}

function buildDocument({ at, target }: PublishedBuild) {
  const { path, start } = positions(at);
  return { path, line: start.line, target: value(target) };
}

/** Of one image. */
export function imageLines({ stage, shipped, pushedBy, base, user, layers }: Image, page: ExplainPage): string[] {
  const { show, showPath } = page;
  const who = (layer: Layer) => (layer.user ? ` (as ${show(layer.user.value ?? '?')})` : '');
  const origin = (layer: Layer) => {
    if (isPublished(layer.instruction.at)) return ' from the base';
    return layer.stage === stage ? '' : ` from stage ${show(stageName(layer.stage))}`;
  };
  const brings = (layer: Layer) => {
    const brought = messageText(broughtBy(layer.instruction), page.secrets);
    return brought && `       brings ${brought}`;
  };
  const hides = (layer: Layer) =>
    hiddenOf(layer, layers).map(
      ({ file, at }) => `       line ${positions(at).start.line} hides ${show(file)}, which stays in this layer`,
    );
  const known = baseUser(base);
  const published = baseOf({ base });
  const named = published?.config.user;
  const userOfBase = named
    ? `${show(named)}, as its base says`
    : known
      ? `${known === 'root' ? 'root' : 'not root'}, as its base says`
      : 'what its base says';
  const folder = layers.at(-1)?.workdir?.value;
  const exposed = layers.flatMap(({ instruction }) => (instruction.keyword === 'EXPOSE' ? instruction.ports : []));
  const ports = exposed.map((port) => show(port.value ?? '?'));
  const start = startOf(layers).map((layer) => written(layer.instruction, layer.stage.file, page));
  return [
    `image ${showPath(positions(stage.from.at).path)} stage ${show(stageName(stage))}${shipped ? '' : ' (not shipped)'}`,
    ...pushedBy.map(({ at, target }) => {
      const of = target ? ` with target: ${show(target.value ?? 'known only to the build')}` : '';
      return `  built by ${showPath(positions(at).path)}:${positions(at).start.line}${of}`;
    }),
    `  base  ${show(baseName(base) ?? 'known only to the build')}`,
    ...(published ? publishedLines(published, page.secrets, replacementFor(base, page.project)) : []),
    `  user  ${user ? show(user.setting.value ?? 'known only to the build') : userOfBase}`,
    ...(folder === undefined ? [] : [`  in    ${show(folder)}`]),
    ...(ports.length > 0 ? [`  ports ${ports.join(', ')}`] : []),
    ...(start.length > 0 ? [`  runs  ${start.join(' ')}`] : []),
    ...layers.flatMap((layer) => {
      const instruction = layer.onbuild ?? layer.instruction;
      const line = `  ${lineOf(instruction.at)}  ${written(instruction, stage.file, page)}${who(layer)}${origin(layer)}`;
      return [line, brings(layer), ...hides(layer)].filter((each) => each !== '');
    }),
  ];
}

/** The ENTRYPOINT and the CMD that are in force. Who sets the one takes over none of the other from what is below. */
function startOf(layers: readonly Layer[]): Layer[] {
  const last = (keyword: string) => layers.findLast(({ instruction }) => instruction.keyword === keyword);
  const [entrypoint, command] = [last('ENTRYPOINT'), last('CMD')];
  const isReset =
    entrypoint && command && entrypoint.stage !== command.stage && layers.indexOf(command) < layers.indexOf(entrypoint);
  return [...(entrypoint ? [entrypoint] : []), ...(command && !isReset ? [command] : [])];
}

function lineOf(at: Location): string {
  return String(positions(at).start.line).padStart(4);
}

function written(instruction: Instruction, file: Dockerfile, { secrets, show }: ExplainPage): string {
  return show(instructionText(instruction, file, secrets));
}
