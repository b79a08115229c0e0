import { installed } from '../../facts/packages/installed-packages.ts';
import { isStageForDevelopers } from '../../facts/roles/named-roles.ts';
import { notablePackages } from '../../known/notable-packages.data.ts';
import { buildCommands, lastOf } from '../../model/dockerfile/layer.ts';
import type { Image } from '../../model/project.ts';
import { imagesShipping } from '../../model/shipped-stages.ts';
import { commandsStarted, scriptsOfService } from '../../model/start-commands.ts';
import { type Rule, say } from '../../rule.ts';
import { once } from '../../text/once.ts';
import { eachPackage } from '../package-wording.ts';
import { holdsFor } from '../wording.ts';

export default {
  id: 'attack-tools-in-image',
  title: 'Attack tools are in the image',
  group: 'build',
  severity: 'low',
  targets: ['dockerfile'],
  profile: 'default',
  why: 'An attacker who can run a command finds the tools to scan the network, tunnel out and read process memory.',
  fix: 'Leave them out. For debugging, attach a container that has them (`docker debug`, `docker run --network container:app --pid container:app`).',
  also: ['CIS 4.3'],
  whenRun: true,
  instructions: ['RUN'],
  reads: { programs: ['manager'] },
  several: holdsFor,
  *layer(layer, { shipped, project }) {
    if (!shipped(layer) || isStageForDevelopers(layer.stage)) return;
    const tools = installed(buildCommands(layer)).filter(
      ({ package: each, call }) => call.kind === 'os' && notablePackages.attackTools.has(each.name),
    );
    if (tools.length === 0) return;
    const images = imagesShipping(layer, project);
    const found = tools.filter(({ package: { name } }) => images.some((image) => !isUsed(name, image)));
    yield* eachPackage(
      found.map((each) => each.package),
      layer,
      (names, count) =>
        say`${names} ${count === 1 ? say`is` : say`are`} more useful to an attacker than to what runs here.`,
    );
  },
} satisfies Rule;

/** Whether what an image runs, when it starts or to see whether it works, is the tool. */
function isUsed(tool: string, image: Image): boolean {
  const programs = [tool, ...(notablePackages.toolPrograms.get(tool) ?? [])];
  return programsRun(image).some((name) => programs.includes(name));
}

const programsRun = once((image: Image): readonly string[] => {
  const check = lastOf(image.layers, 'HEALTHCHECK')?.instruction.run?.script.commands ?? [];
  const given = image.usedBy.flatMap(scriptsOfService).flatMap(({ script }) => script.commands);
  return [...commandsStarted(image), ...check, ...given].flatMap(({ name }) => name ?? []);
});
