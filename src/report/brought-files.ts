/** What an instruction brings into an image from elsewhere than its build context. */

import type { BuildMount, Instruction, Origin, Stage } from '../model/dockerfile/instruction.ts';
import { type Message, say } from '../problem.ts';
import { stageWords } from './stage-words.ts';

/** Empty where it brings nothing in. */
export function broughtBy(instruction: Instruction): Message {
  if (instruction.keyword === 'COPY' || instruction.keyword === 'ADD') {
    const files = filesOf(instruction.from);
    return files.length === 0 && instruction.sources.some(({ value }) => isUrl(value)) ? ['a download'] : files;
  }
  const mounts = instruction.keyword === 'RUN' ? instruction.mounts.map(mounted) : [];
  return mounts.filter((each) => each.length > 0).flatMap((each, i) => (i === 0 ? each : [', ', ...each]));
}

/** The stages of its file that an instruction takes files from. */
export function stagesUsedBy(instruction: Instruction): Stage[] {
  return originsOf(instruction).flatMap((origin) => (origin.kind === 'stage' ? [origin.stage] : []));
}

/** The images from elsewhere that an instruction takes files from, as they are written. */
export function imagesUsedBy(instruction: Instruction): string[] {
  return originsOf(instruction).flatMap((origin) => (origin.kind === 'image' ? [origin.reference.text] : []));
}

function originsOf(instruction: Instruction): Origin[] {
  if (instruction.keyword === 'COPY' || instruction.keyword === 'ADD') return [instruction.from];
  return instruction.keyword === 'RUN' ? instruction.mounts.flatMap(({ from }) => from ?? []) : [];
}

function filesOf(origin: Origin): Message {
  if (origin.kind === 'stage') return ['files of ', ...stageWords(origin.stage)];
  if (origin.kind === 'image') return say`files of ${origin.reference.text}`;
  return origin.kind === 'unknown' ? ['files of an image that only the build knows'] : [];
}

function mounted({ type, flag, from }: BuildMount): Message {
  const field = (...names: string[]) => flag.fields.find(({ name }) => names.includes(name))?.value.value;
  const named = (what: string, name: string | undefined): Message => [what, ...(name ? [' ', { code: name }] : [])];
  const files = from ? filesOf(from) : [];
  switch (type) {
    case 'secret':
      return named('secret', field('id') ?? field('target', 'dst', 'destination'));
    case 'ssh':
      return ['the ssh agent'];
    case 'cache':
      return [
        ...named('cache', field('target', 'dst', 'destination')),
        ...(files.length > 0 ? [' with ', ...files] : []),
      ];
    default:
      return files;
  }
}

function isUrl(value: string | undefined): boolean {
  return value !== undefined && /^(?:https?|git|ssh):\/\/|^git@/.test(value);
}
