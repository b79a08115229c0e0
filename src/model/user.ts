import type { Image } from './project.ts';

/**
 * Whether a `USER` or `user:` value is uid 0 on Linux: `root`, `0`, `00`, `+0`, `-0`, each with any group; names compare
 * case-sensitively. `app:root` is not. On Windows the administrator's account counts instead.
 */
export function isRootUser(value: string, platform: 'linux' | 'windows' = 'linux'): boolean {
  const [user = ''] = value.trim().split(':');
  if (platform === 'windows') return /^(?:.*\\)?(?:containeradministrator|administrator|system)$/i.test(value.trim());
  return user === 'root' || /^[+-]?0+$/.test(user);
}

/** What an image runs on, as far as its base tells. */
export function platformOf({ base }: Image): 'linux' | 'windows' {
  return base.kind === 'image' &&
    base.reference.registry === 'mcr.microsoft.com' &&
    base.reference.repository.startsWith('windows')
    ? 'windows'
    : 'linux';
}

/** Whether the services that run an image all set a user that is not root, so that the image's own does not matter. */
export function servicesSetUser({ usedBy }: Image): boolean {
  return usedBy.length > 0 && usedBy.every(({ user }) => user?.value !== undefined && !isRootUser(user.value));
}

const stepDown = new Set(['gosu', 'su-exec', 'setpriv', 's6-setuidgid', 'chpst', 'runuser']);

/**
 * Whether an image's entrypoint gives up root before it runs the program: it names such a tool itself, or is a script
 * in an image that brings one.
 */
export function stepsDown({ layers }: Image): boolean {
  const entrypoint = layers.findLast(({ instruction }) => instruction.keyword === 'ENTRYPOINT');
  const starts = [entrypoint, layers.findLast(({ instruction }) => instruction.keyword === 'CMD')];
  for (const layer of starts) {
    const { instruction } = layer ?? {};
    if (
      instruction &&
      'run' in instruction &&
      instruction.run?.script.commands.some(({ name }) => stepDown.has(name ?? ''))
    )
      return true;
  }
  if (!entrypoint) return false;
  return layers.some(({ instruction }) => {
    if (instruction.keyword === 'RUN') {
      return instruction.run.script.commands.some((command) => command.args.some(({ value }) => broughtBy(value)));
    }
    return (
      (instruction.keyword === 'COPY' || instruction.keyword === 'ADD') &&
      [...instruction.sources, instruction.target].some((path) => broughtBy(path?.value))
    );
  });
}

function broughtBy(value: string | undefined): boolean {
  return value !== undefined && /^(?:.*\/)?(?:gosu|su-exec)$/.test(value);
}
