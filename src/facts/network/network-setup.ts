import type { HostUse } from '../../known/product.ts';
import { recordOf } from '../../known/programs/records.ts';
import { startScripts } from '../../model/compose/command-script.ts';
import type { Project, Service } from '../../model/project.ts';
import { nameOf } from '../../text/path.ts';
import { setupOf } from './program-setup.ts';

/** What a service uses a network of its own for, where what it starts sets that up: its command, its image, scripts that it mounts. */
export function ownNetworkUse(service: Service, { serviceScripts }: Project): HostUse | undefined {
  const commands = [
    ...setupOf(service).commands.map(({ command }) => command),
    ...(serviceScripts.get(service) ?? []).flatMap(startScripts).flatMap(({ script }) => script.commands),
  ];
  const words = commands.flatMap(({ name, args }) => [name, ...args.map(({ value }) => value)]);
  const program = words.map((word) => nameOf(word ?? '')).find((name) => recordOf(name).setsNetwork);
  return program && `What it starts sets that up with \`${program}\`, which takes this.`;
}
