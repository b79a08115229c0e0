import { askedOfHost } from '../../facts/network/asked-of-host.ts';
import { type Rule, say } from '../../rule.ts';
import { brokenInto } from '../made-for.ts';

export default {
  id: 'compose-use-api-socket',
  title: 'Compose gives the container the Docker socket',
  group: 'isolation',
  severity: 'high',
  targets: ['compose'],
  profile: 'default',
  cause: 'host',
  lessForDevelopers: true,
  why: '`use_api_socket` mounts the Docker socket and the registry logins of whoever runs compose. With both, the container is root on the host and can push images.',
  fix: 'Remove `use_api_socket`. If the service only reads from Docker, use a socket proxy that allows just those calls.',
  also: ['CIS 5.32', 'OWASP 1'],
  reads: { fields: ['useApiSocket'] },
  *service(service, context) {
    const { name, useApiSocket } = service;
    if (useApiSocket?.value !== true) return;
    yield {
      from: useApiSocket,
      severity: brokenInto(service, 'critical', context, askedOfHost(service, context)),
      message: say`${name} gets the Docker socket and your registry logins: that is root on the host.`,
    };
  },
} satisfies Rule;
