import type { CredentialNames } from '../../known/credential-names.ts';
import { recordOf } from '../../known/programs/records.ts';
import { startScripts } from '../../model/compose/command-script.ts';
import { invocationOf } from '../../model/dockerfile/layer.ts';
import type { Project } from '../../model/project.ts';
import type { Command } from '../../model/shell/shell-command.ts';
import { assignmentsOf } from '../../model/shell/variable-assignments.ts';
import { knownText } from '../../text/setting.ts';

/**
 * What a team knows of names, with the values that say in these files where a secret is: the name of an entry under `secrets`,
 * the words that a script puts one in the place of when a container starts (`sed "s/DB_PASSWORD_HERE/$PW/"`), and what the
 * variables hold by which it names one (`kubectl delete secret "$secret"`).
 */
export function withReferences(names: CredentialNames, project: Project): CredentialNames {
  const { applications, images, services, serviceScripts } = project;
  const entries = applications.flatMap(({ secrets }) => [...secrets.keys()]);
  const started = [
    ...images.flatMap((image) => image.startScripts.flatMap((layer) => invocationOf(layer)?.script ?? [])),
    ...[...services, ...[...serviceScripts.values()].flat()].flatMap((service) =>
      startScripts(service).map(({ script }) => script),
    ),
  ];
  const said = [
    ...entries,
    ...started.flatMap(({ commands }) => [...commands.flatMap(wordsReplaced), ...namesGiven(commands)]),
  ];
  // a word alone may be a password all the same
  const references = new Set(said.filter((each) => /[a-z\d][-_]\w/i.test(each)));
  return references.size > 0 ? { ...names, references } : names;
}

/** The whole words that `s/WORD/$NAME/` takes out of a file for what only the run knows. */
function wordsReplaced({ name, args }: Command): readonly string[] {
  if (!recordOf(name).edits) return [];
  return args.flatMap((word) =>
    (word.variables?.length ?? 0) + word.commands.length === 0
      ? []
      : [...knownText(word).matchAll(/(?<![\w.-])s([/|#,@!~:+%])\W{0,4}([A-Za-z][\w-]{3,60})\W{0,4}\1/g)].map(
          (match) => match[2]!,
        ),
  );
}

/** What is assigned to the variables that commands have behind the word `secret`. */
function namesGiven(commands: readonly Command[]): readonly string[] {
  const naming = new Set(
    commands.flatMap(({ args }) =>
      args.flatMap(({ variables }, i) =>
        /^secrets?$/.test(args[i - 1]?.value ?? '') ? (variables ?? []).map(({ name }) => name) : [],
      ),
    ),
  );
  if (naming.size === 0) return [];
  const assigned = commands.flatMap(assignmentsOf).filter(({ name }) => naming.has(name));
  return assigned.flatMap(({ value }) => value.value ?? []);
}
