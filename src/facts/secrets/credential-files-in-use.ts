import { credentialFile, holdsOnlyOne, isReadable, isSettingsFile } from '../../known/credential-files.ts';
import { type CredentialNames, isCredential, isForBrowsers, noNames } from '../../known/credential-names.ts';
import { isCredentialValue, isPasswordHash, looksRandom } from '../../known/credential-values.ts';
import { debugSwitches } from '../../known/debug-switches.data.ts';
import { isProjectSettings } from '../../known/package-settings.ts';
import { isDeveloperName, isDeveloperPath } from '../../known/path-roles.ts';
import { readEnvFile } from '../../model/compose/env-files.ts';
import { landing, landingWithin } from '../../model/dockerfile/copy-target.ts';
import { filesBroughtBy } from '../../model/dockerfile/image-files.ts';
import type { Instruction } from '../../model/dockerfile/instruction.ts';
import { fromContextRoot } from '../../model/files/copied-folders.ts';
import type { Layer, Project } from '../../model/project.ts';
import { isTaken } from '../../model/shipped-stages.ts';
import type { Severity } from '../../problem.ts';
import { type Location, type Source, textAt } from '../../source.ts';
import { nameWords } from '../../text/name-words.ts';
import { once, onceWith } from '../../text/once.ts';
import { nameOf } from '../../text/path.ts';
import { type Guessable, isEasilyGuessed, wordsInStage } from '../accounts/guessable-words.ts';
import { isToBeReplaced } from './asked-to-replace.ts';
import { connectionsIn, credentialOf } from './connection-strings.ts';
import { type Arrival, arrivalsOf } from './credential-file-arrivals.ts';
import type { CredentialFinder } from './credential-finder.ts';
import { configuredIn, wordsNear } from './in-configuration-text.ts';
import { isIssued, tokenAt, tokensIn } from './known-tokens.ts';
import { isTrustedNowhereElse } from './private-keys.ts';

/** A credential that a file of the repository holds. */
export interface Held {
  readonly name: string;
  readonly value: string;
  readonly at: Location;
  /** Whom it is for, where that is said with it. */
  readonly account?: string | undefined;
  /** Whether the name only says what it is (`private key`), to follow "a" or "an". */
  readonly isKind?: true;
  /** Where the server is that an address with it names, if that is known. */
  readonly server?: Guessable['server'];
}

/** What a copied file or folder holds, as far as the repository has it; undefined where only the build knows. */
export function heldBy(arrival: Arrival, project: Project, names?: CredentialNames): readonly Held[] | undefined {
  const { copied, copiedFolders, copiedWithin, copiedWithoutSecrets } = project;
  if (copiedWithoutSecrets.has(arrival.at)) return [];
  if (copiedFolders.has(arrival.at)) {
    const inside = copiedWithin.get(arrival.layer.instruction)?.filter(({ taken }) => taken.at === arrival.at) ?? [];
    const held = inside.map(({ source }) => source && heldInListed(source, names ?? noNames));
    return held.every((each) => each !== undefined) ? held.flat() : undefined;
  }
  const source =
    arrival.how === 'context' ? copied.get(arrival.layer.stage.file)?.get(arrival.file) : handedOn(arrival, project);
  const held = source && credentialsIn(source, names);
  return held && (held.length > 0 || isOpen(source!, arrival.file)) ? held : undefined;
}

/** The file of the repository that a stage takes from another one, unless a step there has to do with it as well. */
function handedOn({ layer, file, how, path }: Arrival, { copied, copiedWithin }: Project): Source | undefined {
  const { file: dockerfile } = layer.stage;
  const [likeliest] = how === 'copied' && path !== undefined ? filesBroughtBy(path, layer).files : [];
  if (!likeliest || !('contextPath' in likeliest) || likeliest.context !== undefined) return undefined;
  const names = [nameOf(file), nameOf(likeliest.contextPath)];
  const isStep = ({ keyword, at }: Instruction) => keyword === 'RUN' && names.some((name) => textAt(at).includes(name));
  if (dockerfile.instructions.some(isStep)) return undefined;
  const sought = fromContextRoot(likeliest.contextPath);
  const named = [...(copied.get(dockerfile) ?? [])].find(([written]) => fromContextRoot(written) === sought);
  const within = dockerfile.instructions.flatMap((each) => copiedWithin.get(each) ?? []);
  return named?.[1] ?? within.find(({ taken, lands }) => fromContextRoot(`${taken.value}/${lands}`) === sought)?.source;
}

/** Whether whatever is secret in a file is seen in its text: it has nothing that chance may have made, or says what is. */
function isOpen(source: Source, file: string): boolean {
  return isReadable(file) || /\.(?:pem|key)$/i.test(file) || !holdsChance(source);
}

