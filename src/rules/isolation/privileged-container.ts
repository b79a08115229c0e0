import { knownImage } from '../../facts/network/known-images.ts';
import { type Example, type Rule, say } from '../../rule.ts';
import { asDocumented, pulledIn } from '../service.ts';

export default {
  id: 'privileged-container',
  title: 'The container is privileged',
  group: 'isolation',
  severity: 'critical',
  targets: ['compose'],
  profile: 'default',
  trust: 'privileged',
  why: 'It has every capability and every device of the host and neither seccomp nor AppArmor: root in it is root on the host.',
  fix: 'Take `privileged` out and give only what is missing: one `cap_add`, one entry under `devices`.',
  also: ['CIS 5.5', 'OWASP 3'],
  *service({ name, privileged, image }) {
    if (privileged?.value !== true) return;
    yield {
      at: privileged.at,
      message: [
        ...say`${name} runs privileged, which is root on the host.`,
        ...asDocumented(knownImage(image)?.privileged),
      ],
      ...pulledIn(name, privileged),
    };
  },
} satisfies Rule;

export const examples: readonly Example[] = [
  {
    title: 'true, quoted, and as the default of a variable',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:1
          privileged: true
                      ~~~~
        b:
          image: example/b:1
          privileged: "true"
                      ~~~~~~
        c: { image: "example/c:1", privileged: "\${PRIVILEGED:-true}" }
                                               ~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'taken over from an anchor',
    files: {
      'compose.yaml': `
      x-defaults: &defaults
        privileged: true
                    ~~~~
      services:
        a:
          <<: *defaults
          image: example/a:1
    `,
    },
  },
  {
    title: 'off',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:1
          privileged: false
        b:
          image: example/b:1
          privileged: "no"
    `,
    },
  },
  {
    title: 'overridden after an anchor',
    files: {
      'compose.yaml': `
      x-defaults: &defaults
        privileged: true
      services:
        a:
          <<: *defaults
          image: example/a:1
          privileged: false
    `,
    },
  },
  {
    title: 'a variable that only the run knows',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:1
          privileged: \${PRIVILEGED}
    `,
    },
  },
  {
    title: 'the word elsewhere',
    files: {
      'compose.yaml': `
      services:
        privileged:
          image: example/privileged:1
          labels:
            privileged: "true"
    `,
    },
  },
];
