import type { JoinedNetwork } from '../../model/compose/service.ts';
import type { Service } from '../../model/project.ts';
import { type Rule, say } from '../../rule.ts';

export default {
  id: 'default-bridge-network',
  title: 'The container uses the default bridge network',
  group: 'network',
  severity: 'info',
  targets: ['compose'],
  profile: 'strict',
  why: 'Every container that joins the default bridge, of whatever project, reaches the others there by their address.',
  fix: 'Remove `network_mode: bridge`: compose then creates a network for this project, where services find each other by name.',
  also: ['CIS 5.30', 'OWASP 5', 'kics ce14a68b'],
  // What is only on internal networks reaches no others.
  kept: {
    *service(service) {
      const { networks, networkMode } = service;
      const [first] = networks;
      const open = openNetwork(service);
      if (networkMode)
        yield {
          holds: /^(?:host|bridge|default)$/.test(networkMode.value ?? '') ? false : undefined,
          from: networkMode,
        };
      else if (!first) yield { holds: false };
      else if (open) yield { holds: false, from: open.network?.internal };
      else if (networks.every(isInternal)) {
        const { at, via = [], value } = first.name;
        yield { holds: true, from: { at, via: [...via, first.network!.internal!.at] }, as: value };
      }
    },
    lost({ name, was, service }) {
      const open = service && !service.networkMode ? openNetwork(service)?.name : undefined;
      return {
        message: say`${name} reaches other networks again; ${was.as ?? ''} was internal before.`,
        ...(open && open.value !== was.as && { at: open.at }),
      };
    },
    toldBy: ['host-network'],
  },
  reads: { fields: ['networkMode'] },
  *service({ name, networkMode }) {
    if (networkMode?.value !== 'bridge') return;
    yield {
      from: networkMode,
      message: say`${name} joins the default bridge, where it and the containers of other projects that join it reach each other.`,
    };
  },
} satisfies Rule;

/** One that is known to lead elsewhere. */
function openNetwork({ networks }: Service): JoinedNetwork | undefined {
  return networks.find(({ network }) => {
    if (!network || network.external) return false;
    return network.internal === undefined || network.internal.value === false;
  });
}

function isInternal({ network }: JoinedNetwork): boolean {
  return network?.internal?.value === true;
}
