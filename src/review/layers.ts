/** The layer map: what every image is made of, from its base up, and what was found where. */
import type { Instruction, Layer, Stage, StageBase } from '../model/dockerfile/instruction.ts';
import type { Image, Service } from '../model/project.ts';
import type { Setting } from '../model/setting.ts';
import { type Location, outermost, positions } from '../source.ts';
import { type Block, code, details, type Inline, link, strong, table, text } from './markdown.ts';
import { maskAt } from './mask.ts';
import { baseName, stageName } from './names.ts';
import type { Writing } from './pointer.ts';
import type { ReviewedFinding } from './review.ts';
import { oneLine } from './visible.ts';
import { count } from './words.ts';

/** What the maps of one review have in common. */
export interface Maps extends Writing {
  readonly found: (at: Location) => readonly ReviewedFinding[];
  /** Whether to mark what is new. */
  readonly compares: boolean;
}

/** Looks up the findings that begin within a place. */
export function findingsWithin(findings: readonly ReviewedFinding[]): Maps['found'] {
  const byPath = new Map<string, { start: number; finding: ReviewedFinding }[]>();
  for (const finding of findings) {
    const { source, span } = outermost(finding.at);
    const list = byPath.get(source.path) ?? [];
    list.push({ start: span.start, finding });
    byPath.set(source.path, list);
  }
  for (const list of byPath.values()) list.sort((a, b) => a.start - b.start);
  return (at) => {
    const { source, span } = outermost(at);
    const list = byPath.get(source.path) ?? [];
    const from = firstAt(list, span.start);
    return list.slice(from, firstAt(list, span.end)).map(({ finding }) => finding);
  };
}

