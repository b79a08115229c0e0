import { noNewPrivileges } from '../../model/compose/security-options.ts';
import { isLinuxContainer } from '../../model/platform.ts';
import { takersOf, takesTwice } from '../../model/service-inheritance.ts';
import { list, type Rule, say } from '../../rule.ts';
import { atOrigin } from '../fixes.ts';

export default {
  id: 'no-new-privileges-missing',
  title: 'Processes may gain privileges',
  group: 'isolation',
  severity: 'low',
  targets: ['compose'],
  profile: 'default',
  why: 'A setuid program in the image can turn any user that runs it into root.',
  fix: 'Add `security_opt: ["no-new-privileges:true"]`. It only breaks programs that use `sudo` or another setuid program at run time.',
  also: ['CIS 5.26', 'OWASP 4', 'kics 27fcc7d6'],
  oncePerFile: true,
  several: ({ names }) => say`${list(names)} do not set ${'no-new-privileges'}.`,
  kept: {
    service: (service) => {
      const option = noNewPrivileges(service);
      return [{ holds: option ? option.value : false, from: option?.setting }];
    },
    lost: ({ name }) => ({ message: say`${name} can gain privileges through setuid programs again.` }),
    toldBy: ['no-new-privileges-disabled'],
  },
  *service(service, { project }) {
    const { name, at, privileged } = service;
    if (noNewPrivileges(service) || privileged?.value === true || !isLinuxContainer(service)) return;
    const edit = atOrigin(service, project, ['security_opt'], (each) =>
      // Compose refuses an option that stands twice, also where another service takes this one over.
      takersOf(each, project).some((other) => noNewPrivileges(other) || takesTwice(other, each))
        ? undefined
        : each.append(['security_opt:', '  - no-new-privileges:true']),
    );
    yield {
      at,
      message: say`${name} does not set ${'no-new-privileges'}.`,
      ...(edit && { fix: { title: 'Set no-new-privileges', changes: 'what it may do', edits: [edit] } }),
    };
  },
} satisfies Rule;
