import { type RepositoryFile, withFilesFrom } from '../known/signature-demands.ts';
import { type Elsewhere, elsewhereText } from '../policy/other-repository.ts';
import { InputError, type Statements } from '../policy/policy.ts';
import { readStatements } from '../policy/read-policy.ts';
import { rules } from '../rules/index.ts';
import type { Reader } from './links.ts';

/** Who names a policy that is not in the repository under review, and what may be done where it cannot be had. */
export interface PolicyNaming {
  /** The sentence that says so, up to the policy's name: `The policy a.yml extends`. */
  readonly names: string;
  /** The option that a local run takes a copy by. */
  readonly option: string;
  /** What to do where it extends yet another one. */
  readonly instead: string;
}

/** A policy of another repository. */
export interface PolicyElsewhere {
  readonly says: Statements;
  readonly text: string;
  /** The commit that its name led to; undefined where it is at hand. */
  readonly commit: string | undefined;
}

/**
 * Reads a policy of another repository.
 *
 * @param copy its text, where that is at hand
 * @throws InputError where it has mistakes, or cannot be read.
 */
export async function policyElsewhere(
  reader: Reader,
  file: Elsewhere,
  { names, option, instead }: PolicyNaming,
  copy?: string,
): Promise<PolicyElsewhere> {
  const name = elsewhereText(file);
  const { text, commit } = copy === undefined ? await read() : { text: copy, commit: undefined };
  const says = statements(name, text);
  if (says.extends)
    throw new InputError(`${names} ${name}, which itself extends ${elsewhereText(says.extends)}. ${instead}`);
  return { says: filesFrom(says, { ...file, ref: commit ?? file.ref }), text, commit };

  async function read() {
    if (!reader.elsewhere)
      throw new InputError(`${names} ${name}, which a local run cannot fetch. Pass a copy with --${option} FILE.`);
    const content = await reader.elsewhere(file);
    if (content.kind === 'text') return { text: content.text, commit: content.commit };
    const reason = content.kind === 'absent' ? `${file.path} does not exist at ${file.ref}.` : content.reason;
    throw new InputError(`${names} ${name}, which could not be read. ${reason}`);
  }
}

/** A policy the files of which are in another place. */
export function filesFrom(says: Statements, place: NonNullable<RepositoryFile['elsewhere']>): Statements {
  const { signatures } = says;
  return signatures ? { ...says, signatures: signatures.map((each) => withFilesFrom(each, place)) } : says;
}

/** What a policy says. @throws InputError with every mistake. */
export function statements(path: string, text: string): Statements {
  return readStatements(
    path,
    text,
    rules.map(({ id }) => id),
  );
}
