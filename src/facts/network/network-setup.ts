import type { HostUse } from '../../known/product.ts';
import { recordOf } from '../../known/programs/records.ts';
import { startScripts } from '../../model/compose/command-script.ts';
import type { Project, Service } from '../../model/project.ts';
import { nameOf } from '../../text/path.ts';
import { productsOf } from './image-lookup.ts';
import { listeningPorts } from './listening-ports.ts';
import { setupOf } from './program-setup.ts';

/** What a service uses a network of its own for, where what it starts sets that up (its command, its image, scripts that it mounts), or it is one end of a tunnel. */
export function ownNetworkUse(service: Service, { serviceScripts }: Project): HostUse | undefined {
  const commands = [
    ...setupOf(service).commands.map(({ command }) => command),
    ...(serviceScripts.get(service) ?? []).flatMap(startScripts).flatMap(({ script }) => script.commands),
  ];
  const words = commands.flatMap(({ name, args }) => [name, ...args.map(({ value }) => value)]);
  const program = words.map((word) => nameOf(word ?? '')).find((name) => recordOf(name).setsNetwork);
  if (program) return `What it starts sets that up with \`${program}\`, which takes this.`;
  return isTunnel(service)
    ? 'It is one end of a tunnel, as its device, its keys or its sysctls show, which takes this.'
    : undefined;
}

/** Whether the settings of a service name other programs that listen on its host: `targets: ['localhost:9100']`. */
export function asksItsHost(service: Service): boolean {
  const own = listeningPorts(
    service,
    productsOf(service).flatMap(({ usualPorts }) => usualPorts),
  );
  return service.settingsFiles.some(({ source }) =>
    source.text
      .split('\n')
      .filter((line) => !line.trimStart().startsWith('#'))
      .flatMap((line) => [...line.matchAll(/\b(?:localhost|127\.0\.0\.1):(\d{2,5})\b/g)])
      .some(([, port]) => !own.includes(Number(port))),
  );
}

/** Whether a service is given what one end of a tunnel needs: the device, its keys, or packets that come back marked (wg-quick(8)). */
function isTunnel({ devices, mounts, sysctls }: Service): boolean {
  return (
    devices.some(({ source }) => source?.value === '/dev/net/tun') ||
    mounts.some(({ target }) => /^\/(?:etc\/(?:wireguard|openvpn)|dev\/net\/tun)$/.test(target?.value ?? '')) ||
    sysctls.some(({ name }) => /^net\.ipv4\.conf\.\w+\.src_valid_mark$/.test(name))
  );
}
