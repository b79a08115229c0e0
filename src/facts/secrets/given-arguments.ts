import { type CredentialNames, isCredentialName, isForBrowsers } from '../../known/credential-names.ts';
import { type BakeArgument, type BakeTarget, isBakeOverride } from '../../model/bake/bake-targets.ts';
import { declares } from '../../model/builds.ts';
import type { Comparison } from '../../model/change-comparison.ts';
import type { ComposeService, EnvironmentEntry } from '../../model/compose/service.ts';
import type { Stage } from '../../model/dockerfile/instruction.ts';
import type { GivenSecret } from '../../model/workflow/image-build.ts';
import { committedValue } from '../../text/setting.ts';
import { declarationsOf } from './build-arguments.ts';
import { credentialDefaults } from './default-values.ts';

/** What a service gives to its build, but for defaults that are credentials, which are reported as such. */
export function composedArguments(service: ComposeService, names: CredentialNames): readonly EnvironmentEntry[] {
  const defaults = new Set(credentialDefaults(service, names).map(({ fallback }) => fallback));
  return (service.build?.args ?? []).filter(
    ({ value }) => !value?.variables?.some(({ fallback }) => fallback && defaults.has(fallback)),
  );
}

/**
 * What a target of a bake file gives, as its file alone says: the default of a variable is named where it stands. What only
 * the run knows is said of the target that is built, not of one that it stands upon or that is laid over it.
 */
export function bakedArguments({ args, isBase, source }: BakeTarget): readonly BakeArgument[] {
  const isBuilt = !isBase && !isBakeOverride(source.path);
  return args.flatMap((arg) => {
    const value = committedValue(arg.value);
    if (!isBuilt && value?.value === undefined) return [];
    return [{ ...arg, value, nameAt: value && value !== arg.value ? value.at : arg.nameAt }];
  });
}

/** The arguments that the Dockerfile of a stage takes. */
export function argumentsTaken(stage: Stage | undefined): ReadonlySet<string> {
  const declarations = (stage?.file.stages ?? []).flatMap(declarationsOf);
  return new Set(declarations.flatMap(({ pairs }) => pairs.map(({ name }) => name)));
}

/**
 * The credentials that a change has workflows give to what they publish. What a Dockerfile declares only now is told there, and
 * what goes to every browser is none.
 */
export function newlyGiven({ secretArguments, files }: Comparison, names: CredentialNames): readonly GivenSecret[] {
  const isDeclaredNow = (name: string) =>
    files.some(({ before, after }) => after && declares(after, name) && !(before && declares(before, name)));
  return secretArguments.filter(
    ({ name }) => isCredentialName(name, names) && !isForBrowsers(name) && !isDeclaredNow(name),
  );
}
