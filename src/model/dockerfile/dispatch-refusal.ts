import { gitSource } from '../../known/git-source.ts';
import { isDigest, isReference } from '../../known/image-reference.ts';
import { platformNames } from '../../known/platform-names.data.ts';
import { signalNames } from '../../known/signal-names.data.ts';
import { knownStart, type Setting } from '../../text/setting.ts';
import { shown } from './buildkit-refusal.ts';
import type { BuildRefusal, CopyInstruction, FromInstruction, Instruction } from './instruction.ts';
import { mountRefusal } from './mount-refusal.ts';
import { noReference } from './stage-links.ts';

/**
 * Why BuildKit refuses to carry out an instruction that it could parse (dockerfile2llb/convert*.go). A value that only the
 * build knows is taken for a good one.
 *
 * @param workdir the working directory in force, where it is known
 */
export function* dispatchRefusals(instruction: Instruction, workdir: string | undefined): Iterable<BuildRefusal> {
  switch (instruction.keyword) {
    case 'EXPOSE':
      yield* refusedOf(instruction.ports, portFault);
      break;
    case 'VOLUME':
      yield* refusedOf(instruction.paths, (path) => (path === '' ? 'A path in VOLUME is empty.' : undefined));
      break;
    case 'STOPSIGNAL':
      yield* refusedOf([instruction.text], (name) =>
        isSignal(name) ? undefined : `There is no signal ${shown(name) || 'without a name'}.`,
      );
      break;
    case 'COPY':
    case 'ADD':
      yield* copyRefusals(instruction);
      break;
    case 'RUN':
      for (const mount of instruction.mounts) {
        const refused = mountRefusal(mount, workdir);
        if (refused) yield refused;
      }
      break;
    default:
      break;
  }
}

/**
 * Why BuildKit refuses a FROM, whether or not anything needs its stage.
 *
 * @param isStage whether the base is a stage of the file
 */
export function* baseRefusals({ image, platform }: FromInstruction, isStage: boolean): Iterable<BuildRefusal> {
  const takes = (name: string) => isStage || name === 'scratch' || isReference(name);
  yield* refusedOf([image], (name) => {
    if (name === '') return 'The name of the base image is empty.';
    return takes(name) ? undefined : noReference(name);
  });
  if (platform && platform.at.span.end > platform.at.span.start) {
    yield* refusedOf([platform], (name) => (isPlatform(name) ? undefined : `There is no platform ${shown(name)}.`));
  }
}

function refusedOf(settings: readonly Setting[], fault: (value: string) => string | undefined): BuildRefusal[] {
  return settings.flatMap(({ value, at }) => {
    const message = value === undefined ? undefined : fault(value);
    return message === undefined ? [] : [{ at, message }];
  });
}

/** A system or an architecture alone, or `system/architecture/variant`; the system may have a version. */
function isPlatform(text: string): boolean {
  const [first = '', ...others] = text.split('/');
  if (others.length > 2 || !/^[\w-]+(?:\([\w.+-]*\))?$/.test(first)) return false;
  if (others.length > 0) return others.every((part) => /^[\w-]+$/.test(part));
  const name = first.split('(')[0]!.toLowerCase();
  return platformNames.systems.includes(name) || platformNames.architectures.includes(name);
}

/** A number but 0, or a name with or without SIG. */
function isSignal(text: string): boolean {
  if (/^[+-]?\d+$/.test(text)) return Number(text) !== 0 && Number.isSafeInteger(Number(text));
  const name = text.toUpperCase().replace(/^SIG/, '');
  if (signalNames.names.includes(name)) return true;
  const [, end, count = '0'] = /^RTM(IN|AX)(?:[+-](\d+))?$/.exec(name) ?? [];
  const farthest = { IN: signalNames.afterLowest, AX: signalNames.beforeHighest }[end ?? ''];
  const spelled = name === `RTM${end}` || name === `RTM${end}${end === 'IN' ? '+' : '-'}${Number(count)}`;
  return farthest !== undefined && spelled && Number(count) <= farthest && (name.length === 5 || count !== '0');
}

/** `[address:][port:]port[/protocol]`, where a port may be a range. An empty one is dropped. */
function portFault(text: string): string | undefined {
  if (text === '') return undefined;
  const parts = text.split(':');
  const slash = parts.at(-1)!.indexOf('/');
  const [port, protocol] =
    slash === -1 ? [parts.at(-1)!, ''] : [parts.at(-1)!.slice(0, slash), parts.at(-1)!.slice(slash + 1)];
  if (!['', 'tcp', 'udp', 'sctp'].includes(protocol.toLowerCase())) return `There is no protocol ${shown(protocol)}.`;
  const [range, host] = [portRange(port), parts.at(-2) ? portRange(parts.at(-2)!) : undefined];
  if (!range || (parts.at(-2) && !host)) return `${shown(text)} is not a port.`;
  const differ = host && host.end - host.start !== range.end - range.start && range.start !== range.end;
  return differ ? `The ranges of ${shown(text)} have different lengths.` : undefined;
}

function portRange(text: string): { start: number; end: number } | undefined {
  const [, first, last = first] = /^(\d+)(?:-(\d+))?$/.exec(text) ?? [];
  const [start, end] = [Number(first), Number(last)];
  return start <= end && end <= 65_535 ? { start, end } : undefined;
}

function* copyRefusals({ keyword, sources, flags }: CopyInstruction): Iterable<BuildRefusal> {
  const flag = (wanted: string) => flags.find(({ name }) => name === wanted)?.value;
  const [mode, checksum] = [flag('chmod'), flag('checksum')];
  if (mode) yield* refusedOf([mode], modeFault);
  if (keyword === 'COPY') {
    for (const source of sources) {
      if (isAddress(knownStart(source)))
        yield { at: source.at, message: 'COPY takes only files. ADD takes an address.' };
    }
  } else if (checksum && checksum.value !== '') {
    const message = checksumFault(checksum.value, sources);
    if (message !== undefined) yield { at: checksum.at, message };
  }
}

function isAddress(start: string): boolean {
  return /^(?:(?:https?|git|ssh):\/\/|git@[\w.-]+:)/.test(start);
}

/** @param checksum undefined where only the build knows it */
function checksumFault(checksum: string | undefined, sources: readonly Setting[]): string | undefined {
  if (checksum === undefined) return undefined;
  if (sources.length !== 1) return '--checksum is for a single source.';
  const source = sources[0]!.value;
  if (source === undefined || gitSource(source)) return undefined;
  if (!/^https?:\/\//.test(source)) return '--checksum is for addresses, not for files.';
  return isDigest(checksum) ? undefined : `--checksum cannot be ${shown(checksum)}.`;
}

/** Octal up to 7777, or letters as `chmod` takes them. */
function modeFault(mode: string): string | undefined {
  const valid = /^\d+$/.test(mode)
    ? /^0*[0-7]{1,4}$/.test(mode)
    : /^[ugoa]*(?:[-+=][rwxXstugo]*)+(?:,[ugoa]*(?:[-+=][rwxXstugo]*)+)*$/.test(mode);
  return mode === '' || valid ? undefined : `--chmod cannot be ${shown(mode)}.`;
}
