import type { Published } from '../../src/known/published-image.ts';
import type { Registry } from '../../src/ports.ts';

/**
 * A registry that says the same of every image but what its user is: a text, wherever an image can have one.
 *
 * @param text where whatever stands there is text
 * @param steps how it was built, as its builder wrote it
 */
export function registrySaying(text: string, steps: readonly string[] = [text]): Registry {
  const digest = `sha256:${'a'.repeat(64)}`;
  const layer = { digest, size: 12_345_678 };
  const saying = (tag: string | undefined): Published => ({
    kind: 'image',
    image: {
      digest,
      platform: 'linux/amd64',
      platforms: ['linux/amd64', text],
      tagDigest: `sha256:${'b'.repeat(64)}`,
      created: '2020-01-01T00:00:00Z',
      config: {
        user: tag === '1' ? 'node' : text,
        env: [
          { name: 'PATH', value: `/bin:/${text}` },
          { name: text, value: text },
          { name: 'DB_PASSWORD', value: text },
        ],
        entrypoint: ['x', text],
        cmd: ['--password', text, `--token=${text}`],
        exposedPorts: ['22/tcp', text],
        volumes: ['/x', text],
        workingDir: `/${text}`,
        labels: new Map([
          ['a', text],
          [text, 'a'],
          ['org.opencontainers.image.source', `https://github.com/acme/${text}`],
          ['org.opencontainers.image.revision', text],
          ['org.opencontainers.image.version', text],
          ['org.opencontainers.image.base.name', text],
        ]),
        stopSignal: text,
        healthcheck: tag === '1' ? ['CMD-SHELL', `curl ${text}`] : undefined,
        onbuild: [`RUN curl ${text} | sh`, text],
        shell: ['/bin/sh', '-c', text],
      },
      history: steps.map((createdBy) => ({ createdBy, layer })),
      layers: steps.map(() => layer),
      bases: [{ name: 'docker.io/library/debian:10', digest }],
    },
  });
  return {
    look: async (wanted) => wanted.map(({ reference }) => saying(reference.tag)),
    tags: async () => [text, '9.9.9'],
    allowFor: () => {},
    beside: () => undefined,
    trustedTag: async () => ({ kind: 'unverified', reason: `It says ${text}.` }),
    sigstoreRoot: async () => undefined,
    remarks: () => [`It says ${text}.`],
  };
}
