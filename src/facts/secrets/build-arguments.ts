import { isCredentialName } from '../../known/credential-names.ts';
import type { Dockerfile, Instruction, Pair, PairsInstruction, Stage } from '../../model/dockerfile/instruction.ts';
import type { Project } from '../../model/project.ts';
import { ships } from '../../model/shipped-stages.ts';
import type { Message } from '../../problem.ts';
import type { Location } from '../../source.ts';
import { groupBy } from '../../text/group-by.ts';
import { once } from '../../text/once.ts';
import { stayOf } from './kept-files.ts';
import { leaksOfArguments } from './secret-leaks.ts';

/** The ARG instructions of a stage, those in its ONBUILD triggers too; with the first stage those in front of it. */
export function declarationsOf({ file, index }: Stage): readonly PairsInstruction[] {
  return byStage(file).get(index) ?? [];
}

const byStage = once(({ instructions }: Dockerfile): ReadonlyMap<number, readonly PairsInstruction[]> => {
  const found = new Map<number, PairsInstruction[]>();
  let stage = -1;
  for (const instruction of instructions) {
    if (instruction.keyword === 'FROM') stage++;
    const index = Math.max(0, stage);
    const own = found.get(index);
    if (own) own.push(...declarationIn(instruction));
    else found.set(index, [...declarationIn(instruction)]);
  }
  return found;
});

/** Whether an ARG stands in front of the first FROM and no stage takes it: it chooses a base, and is in no history. */
export function isOfNoStage({ nameAt }: Pair, { file }: Stage): boolean {
  return untaken(file).has(nameAt.span.start);
}

const untaken = once(({ instructions }: Dockerfile): ReadonlySet<number> => {
  const first = instructions.findIndex(({ keyword }) => keyword === 'FROM');
  const declared = (some: readonly Instruction[]) => some.flatMap(declarationIn).flatMap(({ pairs }) => pairs);
  const taken = new Set(declared(instructions.slice(first)).map(({ name }) => name));
  return new Set(
    declared(instructions.slice(0, Math.max(0, first)))
      .filter(({ name }) => !taken.has(name))
      .map(({ nameAt }) => nameAt.span.start),
  );
});

function declarationIn(instruction: Instruction): readonly PairsInstruction[] {
  const declared = instruction.keyword === 'ONBUILD' ? instruction.trigger : instruction;
  return declared?.keyword === 'ARG' ? [declared] : [];
}

/** What keeps a build argument in the image, besides its history. */
export interface Keeper {
  readonly at: Location;
  /** The variable of the environment that it is from then on. */
  readonly as?: string;
  /** Whether no build is known that gives the argument a value. */
  readonly isNeverGiven?: boolean;
  /** The file that a step leaves it in. */
  readonly into?: Message;
  /** Whether a step only prints it, so that the log of the build has it. */
  readonly isPrinted?: true;
}

/**
 * The ENV of a stage that gives each build argument on (`ENV NPM_TOKEN=$NPM_TOKEN`), or the step that writes it into a
 * file; of a stage that does not ship, only what `COPY --from` takes into an image. Last comes the step that prints it.
 */
export function keepersOf(stage: Stage, project: Project): ReadonlyMap<string, Keeper> {
  const kept = [...(ships(stage, project) ? inEnvironment(stage, project) : []), ...inSteps(stage, project)];
  // The first of each counts.
  return new Map(kept.reverse());
}

function inEnvironment({ layers, file }: Stage, project: Project): readonly (readonly [name: string, Keeper])[] {
  const given = argumentsGiven(project).get(file);
  return layers.flatMap(({ instruction }) => {
    if (instruction.keyword !== 'ENV') return [];
    return instruction.pairs.flatMap(({ name: as, value, at }) =>
      (value?.value === undefined ? (value?.variables ?? []) : []).map(
        ({ name }) => [name, { at, as, isNeverGiven: !given?.has(name) }] as const,
      ),
    );
  });
}

/** For each Dockerfile, the arguments that builds give to it as far as they are known: those of services, bake files and workflows. */
const argumentsGiven = once(({ images, bakeFiles }: Project): ReadonlyMap<Dockerfile, ReadonlySet<string>> => {
  const given = [
    ...images.flatMap(({ stage, pushedBy, usedBy }) =>
      [...pushedBy, ...usedBy.flatMap(({ build }) => build ?? [])].map(({ args }) => ({ stage, args })),
    ),
    ...bakeFiles.flatMap(({ targets }) => targets.flatMap(({ stage, args }) => (stage ? { stage, args } : []))),
  ];
  const names = (some: typeof given) => new Set(some.flatMap(({ args }) => args.map(({ name }) => name)));
  return new Map([...groupBy(given, ({ stage }) => stage.file)].map(([file, some]) => [file, names(some)]));
});

function inSteps(stage: Stage, project: Project): readonly (readonly [name: string, Keeper])[] {
  const pairs = declarationsOf(stage).flatMap((each) => each.pairs);
  const ordered = pairs.toSorted((a, b) => Number(isCredentialName(b.name)) - Number(isCredentialName(a.name)));
  const given = new Map(ordered.map(({ name, nameAt }) => [name, nameAt]));
  const steps = stage.layers.map((layer) => ({ layer, ...leaksOfArguments(layer, given) }));
  return [
    ...steps.flatMap(({ layer, written }) =>
      written
        .filter(({ paths }) => stayOf(paths, layer, project).taken)
        .map(({ id, at, into }) => [id, { at, into }] as const),
    ),
    ...steps.flatMap(({ printed }) => printed.map(({ id, at }) => [id, { at, isPrinted: true }] as const)),
  ];
}
