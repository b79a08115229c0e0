import type { Location, Source } from '../source.ts';
import { passwordsSet } from './account-passwords.ts';
import { addressesIn, addressesOf, type WithPassword, withPasswords } from './addresses.ts';
import { credentialDefaults } from './compose/defaults.ts';
import { readEnvFile } from './compose/environment.ts';
import { credentialsInContent, writtenCredentials } from './compose/written-credentials.ts';
import { configuredIn } from './configured.ts';
import { credentialsIn } from './copied-files.ts';
import { isWellKnownDefault } from './credential-values.ts';
import { type CredentialNames, isCredential, noNames } from './credentials.ts';
import { declarationsOf } from './declared.ts';
import type { Instruction } from './dockerfile/instruction.ts';
import { givenIn } from './given-in.ts';
import type { Project } from './project.ts';
import type { Setting } from './setting.ts';
import { optionCredentials } from './shell/inside-words.ts';
import { tokenLike, tokensIn } from './tokens.ts';

/** What must not leave the process. */
export interface Secrets {
  /** Hidden wherever they appear, longest first. */
  readonly values: readonly string[];
  /** Where secrets are written. Hidden there even where the value is a word that other things are called by, such as `postgres`. */
  readonly places: readonly Location[];
}

/** The credentials written in a set of files: known tokens, and the values of whatever is named like a credential. */
export function secretsOf(sources: readonly Source[], projects: readonly Project[], called?: CredentialNames): Secrets {
  const values = new Set<string>();
  const places: Location[] = [];
  const names = new Set([...projects.flatMap(publicNames), ...sources.flatMap(({ path }) => path.split(/[/._-]/))]);
  const hide = (value: string, at: Location) => {
    places.push(at);
    if (!names.has(value) && !isEverydayWord(value)) values.add(value);
  };
  for (const source of sources) {
    for (const { value, at } of tokensIn(source)) {
      places.push(at);
      // Whatever is called by it: nobody can need to read it.
      values.add(value);
      // A message may be about a part of it.
      for (const part of value.split(/[^\w-]/)) if (part.length >= 12) values.add(part);
    }
    for (const value of tokenLike(source)) values.add(value);
  }
  for (const project of projects) {
    for (const { name, value } of settings(project)) {
      if (!value) continue;
      for (const option of optionCredentials(value.value ?? '', called ?? noNames)) hide(option.value, value.at);
      if (/^\s*[{<]/.test(value.value ?? ''))
        for (const inside of configuredIn(value.value!, called)) hide(inside.value, value.at);
      for (const part of [value, ...(value.variables ?? []).flatMap(({ fallback }) => fallback ?? [])]) {
        if (part.value !== undefined && isCredential(name, part.value, called)) hide(part.value, part.at);
      }
    }
    for (const { value, at } of written(project, called)) hide(value, at);
  }
  return { values: [...values].sort((a, b) => b.length - a.length), places };
}

function* settings(project: Project): Iterable<{ name: string; value: Setting | undefined }> {
  for (const instruction of instructions(project)) if ('pairs' in instruction) yield* instruction.pairs;
  for (const { environmentFile } of project.applications) if (environmentFile) yield* readEnvFile(environmentFile);
  for (const { environment, envFiles, labels, build, postStart, preStop } of project.services) {
    yield* environment;
    for (const { entries } of envFiles) yield* entries;
    yield* labels;
    yield* build?.args ?? [];
    for (const hook of [...postStart, ...preStop]) yield* hook.environment;
  }
}

function* instructions({ dockerfiles }: Project): Iterable<Instruction> {
  for (const { stages } of dockerfiles) {
    for (const stage of stages) {
      yield* declarationsOf(stage);
      for (const { instruction } of stage.layers) yield instruction;
    }
  }
}

/** Credentials that stand in addresses, on command lines and in what is written into files. */
function* written(project: Project, called: CredentialNames | undefined): Iterable<{ value: string; at: Location }> {
  const addresses = function* (found: readonly WithPassword[]) {
    for (const { connections, defaults } of found) {
      for (const { password, at } of connections) yield { value: password, at };
      for (const { fallback } of defaults) yield { value: fallback!.value!, at: fallback!.at };
    }
  };
  for (const instruction of instructions(project)) {
    yield* addresses(addressesIn(instruction));
    for (const { value, at, unless } of givenIn(instruction, called)) {
      yield { value, at };
      if (unless?.fallback?.value !== undefined) yield { value: unless.fallback.value, at: unless.fallback.at };
    }
    for (const { secret } of passwordsSet(instruction)) if (secret) yield secret;
  }
  for (const service of project.services) {
    yield* addresses(addressesOf(service));
    yield* writtenCredentials(service, called);
    for (const { value } of service.environment) {
      if (value?.value?.includes('\n')) yield* credentialsInContent(value, called);
    }
    for (const { fallback, value } of credentialDefaults(service, called)) yield { value, at: fallback.at };
  }
  for (const files of project.copied.values())
    for (const source of files.values()) yield* credentialsIn(source, called);
  for (const { configs } of project.applications) {
    for (const { content } of configs.values()) {
      if (!content) continue;
      yield* credentialsInContent(content, called);
      yield* addresses(withPasswords([{ name: '', text: content }]));
    }
  }
}

/** `pass`, `root`, `dev`: hidden where it stands, and a part of many other words. */
function isEverydayWord(value: string): boolean {
  return /^[a-z]{1,5}$/i.test(value) && isWellKnownDefault(value);
}

/** What people call images, services, stages and users: a credential with such a value is no use to hide everywhere. */
function publicNames({ images, services }: Project): string[] {
  const references = [
    ...images.flatMap(({ base }) => (base.kind === 'image' ? [base.reference] : [])),
    ...services.flatMap(({ runs }) => (runs.kind === 'pulled' ? [runs.reference] : [])),
  ];
  return [
    ...references.flatMap(({ repository, registry, tag }) => [
      ...repository.split(/[/._-]/),
      ...repository.split('/'),
      registry,
      tag ?? '',
    ]),
    ...services.flatMap(({ name, user }) => [name, ...name.split(/[._-]/), user?.value ?? '']),
    ...images.flatMap(({ stage, user }) => [stage.name ?? '', user?.setting.value ?? '']),
  ].filter(Boolean);
}
