/** The layer map: what every image is made of, from its base up, and what was found where. */
import type { Instruction, Layer, Stage, StageBase } from '../model/dockerfile/instruction.ts';
import type { Image } from '../model/project.ts';
import { baseOf, isPublished } from '../model/published-images.ts';
import { baseUser } from '../model/root-user.ts';
import type { ReviewedFinding } from '../review/review.ts';
import { compareLocations, outermost, positions } from '../source.ts';
import type { Setting } from '../text/setting.ts';
import { broughtBy } from './brought-files.ts';
import type { Maps } from './finding-maps.ts';
import { instructionText } from './instruction-text.ts';
import {
  type BlockContent,
  bullets,
  code,
  details,
  type Inline,
  link,
  message,
  strong,
  table,
  text,
} from './markdown.ts';
import { externalMap } from './published-map.ts';
import { baseName, stageWords } from './stage-words.ts';
import { count } from './wording.ts';

/** More maps than this would bury those with findings. */
const mostMaps = 8;

/**
 * Every image, folded: first what ships, and of that first what has findings. A stage that only others are built on is
 * part of their maps. Of many images, those without findings are only listed.
 */
export function imageMaps(images: readonly Image[], maps: Maps): BlockContent[] {
  const inherited = new Set(images.flatMap((image) => chain(image).slice(0, -1)));
  const all = images
    .filter(({ shipped, stage }) => shipped || !inherited.has(stage))
    .map((image) => mapOf(image, maps))
    .sort(shippedFirst);
  const listed = all.length > mostMaps ? all.filter(({ findings }) => findings.length === 0) : [];
  const mapped = all.filter((each) => !listed.includes(each));
  const list = bullets(listed.map((each) => title(each, maps)));
  return [
    ...mapped.map((each) => folded(each, maps)),
    ...(listed.length > 0 ? [details([text(`${count(listed.length, 'image')} without findings`)], list)] : []),
  ];
}

interface ImageMap {
  readonly image: Image;
  readonly rows: readonly Row[];
  readonly findings: readonly ReviewedFinding[];
}

interface Row {
  readonly instruction: Instruction;
  readonly base: boolean;
  readonly findings: readonly ReviewedFinding[];
  /** Where it changes. */
  readonly user: Inline[];
}

function mapOf(image: Image, maps: Maps): ImageMap {
  const rows = chain(image).flatMap((stage) => rowsOf(image, stage, maps));
  return { image, rows, findings: rows.flatMap(({ findings }) => findings) };
}

function shippedFirst(a: ImageMap, b: ImageMap): number {
  const rank = ({ image, findings }: ImageMap) => (image.shipped ? 0 : 2) + (findings.length > 0 ? 0 : 1);
  return rank(a) - rank(b) || compareLocations(a.image.stage.from.at, b.image.stage.from.at);
}

/** The image's own stage and those that it inherits, lowest first. */
function chain({ stage }: Image): Stage[] {
  const stages = [stage];
  for (let { base } = stage; base.kind === 'stage' && !stages.includes(base.stage); { base } = base.stage) {
    stages.unshift(base.stage);
  }
  return stages;
}

function rowsOf(image: Image, stage: Stage, maps: Maps): Row[] {
  const own = instructionsOf(stage);
  const layers = new Map(
    image.layers.filter((layer) => layer.stage === stage).map((layer) => [layer.onbuild ?? layer.instruction, layer]),
  );
  // An ONBUILD of the base runs first, in a stage that it is not written in.
  const triggered = [...layers.keys()].filter((instruction) => !own.includes(instruction));
  const row = (instruction: Instruction, user: Inline[], base = false): Row => {
    // What a trigger of the base is found to do is reported where the base is named.
    const isBases = isPublished(instruction.at);
    return { instruction, base: base || isBases, findings: isBases ? [] : maps.found(instruction.at), user };
  };
  const lowest = stage.base.kind !== 'stage';
  const from = row(stage.from, lowest ? userOfBase(image.base) : [], lowest);
  return [
    { ...from, findings: [...from.findings, ...maps.gone(stage)] },
    ...[...triggered, ...own].flatMap((instruction) => {
      const layer = layers.get(instruction);
      // ARG makes no layer, but may have something wrong with it.
      if (!layer && maps.found(instruction.at).length === 0) return [];
      return [row(instruction, layer ? changedUser(layer) : [])];
    }),
  ];
}

/** What stands between a stage's FROM and the next one. */
export function instructionsOf({ file: { instructions }, from }: Stage): Instruction[] {
  const first = instructions.indexOf(from);
  const next = instructions.findIndex(({ keyword }, i) => i > first && keyword === 'FROM');
  return instructions.slice(first + 1, next === -1 ? undefined : next);
}

function folded(map: ImageMap, maps: Maps): BlockContent {
  const { image } = map;
  const brought = map.rows.map(({ instruction }) => broughtBy(instruction));
  // Most images bring nothing in from elsewhere.
  const wide = brought.some((each) => each.length > 0);
  const header = ['Line', 'Layer', ...(wide ? ['Brings in'] : []), 'User', 'Findings'].map((word) => [text(word)]);
  const rows = map.rows.map(({ instruction, base, findings, user }, i) => [
    link(maps.link(instruction.at, 'head'), text(String(positions(instruction.keywordAt).start.line))),
    [
      ...(base ? [strong(text('base')), text(' ')] : []),
      code(instructionText(instruction, image.stage.file, maps.secrets), longestLayer),
    ],
    ...(wide ? [message(brought[i]!)] : []),
    user,
    maps.told(findings),
  ]);
  const base = image.base.kind === 'image' ? externalMap(image.base, maps) : [];
  return details(
    title(map, maps),
    ...base,
    table(
      header.map((_, i) => (i === 0 ? 'right' : null)),
      [header, ...rows],
    ),
  );
}

const longestLayer = 90;

function title({ image, findings }: ImageMap, maps: Maps): Inline[] {
  const { stage } = image;
  const which = stageWords(stage);
  const base = baseName(image.base);
  return [
    strong(code(outermost(stage.from.at).source.path, 200)),
    ...(which.length > 0 ? [text(' '), ...message(which)] : []),
    text(`${image.shipped ? '' : ' (not shipped)'}: ${count(image.layers.length, 'layer')}`),
    ...(base === undefined ? [] : [text(' on '), code(base, 120)]),
    text(', runs as '),
    ...imageUser(image),
    text(`, ${maps.counted(findings)}`),
  ];
}

/** The user that an image's containers run as. */
export function imageUser({ user, base }: Image): Inline[] {
  return user ? [setting(user.setting)] : userOfBase(base);
}

function changedUser({ instruction, onbuild, user }: Layer): Inline[] {
  return instruction.keyword === 'USER' && !onbuild && user ? [setting(user)] : [];
}

export function setting({ value }: Setting): Inline {
  return value === undefined ? text('known only to the build') : code(value, 60);
}

function userOfBase(base: StageBase): Inline[] {
  const known = baseUser(base);
  const named = baseOf({ base })?.config.user;
  if (named) return [code(named, 60)];
  if (known === 'root') return [code('root')];
  return [text(known === 'nonroot' ? 'another user than root' : 'what its base says')];
}
