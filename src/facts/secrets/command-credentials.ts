import { type CredentialNames, isCredentialName, noNames } from '../../known/credential-names.ts';
import type { Command, ShellWord } from '../../model/shell/shell-command.ts';
import { textAt } from '../../source.ts';
import { unknownMark } from '../../text/setting.ts';
import { clientCredentials } from './client-credentials.ts';
import type { Credential } from './credential.ts';
import { credentialsFed, credentialsWritten } from './credential-writes.ts';
import { assignedCredentials, namedOptionCredentials } from './named-arguments.ts';
import { positionalCredentials } from './positional-arguments.ts';
import { settings } from './stored-settings.ts';

/** How commands are given credentials. Of two that stand in one place, the first is reported. */
const ways: readonly ((command: Command, names: CredentialNames) => Iterable<Credential>)[] = [
  assignedCredentials,
  namedOptionCredentials,
  positionalCredentials,
  clientCredentials,
  credentialsFed,
  settings,
  credentialsWritten,
];

/** The credentials on a command line whose values are written out; what a variable fills in is reported where it is set. */
export function givenCredentials(command: Command, names: CredentialNames = noNames): Credential[] {
  const found: Credential[] = [];
  for (const way of ways) for (const given of way(command, names)) found.push(given);
  if (found.length === 0) return found;
  const variables = [command, ...command.input].flatMap(wordsOf).flatMap(({ variables }) => variables ?? []);
  const places = new Set<number>();
  return found.flatMap((given) => {
    const { source, span } = given.at;
    if (given.value.includes(unknownMark) || places.has(span.start)) return [];
    places.add(span.start);
    const here = variables.filter(
      ({ at }) => at.source === source && at.span.start < span.end && span.start < at.span.end,
    );
    const unless = here.find(({ fallback }) => fallback);
    if (unless) return [{ ...given, unless }];
    const filledIn = here.some(({ name }) => isCredentialName(name, names)) && !isWritten(given);
    return filledIn ? [] : [given];
  });
}

/** Whether a value stands in the text of its place, but for escapes. */
function isWritten({ value, at }: Credential): boolean {
  const bare = (text: string) => text.replace(/[\\'"]/g, '');
  return bare(textAt(at)).includes(bare(value));
}

function wordsOf({ args, assignments, redirects }: Command): ShellWord[] {
  return [...args, ...assignments.map(({ value }) => value), ...redirects.map(({ target }) => target)];
}
