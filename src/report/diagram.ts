/** A Mermaid diagram of stages and services: which is built on which, what is copied from where, what runs it. */

import type { Secrets } from '../facts/secrets/everything-to-hide.ts';
import { shortName } from '../known/image-reference.ts';
import type { Stage } from '../model/dockerfile/instruction.ts';
import type { Image, Project, Service } from '../model/project.ts';
import { publishedImages } from '../model/published-images.ts';
import { type Message, say, worstOf } from '../problem.ts';
import type { ReviewedFinding } from '../review/review.ts';
import { outermost } from '../source.ts';
import { imagesUsedBy, stagesUsedBy } from './brought-files.ts';
import type { Maps } from './finding-maps.ts';
import { instructionsOf } from './layer-map.ts';
import { stageWords } from './stage-words.ts';
import { codeText, count } from './wording.ts';

/** More boxes than this are no picture. */
const mostNodes = 25;

/** A stage, a service, or an image from elsewhere by its reference. */
type Drawn = Stage | Service | string;

interface Node {
  readonly of: Drawn;
  readonly id: string;
  /** Of the box that it stands in. */
  readonly path: string | undefined;
  readonly name: Message;
  /** What else its box says. */
  readonly more?: Message;
  readonly findings: readonly ReviewedFinding[];
}

interface Edge {
  readonly from: Stage | string;
  readonly to: Drawn;
  readonly arrow: '-->|FROM|' | '-.->|COPY|' | '==>|runs|';
}

/** What was found, as far as boxes tell it. */
type Found = Pick<Maps, 'found' | 'about' | 'counted' | 'secrets'>;

/**
 * What has to do with something else is in it, what carries one of the worst findings, and images from elsewhere of which a
 * registry said what they are; undefined where nothing has to do with anything, or too much.
 */
export function diagram(project: Project, maps: Found): string | undefined {
  const own = edgesOf(project);
  const all = nodesOf(project, maps);
  const worst = worstOf(all.flatMap(({ findings }) => findings));
  const named = new Set(publishedImages(project).map(({ reference }) => reference.text));
  const published = [
    ...edgesFromElsewhere(project).filter(({ from, arrow }) => named.has(`${from}`) && arrow !== '-.->|COPY|'),
    ...edgesBelow(project),
  ];
  // What comes from elsewhere is left out first.
  for (const edges of [[...published, ...own], own]) {
    const joined = new Set<Drawn>(edges.flatMap(({ from, to }) => [from, to]));
    const isShown = ({ of, findings }: Node) => joined.has(of) || (worst !== undefined && worstOf(findings) === worst);
    const nodes = [...imageNodes(edges), ...all.filter(isShown)];
    if (joined.size >= 2 && nodes.length <= mostNodes) return drawn(nodes, edges, maps);
  }
  return undefined;
}

function imageNodes(edges: readonly Edge[]): Node[] {
  const names = edges.flatMap(({ from, to }) => [from, to]).filter((each) => typeof each === 'string');
  return [...new Set(names)].map((of, i) => ({
    of,
    id: `image${i}`,
    path: undefined,
    name: [{ code: of }],
    findings: [],
  }));
}

/** All of a project, with the images from elsewhere that it is built on, takes files from and runs. */
export function wholeDiagram(project: Project, secrets: Secrets): string {
  const nothing: Found = { found: () => [], about: () => [], counted: () => '', secrets };
  const edges = [...edgesFromElsewhere(project), ...edgesBelow(project), ...edgesOf(project)];
  const images = imageNodes(edges);
  const made = new Map<Drawn, Image>(project.images.map((image) => [image.stage, image]));
  const others = nodesOf(project, nothing).map((node) => ({ ...node, more: layersOf(made.get(node.of)) }));
  return `${drawn([...images, ...others], edges, nothing)}\n`;
}

/** '3 layers as `app`'. */
function layersOf(image: Image | undefined): Message {
  if (!image) return [];
  const user = image.user?.setting.value;
  return [count(image.layers.length, 'layer'), ...(user === undefined ? [] : say` as ${user}`)];
}

