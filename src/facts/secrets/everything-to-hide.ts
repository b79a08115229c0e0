import { type CredentialNames, noNames } from '../../known/credential-names.ts';
import { isWellKnownDefault } from '../../known/stand-ins.ts';
import type { Instruction } from '../../model/dockerfile/instruction.ts';
import { publisherOf } from '../../model/dockerfile/published-text.ts';
import { writtenOut } from '../../model/dockerfile/written-out.ts';
import type { Project } from '../../model/project.ts';
import { publishedImages } from '../../model/published-images.ts';
import type { Location, Source } from '../../source.ts';
import { accountPasswords } from './account-passwords.ts';
import { declarationsOf } from './build-arguments.ts';
import { copiedCredentials } from './credential-files-in-use.ts';
import type { CredentialFinder, Hidden } from './credential-finder.ts';
import { defaultValues } from './default-values.ts';
import { filledCredentials } from './env-file-credentials.ts';
import { committedCredentials } from './given-credentials.ts';
import { knownTokens } from './known-tokens.ts';
import { namedValues } from './named-values.ts';
import { commandLineCredentials } from './on-command-lines.ts';
import { addressPasswords } from './passwords-in-addresses.ts';
import { namesAmong, publicNames } from './public-names.ts';
import { publishedCredentials } from './published-credentials.ts';
import { type Declared, declaredIn, isTelling, piecesOf } from './secret-pieces.ts';
import { withReferences } from './secret-references.ts';
import { composeCredentials } from './written-credentials.ts';

/** Every way in which credentials are found, by rules as well. */
const finders: readonly CredentialFinder[] = [
  knownTokens,
  namedValues,
  addressPasswords,
  commandLineCredentials,
  accountPasswords,
  composeCredentials,
  defaultValues,
  filledCredentials,
  copiedCredentials,
  committedCredentials,
];

/** What must not leave the process. */
export interface Secrets {
  /** Hidden wherever they appear, longest first. */
  readonly values: readonly string[];
  /** Where secrets are written. Hidden there even where the value is a word that other things are called by, such as `postgres`. */
  readonly places: readonly Location[];
}

/** The credentials written in a set of files: known tokens, and the values of whatever is named like a credential. */
export function secretsOf(sources: readonly Source[], projects: readonly Project[], called = noNames): Secrets {
  const written = projects.map((project) => writtenIn(project, called));
  return secretsAmong(sources, written, called);
}

/** What is written in a project, as far as it bears on what is to be hidden. */
export interface WrittenSecrets {
  readonly found: readonly Hidden[];
  /** The files that are copied, of which others may copy the same. */
  readonly copies: readonly Source[];
  /** In what registries say of images. */
  readonly published: readonly Hidden[];
  readonly declared: readonly Declared[];
  /** What is no use to hide everywhere. */
  readonly names: readonly string[];
}

/** Looks through one project, and keeps nothing else of it. */
export function writtenIn(project: Project, names: CredentialNames): WrittenSecrets {
  const called = withReferences(names, project);
  const instructions = instructionsOf(project);
  return {
    found: foundIn(project, instructions, called),
    copies: copiesOf(project),
    published: publishedIn(project, called),
    declared: declaredIn(project, instructions),
    names: [...publicNames(project)],
  };
}

