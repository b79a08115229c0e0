import { knownImage } from '../../facts/network/image-lookup.ts';
import { powerfulCapabilities } from '../../known/powerful-capabilities.data.ts';
import { hostNetworkOf } from '../../model/compose/network-mode.ts';
import { type Rule, say } from '../../rule.ts';
import { asDocumented, pulledIn } from '../wording.ts';

export default {
  id: 'dangerous-capability',
  title: 'The container gets a powerful capability',
  group: 'isolation',
  severity: 'high',
  targets: ['compose'],
  profile: 'default',
  why: 'A capability is a part of what root may do on the host. Every process in the container has it.',
  fix: 'Remove it or use a narrower one. Best is `cap_drop: [ALL]` plus the few capabilities the program turns out to need.',
  also: ['CIS 5.4', 'OWASP 3'],
  *service(service) {
    const { name, capAdd, privileged, image } = service;
    if (privileged?.value === true) return;
    const known = knownImage(image)?.capabilities;
    const own = !hostNetworkOf(service);
    for (const capability of capAdd) {
      const { value, at } = capability;
      const powerful = value === undefined ? undefined : powerfulCapabilities.byName.get(value);
      if (!powerful) continue;
      const words = known?.[value!];
      yield {
        at,
        severity: (own && words && powerful.documented) || powerful.severity,
        message: [
          ...say`${name} gets ${value!}: `,
          `${powerful.grants}${own && value === 'NET_ADMIN' ? ' of its own network' : ''}.`,
          ...asDocumented(words),
        ],
        ...pulledIn(name, capability),
      };
    }
  },
} satisfies Rule;