function nodesOf({ images, services }: Project, maps: Found): Node[] {
  const stages = images.map(({ stage }, i): Node => {
    const which = stageWords(stage);
    return {
      of: stage,
      id: `stage${i}`,
      path: outermost(stage.from.at).source.path,
      name: which.length > 0 ? which : ['image'],
      findings: [stage.from, ...instructionsOf(stage)].flatMap(({ at }) => maps.found(at)),
    };
  });
  const others = services.map(
    (service, i): Node => ({
      of: service,
      id: `service${i}`,
      path: undefined,
      name: ['service ', { code: service.name }],
      findings: maps.about(service),
    }),
  );
  return [...stages, ...others];
}

function edgesOf({ images, services }: Project): Edge[] {
  return [
    ...images.flatMap(({ stage }): Edge[] => [
      ...(stage.base.kind === 'stage' ? [{ from: stage.base.stage, to: stage, arrow: '-->|FROM|' } as const] : []),
      ...[...new Set(instructionsOf(stage).flatMap(stagesUsedBy))].map(
        (from) => ({ from, to: stage, arrow: '-.->|COPY|' }) as const,
      ),
    ]),
    ...services.flatMap((service): Edge[] =>
      service.runs.kind === 'built' ? [{ from: service.runs.image.stage, to: service, arrow: '==>|runs|' }] : [],
    ),
  ];
}

function edgesFromElsewhere({ images, services }: Project): Edge[] {
  return [
    ...images.flatMap(({ stage }): Edge[] => [
      ...(stage.base.kind === 'image'
        ? [{ from: stage.base.reference.text, to: stage, arrow: '-->|FROM|' } as const]
        : []),
      ...[...new Set(instructionsOf(stage).flatMap(imagesUsedBy))].map(
        (from) => ({ from, to: stage, arrow: '-.->|COPY|' }) as const,
      ),
    ]),
    ...services.flatMap((service): Edge[] =>
      service.runs.kind === 'pulled' ? [{ from: service.runs.reference.text, to: service, arrow: '==>|runs|' }] : [],
    ),
  ];
}

/** What images from elsewhere say that they are built on. */
function edgesBelow(project: Project): Edge[] {
  const edges = publishedImages(project).flatMap(({ reference, image }) => {
    const names = [reference.text, ...image.bases.map(({ name }) => shortName(name))];
    return names.slice(1).map((from, i): Edge => ({ from, to: names[i]!, arrow: '-->|FROM|' }));
  });
  return [...new Map(edges.map((edge) => [JSON.stringify([edge.from, edge.to]), edge])).values()];
}

function drawn(nodes: readonly Node[], edges: readonly Edge[], maps: Found): string {
  const box = ({ id, name, more = [], findings }: Node) => {
    const lines = [
      label(name, maps.secrets),
      ...(more.length > 0 ? [label(more, maps.secrets)] : []),
      ...(findings.length > 0 ? [safe(maps.counted(findings))] : []),
    ];
    const text = `"${lines.join('<br/>')}"`;
    return id.startsWith('service') ? `${id}([${text}])` : `${id}[${id.startsWith('image') ? `(${text})` : text}]`;
  };
  const paths = [...new Set(nodes.flatMap(({ path }) => (path === undefined ? [] : [path])))];
  const found = nodes.filter(({ findings }) => findings.length > 0).map(({ id }) => id);
  const id = new Map(nodes.map((node) => [node.of, node.id]));
  return [
    'flowchart LR',
    ...paths.flatMap((path, i) => [
      `  subgraph file${i}["${label([{ code: path }], maps.secrets)}"]`,
      ...nodes.filter((node) => node.path === path).map((node) => `    ${box(node)}`),
      '  end',
    ]),
    ...nodes.filter(({ path }) => path === undefined).map((node) => `  ${box(node)}`),
    ...edges.map(({ from, to, arrow }) => `  ${id.get(from)} ${arrow} ${id.get(to)}`),
    ...(found.length > 0
      ? ['  classDef found stroke:#d1242f,stroke-width:2px', `  class ${found.join(',')} found`]
      : []),
  ].join('\n');
}

function label(name: Message, secrets: Secrets): string {
  return name.map((part) => safe(typeof part === 'string' ? part : codeText(part.code, secrets, 60))).join('');
}

/**
 * Mermaid reads quotes, Markdown, HTML, icons and its own words in a label. What is neither a letter, a digit nor a
 * blank, nor of a path, is written by its number (https://mermaid.js.org/syntax/flowchart.html#entity-codes-to-escape-characters).
 */
function safe(text: string): string {
  return text.replace(/[^\p{L}\p{N} /-]/gu, (character) => `#${character.codePointAt(0)};`);
}