/** The index of the first that begins at `offset` or later. */
function firstAt(list: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** One image, folded. */
export function imageMap(image: Image, maps: Maps): Block {
  const rows = chain(image).flatMap((stage, i, stages) => {
    const below = stages.slice(0, i).flatMap(({ layers }) => layers);
    return stageRows(image, stage, below.at(-1), maps);
  });
  const header = ['Line', 'Layer', 'User', 'Findings'].map((word) => [text(word)]);
  return details(
    imageTitle(image, rows, maps),
    table(['right', null, null, null], [header, ...rows.map(({ cells }) => cells)]),
  );
}

/** Every service with what it runs, folded. */
export function serviceMap(services: readonly Service[], maps: Maps): Block {
  const header = ['Service', 'Runs', 'User', 'Where', 'Findings'].map((word) => [text(word)]);
  const rows = services.map((service): Inline[][] => {
    const { path, start } = positions(service.at);
    return [
      [code(service.name, 60)],
      runs(service),
      service.user ? [setting(service.user)] : runsAs(service),
      link(maps.link(service.at, 'head'), code(`${path}:${start.line}`, 100)),
      told(maps.found(service.whole), maps),
    ];
  });
  return details([text(`${count(services.length, 'service')} in compose files`)], table([], [header, ...rows]));
}

/** The image's own stage and those that it inherits, lowest first. */
function chain({ stage }: Image): Stage[] {
  const stages = [stage];
  for (let { base } = stage; base.kind === 'stage' && !stages.includes(base.stage); { base } = base.stage) {
    stages.unshift(base.stage);
  }
  return stages;
}

interface Row {
  readonly findings: readonly ReviewedFinding[];
  readonly cells: Inline[][];
}

function stageRows(image: Image, stage: Stage, below: Layer | undefined, maps: Maps): Row[] {
  const { instructions } = stage.file;
  const from = instructions.indexOf(stage.from);
  const next = instructions.findIndex(({ keyword }, i) => i > from && keyword === 'FROM');
  const own = instructions.slice(from + 1, next === -1 ? undefined : next);
  const layers = new Map(
    image.layers.filter((layer) => layer.stage === stage).map((layer) => [layer.instruction, layer]),
  );
  // An ONBUILD of the base runs first, in a stage that it is not written in.
  const triggered = [...layers.values()].filter(({ instruction }) => !own.includes(instruction));
  const inherited = stage === image.stage ? undefined : stage;
  return [
    row(stage.from, stage.base.kind !== 'stage', inherited, below ? user(below, image) : baseUser(image.base), maps),
    ...[...triggered.map(({ instruction }) => instruction), ...own].flatMap((instruction) => {
      const layer = layers.get(instruction);
      // ARG makes no layer, but may have something wrong with it.
      if (!layer && maps.found(instruction.at).length === 0) return [];
      return [row(instruction, false, inherited, layer ? user(layer, image) : [], maps)];
    }),
  ];
}

function row(instruction: Instruction, lowest: boolean, inherited: Stage | undefined, who: Inline[], maps: Maps): Row {
  const { start } = positions(instruction.keywordAt);
  const findings = maps.found(instruction.at);
  const written = code(oneLine(maskAt(instruction.at, maps.secrets)), 90);
  const origin = inherited ? [text(' from stage '), code(stageName(inherited), 40)] : [];
  const cells = [
    link(maps.link(instruction.at, 'head'), text(String(start.line))),
    [...(lowest ? [strong(text('base')), text(' ')] : []), written, ...origin],
    who,
    told(findings, maps),
  ];
  return { findings, cells };
}

/** The ids of what was found, new ones marked; each once. */
function told(findings: readonly ReviewedFinding[], { compares }: Maps): Inline[] {
  const ids = new Map<string, boolean>();
  for (const { rule, standing } of findings) {
    ids.set(rule.id, (ids.get(rule.id) ?? false) || (compares && standing === 'introduced'));
  }
  return [...ids].flatMap(([id, fresh], i) => [
    ...(i > 0 ? [text(', ')] : []),
    code(id),
    ...(fresh ? [text(' '), strong(text('new'))] : []),
  ]);
}

function imageTitle(image: Image, rows: readonly Row[], maps: Maps): Inline[] {
  const { stage } = image;
  const findings = rows.flatMap((each) => each.findings);
  const fresh = maps.compares ? findings.filter(({ standing }) => standing === 'introduced').length : 0;
  const base = baseName(image.base);
  const found =
    findings.length === 0 ? 'no findings' : `${count(findings.length, 'finding')}${fresh > 0 ? ` (${fresh} new)` : ''}`;
  return [
    strong(code(outermost(stage.from.at).source.path, 200)),
    ...(stage.file.stages.length > 1 || stage.name ? [text(' stage '), code(stageName(stage), 60)] : []),
    text(`${image.shipped ? '' : ' (not shipped)'}: ${count(image.layers.length, 'layer')}`),
    ...(base === undefined ? [] : [text(' on '), code(base, 120)]),
    text(', runs as '),
    ...(image.user ? [setting(image.user.setting)] : baseUser(image.base)),
    text(`, ${found}`),
  ];
}

function user(layer: Layer, image: Image): Inline[] {
  return layer.user ? [setting(layer.user)] : baseUser(image.base);
}

function setting({ value }: Setting): Inline {
  return value === undefined ? text('known only to the build') : code(value, 60);
}

function baseUser(base: StageBase): Inline[] {
  if (base.kind === 'scratch') return [code('root')];
  const known = base.kind === 'image' ? base.known?.user : undefined;
  if (known === 'root') return [code('root')];
  return [text(known === 'nonroot' ? 'not root' : 'what its base says')];
}

function runs({ runs: what }: Service): Inline[] {
  if (what.kind === 'pulled') return [code(what.reference.text, 100)];
  if (what.kind === 'unknown') return [text('not known')];
  const { stage } = what.image;
  return [
    text('built from '),
    code(outermost(stage.from.at).source.path, 100),
    ...(stage.name ? [text(' stage '), code(stage.name, 60)] : []),
  ];
}

function runsAs({ runs: what }: Service): Inline[] {
  if (what.kind !== 'built') return [text('what its image says')];
  return what.image.user ? [setting(what.image.user.setting)] : baseUser(what.image.base);
}
