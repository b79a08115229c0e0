import { firstDifference } from '../../facts/change/yaml-difference.ts';
import type { PolicyChange } from '../../model/comparison.ts';
import { type WorkflowEdit, workflowEdits } from '../../model/review-workflow.ts';
import { type Example, type Message, type Rule, type Severity, say } from '../../rule.ts';

export default {
  id: 'config-from-pr-head',
  title: 'This change edits what it is reviewed by',
  group: 'lifecycle',
  severity: 'high',
  targets: ['dockerfile', 'compose'],
  profile: 'default',
  why: 'Policy and thresholds of the base have judged this change, so its own had no effect here. Once merged, they decide what is said about every later change.',
  fix: 'Make this a pull request of its own, and let somebody approve it who answers for it: list the policy and `.github/workflows/` in `CODEOWNERS`.',
  also: [],
  *change(comparison) {
    const { policy } = comparison;
    const at = policy && firstDifference(policy.before, policy.after);
    if (policy && at) {
      const spared = policy.outcome?.kind === 'known' ? policy.outcome.spared : 0;
      const severity: Severity = spared > 0 ? 'high' : 'medium';
      const done = policy.after ? say`edits` : say`deletes`;
      yield {
        at,
        key: '',
        severity,
        message: say`This change ${done} the policy ${policy.path}.${consequence(policy.outcome)}`,
        ...(!policy.after && { side: 'base' as const }),
      };
    }
    for (const edit of workflowEdits(comparison)) {
      const { path, what, name, weaker, side } = edit;
      const severity: Severity = weaker ? 'high' : what === 'version' ? 'low' : 'medium';
      yield { at: edit.at, key: `${path} ${what} ${name}`, severity, message: words(edit), ...(side && { side }) };
    }
  },
} satisfies Rule;

