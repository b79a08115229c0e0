/** The inputs that `action.yml` declares, as the environment variables that a step gets. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

interface Metadata {
  inputs?: Record<string, { default?: unknown; deprecationMessage?: string } | null>;
}

/**
 * `INPUT_` and the name in upper case, blanks as `_`, hyphens kept, for every declared input with its default.
 * `required` is not enforced, and an unset input is the empty string. Of expressions only `github.token` is known.
 * @param given what the workflow writes under `with:`; a name that is not declared is passed on all the same
 * @returns the variables, and the warnings that the runner prints
 */
export function inputVariables(
  actionFile: string,
  given: Record<string, string>,
  token: string,
): { variables: Record<string, string>; warnings: string[] } {
  const metadata = parse(readFileSync(actionFile, 'utf8')) as Metadata;
  const declared = Object.entries(metadata.inputs ?? {});
  const variables: Record<string, string> = {};
  const warnings: string[] = [];
  const set = (name: string, value: string) => {
    variables[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] = value.replaceAll(
      /\$\{\{\s*github\.token\s*\}\}/g,
      token,
    );
  };
  for (const [name, input] of declared) set(name, String(input?.default ?? ''));
  for (const [name, value] of Object.entries(given)) {
    const input = declared.find(([each]) => each.toLowerCase() === name.toLowerCase())?.[1];
    if (input === undefined) {
      const valid = declared.map(([each]) => `'${each}'`).join(', ');
      warnings.push(`Unexpected input(s) '${name}', valid inputs are [${valid}]`);
    } else if (input?.deprecationMessage) {
      warnings.push(`Input '${name}' has been deprecated with message: ${input.deprecationMessage}`);
    }
    set(name, value);
  }
  return { variables, warnings };
}
