import { variablesOf } from '../facts/secrets/env-file-credentials.ts';
import type { Finding } from '../finding.ts';
import type { Project } from '../model/project.ts';
import { type Location, outermost, placeKey, textAt } from '../source.ts';
import { groupBy } from '../text/group-by.ts';
import type { Setting } from '../text/setting.ts';

/**
 * Gives the credential that a finding is about, to tell whether it is still the same one; ''
 * where it is about none. A rule knows a credential by its name, which stays when somebody gives it another value.
 *
 * @param hidden where secrets are written, in whatever files
 */
export function writtenSecrets(project: Project, hidden: readonly Location[]): (finding: Finding) => string {
  const values = valuesByName(project);
  const secrets = groupBy(hidden.map(outermost), ({ source }) => source);
  const hiddenAt = (at: Location) => {
    const { source, span } = outermost(at);
    return (secrets.get(source) ?? []).filter((each) => each.span.start < span.end && span.start < each.span.end);
  };
  // What a file's language makes of what is written, where that is known: other quotes are no other credential.
  const textOf = (at: Location) => values.get(placeKey(at)) ?? unquoted(at);
  // Of an address, what is hidden in it: the same password for a host of another name is the same credential.
  const hiddenIn = (at: Location) => {
    const { span } = outermost(at);
    const inside = hiddenAt(at).filter((each) => span.start <= each.span.start && each.span.end <= span.end);
    return inside.length > 0 ? [...new Set(inside.map(textOf))].join('\n') : undefined;
  };
  return ({ rule, key, at, secretAt: elsewhere = at, notes = [] }) => {
    const secretAt = (place: Location) =>
      hiddenIn(place) ?? values.get(placeKey(place)) ?? (hiddenAt(place).length > 0 ? unquoted(place) : undefined);
    // What a build gives to an ARG is set where it is built, and what an env file holds is set there.
    const noted = () =>
      notes
        .flatMap((note) => secretAt(note.at) ?? [])
        .sort()
        .join('\n');
    // Without a key, all of the text is compared; the name of an image is no credential.
    if (rule.group === 'images') return '';
    if (key === undefined) return rule.group === 'secrets' ? noted() : '';
    const own = secretAt(elsewhere);
    // `export NAME=value` is one word.
    if (own?.startsWith(`${key}=`)) return own.slice(`${key}=`.length);
    return own ?? (rule.group === 'secrets' ? noted() : '');
  };
}

/** The value of each variable and label, by where its name stands, and by where it stands itself. */
function valuesByName({ dockerfiles, services, applications, bakeFiles }: Project): Map<string, string> {
  const pairs: { readonly nameAt: Location; readonly value: Setting | undefined }[] = [
    ...dockerfiles.flatMap(({ instructions }) =>
      instructions
        .map((each) => (each.keyword === 'ONBUILD' ? (each.trigger ?? each) : each))
        .flatMap((each) => ('pairs' in each ? each.pairs : [])),
    ),
    ...services.flatMap(({ environment, envFile, labels, build, hooks }) => [
      ...environment,
      ...envFile.flatMap(({ entries }) => entries),
      ...labels,
      ...(build?.args ?? []),
      ...hooks.flatMap((hook) => hook.environment),
    ]),
    ...applications.flatMap(variablesOf),
    ...bakeFiles.flatMap(({ targets }) => targets.flatMap(({ args, labels }) => [...args, ...labels])),
  ];
  return new Map(
    pairs.flatMap(({ nameAt, value }) => {
      if (!value) return [];
      const text = value.value ?? unquoted(value.at);
      return [nameAt, value.at].map((at) => [placeKey(at), text] as const);
    }),
  );
}

/**
 * Without any quotes: a shell's may stand in those of YAML, doubled or behind backslashes. Nor with what ends a list that is read as
 * words, as one without all of its commas is: `["run" "--token=x"]`.
 */
function unquoted(at: Location): string {
  return textAt(outermost(at))
    .trim()
    .replace(/(?<=["'])[\],]{1,2}$/, '')
    .replace(/["'\\]/g, '');
}
