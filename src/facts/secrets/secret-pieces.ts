import { type CredentialNames, isCredentialName } from '../../known/credential-names.ts';
import { readEnvFile } from '../../model/compose/env-files.ts';
import type { Instruction } from '../../model/dockerfile/instruction.ts';
import type { Project } from '../../model/project.ts';
import { type Location, outermost, placeKey, type Source, textAt } from '../../source.ts';
import { groupBy } from '../../text/group-by.ts';
import type { Setting } from '../../text/setting.ts';
import type { Hidden } from './credential-finder.ts';

/** A name that a file gives a value. */
export interface Declared {
  readonly name: string;
  readonly value: Setting;
}

/** A text with what it is for whoever runs; undefined where only the build knows. */
interface Whole {
  readonly at: Location;
  readonly whole: string | undefined;
}

/** A piece of a credential that is no word: it tells enough of the whole to be hidden wherever it stands. */
const telling = /^(?=.{6})|^(?=.{5})(?=.*\d)/s;

/**
 * What flows together into credentials: the values of the variables that one is written with (`PASSWORD=$A$B`), and of those
 * that they are written with. Each is as good as a part of the password.
 *
 * @param found credentials that are hidden anyway, at their places
 * @param declared all that is given a name
 */
export function piecesOf(
  found: readonly Hidden[],
  sources: readonly Source[],
  declared: readonly Declared[],
  called: CredentialNames,
): readonly Hidden[] {
  const byName = groupBy(declared, ({ name }) => name);
  // Both sides of a change have files of the same path.
  const pieces = new Map<Source, Map<string, Hidden>>();
  // Many files write the same password with the same variables.
  const asked = new Map<string, Set<string | undefined>>();
  const isAsked = (name: string, whole: string | undefined) => {
    const wholes = asked.get(name) ?? new Set();
    asked.set(name, wholes);
    return wholes.size === wholes.add(whole).size;
  };
  const within = ({ at, whole }: Whole) =>
    [...namesIn(textAt(at))]
      .filter((name) => !isAsked(name, whole))
      .flatMap((name) => byName.get(name) ?? [])
      .filter(({ value }) => isPart(value, whole));
  const left: Whole[] = [
    ...found.flatMap(({ value, at }) => (at ? [{ at, whole: value }] : [])),
    ...sources.flatMap((source) => filledIn(source, called)).map((at) => ({ at, whole: undefined })),
  ];
  for (let next = left.pop(); next; next = left.pop()) {
    for (const { value: piece } of within(next)) {
      const { source } = outermost(piece.at);
      const known = pieces.get(source) ?? new Map<string, Hidden>();
      const key = placeKey(piece.at);
      if (known.has(key)) continue;
      pieces.set(source, known.set(key, { value: piece.value ?? '', at: piece.at }));
      left.push({ at: piece.at, whole: piece.value });
    }
  }
  return [...pieces.values()].flatMap((known) => [...known.values()]);
}

/** Whether a piece tells so much of a credential that it is hidden wherever it stands, and not only at its place. */
export function isTelling(value: string): boolean {
  return telling.test(value);
}

/** A name, and a value with a variable in it. */
const filled = /(?<![\w.-])-{0,2}([A-Za-z][\w.-]{1,60})["']?(?:[=:] ?| )["']?([^\s"'=:$]{0,100}\$[^\s"']{0,200})/g;

/**
 * The values that variables make, whole or in part, of what is called like a credential, in a file of any language:
 * `DB_PASSWORD=$A$B`, `--password "$A$B"`, `password: ${A}${B}`.
 */
function filledIn(source: Source, called: CredentialNames): Location[] {
  if (!source.text.includes('$')) return [];
  return [...source.text.matchAll(filled)].flatMap(({ 0: whole, 1: name, 2: value, index }) => {
    const end = index + whole.length;
    return isCredentialName(name!, called) ? [source.at(end - value!.length, end)] : [];
  });
}

function isPart({ value }: Setting, whole: string | undefined): boolean {
  return value === undefined || whole === undefined || whole.includes(value);
}

/** The variables that a text is written with. */
function namesIn(text: string): Set<string> {
  return new Set([...text.matchAll(/\$\{?([A-Za-z_]\w{0,80})/g)].map((match) => match[1]!));
}

/** What a project gives names, in whatever way. */
export function declaredIn(
  { services, applications, bakeFiles }: Project,
  instructions: readonly Instruction[],
): readonly Declared[] {
  return [
    ...instructions.flatMap(pairsOf),
    ...services.flatMap(({ environment, envFile, build }) => [
      ...environment,
      ...envFile.flatMap(({ entries }) => entries),
      ...(build?.args ?? []),
    ]),
    ...bakeFiles.flatMap(({ targets }) => targets.flatMap(({ args }) => args)),
    ...applications.flatMap(({ environmentFile }) => (environmentFile ? readEnvFile(environmentFile) : [])),
  ].flatMap(({ name, value }) => (value ? [{ name, value }] : []));
}

/** What an instruction sets, for the image or for one of its commands. */
function pairsOf(instruction: Instruction): readonly { readonly name: string; readonly value: Setting | undefined }[] {
  if ('pairs' in instruction) return instruction.pairs;
  if (!('run' in instruction) || !instruction.run) return [];
  return instruction.run.script.commands.flatMap(({ assignments }) => assignments);
}
