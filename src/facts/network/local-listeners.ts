import { localNetwork } from '../../known/local-network.data.ts';
import { reachesPort } from '../../model/compose/published-ports.ts';
import type { ComposeService } from '../../model/compose/service.ts';
import { repositoryOf } from './image-lookup.ts';

/**
 * Whether a service only speaks with the local network, which a bridge keeps from it: by what its image or itself is called,
 * or by its ports. Whoever writes the file chooses these words, so that they make a finding lighter by one step and never silent.
 */
export function listensLocally({ name, image, ports }: ComposeService): boolean {
  return (
    [name, repositoryOf(image) ?? ''].some((each) => localNetwork.protocols.test(each.replaceAll('_', '-'))) ||
    ports.some((port) => port.protocol === 'udp' && localNetwork.ports.some((number) => reachesPort(port, number)))
  );
}
