import { type CredentialNames, isCredential, noNames } from '../../known/credential-names.ts';
import { isWellKnownDefault } from '../../known/credential-values.ts';
import { readEnvFile } from '../../model/compose/env-files.ts';
import type { Instruction } from '../../model/dockerfile/instruction.ts';
import type { Project } from '../../model/project.ts';
import type { Location, Source } from '../../source.ts';
import { once } from '../../text/once.ts';
import type { Setting, Variable } from '../../text/setting.ts';
import { passwordsSet } from './account-passwords.ts';
import { declarationsOf } from './build-arguments.ts';
import { credentialsIn } from './credential-files-in-use.ts';
import { credentialDefaults } from './default-values.ts';
import { configuredIn } from './in-configuration-text.ts';
import { tokenLike, tokensIn } from './known-tokens.ts';
import { givenIn } from './on-command-lines.ts';
import { addressesIn, addressesOf, type WithPassword, withPasswords } from './passwords-in-addresses.ts';
import { optionCredentials } from './within-words.ts';
import { credentialsInContent, credentialsInOptions, writtenCredentials } from './written-credentials.ts';

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
    for (const { name, value } of settingsOf(project)) {
      if (!value) continue;
      for (const option of optionCredentials(value.value ?? '', called ?? noNames)) hide(option.value, value.at);
      if (/^\s*[{<]/.test(value.value ?? ''))
        for (const inside of configuredIn(value.value!, called)) hide(inside.value, value.at);
      for (const part of [value, ...(value.variables ?? []).flatMap(({ fallback }) => fallback ?? [])]) {
        if (part.value !== undefined && isCredential(name, part.value, called)) hide(part.value, part.at);
      }
    }
    for (const { value, at } of writtenIn(project, called)) hide(value, at);
  }
  return { values: [...values].sort((a, b) => b.length - a.length), places };
}

/** What is given a value under a name: variables, build arguments, labels. */
function settingsOf(project: Project): readonly { readonly name: string; readonly value: Setting | undefined }[] {
  return [
    ...instructionsOf(project).flatMap((instruction) => ('pairs' in instruction ? instruction.pairs : [])),
    ...project.applications.flatMap(({ environmentFile }) => (environmentFile ? readEnvFile(environmentFile) : [])),
    ...project.services.flatMap(({ environment, envFiles, labels, build, postStart, preStop }) => [
      ...environment,
      ...envFiles.flatMap(({ entries }) => entries),
      ...labels,
      ...(build?.args ?? []),
      ...[...postStart, ...preStop].flatMap((hook) => hook.environment),
    ]),
  ];
}

const instructionsOf = once(({ dockerfiles }: Project): readonly Instruction[] =>
  dockerfiles.flatMap(({ stages }) =>
    stages.flatMap((stage) => [...declarationsOf(stage), ...stage.layers.map(({ instruction }) => instruction)]),
  ),
);

interface WrittenSecret {
  readonly value: string;
  readonly at: Location;
}

/** Credentials that stand in addresses, on command lines and in what is written into files. */
function writtenIn(project: Project, called: CredentialNames | undefined): readonly WrittenSecret[] {
  const instructions = instructionsOf(project);
  return [
    ...instructions.flatMap((instruction) => passwordsOf(addressesIn(instruction))),
    ...instructions
      .flatMap((instruction) => givenIn(instruction, called))
      .flatMap(({ value, at, unless }) => [{ value, at }, ...(unless ? defaultOf(unless) : [])]),
    ...instructions.flatMap(passwordsSet).flatMap(({ secret }) => secret ?? []),
    ...project.services.flatMap((service) => [
      ...passwordsOf(addressesOf(service)),
      ...writtenCredentials(service, called),
      ...service.environment.flatMap(({ value }) =>
        value?.value?.includes('\n') ? [...credentialsInContent(value, called)] : [],
      ),
      ...credentialDefaults(service, called).map(({ fallback, value }) => ({ value, at: fallback.at })),
    ]),
    ...[...project.copied.values()].flatMap((files) =>
      [...files.values()].flatMap((source) => credentialsIn(source, called)),
    ),
    ...project.applications.flatMap(({ configs, secrets, volumes }) => [
      ...[...volumes.values()].flatMap(({ driverOptions }) => [...credentialsInOptions(driverOptions, called)]),
      ...[...configs.values(), ...secrets.values()].flatMap(({ content }) =>
        content
          ? [...credentialsInContent(content, called), ...passwordsOf(withPasswords([{ name: '', text: content }]))]
          : [],
      ),
    ]),
  ];
}

function passwordsOf(found: readonly WithPassword[]): readonly WrittenSecret[] {
  return found.flatMap(({ connections, defaults }) => [
    ...connections.map(({ password, at }) => ({ value: password, at })),
    ...defaults.flatMap(defaultOf),
  ]);
}

function defaultOf({ fallback }: Variable): readonly WrittenSecret[] {
  return fallback?.value === undefined ? [] : [{ value: fallback.value, at: fallback.at }];
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
