import { entries, field, scalarText, type YamlText } from '../yaml/yaml-fields.ts';
import { isWorkflowPath, type Workflows, workflowRoot } from './workflow-files.ts';
import { WorkflowScope } from './workflow-scope.ts';
import { eventsOf } from './workflow-walk.ts';

/** What runs a workflow as a branch or a pull request has it, so that its checks are on that commit. */
const ofCommits = /^(?:push|pull_request.*|merge_group|create|workflow_dispatch)$/;

/**
 * What the checks are called that the jobs of workflows make on a commit, at the place that decides about it: the job's name,
 * or its id. Of a matrix, what each combination comes to; what depends on anything else stays open.
 */
export function jobNames(workflows: Workflows): YamlText[] {
  return [...workflows.values()].flatMap((source) => {
    const root = workflowRoot(source);
    const runs = [...eventsOf(field(root, 'on')).keys()].some((event) => ofCommits.test(event));
    if (!runs || !isWorkflowPath(source.path)) return [];
    return entries(field(root, 'jobs')).flatMap(({ name: id, key, value: job }) => {
      const name = scalarText(field(job, 'name')) ?? { text: id, at: key.at };
      const names = new WorkflowScope().legs(job).map((leg) => leg.filled(name));
      return [...new Map(names.map((each) => [each.text, each])).values()];
    });
  });
}
