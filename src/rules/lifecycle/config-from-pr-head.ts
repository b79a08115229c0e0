import type { PolicyChange } from '../../model/comparison.ts';
import { firstDifference } from '../../model/yaml-difference.ts';
import { type Example, type Message, type Rule, type Severity, say } from '../../rule.ts';

export default {
  id: 'config-from-pr-head',
  title: 'This change edits the policy that it is reviewed by',
  group: 'lifecycle',
  severity: 'high',
  targets: ['dockerfile', 'compose'],
  profile: 'default',
  why: 'The policy at the base has judged this change, so the edit had no effect here. Once merged, it decides what is said about every later change.',
  fix: 'Change the policy in a pull request of its own, and let somebody approve it who answers for it: list the file in `CODEOWNERS`.',
  also: [],
  *change({ policy }) {
    if (!policy) return;
    const at = firstDifference(policy.before, policy.after);
    if (!at) return;
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
