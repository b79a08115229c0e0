/** Platforms as containerd understands them (github.com/containerd/platforms). */
import { platformNames } from '../known/platform-names.data.ts';

export interface Platform {
  readonly os: string;
  readonly architecture: string;
  /** `v7`; empty for none, and for the one that an architecture has unless another is named. */
  readonly variant: string;
}

const aliases: Readonly<Record<string, Omit<Platform, 'os'>>> = {
  aarch64: { architecture: 'arm64', variant: '' },
  armel: { architecture: 'arm', variant: 'v6' },
  armhf: { architecture: 'arm', variant: 'v7' },
  i386: { architecture: '386', variant: '' },
  'x86-64': { architecture: 'amd64', variant: '' },
  x86_64: { architecture: 'amd64', variant: '' },
};

/** One way of writing for what is one platform. */
export function normalPlatform(os: string, architecture: string, variant: string): Platform {
  const lower = architecture.toLowerCase();
  const known = Object.hasOwn(aliases, lower) ? aliases[lower]! : { architecture: lower, variant: '' };
  const said = (variant || known.variant).toLowerCase().replace(/^(?=\d)/, 'v');
  const system = os.toLowerCase();
  return {
    os: system === 'macos' ? 'darwin' : system,
    architecture: known.architecture,
    variant: variantOf(known.architecture, said),
  };
}

function variantOf(architecture: string, said: string): string {
  if (architecture === 'arm') return said || 'v7';
  const usual = { arm64: 'v8', amd64: 'v1' }[architecture];
  return said === usual || said === `${usual}.0` ? '' : said;
}

/** As a file or a command line writes it: `linux/arm64/v8`, `arm64`, `windows`. */
export function readPlatform(text: string): Platform {
  const [first = '', second, variant = ''] = text.split('/');
  if (second !== undefined) return normalPlatform(first, second, variant);
  return platformNames.systems.includes(first.toLowerCase())
    ? normalPlatform(first, 'amd64', '')
    : normalPlatform('linux', first, '');
}

export function platformText({ os, architecture, variant }: Platform): string {
  return [os, architecture, ...(variant ? [variant] : [])].join('/');
}

/** What a machine of a platform can run, the best first. */
export function runnableOn(platform: Platform): readonly string[] {
  const { os, architecture, variant } = platform;
  const named = (each: string, variants: readonly string[]) =>
    variants.map((one) => platformText({ os, architecture: each, variant: one }));
  const own = [platformText(platform)];
  const number = Number(/^v(\d+)/.exec(variant)?.[1] ?? 0);
  if (architecture === 'arm') return [...own, ...named('arm', versionsBelow(number, 5))];
  if (architecture === 'arm64')
    return [...own, ...(variant === '' ? [] : named('arm64', [''])), ...named('arm', ['v8', ...versionsBelow(8, 5)])];
  if (architecture === 'amd64')
    return [
      ...own,
      ...named('amd64', [...versionsBelow(number, 2), ...(variant === '' ? [] : [''])]),
      ...named('386', ['']),
    ];
  return own;
}

/** `v6`, `v5` below 7, down to the last. */
function versionsBelow(number: number, last: number): string[] {
  return Array.from({ length: Math.max(0, number - last) }, (_, i) => `v${number - 1 - i}`);
}
