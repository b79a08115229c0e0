import { textAt } from '../source.ts';
import { once } from '../text/once.ts';
import { knownStart } from '../text/setting.ts';
import { type ServiceScript, serviceScripts } from './compose/command-script.ts';
import { textExcerpt } from './compose/compose-text.ts';
import type { Dockerfile, Invocation, Layer, Stage } from './dockerfile/instruction.ts';
import { invocationOf, lastOf, type Of } from './dockerfile/layer.ts';
import type { Image, Service } from './project.ts';
import { type GivenWords, listed, runTogether } from './shell/entrypoint.ts';
import type { Command } from './shell/shell-command.ts';

type Starting = Layer & { readonly instruction: { readonly run: Invocation } };

interface Start {
  readonly entrypoint: Starting | undefined;
  readonly command: Starting | undefined;
}

/**
 * What stages start where their ENTRYPOINT is told by their CMD what to run: for each such CMD a layer that stands for
 * both.
 */
export const startsTogether = once(({ stages }: Dockerfile): readonly (readonly [Layer, Layer])[] => {
  const starts = new Map<Stage, Start>();
  return stages.flatMap((stage): [Layer, Layer][] => {
    const inherited = stage.base.kind === 'stage' ? starts.get(stage.base.stage) : undefined;
    const [entrypoint, command] = [lastOf(stage.layers, 'ENTRYPOINT'), lastOf(stage.layers, 'CMD')];
    const start: Start = {
      entrypoint: entrypoint ?? inherited?.entrypoint,
      // Who sets an entrypoint takes over no command.
      command: command ?? (entrypoint ? undefined : inherited?.command),
    };
    starts.set(stage, start);
    const both = command && together(start);
    return both ? [[command, both]] : [];
  });
});

function together({ entrypoint, command }: Start): Layer | undefined {
  const [first, rest] = [wordsOf(entrypoint), wordsOf(command)];
  const script = first && rest && runTogether(first, rest, command!.environment);
  if (!script) return undefined;
  const { instruction } = command!;
  const run: Invocation = {
    form: 'exec',
    words: [...first.words, ...rest.words],
    at: instruction.run.at,
    script,
  };
  return { ...command!, instruction: { ...instruction, run } as Layer['instruction'], runs: command! };
}

/** undefined for the shell form, which is a whole of its own. */
function wordsOf(layer: Starting | undefined): GivenWords | undefined {
  const run = layer?.instruction.run;
  return run?.form === 'exec' ? listed(run.words) : undefined;
}

/** What containers of an image start with: its own ENTRYPOINT and CMD, or those that its base brings along. */
export function startsOf({ inherited, layers }: Pick<Image, 'inherited' | 'layers'>): Starts {
  const entrypoint = lastOf(layers, 'ENTRYPOINT');
  return {
    entrypoint: entrypoint ?? lastOf(inherited, 'ENTRYPOINT'),
    // Who sets an entrypoint takes over no command of the base.
    command: lastOf(layers, 'CMD') ?? (entrypoint ? undefined : lastOf(inherited, 'CMD')),
  };
}

interface Starts {
  readonly entrypoint: Of<'ENTRYPOINT'> | undefined;
  readonly command: Of<'CMD'> | undefined;
}

/** The commands in these. */
export function commandsIn({ entrypoint, command }: Starts): readonly Command[] {
  return [entrypoint, command].flatMap((layer) => layer?.instruction.run.script.commands ?? []);
}

/** What a command is with its words, as far as they are known, as one would type it. */
export function asTyped({ name, args }: Command): string {
  return [name, ...args.map(knownStart)].join(' ');
}

/** All of them, with those in the scripts of the repository that they are. */
export const commandsStarted = once((image: Image): readonly Command[] => [
  ...commandsIn(startsOf(image)),
  ...image.startScripts.flatMap((layer) => invocationOf(layer)?.script.commands ?? []),
]);

/**
 * Whether an image starts a program of its own that nobody sees here, which may start anything: `/start.sh`, but no
 * program of a distribution.
 */
export function startsUnseen(image: Image): boolean {
  if (image.startScripts.length > 0) return false;
  return commandsIn(startsOf(image)).some(({ nameAt }) => {
    const path = textAt(nameAt).replace(/^["']|["']$/g, '');
    return /\.(?:ba)?sh$/.test(path) || (path.includes('/') && !/^\/(?:usr\/)?s?bin\//.test(path));
  });
}

/** Whether all services that run an image start something else in it than it does by itself. */
export function isStartReplaced(image: Image): boolean {
  const { usedBy } = image;
  const { entrypoint } = startsOf(image);
  return (
    usedBy.length > 0 && usedBy.every((service) => service.entrypoint ?? (entrypoint ? undefined : service.command))
  );
}

/** All that a service runs, its command with the entrypoint of the image that is built for it. */
export const scriptsOfService = once((service: Service): readonly ServiceScript[] => {
  const { command, entrypoint, runs } = service;
  const own = serviceScripts(service);
  if (!command || entrypoint || runs.kind !== 'built') return own;
  const first = wordsOf(lastOf(runs.image.layers, 'ENTRYPOINT'));
  const { words, via } = command;
  const script = first && runTogether(first, { words, texts: words.map(textExcerpt) });
  return script ? [...own, { script, via }] : own;
});
