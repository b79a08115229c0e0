import { movingTag } from '../../known/moving-tags.ts';
import { type Example, type Rule, say } from '../../rule.ts';
import { pulledIn } from '../service.ts';

export default {
  id: 'image-pull-policy-stale',
  title: 'A moving tag is never pulled again',
  group: 'images',
  severity: 'info',
  targets: ['compose'],
  profile: 'strict',
  why: 'Each machine keeps running what the tag meant when it was first pulled there: fixes do not arrive, and no two machines run the same.',
  fix: 'Name a version, better with its digest; then the policy does not matter.',
  also: ['CIS 5.28'],
  *service({ name, runs, pullPolicy }) {
    if (!pullPolicy || runs.kind !== 'pulled' || !stale.has(pullPolicy.value ?? '')) return;
    if (!movingTag(runs.reference)) return;
    yield {
      at: pullPolicy.at,
      message: say`${name} keeps whatever ${runs.reference.text} was when it was first pulled.`,
      ...pulledIn(name, pullPolicy),
    };
  },
} satisfies Rule;

export const examples: readonly Example[] = [
  {
    title: 'latest, and no tag',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:latest
          pull_policy: never
                       ~~~~~
        b:
          image: example/b
          pull_policy: "missing"
                       ~~~~~~~~~
    `,
    },
  },
  {
    title: 'the older word for it',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:edge
          pull_policy: if_not_present
                       ~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'a version, and a digest',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:1.2.3
          pull_policy: never
        b:
          image: example/b:latest@sha256:0104b334637a5f19aa9c983a91b54c89887c0984081f2068983107a6f6c21eeb
          pull_policy: missing
    `,
    },
  },
  {
    title: 'pulled again, built here, and as the run says',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:latest
          pull_policy: always
        b:
          build: .
          image: example/b:latest
          pull_policy: never
        c:
          image: example/c:latest
          pull_policy: \${PULL}
    `,
    },
  },
];

const stale = new Set(['never', 'missing', 'if_not_present']);
