/** The files that say how a repository is reviewed: its workflows and local actions, and where one leads to another. */
import type { Source } from '../../source.ts';
import { nameOf } from '../../text/path.ts';
import { rootsOf } from '../yaml/read-yaml.ts';
import { entries, field, scalarText } from '../yaml/yaml-fields.ts';
import type { YamlNode } from '../yaml/yaml-tree.ts';

/** The workflows of one side, the local actions that they use, and what locks them, by path. */
export type Workflows = ReadonlyMap<string, Source>;

/**
 * Whether a file is a workflow of GitHub Actions (https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax),
 * or of a forge that runs the same ones (https://forgejo.org/docs/latest/user/actions/reference/).
 */
export function isWorkflowPath(path: string): boolean {
  return /^\.(?:github|gitea|forgejo)\/workflows\/[^/]+\.ya?ml$/.test(path);
}

/** Whether a file is the metadata of an action (https://docs.github.com/actions/reference/workflows-and-actions/metadata-syntax). */
export function isActionPath(path: string): boolean {
  return /^action\.ya?ml$/.test(nameOf(path));
}

/**
 * The files of the same repository that a workflow or an action may go on in.
 *
 * @param there those that the repository has; others are named too, as what is above them may be a link
 */
export function localUses(source: Source, there: Pick<ReadonlySet<string>, 'has'>): string[] {
  return usesIn(workflowRoot(source)).flatMap((uses) => {
    const [first = [], ...others] = pathsOf(uses);
    return [...first, ...others.flat().filter((path) => there.has(path))];
  });
}

/**
 * Whether a workflow goes on in files of the repository that are not among those read: what is in a submodule, is made as it
 * runs, is behind too many others, or is named in a notation that is not known.
 *
 * @param job only what this one leads to, where the workflow has it
 */
export function leadsAstray(workflows: Workflows, path: string, job: string | undefined): boolean {
  const seen = new Set<string>();
  const isLost = (source: Source | undefined, only?: string): boolean => {
    if (!source) return true;
    if (seen.has(source.path)) return false;
    seen.add(source.path);
    const root = workflowRoot(source);
    const local = usesIn(root, only).filter((uses) => pathsOf(uses).length > 0);
    return root === undefined || local.some((uses) => isLost(usedFile(workflows, uses)));
  };
  return isLost(workflows.get(path), job);
}

export function usesOf(part: YamlNode | undefined): string {
  return scalarText(field(part, 'uses'))?.text ?? '';
}

/** What jobs and steps use; those of one job, where there is one that is called so. */
function usesIn(root: YamlNode | undefined, job?: string): string[] {
  const all = entries(field(root, 'jobs'));
  const some = all.filter(({ name }) => name === job);
  const jobs = (some.length > 0 ? some : all).map(({ value }) => value);
  return [...jobs, ...[...jobs, field(root, 'runs')].flatMap(workflowSteps)].map(usesOf);
}

/** The file of the same repository that is used; undefined where it is not among those read. */
export function usedFile(workflows: Workflows, uses: string): Source | undefined {
  return pathsOf(uses)
    .flat()
    .flatMap((path) => workflows.get(path) ?? [])[0];
}

/** Folders of a checkout, from the workspace down; a workflow puts none deeper. */
const mostAbove = 5;

/**
 * Where the file may lie that is used, the likeliest first; nowhere, where it is of another repository or an image. `$/x` is of
 * the repository that says so, at the commit that runs
 * (https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsuses). `./x` is of the
 * workspace, where the repository may have been checked out into a folder: it is `x`, and less of it. So is a notation that is
 * not known.
 */
function pathsOf(uses: string): string[][] {
  if (uses === '' || isElsewhere(uses)) return [];
  const path: string[] = [];
  for (const [i, name] of uses.split('@')[0]!.split(/[/\\]/).entries()) {
    if (name === '..') path.pop();
    else if (name !== '' && name !== '.' && !(i === 0 && name === '$')) path.push(name);
  }
  return Array.from({ length: Math.min(path.length, mostAbove) + 1 }, (_, above) =>
    filesAt(path.slice(above).join('/')),
  );
}

function filesAt(path: string): string[] {
  if (isWorkflowPath(path)) return [path];
  return ['action.yml', 'action.yaml'].map((name) => (path === '' ? name : `${path}/${name}`));
}

/** `owner/repo@ref`, `owner/repo/path@ref`, `docker://image`. */
function isElsewhere(uses: string): boolean {
  return /^(?:docker:\/\/|(?!\.{1,2}\/)[\w.-]+\/[^@]+@)/.test(uses);
}

/** The steps of a job, or of what an action runs. */
export function workflowSteps(node: YamlNode | undefined): readonly YamlNode[] {
  const steps = field(node, 'steps');
  return steps?.kind === 'sequence' ? steps.items : [];
}

/** What a workflow or the metadata of an action says; undefined where it says nothing, or too much. */
export function workflowRoot(source: Source): YamlNode | undefined {
  return rootsOf(source)[0];
}
