/** A Mermaid diagram of stages and services: which is built on which, what is copied from where, what runs it. */

import type { Secrets } from '../facts/secrets/everything-to-hide.ts';
import type { Stage } from '../model/dockerfile/instruction.ts';
import type { Project, Service } from '../model/project.ts';
import type { Message } from '../problem.ts';
import type { ReviewedFinding } from '../review/review.ts';
import { outermost } from '../source.ts';
import { stagesUsedBy } from './brought-files.ts';
import type { Maps } from './finding-maps.ts';
import { instructionsOf } from './layer-map.ts';
import { type BlockContent, fence } from './markdown.ts';
import { stageWords } from './stage-words.ts';
import { codeText } from './wording.ts';

/** More boxes than this are no picture. */
const mostNodes = 25;

interface Node {
  readonly of: Stage | Service;
  readonly id: string;
  /** Of the box that it stands in. */
  readonly path: string | undefined;
  readonly name: Message;
  readonly findings: readonly ReviewedFinding[];
}

interface Edge {
  readonly from: Stage;
  readonly to: Stage | Service;
  readonly arrow: '-->|FROM|' | '-.->|COPY|' | '==>|runs|';
}

/** Only what has to do with something else is in it; empty where nothing has, or too much. */
export function diagram(project: Project, maps: Maps): BlockContent[] {
  const edges = edgesOf(project);
  const joined = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const nodes = nodesOf(project, maps).filter(({ of }) => joined.has(of));
  if (nodes.length < 2 || nodes.length > mostNodes) return [];
  return [fence('mermaid', drawn(nodes, edges, maps))];
}

function nodesOf({ images, services }: Project, maps: Maps): Node[] {
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

function drawn(nodes: readonly Node[], edges: readonly Edge[], maps: Maps): string {
  const box = ({ id, name, findings }: Node) => {
    const lines = [label(name, maps.secrets), ...(findings.length > 0 ? [safe(maps.counted(findings))] : [])];
    const text = `"${lines.join('<br/>')}"`;
    return id.startsWith('stage') ? `${id}[${text}]` : `${id}([${text}])`;
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
