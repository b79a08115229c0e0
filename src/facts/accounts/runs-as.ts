import { knownBase, surelyKnownBase } from '../../known/base-images.ts';
import { type NamedImage, publishedImage } from '../../known/published-image.ts';
import { isRootUser } from '../../known/root-account.ts';
import type { Stage } from '../../model/dockerfile/instruction.ts';
import { lastOf } from '../../model/dockerfile/layer.ts';
import { platformOf } from '../../model/platform.ts';
import type { Image, Service } from '../../model/project.ts';
import { baseUser } from '../../model/root-user.ts';
import { textAt } from '../../source.ts';
import { once } from '../../text/once.ts';
import { accountsOf, rootByAnotherName } from './created-accounts.ts';
import { passwordlessRules } from './passwordless-rules.ts';
import { becomesRoot, stepsDown } from './step-down.ts';

/** Who runs in a container. */
export interface RunsAs {
  /** undefined where neither the files nor a registry tell. */
  readonly user: 'root' | 'nonroot' | undefined;
  /** As it is named; '' where it is what an image says that no registry was asked about. */
  readonly as: string;
  /** The image that says so, where nothing else does and a registry was asked. */
  readonly by?: string | undefined;
  /** Whether what it starts gives root up by itself; undefined where that is up to an image that nobody here knows. */
  readonly handsOver: boolean | undefined;
}

/** Who runs in an image's containers, unless a service says otherwise. */
export const imageRunsAs = once((image: Image): RunsAs => {
  const { base, user, layers } = image;
  const down = stepsDown(image);
  if (!user) {
    const start = base.kind === 'image' && !lastOf(layers, 'ENTRYPOINT') && startOf(base);
    return { user: baseUser(base), ...said(base), handsOver: down || start };
  }
  const { value } = user.setting;
  if (value === undefined) return { user: undefined, as: '', handsOver: down };
  // A `USER` that comes out empty is root, whatever the base has.
  const root = value.trim() === '' || isRootIn(image, value) || becomesRoot(image) !== undefined;
  return { user: root ? 'root' : 'nonroot', as: value, handsOver: down };
});

/**
 * Whether an image runs as an account that it makes, and nothing in it speaks of becoming root, or it may run everything as root
 * without its password: that gives it nothing more.
 */
export function givesItselfNothing(image: Image, account: string | undefined): boolean {
  return (
    imageRunsAs(image).as === account &&
    accountsOf(image).some(({ name }) => name === account) &&
    (image.layers.every(({ instruction }) => !/sudo|doas|wheel/i.test(textAt(instruction.at))) ||
      image.layers.flatMap(passwordlessRules).some(({ who, everything }) => everything && who === account))
  );
}

/** Who runs in a service: the user that it sets, or else its image's. */
export function serviceRunsAs(service: Service): RunsAs {
  const { user, runs } = service;
  const own = imageOf(service);
  if (!user) return own;
  const handsOver = own.handsOver ?? false;
  const { value } = user;
  if (value === undefined) return { user: undefined, as: '', handsOver };
  const root = runs.kind === 'built' ? isRootIn(runs.image, value) : isRootUser(value);
  return { user: root ? 'root' : 'nonroot', as: value, handsOver };
}

/** Who runs in the image of a service, with the start that the service gives it. */
function imageOf({ runs, command, entrypoint }: Service): RunsAs {
  if (runs.kind === 'unknown') return { user: undefined, as: '', handsOver: undefined };
  if (runs.kind === 'built') {
    const own = imageRunsAs(runs.image);
    return entrypoint ? { ...own, handsOver: false } : own;
  }
  const known = surelyKnownBase(runs);
  const down = known?.stepsDownFor !== undefined && !command;
  return { user: known?.user, ...said(runs), handsOver: !entrypoint && (down || startOf(runs)) };
}

/** As whom an image says that it runs, and which that is. */
function said(from: Stage['base'] | Service['runs']): Pick<RunsAs, 'as' | 'by'> {
  const image = 'reference' in from ? publishedImage(from.published) : undefined;
  return image && 'reference' in from ? { as: image.config.user, by: from.reference.text } : { as: '' };
}

/** Whether the start that an image brings may give root up: false where it is known not to. */
function startOf({ reference, published }: NamedImage): boolean | undefined {
  const image = publishedImage(published);
  const plain = image !== undefined && !image.config.entrypoint?.length;
  return plain || knownBase(reference, undefined) !== undefined ? false : undefined;
}

function isRootIn(image: Image, user: string): boolean {
  return isRootUser(user, platformOf(image)) || rootByAnotherName(image, user) !== undefined;
}
