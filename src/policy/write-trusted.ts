import { readYaml } from '../model/yaml/read-yaml.ts';
import { Source } from '../source.ts';
import { lineEndOf } from '../text/line-ends.ts';
import { readPolicy } from './read-policy.ts';
import { isNothing } from './shape.ts';
import { yamlScalar } from './yaml-scalar.ts';

/**
 * The text of a policy that trusts some registries.
 *
 * @param file its text is undefined where there is none yet
 * @param registries by the names that a policy can have
 * @returns undefined where it says already what it trusts, or is written so that nothing can be added
 * @throws InputError where it has mistakes
 */
export function policyTrusting(
  { path, text = '' }: { readonly path: string; readonly text: string | undefined },
  registries: readonly string[],
  ruleIds: readonly string[],
): string | undefined {
  readPolicy(path, text, ruleIds);
  const root = readYaml(new Source(path, text)).documents[0]?.root;
  if (root && !isNothing(root) && (root.kind !== 'mapping' || root.flow || root.entries.has('trusted')))
    return undefined;
  const newline = lineEndOf(text);
  const body = text.trimEnd();
  const lines = ['trusted:', `  registries: [${registries.map(yamlScalar).join(', ')}]`];
  const after = `${body}${body === '' ? '' : newline + newline}${lines.join(newline)}${newline}`;
  readPolicy(path, after, ruleIds);
  return after;
}
