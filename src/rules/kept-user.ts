import { accountOfBase, isOfBase } from '../facts/accounts/created-accounts.ts';
import { imageRunsAs, type RunsAs, serviceRunsAs } from '../facts/accounts/runs-as.ts';
import { isRootOnHost } from '../facts/host/root-on-host.ts';
import type { Image } from '../model/project.ts';
import { servicesSetUser } from '../model/root-user.ts';
import { type LossWords, type Message, type Protection, type Safeguard, say } from '../rule.ts';
import { offeredAccount } from './fixes.ts';
import { formerly } from './wording.ts';

/** A user who is not root, whether an image or a service says so. */
export const keptUser: Protection = {
  image: (image) => {
    const matters = image.shipped && !servicesSetUser(image);
    return [{ ...inPlaceOfRoot(imageRunsAs(image), matters), from: image.user?.setting }];
  },
  service: (service) => [{ ...inPlaceOfRoot(serviceRunsAs(service)), from: service.user }],
  lost({ name, was, is, image, service }) {
    const { user, handsOver } = image ? imageRunsAs(image) : serviceRunsAs(service);
    // Nobody knows as whom it runs: that was so before, unless this change takes away what said it.
    if (user === undefined && (is.from || !was.from)) return undefined;
    if (user === undefined || handsOver === undefined) {
      const message = say`${name} may run as root: this change removes its user${formerly(was)}.`;
      return { message, ...(image && user === undefined && byItsBase(image, message)) };
    }
    const account = image && offeredAccount(image);
    // The user went with the image, and nobody took it away.
    if (service?.runs.kind === 'pulled' && !was.from && !is.from && is.by === undefined)
      return {
        message: say`${name} now runs as root, as its new image does${formerly(was)}.`,
        remedy: 'Set its `user` to an account that the image has.',
        lessForDevelopers: true,
      };
    return {
      message: say`${name} now runs as root: ${whatChanged(was, is)}.`,
      // Whoever has the host is root already.
      severity: service && isRootOnHost(service) ? 'low' : 'high',
      // As to the rules that tell of root.
      lessForDevelopers: true,
      // One of its base is there only as long as that is the same.
      ...(image && isOfItsBase(image, was) && { remedy: 'End it with `USER` and an account that the image has.' }),
      ...(account && { notes: [account.note] }),
      ...(account?.fix && { fix: account.fix }),
    };
  },
  toldBy: ['run-as-root', 'compose-user-root', 'user-created-never-used'],
};

function whatChanged(was: Safeguard, is: Safeguard): Message {
  const isItsOwn = was.by === undefined || is.by === undefined || was.by === is.by;
  return isItsOwn
    ? say`this change ${[is.from ? 'sets root as' : 'removes']} its user${formerly(was)}`
    : say`${is.by} runs as root, ${was.by} ran as ${was.as || 'another user'}`;
}

function inPlaceOfRoot({ user, handsOver, as, by }: RunsAs, matters = true): Safeguard {
  return { holds: user === 'nonroot' || (handsOver || !matters ? undefined : false), as, by };
}

function isOfItsBase(image: Image, { as = '' }: Safeguard): boolean {
  return isOfBase(as, image);
}

/** Who makes an account in a base mostly ends that as it. */
function byItsBase(image: Image, message: Message): Pick<LossWords, 'message' | 'severity'> | undefined {
  const account = accountOfBase(image);
  return account === undefined
    ? undefined
    : { message: [...message, ...say` Its base has the account ${account}, which it may run as.`], severity: 'low' };
}
