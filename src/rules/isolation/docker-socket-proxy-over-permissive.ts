import { proxiedSocket } from '../../facts/host/socket-proxies.ts';
import { repositoryOf } from '../../facts/network/image-lookup.ts';
import { type Rule, say } from '../../rule.ts';

export default {
  id: 'docker-socket-proxy-over-permissive',
  title: 'The socket proxy allows too much',
  group: 'isolation',
  severity: 'high',
  targets: ['compose'],
  profile: 'strict',
  why: 'A proxy that lets clients create containers or run programs in them is as good as the socket: its clients are root on the host.',
  fix: 'Set `POST=0` and `EXEC=0`, allow only what the clients read (`CONTAINERS=1`), and publish no port: let clients reach it over a network that only they join.',
  also: ['OWASP 1'],
  *service(service) {
    const proxied = proxiedSocket(service, repositoryOf(service.image));
    if (!proxied?.switch) return;
    const { rules, switch: opened } = proxied;
    yield {
      from: opened,
      message: [...say`The clients of ${service.name} may `, `${rules.join(', ')}, which makes them root on the host.`],
    };
  },
} satisfies Rule;
