import type { CredentialNames } from '../../known/credential-names.ts';
import type { BakeTarget } from '../../model/bake/bake-targets.ts';
import type { Application } from '../../model/compose/application.ts';
import type { ComposeService } from '../../model/compose/service.ts';
import type { Instruction } from '../../model/dockerfile/instruction.ts';
import type { GivenFile } from '../../model/files/given-files.ts';
import type { Location, Source } from '../../source.ts';

/** A credential, which must not leave the process. */
export interface Hidden {
  readonly value: string;
  /** Where it is written: hidden there, whatever the value is. undefined: hidden wherever it appears. */
  readonly at?: Location;
  /** Hidden only where it is written: something else is called by it, which people must be able to read. */
  readonly here?: boolean;
  /** Hidden wherever it appears even where something is called by it: nobody can need to read it. */
  readonly always?: boolean;
}

/**
 * One way in which credentials are written, by the size of what it has to look at. Rules find credentials by what a
 * module of this folder exports, and the module's finder names them all to be hidden: more of them than any rule tells of,
 * whatever the policy is.
 */
export interface CredentialFinder {
  /** In the text of a file, whatever the file is. */
  readonly source?: (source: Source) => Iterable<Hidden>;
  /** In a file of the repository that is copied into an image. */
  readonly copied?: (source: Source, names: CredentialNames) => Iterable<Hidden>;
  /** In a file of the repository that a compose file gives to containers. */
  readonly given?: (file: GivenFile, names: CredentialNames) => Iterable<Hidden>;
  readonly instruction?: (instruction: Instruction, names: CredentialNames) => Iterable<Hidden>;
  readonly service?: (service: ComposeService, names: CredentialNames) => Iterable<Hidden>;
  readonly bakeTarget?: (target: BakeTarget, names: CredentialNames) => Iterable<Hidden>;
  readonly application?: (application: Application, names: CredentialNames) => Iterable<Hidden>;
}

/** The default that stands in for a credential where nobody sets the variable. */
export function defaultOf(variable: {
  readonly fallback?: { readonly value: string | undefined; readonly at: Location };
}): readonly Hidden[] {
  const { fallback } = variable;
  return fallback?.value === undefined ? [] : [{ value: fallback.value, at: fallback.at }];
}
