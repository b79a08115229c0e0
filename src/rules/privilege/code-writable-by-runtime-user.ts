import { accountsOf, ownerFlag } from '../../facts/accounts/created-accounts.ts';
import { effectsOf } from '../../facts/commands/effects.ts';
import { isStageForDevelopers } from '../../facts/roles/named-roles.ts';
import { containerFolders } from '../../known/container-folders.data.ts';
import { isRootUser } from '../../known/root-account.ts';
import { buildCommands } from '../../model/dockerfile/layer.ts';
import type { Image, Layer } from '../../model/project.ts';
import { absolutePath } from '../../model/shell/file-changes.ts';
import { type Rule, say } from '../../rule.ts';
import { called } from '../wording.ts';

export default {
  id: 'code-writable-by-runtime-user',
  title: 'The program can modify its own code',
  group: 'privilege',
  severity: 'info',
  targets: ['dockerfile'],
  profile: 'strict',
  why: 'An attacker who exploits the program can write into its code and stays in until the container is replaced.',
  fix: 'Leave the code to root, which `COPY` does without `--chown`, and give the account only the folders it must write to.',
  also: ['OWASP 8'],
  *image(image) {
    const owner = image.user?.setting.value?.trim().split(':')[0];
    if (!image.shipped || !owner || isRootUser(owner) || isStageForDevelopers(image.stage)) return;
    const names = namesOf(image, owner);
    const owned = image.layers.flatMap((layer) => [...ownedFlag(layer, names), ...ownedLater(layer, names, image)]);
    const first = owned[0];
    if (!first) return;
    yield {
      at: first.at,
      message: say`${called(image)} runs as ${owner}, which owns the code in ${first.target} and can change it.`,
      ...(owned.length > 1 && {
        notes: owned.slice(1).map(({ at, target }) => ({ at, message: say`${owner} owns ${target} too.` })),
      }),
    };
  },
} satisfies Rule;

/** The account's name and number. */
function namesOf(image: Image, owner: string): readonly string[] {
  const account = accountsOf(image).find(({ name, uid }) => name === owner || uid === owner);
  return [owner, account?.name, account?.uid].filter((name) => name !== undefined);
}

function ownedFlag(layer: Layer, names: readonly string[]) {
  const { instruction } = layer;
  const flag = ownerFlag(layer);
  if (!flag || (instruction.keyword !== 'COPY' && instruction.keyword !== 'ADD')) return [];
  const target = instruction.target?.value ?? '.';
  return isData(target) || !names.includes(flag.owner) ? [] : [{ at: flag.at, target }];
}

/** `chown -R app /app`, where what was copied lies. */
function ownedLater(layer: Layer, names: readonly string[], { layers }: Image) {
  return buildCommands(layer).flatMap((command) => {
    const { owner } = effectsOf(command);
    if (!owner?.recursive || !names.includes(owner.setting.value?.split(/[:.]/)[0] ?? '')) return [];
    const path = owner.paths
      .map(({ value }) => absolutePath(value, layer.workdir?.value))
      .find((each) => holdsCode(each, layers));
    return path === undefined ? [] : [{ at: command.at, target: path }];
  });
}

function holdsCode(path: string | undefined, layers: readonly Layer[]): path is string {
  if (path === undefined || isData(path)) return false;
  return layers.some(({ instruction, workdir }) => {
    if (instruction.keyword !== 'COPY' && instruction.keyword !== 'ADD') return false;
    const target = absolutePath(instruction.target?.value, workdir?.value);
    return target !== undefined && (target === path || target.startsWith(`${path}/`));
  });
}

function isData(path: string): boolean {
  return containerFolders.data.test(path) || containerFolders.dataBelow.test(path);
}
