import { repositoryOf } from '../../facts/network/image-lookup.ts';
import { dockerProxy } from '../../known/docker-proxy.data.ts';
import { isSwitchedOn } from '../../known/switch-values.ts';
import { type Rule, say } from '../../rule.ts';
import { pulledIn } from '../wording.ts';

export default {
  id: 'docker-socket-proxy-over-permissive',
  title: 'The socket proxy allows too much',
  group: 'isolation',
  severity: 'medium',
  targets: ['compose'],
  profile: 'strict',
  why: 'A proxy that lets clients create containers or run programs in them is as good as the socket: its clients are root on the host.',
  fix: 'Set `POST=0` and `EXEC=0`, allow only what the clients read (`CONTAINERS=1`), and publish no port: let clients reach it over a network that only they join.',
  also: ['OWASP 1'],
  *service({ name, image, environment }) {
    if (!/(?:^|\/)(?:docker-)?socket-proxy$/.test(repositoryOf(image) ?? '')) return;
    const on = (key: string) => environment.find((entry) => entry.name === key && isSwitchedOn(entry.value));
    const post = on('POST');
    const posted = [...dockerProxy.writable].flatMap(([key, does]) => (on(key) ? [does] : []));
    if (post && posted.length > 0) {
      yield {
        at: post.at,
        message: [...say`The clients of ${name} may `, `${posted.join(', ')}, which makes them root on the host.`],
        ...pulledIn(name, post),
      };
    }
  },
} satisfies Rule;
