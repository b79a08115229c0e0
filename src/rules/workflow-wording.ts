import type { WorkflowEdit } from '../model/workflow/review-workflow.ts';
import { type Message, say } from '../rule.ts';

/** What a change does to a workflow that runs layer-review. */
export function workflowEditMessage({ path, what, name, was, is, weaker }: WorkflowEdit): Message {
  const before = was === undefined ? [] : say` instead of ${was}`;
  switch (what) {
    case 'gone':
      return say`This change removes layer-review (${was ?? ''}) from ${path}.`;
    case 'event':
      return say`${path} no longer runs layer-review on ${name}.`;
    case 'filter':
      return say`${path} changes which ${name} layer-review runs on.`;
    case 'code':
    case 'version':
      return say`${path} reviews with ${is ?? ''}${before}.`;
    case 'pin':
      return say`${path} locks ${name} to ${is || 'another repository'}${before}.`;
    case 'unpinned':
      return say`${path} no longer locks ${name} to a commit${was ? say`; it was ${was}` : []}.`;
    case 'input':
      return is === undefined
        ? say`${path} no longer sets ${name} for layer-review${was ? say`; it was ${was}` : []}.`
        : say`${path} sets ${name} to ${is}${before} for layer-review.`;
    case 'condition':
      return say`${path} runs layer-review only if ${is ?? ''}.`;
    case 'unclear':
      return say`${path} contains something that YAML parsers read differently, so it is not certain how it runs layer-review.`;
    case 'job':
      return say`A job in ${path} ${weaker ? say`is called` : say`may come to be called`} ${name}, like layer-review's check. Where that check is required, the job can pass in its place, on this pull request already.`;
    case 'tolerance':
      return say`${path} lets the job pass whatever layer-review reports.`;
  }
}
