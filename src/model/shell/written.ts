import type { Location } from '../../source.ts';
import { buildCommands } from '../dockerfile/acting.ts';
import type { Layer } from '../dockerfile/instruction.ts';
import type { Setting } from '../setting.ts';
import type { Command } from './command.ts';

/** A text that ends up in a file, mostly a configuration. */
export interface Written {
  readonly text: string;
  readonly at: Location;
}

const writers = new Set(['echo', 'printf', 'sed', 'tee', 'cat']);

/**
 * The texts that a layer writes into files: what `echo` and `printf` print, here-documents, the scripts of `sed`, and the
 * here-documents of COPY. What only the build knows of them is left out.
 */
export function writtenTexts(layer: Layer): Written[] {
  const { instruction } = layer;
  if (instruction.keyword === 'COPY' || instruction.keyword === 'ADD') {
    return instruction.heredocs.map(({ body }) => written(body));
  }
  return buildCommands(layer).flatMap((command) => textsOf(command));
}

function textsOf({ name, args, redirects }: Command): Written[] {
  const bodies = redirects.filter(({ operator }) => operator.startsWith('<<')).map(({ target }) => written(target));
  if (name === undefined || !writers.has(name)) return bodies;
  if (name === 'sed') return [...args.map(written).map(replaced), ...bodies];
  return [...args.map(written), ...bodies];
}

function written(setting: Setting): Written {
  const text = (setting.parts ?? [setting.value]).map((part) => part ?? '\u0000').join('');
  return { text: text.replaceAll('\\n', '\n'), at: setting.at };
}

/** What a script of sed puts in place of something else; other scripts as they are. */
function replaced({ text, at }: Written): Written {
  const delimiter = /^[^s]*s([^\w\s\\])/.exec(text)?.[1];
  const replacement = delimiter === undefined ? undefined : text.slice(text.indexOf(delimiter)).split(delimiter)[2];
  return { text: replacement ?? text, at };
}
