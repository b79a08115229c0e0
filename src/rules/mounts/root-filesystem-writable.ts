import { type Example, list, type Rule, say } from '../../rule.ts';

export default {
  id: 'root-filesystem-writable',
  title: 'The container can change its own programs',
  group: 'mounts',
  severity: 'low',
  targets: ['compose'],
  profile: 'default',
  why: 'Whoever gets code to run in it can put tools beside it and change what it runs.',
  fix: 'Set `read_only: true`, and give what must be written a volume or a `tmpfs`, mostly `/tmp` and `/run`.',
  also: ['CIS 5.13', 'OWASP 8'],
  together: (names) => say`The root file system of ${list(names)} can be written to.`,
  *service({ name, at, readOnly, provider }) {
    if (!provider && (!readOnly || readOnly.value === false))
      yield { at, key: '', message: say`The root file system of ${name} can be written to.` };
  },
} satisfies Rule;

export const examples: readonly Example[] = [
  {
    title: 'nothing said, and false',
    files: {
      'compose.yaml': `
      services:
        a:
        ~
          image: example/a:1
        b:
          image: example/b:1
          read_only: false
    `,
    },
  },
  {
    title: 'read-only mounts are something else',
    files: {
      'compose.yaml': `
      services:
        a:
        ~
          image: example/a:1
          volumes:
            - ./conf:/conf:ro
    `,
    },
  },
  {
    title: 'read-only',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:1
          read_only: true
          tmpfs: [/tmp]
        b: { image: "example/b:1", read_only: "yes" }
    `,
    },
  },
  {
    title: 'through a merge key',
    files: {
      'compose.yaml': `
      x-hardened: &hardened
        read_only: true
      services:
        a:
          <<: *hardened
          image: example/a:1
    `,
    },
  },
  {
    title: 'as the run says',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:1
          read_only: \${READ_ONLY}
    `,
    },
  },
  {
    title: 'the default of a variable',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:1
          read_only: \${READ_ONLY:-true}
    `,
    },
  },
  {
    title: 'a service without a container',
    files: {
      'compose.yaml': `
      services:
        llm:
          provider: { type: model, options: { model: ai/smollm2 } }
    `,
    },
  },
];