export const examples: readonly Example[] = [
  {
    title: 'a change switches off what finds it',
    policy: `
      fail-on: high
    `,
    before: {
      '.github/layer-review.yml': `
      fail-on: high
    `,
      'compose.yaml': `
      services:
        web:
          image: example/web:1
    `,
    },
    files: {
      '.github/layer-review.yml': `
      fail-on: high
      severities:
      ~~~~~~~~~~
        privileged-container: off
    `,
      'compose.yaml': `
      services:
        web:
          image: example/web:1
          privileged: true
    `,
    },
  },
  {
    title: 'the file at fault is left out from now on',
    before: { Dockerfile: 'FROM debian:12\nUSER app\n' },
    files: {
      '.github/layer-review.yml': `
      files:
      ~~~~~
        exclude: [Dockerfile]
    `,
      Dockerfile: `
      FROM debian:12
      USER root
    `,
    },
  },
  {
    title: 'a policy alone',
    severity: 'medium',
    before: {
      '.github/layer-review.yml': `
      fail-on: high
    `,
    },
    files: {
      '.github/layer-review.yml': `
      fail-on: never
               ~~~~~
    `,
    },
  },
  {
    title: 'a policy that would not work',
    severity: 'medium',
    before: {
      '.github/layer-review.yml': `
      fail-on: high
    `,
    },
    files: {
      '.github/layer-review.yml': `
      fail-on: highest
               ~~~~~~~
    `,
    },
  },
  {
    title: 'the workflow asks for less',
    before: {
      '.github/workflows/review.yml': `
      on: pull_request
      jobs:
        review:
          runs-on: ubuntu-latest
          steps:
            - uses: layer-review/layer-review@v0
              with:
                fail-on: medium
    `,
    },
    files: {
      '.github/workflows/review.yml': `
      on: pull_request
      jobs:
        review:
          runs-on: ubuntu-latest
          steps:
            - uses: layer-review/layer-review@v0
              if: github.actor != 'mallory'
                  ~~~~~~~~~~~~~~~~~~~~~~~~~
              continue-on-error: true
                                 ~~~~
              with:
                fail-on: never
                         ~~~~~
                gate: introduced
                      ~~~~~~~~~~
    `,
    },
  },
  {
    title: 'other code reviews from now on, and no longer where pull requests are merged',
    before: {
      '.github/workflows/review.yml': `
      on: [pull_request, merge_group]
      jobs:
        review:
          steps:
            - uses: layer-review/layer-review@v0
    `,
    },
    files: {
      '.github/workflows/review.yml': `
      on: [pull_request]
      ~~
      jobs:
        review:
          steps:
            - uses: mallory/layer-review@v0
                    ~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'the step is gone',
    before: {
      '.github/workflows/review.yml': `
      on: pull_request
      jobs:
        review:
          steps:
            - uses: layer-review/layer-review@v0
                    ~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
    files: {
      '.github/workflows/review.yml': `
      on: pull_request
      jobs:
        review:
          steps:
            - run: echo "all good"
    `,
    },
  },
  {
    title: 'a newer version of the action',
    severity: 'low',
    before: {
      '.github/workflows/review.yml': `
      on: pull_request
      jobs:
        review:
          steps:
            - uses: layer-review/layer-review@v0
    `,
    },
    files: {
      '.github/workflows/review.yml': `
      on: pull_request
      jobs:
        review:
          steps:
            - uses: layer-review/layer-review@v1
                    ~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'the workflow is written in another way, and does more besides',
    before: {
      '.github/workflows/review.yml': `
      on: pull_request
      jobs:
        review:
          steps:
            - uses: layer-review/layer-review@v0
              with: { fail-on: medium, gate: all }
    `,
    },
    files: {
      '.github/workflows/review.yml': `
      # Reviews containers.
      on:
        pull_request:
        push:
          branches: [main]
      permissions: {}
      jobs:
        test:
          if: github.event_name == 'push'
          steps:
            - run: npm test
        review:
          timeout-minutes: 10
          steps:
            - uses: actions/checkout@v6
            - name: Review
              uses: "layer-review/layer-review@v0"
              with:
                gate: 'all'
                fail-on: medium
    `,
    },
  },
  {
    title: 'the job moves to a workflow and a job of another name',
    before: {
      '.github/workflows/test.yml': `
      on: [pull_request]
      jobs:
        lint:
          steps:
            - run: npm test
            - uses: layer-review/layer-review@v0
    `,
    },
    files: {
      '.github/workflows/test.yml': `
      on: [pull_request]
      jobs:
        lint:
          steps:
            - run: npm test
    `,
      '.github/workflows/review.yml': `
      on: { pull_request: }
      jobs:
        review:
          steps:
            - uses: layer-review/layer-review@v0
    `,
    },
  },
  {
    title: 'a workflow that is new, and one of another action',
    before: { '.github/workflows/test.yml': 'on: push\njobs: { a: { steps: [{ uses: actions/checkout@v6 }] } }\n' },
    files: {
      '.github/workflows/test.yml': 'on: push\njobs: { a: { steps: [{ uses: actions/checkout@v5 }] } }\n',
      '.github/workflows/review.yml': `
      on: pull_request
      jobs:
        review:
          continue-on-error: true
          steps:
            - uses: layer-review/layer-review@v0
              with: { fail-on: never }
    `,
    },
  },
  {
    title: 'the same condition, inputs and events in another notation',
    before: {
      '.github/workflows/review.yml': `
      on:
        pull_request: { branches: [main, next], types: [opened] }
      jobs:
        review:
          if: github.repository == 'acme/shop'
          steps:
            - uses: layer-review/layer-review@v0
              with: { fail-on: low, token: "\${{ github.token }}" }
    `,
    },
    files: {
      '.github/workflows/review.yml': `
      on:
        pull_request:
          types:
            - opened
          branches: [next, main]
      jobs:
        containers:
          if: \${{ github.repository == 'acme/shop' }}
          continue-on-error: false
          steps:
            - uses: layer-review/layer-review@v0
              with:
                FAIL-ON: 'low'
    `,
    },
  },
  {
    title: 'another action is asked for less',
    before: {
      '.github/workflows/review.yml': `
      on: pull_request
      jobs:
        review:
          steps:
            - uses: acme/lint@v1
              with: { fail-on: high }
            - uses: layer-review/layer-review@v0
    `,
    },
    files: {
      '.github/workflows/review.yml': `
      on: pull_request
      jobs:
        review:
          steps:
            - uses: acme/lint@v1
              if: failure()
              continue-on-error: true
              with: { fail-on: never }
            - uses: layer-review/layer-review@v0
    `,
    },
  },
  {
    title: 'a text of the repository that looks like a workflow',
    before: { 'docs/review.yml': 'jobs: { a: { steps: [{ uses: layer-review/layer-review@v0 }] } }\n' },
    files: { 'docs/review.yml': 'jobs: {}\n' },
  },
  {
    title: 'nothing to compare with',
    files: {
      '.github/layer-review.yml': `
      fail-on: never
    `,
      Dockerfile: `
      FROM debian:12
      USER root
    `,
    },
  },
  {
    title: 'comments, and another layout',
    before: {
      '.github/layer-review.yml': `
      fail-on: high
      files:
        exclude: [old/**]
    `,
    },
    files: {
      '.github/layer-review.yml': `
      # What we agreed on in May.
      files:
        exclude:
          - 'old/**'
      fail-on: "high"
    `,
    },
  },
  {
    title: 'the policy stays as it is',
    before: {
      '.github/layer-review.yml': `
      fail-on: high
    `,
      Dockerfile: `
      FROM debian:12
    `,
    },
    files: {
      '.github/layer-review.yml': `
      fail-on: high
    `,
      Dockerfile: `
      FROM debian:13
    `,
    },
  },
  {
    title: 'a file of this name elsewhere',
    before: { Dockerfile: 'FROM debian:12\nUSER app\n' },
    files: {
      'examples/.github/layer-review.yml': `
      fail-on: never
    `,
    },
  },
];

function consequence(outcome: PolicyChange['outcome']): Message {
  if (outcome === undefined) return [];
  if (outcome.kind === 'broken')
    return say` It has mistakes: once merged, no review would work until they are repaired.`;
  const { spared, verdict } = outcome;
  if (spared > 0) {
    const one = spared === 1;
    return say` Judged by it, ${spared} ${one ? say`finding that fails` : say`findings that fail`} this review would not fail it any more; the verdict would be ${verdict}.`;
  }
  return say` Judged by it, this review would end with ${verdict}.`;
}

function words({ path, what, name, was, is }: WorkflowEdit): Message {
  const before = was === undefined ? [] : say` instead of ${was}`;
  switch (what) {
    case 'gone':
      return say`This change takes layer-review (${was ?? ''}) out of ${path}.`;
    case 'event':
      return say`${path} does not run layer-review on ${name} any longer.`;
    case 'filter':
      return say`${path} runs layer-review on another choice of ${name} than before.`;
    case 'code':
    case 'version':
      return say`${path} reviews with ${is ?? ''}${before}.`;
    case 'input':
      return is === undefined
        ? say`${path} does not set ${name} for layer-review any longer${was ? say`; it was ${was}` : []}.`
        : say`${path} sets ${name} to ${is}${before} for layer-review.`;
    case 'condition':
      return say`${path} runs layer-review only under the condition ${is ?? ''}.`;
    case 'tolerance':
      return say`${path} lets the job go on and pass, whatever layer-review says of it.`;
  }
}
