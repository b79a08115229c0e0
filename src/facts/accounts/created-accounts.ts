import { isRootUser } from '../../known/root-account.ts';
import { buildCommands } from '../../model/dockerfile/layer.ts';
import { writtenTexts } from '../../model/dockerfile/written-texts.ts';
import type { Image, Layer } from '../../model/project.ts';
import type { Location } from '../../source.ts';
import type { AccountChange } from '../commands/account-changes.ts';
import { effectsOf } from '../commands/effects.ts';

/** An account that a RUN instruction creates. */
export interface Account {
  readonly name: string;
  /** Its number, where the command gives one. */
  readonly uid: string | undefined;
  readonly at: Location;
  readonly layer: Layer;
}

/** The accounts that an image's layers create, in order; those whose names only the build knows are left out. */
export function accountsOf(image: Image): Account[] {
  return changesOf(image).flatMap(({ does, account, id, layer }): Account[] =>
    does === 'creates' && account?.value ? [{ name: account.value, uid: id?.value, at: account.at, layer }] : [],
  );
}

/** The account of its base that an image gives files to by name: a build stops where there is none. */
export function accountOfBase(image: Image): string | undefined {
  return image.layers.flatMap((layer) => ownerFlag(layer)?.owner ?? []).find((name) => isOfBase(name, image));
}

/** Whether a name is of an account that none of an image's layers creates, and that is not root: its base has it. */
export function isOfBase(name: string, image: Image): boolean {
  return /^[a-z_]/i.test(name) && !isRootUser(name) && !accountsOf(image).some((own) => own.name === name);
}

/** The flag of a COPY or ADD that gives the files to an account, and that account's name or number. */
export function ownerFlag({ instruction }: Layer): { readonly at: Location; readonly owner: string } | undefined {
  if (instruction.keyword !== 'COPY' && instruction.keyword !== 'ADD') return undefined;
  const flag = instruction.flags.find(({ name }) => name === 'chown');
  const [owner] = flag?.value?.value?.split(':') ?? [];
  return flag && owner ? { at: flag.at, owner } : undefined;
}

/** Where an image's layers give the account that a `USER` names the id 0, so that it is root by another name. */
export function rootByAnotherName(image: Image, user: string): Location | undefined {
  const [name = ''] = user.split(':');
  if (!/^[a-z_]/i.test(name)) return undefined;
  let found: Location | undefined;
  for (const { instruction, onbuild } of image.layers) {
    if (onbuild) continue;
    for (const command of buildCommands({ instruction })) {
      const { account, id } = effectsOf(command).account ?? {};
      if (id && account?.value === name) found = isRootUser(id.value ?? '') ? command.at : undefined;
    }
    for (const { path, text, at } of writtenTexts(instruction)) {
      if (/(?:^|\/)etc\/passwd$/.test(path) && hasRootLine(text, name)) found = at;
    }
  }
  return found;
}

/** `app:x:0:0::/app:/bin/sh`, as a file of accounts has it. */
function hasRootLine(text: string, name: string): boolean {
  return text.split('\n').some((line) => {
    const [account, , uid = ''] = line.trim().split(':');
    return account === name && /^0+$/.test(uid);
  });
}

/** A group besides its own that an account is put into. */
export interface Membership {
  readonly account: string;
  readonly group: string;
  readonly at: Location;
}

/** The supplementary groups that an image's layers put accounts into. */
export function membershipsOf(image: Image): Membership[] {
  return changesOf(image).flatMap(({ account, groups, at }): Membership[] => {
    const name = account?.value;
    return name ? groups.map((group) => ({ account: name, group, at })) : [];
  });
}

/**
 * The accounts that sudo and doas mean, in whatever words: one by its name, or those that images put into a group.
 *
 * @param who as it is written, a group as `%sudo`; undefined where nobody knows
 */
export function accountsNamed(who: string | undefined, images: readonly Image[]): readonly string[] {
  if (!who?.startsWith('%')) return who === undefined ? [] : [who];
  const members = images.flatMap(membershipsOf).filter(({ group }) => group === who.slice(1));
  return [...new Set(members.map(({ account }) => account))].sort();
}

/** What an image's layers do with accounts; what an ONBUILD of the image creates is created in other images. */
function changesOf({ layers }: Image): (AccountChange & { readonly at: Location; readonly layer: Layer })[] {
  return layers.flatMap((layer) => {
    if (layer.instruction.keyword !== 'RUN' || layer.onbuild) return [];
    return layer.instruction.run.script.commands.flatMap((command) => {
      const change = effectsOf(command).account;
      return change ? [{ ...change, at: command.at, layer }] : [];
    });
  });
}
