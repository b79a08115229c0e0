import { noNewPrivileges } from '../../model/compose/security-options.ts';
import { type Rule, say } from '../../rule.ts';

export default {
  id: 'no-new-privileges-disabled',
  title: 'The no-new-privileges option is switched off',
  group: 'isolation',
  severity: 'medium',
  targets: ['compose'],
  profile: 'default',
  cause: 'host',
  lessBesideRoot: true,
  why: 'If the daemon sets `no-new-privileges` for all containers, this disables it: a setuid program can make its user root.',
  fix: 'Set `no-new-privileges:true`. If a program really needs `sudo` or another setuid program, start it as the user it needs.',
  also: ['CIS 5.26', 'OWASP 4'],
  reads: { fields: ['securityOpt'] },
  *service(service) {
    const option = noNewPrivileges(service);
    if (option?.value !== false) return;
    yield {
      from: option.setting,
      message: say`${service.name} sets ${'no-new-privileges:false'}, so its processes can become root through setuid programs.`,
    };
  },
} satisfies Rule;