/** The same as `secretsOf`, of projects that were looked through before. */
export function secretsAmong(
  sources: readonly Source[],
  written: readonly WrittenSecrets[],
  called: CredentialNames,
): Secrets {
  const values = new Set<string>();
  const places: Location[] = [];
  const variables = written.flatMap((each) => each.declared.map(({ name }) => name));
  const names = namesAmong([
    ...written.flatMap((each) => each.names),
    ...variables,
    ...sources.flatMap(({ path }) => path.split(/[/._-]/)),
  ]);
  const isPublic = (value: string) => names(value) || isShortEverydayWord(value) || isPartOfAny(value, variables);
  const copies = [...new Set(written.flatMap((each) => each.copies))];
  const found = [
    ...finders.flatMap(({ source, copied }) => [...ask(source, sources, called), ...ask(copied, copies, called)]),
    ...written.flatMap((each) => each.found),
  ];
  // What an image from elsewhere brings along stands nowhere in the files.
  const placed = (at: Location | undefined) => {
    if (at && !publisherOf(at)) places.push(at);
  };
  for (const { at } of found) placed(at);
  for (const { value, always } of found.filter(({ here }) => !here)) {
    // An option and its value may be one word: `"-p cassandra"`.
    if (always || !isPublic(value.trim())) values.add(value);
  }
  for (const { value, at } of piecesOf(
    found,
    sources,
    written.flatMap(({ declared }) => declared),
    called,
  )) {
    placed(at);
    if (isTelling(value) && !names(value) && !isWellKnownDefault(value)) values.add(value);
  }
  for (const { value, always } of written.flatMap(({ published }) => published))
    if (always || (isTelling(value) && !names(value) && !isWellKnownDefault(value))) values.add(value);
  return { values: [...values].sort(byLength), places };
}

function byLength(a: string, b: string): number {
  return b.length - a.length || (a < b ? -1 : 1);
}

/** All that any finder finds, but in whole files. */
function foundIn(project: Project, instructions: readonly Instruction[], called: CredentialNames): readonly Hidden[] {
  const { services, serviceScripts, applications, bakeFiles, given } = project;
  const targets = bakeFiles.flatMap((each) => each.targets);
  return finders.flatMap(({ instruction, given: givenFile, service, bakeTarget, application }) => [
    ...ask(instruction, instructions, called),
    ...ask(givenFile, [...given.values()].flat(), called),
    ...ask(service, [...services, ...[...serviceScripts.values()].flat()], called),
    ...ask(bakeTarget, targets, called),
    ...ask(application, applications, called),
  ]);
}

function ask<T>(
  find: ((about: T, called: CredentialNames) => Iterable<Hidden>) | undefined,
  about: readonly T[],
  called: CredentialNames,
): readonly Hidden[] {
  return find ? about.flatMap((each) => [...find(each, called)]) : [];
}

/** Those in what registries say of images. */
function publishedIn(project: Project, called: CredentialNames): Hidden[] {
  const images = new Set(publishedImages(project).map(({ image }) => image));
  return [...images].flatMap((image): Hidden[] => {
    const { source, instructions } = writtenOut(image);
    return [
      ...publishedCredentials(image, called),
      ...finders.flatMap((finder) => [
        ...ask(finder.source, [source], called),
        ...ask(finder.instruction, instructions, called),
      ]),
    ];
  });
}

function instructionsOf({ dockerfiles, scripts }: Project): readonly Instruction[] {
  const own = dockerfiles.flatMap(({ stages }) =>
    stages.flatMap((stage) => [...declarationsOf(stage), ...stage.layers.map(({ instruction }) => instruction)]),
  );
  return [...own, ...[...scripts.values()].flat().map(({ instruction }) => instruction)];
}

function copiesOf({ copied, copiedWithin }: Project): readonly Source[] {
  const within = [...copiedWithin.values()].flat().flatMap(({ source }) => source ?? []);
  return [...new Set([...[...copied.values()].flatMap((files) => [...files.values()]), ...within])];
}

/** Whether a name has some words in it, which people must be able to read: `DB_PASSWORD` in `OLD_DB_PASSWORD`. */
function isPartOfAny(value: string, names: readonly string[]): boolean {
  if (!/^[a-z]+(?:[_.-][a-z]+)*\d{0,2}$/i.test(value)) return false;
  const part = partsOf(value);
  return names.some((name) => partsOf(name).includes(part));
}

function partsOf(name: string): string {
  return `_${name.toLowerCase().replace(/[.-]/g, '_')}_`;
}

/** `pass`, `root`, `dev`: hidden where it stands, and a part of many other words. */
function isShortEverydayWord(value: string): boolean {
  return /^[a-z]{1,5}$/i.test(value) && isWellKnownDefault(value);
}
