import { noNewPrivileges } from '../../model/compose/security-options.ts';
import { takersOf, takesTwice } from '../../model/taking.ts';
import { type Example, list, type Rule, say } from '../../rule.ts';
import { atOrigin } from '../service.ts';

export default {
  id: 'no-new-privileges-missing',
  title: 'Processes may gain privileges',
  group: 'isolation',
  severity: 'low',
  targets: ['compose'],
  profile: 'default',
  why: 'A setuid program in the image makes root of whoever gets code to run as another user.',
  fix: 'Add `security_opt: ["no-new-privileges:true"]`. It breaks only programs that use `sudo` or another setuid program after the start.',
  also: ['CIS 5.26', 'OWASP 4'],
  together: (names) => say`Nothing keeps the processes of ${list(names)} from gaining privileges.`,
  *service(service, { project }) {
    const { name, at, privileged, provider } = service;
    if (noNewPrivileges(service) || privileged?.value === true || provider) return;
    const edit = atOrigin(service, project, ['security_opt'], (each) =>
      // Compose refuses an option that stands twice, also where another service takes this one over.
      takersOf(each, project).some((other) => noNewPrivileges(other) || takesTwice(other, each))
        ? undefined
        : each.append(['security_opt:', '  - no-new-privileges:true']),
    );
    yield {
      at,
      key: '',
      message: say`Nothing keeps the processes of ${name} from gaining privileges.`,
      ...(edit && { fix: { title: 'Forbid to gain privileges', edits: [edit] } }),
    };
  },
} satisfies Rule;

export const examples: readonly Example[] = [
  {
    title: 'not set',
    files: {
      'compose.yaml': `
      services:
        a:
        ~
          image: example/a:1
    `,
    },
  },
  {
    title: 'other options only, and a service that has it',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:1
          security_opt: ["no-new-privileges:true"]
        b:
        ~
          image: example/b:1
          security_opt: ["seccomp=./profile.json"]
    `,
    },
  },
  {
    title: 'for a service and the one that extends it, offered once, as compose refuses it twice',
    files: {
      'compose.yaml': `
      services:
        base:
        ~~~~
          image: example/a:1
        worker:
          extends: base
          command: work
    `,
    },
  },
  {
    title: 'nothing is offered where the one that extends it has it already',
    files: {
      'compose.yaml': `
      services:
        a:
        ~
          image: example/a:1
        hardened:
          extends: a
          security_opt: ["no-new-privileges:true"]
    `,
    },
  },
  {
    title: 'in every spelling',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:1
          security_opt: [no-new-privileges]
        b:
          image: example/b:1
          security_opt: ["no-new-privileges:true"]
        c:
          image: example/c:1
          security_opt: ["no-new-privileges=true"]
    `,
    },
  },
  {
    title: 'through an anchor, and as the run says',
    files: {
      'compose.yaml': `
      x-hardened: &hardened
        security_opt: ["no-new-privileges:true"]
      services:
        a:
          <<: *hardened
          image: example/a:1
        b:
          image: example/b:1
          security_opt: ["\${SECURITY_OPTION}"]
    `,
    },
  },
  {
    title: 'switched off on purpose is told as that',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:1
          security_opt: ["no-new-privileges:false"]
    `,
    },
  },
  {
    title: 'a privileged container needs to gain nothing',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:1
          privileged: true
    `,
    },
  },
];