const holdsChance = once(({ text }: Source): boolean =>
  text
    .slice(0, 100_000)
    .split(/[\s"'`,;:=<>()[\]{}]+/)
    .some(looksRandom),
);

/** A file that a layer copies, with the credentials in it; undefined for a keystore. */
interface FoundWithin {
  readonly arrival: Arrival;
  readonly held: readonly Held[] | undefined;
  /** What it is called, wherever the folder that is copied lies in the repository. */
  readonly key: string;
}

/** The files that a layer copies whose names do not say that they hold credentials, and which do, with what somebody chose of these. */
export function settingsWithCredentials(
  layer: Layer,
  { copied }: Project,
  names?: CredentialNames,
): readonly FoundWithin[] {
  const { instruction } = layer;
  if ((instruction.keyword !== 'COPY' && instruction.keyword !== 'ADD') || instruction.from.kind !== 'context')
    return [];
  const known = new Set(arrivalsOf(layer).map(({ file }) => file));
  return instruction.sources.flatMap(({ value: file, at }) => {
    const source = file === undefined || known.has(file) ? undefined : copied.get(layer.stage.file)?.get(file);
    const held =
      source && (isSettingsFile(source.path) || !isProjectSettings(source.path))
        ? credentialsIn(source, names).filter((each) => isChosen(each))
        : [];
    if (file === undefined || held.length === 0) return [];
    const path = landing(layer, instruction, file);
    const arrival: Arrival = { layer, at, file, path, kind: 'settings file', holds: 'surely', how: 'context' };
    return [{ arrival, held, key: file }];
  });
}

/**
 * The files that an image gets with folders that a layer copies: keystores, and those with credentials that somebody chose.
 * Who copies a folder into a stage that only builds does so for the rest of it.
 */
export function withinFolders(layer: Layer, project: Project, names?: CredentialNames): readonly FoundWithin[] {
  const told = new Set(arrivalsOf(layer).map(({ at }) => at));
  return (project.copiedWithin.get(layer.instruction) ?? []).flatMap(({ path: file, source, taken, lands }) => {
    const known = told.has(taken.at) ? undefined : credentialFile(file);
    const held = source && known && heldInListed(source, names ?? noNames);
    if (!known || held?.length === 0) return [];
    const path = landingWithin(layer, lands);
    if (!isTaken(path, layer, project)) return [];
    const arrival: Arrival = { layer, at: taken.at, file, path, kind: known.kind, holds: 'maybe', how: 'context' };
    return [{ arrival, held, key: lands }];
  });
}

/** Where nobody named the file for what it holds, it counts as what its name says if its text does. */
const heldInListed = onceWith((source: Source, names: CredentialNames): readonly Held[] => {
  const held = credentialsIn(source, names).filter((each) => isChosen(each) && !isOfDevelopers(each));
  return held.length > 0 ? held : onlyCredential(source, names).filter((each) => isChosen(each));
});

/** What a file holds whose name says that it is one credential: the `token` of `token.txt`. */
function onlyCredential(source: Source, names: CredentialNames): readonly Held[] {
  const { path } = source;
  return holdsOnlyOne(path) ? wholeCredential(source, nameOf(path).replace(/\.txt$/i, ''), names) : [];
}

/** Whether a value stands in the part of a YAML file that is for those who develop or test: `development:` of Rails. */
function isOfDevelopers({ at: { source, span } }: Held): boolean {
  return developerParts(source).some(({ start, end }) => start < span.start && span.start < end);
}

const developerParts = once((source: Source): readonly { readonly start: number; readonly end: number }[] => {
  if (!/\.ya?ml$/i.test(source.path)) return [];
  const tops = [...source.text.matchAll(/^[^\s#].*$/gm)];
  return tops.flatMap(({ 0: line, index }, i) =>
    /^[\w-]+:/.test(line) && isDeveloperName(line.slice(0, line.indexOf(':')))
      ? [{ start: index + line.length, end: tops[i + 1]?.index ?? source.text.length }]
      : [],
  );
});

/** The credential that a file holds and nothing else, if it can be one under a name. */
export function wholeCredential(source: Source, name: string, names: CredentialNames = noNames): readonly Held[] {
  const value = source.text.trim();
  if (/\s/.test(value) || value.length > 500 || !isCredentialValue(value) || !isCredential(name, value, names))
    return [];
  const start = source.text.indexOf(value);
  return [{ name, value, at: source.at(start, start + value.length) }];
}

/**
 * Whether a credential is somebody's own, and neither a default that everybody knows nor what is kept of a password.
 *
 * @param around what else somebody who guesses would try
 */
export function isChosen(held: Held, around: Iterable<string> = []): boolean {
  return (
    !isForBrowsers(held.name) &&
    !isPasswordHash(held.value) &&
    (held.isKind || !(isToBeReplaced(held.at) || isCalledAsItIs(held))) &&
    !isEasilyGuessed(held, held.isKind ? [] : [...around, ...wordsNear(held.at)])
  );
}

/** Whether a value says in words what its name says: `image_resource_secret` of `resource_type_secret`. */
function isCalledAsItIs({ name, value }: Held): boolean {
  if (!/^[a-z]{2,20}(?:[-_][a-z]{2,20}){1,5}$/.test(value)) return false;
  return nameWords(name).at(-1) === nameWords(value).at(-1);
}

/** How much it weighs that an image has such a file: what is surely in it, and whether anybody gets it. */
export function weightOf(
  { holds, layer }: Arrival,
  held: readonly Held[] | undefined,
  taken: boolean,
  project: Pick<Project, 'images' | 'besideKeys'>,
): Severity {
  if (held?.length && held.every(({ at }) => tokenAt(at)?.opens === 'nothing')) return 'low';
  const surely = held !== undefined || holds === 'surely';
  const around = held === undefined ? [] : wordsOfImage(layer, project);
  const chosen = held === undefined || held.some((each) => each.isKind || isChosen(each, around));
  // Whoever has the repository has what its developers and tests log in with, and it opens nothing else; so it is with such a key.
  const opensLittle =
    held !== undefined &&
    held.length > 0 &&
    held.every(
      ({ at, isKind, server }) =>
        isTrustedNowhereElse(at, project) ||
        server === 'itself' ||
        (server !== 'internet' && !(isKind && isIssued(at)) && isFileForDevelopers(at.source)),
    );
  return surely && taken && chosen && !opensLittle ? 'high' : surely || taken ? 'medium' : 'low';
}

/** What somebody who guesses would try of an image: what it is built on, where it works, and what its variables hold. */
function wordsOfImage({ stage, workdir }: Layer, project: Pick<Project, 'images'>): readonly string[] {
  const base = stage.base.kind === 'image' ? stage.base.reference.repository : '';
  return [...wordsInStage(stage, project, noNames), ...nameWords(base), ...nameWords(nameOf(workdir?.value ?? ''))];
}

/** Whether a file holds what developers or tests use: by its path, or by the mode that an environment file sets. */
export const isFileForDevelopers = once((source: Source): boolean => {
  if (isDeveloperPath(source.path)) return true;
  const modes = [...source.text.matchAll(/^(?:export )?([A-Z_]{3,40})=["']?([\w-]{1,20})["']?\s*$/gm)].filter(
    ([, name]) => debugSwitches.modes.test(name!),
  );
  return modes.length > 0 && modes.every(([, , mode]) => isDeveloperName(mode!));
});

/** The credentials in a file of settings, in order. */
export function credentialsIn(source: Source, names: CredentialNames = noNames): readonly Held[] {
  return heldIn(source, names);
}

/** Worked out once: many Dockerfiles may copy the same file. */
const heldIn = onceWith((source: Source, names: CredentialNames): readonly Held[] => {
  const { text } = source;
  const whole = { value: text, at: source.at(0, text.length) };
  const found: Held[] = [
    ...tokensIn(source)
      .filter(({ open }) => !open)
      .map(({ kind, value, at }) => ({ name: kind, value, at, isKind: true as const })),
    ...privateWebKeys(source),
    ...configuredIn(text, names, source.path).map(({ name, value, start }) => ({
      name,
      value,
      at: source.at(start, start + value.length),
    })),
    ...connectionsIn(whole, names).map((each) => ({ ...credentialOf(each), name: 'password', at: each.at })),
    ...(/\.env(?:$|\.)/.test(source.path) ? readEnvFile(source) : []).flatMap(({ name, value }) =>
      value?.value !== undefined && !value.variables?.length && isCredential(name, value.value, names)
        ? [{ name, value: value.value, at: value.at }]
        : [],
    ),
  ].sort((a, b) => a.at.span.start - b.at.span.start);
  return found.filter(({ at }, i) => i === 0 || found[i - 1]!.at.span.end <= at.span.start);
});

/** The private parts of a JSON Web Key, and symmetric ones (RFC 7518, 6). */
function privateWebKeys(source: Source): Held[] {
  const { text } = source;
  if (!/"kty"\s{0,9}:/.test(text)) return [];
  return [...text.matchAll(/"[dk]"\s{0,9}:\s{0,9}"([\w-]{22,2000})"/g)].map((match) => {
    const end = match.index + match[0].length - 1;
    const at = source.at(end - match[1]!.length, end);
    return { name: 'private JSON Web Key', value: match[1]!, at, isKind: true };
  });
}

export const copiedCredentials: CredentialFinder = {
  copied: (source, names) => [...credentialsIn(source, names), ...onlyCredential(source, names ?? noNames)],
};
