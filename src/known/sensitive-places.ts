import { isWithin } from '../text/path.ts';
import { kindOfDevice } from './device-kinds.ts';
import { inHome } from './host-paths.ts';
import { type SensitivePlace, sensitivePlaces } from './sensitive-places.data.ts';

const {
  device,
  folders,
  peripheral,
  plainDevices,
  screenKey,
  sessionDevice,
  sessionProgram,
  started,
  startsAtHome,
  startsInCopy,
  trees,
} = sensitivePlaces;

/** Sockets in the session of a user that lead to a device and not to the whole session. */
const devicesOfSession = /^\/run\/user\/[^/]+\/(?:pulse(?:\/native)?|pipewire-\d+|wayland-\d+)$/;

/** The file there, and no socket, by which a program may use the screen (Xsecurity(7)). */
const keyOfSession =
  /^\/run\/user\/[^/]+\/(?:[^/]+\/)?(?:\.?Xauthority|xauth_\w{1,20}|\.mutter-Xwaylandauth\.\w{1,20})$/;

/** A socket of one program in the session of a user, and those of what the whole session can be controlled through. */
const socketOfSession = /^\/run\/user\/[^/]+\/[^/]*[-.](?:\d+|sock|socket)$/;
const controlsOfSession = /\/(?:dbus|systemd|keyring|gnupg|ssh|gcr)\b[^/]*$/;

/** What a path of the host is, where that is none of a container's business. */
export function sensitiveOnHost(path: string): SensitivePlace | undefined {
  const run = path.replace(/^\/var\/run(?=\/|$)/, '/run');
  if (devicesOfSession.test(run)) return sessionDevice;
  if (keyOfSession.test(run)) return screenKey;
  if (socketOfSession.test(run) && !controlsOfSession.test(run)) return sessionProgram;
  const known = folders.get(path) ?? trees.find(([each]) => isWithin(run, each))?.[1];
  if (known !== undefined) return known;
  const own = inHome(path);
  if (own === undefined ? path.startsWith('.') && startsInCopy.test(path) : startsAtHome.test(own)) return started;
  if (!isWithin(path, '/dev') || plainDevices.test(path)) return undefined;
  return kindOfDevice(path) === 'peripheral' ? peripheral : device;
}
