import { suppressions } from '../../known/suppression-comments.data.ts';

interface NamedRule {
  readonly id: string;
  readonly also: readonly string[];
}

/** Those of some rules that a tool knows by a name of its own, as they say under `also`. `*` names all that it has. */
export function rulesNamed<T extends NamedRule>(rules: readonly T[], tool: string, name: string): T[] {
  if (tool === 'layer-review') return rules.filter(({ id }) => id === name);
  // tally takes over other tools' names: `hadolint/DL3004`.
  const [other, own] = name.split('/');
  if (tool === 'tally' && own !== undefined) return rulesNamed(rules, other!, own);
  if (tool === 'KICS' && name.includes('-')) return rulesNamed(rules, tool, name.slice(0, name.indexOf('-')));
  const digits = /^(?:AVD-)?DS-?(\d{3,4})$/i.exec(name)?.[1];
  const known = tool === 'Trivy' && digits ? `DS-${digits.padStart(4, '0')}` : name;
  const wanted = `${tool} ${known}`.toLowerCase();
  const isMeant = (other: string) =>
    name === '*' ? other.startsWith(`${tool.toLowerCase()} `) : other.toLowerCase() === wanted;
  return rules.filter(({ also }) => also.some(isMeant));
}

/** Whether a tool's rule is one of style: a linter's, which none of our rules has as well. */
export function isOfStyle(rules: readonly NamedRule[], tool: string, name: string): boolean {
  return (
    suppressions.linters.includes(tool) && !/^(?:\*|all)$/i.test(name) && rulesNamed(rules, tool, name).length === 0
  );
}
