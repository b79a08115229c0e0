import type { Location, Source } from '../../source.ts';
import { groupBy } from '../../text/group-by.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import { entries, field, scalarText } from '../yaml/yaml-fields.ts';
import type { YamlNode } from '../yaml/yaml-tree.ts';
import { isLayerReview, type ReviewStep, type WorkflowEdit } from './review-workflow.ts';
import type { Workflows } from './workflow-files.ts';

/**
 * Where GitHub looks up which commit each `uses:` of a workflow is
 * (https://docs.github.com/actions/concepts/security/workflow-dependency-lockfiles).
 */
export const actionsLockPath = '.github/workflows/actions.lock';

/** An action and the commit that runs for it. */
interface Pin {
  readonly commit: string;
  /** Whose repository it is: it may have another owner of the same name by now. */
  readonly repository: string;
  readonly at: Location;
}

/**
 * What a change of the lock file does to which code layer-review is: of the action itself, and of what leads to it.
 *
 * @param steps those of the base; one that uses something else by now tells that itself
 */
export function lockEdits(
  { before, after }: Record<'before' | 'after', Workflows>,
  steps: readonly ReviewStep[],
): WorkflowEdit[] {
  const [old, now] = [before, after].map((side) => pinsOf(side.get(actionsLockPath))) as [Pins, Pins];
  const used = new Set(steps.map(({ uses }) => uses.text.toLowerCase()));
  return [...old].flatMap(([name, was]): WorkflowEdit[] => {
    const is = now.get(name);
    const edit = { path: actionsLockPath, name, was: was.commit, is: is?.commit };
    if (!is) {
      const list = listOf(after.get(actionsLockPath));
      if (!used.has(name) || !stillUses(after, name)) return [];
      return [
        { ...edit, what: 'unpinned', weaker: false, at: list ?? was.at, ...(!list && { side: 'base' as const }) },
      ];
    }
    if (was.commit === is.commit && was.repository === is.repository) return [];
    return [{ ...edit, what: 'pin', weaker: was.repository !== is.repository, at: is.at }];
  });
}

type Pins = ReadonlyMap<string, Pin>;

/** By `owner/repo@ref` in small letters. */
function pinsOf(source: Source | undefined): Pins {
  const root = source && readYaml(source).documents[0]?.root;
  const dependencies = entries(field(root, 'dependencies'));
  const uses = dependencies.flatMap(({ name, value }) =>
    textsOf(field(value, 'uses')).map((used) => ({ name: name.toLowerCase(), used })),
  );
  const names = dependencies.map(({ name }) => name.toLowerCase());
  const ours = reached(
    names.filter(isLayerReview),
    groupBy(uses, ({ used }) => used),
    'name',
  );
  const workflows = field(root, 'workflows');
  // What no workflow lists is not locked.
  const listed = entries(workflows).flatMap(({ value }) => textsOf(value));
  const locked = reached(
    workflows ? listed : names,
    groupBy(uses, ({ name }) => name),
    'used',
  );
  return new Map(
    dependencies.flatMap(({ name, key, value }) => {
      const own = name.toLowerCase();
      if (!ours.has(own) || !locked.has(own)) return [];
      const commit = scalarText(field(value, 'commit')) ?? scalarText(field(value, 'sha')) ?? scalarText(value);
      const ids = ['owner_id', 'repo_id'].map((each) => scalarText(field(value, each))?.text);
      return [[own, { commit: commit?.text ?? '', repository: ids.join(), at: commit?.at ?? key.at }] as const];
    }),
  );
}

interface Use {
  readonly name: string;
  readonly used: string;
}

/** The names, and what they lead to, in one direction. */
function reached(names: readonly string[], uses: ReadonlyMap<string, readonly Use[]>, end: keyof Use): Set<string> {
  const found = new Set(names);
  for (const name of found) for (const use of uses.get(name) ?? []) found.add(use[end]);
  return found;
}

function listOf(source: Source | undefined): Location | undefined {
  const root = source && readYaml(source).documents[0]?.root;
  return entries(root).find(({ name }) => name === 'dependencies')?.key.at;
}

function stillUses(workflows: Workflows, name: string): boolean {
  return [...workflows.values()].some(
    ({ path, text }) => path !== actionsLockPath && text.toLowerCase().includes(name),
  );
}

function textsOf(node: YamlNode | undefined): string[] {
  return node?.kind === 'sequence' ? node.items.flatMap((item) => scalarText(item)?.text.toLowerCase() ?? []) : [];
}
