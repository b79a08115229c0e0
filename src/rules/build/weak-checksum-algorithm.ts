import { checksIn } from '../../facts/downloads/integrity.ts';
import { buildCommands } from '../../model/dockerfile/acting.ts';
import { type Example, type Rule, say } from '../../rule.ts';

export default {
  id: 'weak-checksum-algorithm',
  title: 'A download is compared by a broken checksum',
  group: 'build',
  severity: 'low',
  targets: ['dockerfile'],
  profile: 'default',
  why: 'Two files with the same MD5 or SHA-1 can be made at home, so whoever prepares the download can prepare another one with it.',
  fix: 'Compare with SHA-256: `echo "<64 digits>  file" | sha256sum -c -`.',
  also: ['CIS 4.12'],
  instructions: ['RUN'],
  *layer(layer) {
    const checks = checksIn(buildCommands(layer)).filter(({ by }) => by !== 'variable');
    if (checks.some(({ strength }) => strength === 'strong')) return;
    for (const { command, algorithm } of checks) {
      yield { at: command.nameAt, message: say`${algorithm.toUpperCase()} no longer tells one file from another.` };
    }
  },
} satisfies Rule;

export const examples: readonly Example[] = [
  {
    title: 'a list of sums',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN curl -fsSLO https://example.com/a.tgz && echo "d41d8cd98f00b204e9800998ecf8427e  a.tgz" | md5sum -c -
                                                                                                    ~~~~~~
      RUN sha1sum --check SHA1SUMS
          ~~~~~~~
      RUN echo "da39a3ee5e6b4b0d3255bfef95601890afd80709  a.tgz" | shasum -c
                                                                   ~~~~~~
    `,
    },
  },
  {
    title: 'compared by hand',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN [ "$(md5sum a.tgz | cut -d' ' -f1)" = "d41d8cd98f00b204e9800998ecf8427e" ]
               ~~~~~~
    `,
    },
  },
  {
    title: 'SHA-256 and more',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN echo "0104b334637a5f19aa9c983a91b54c89887c0984081f2068983107a6f6c21eeb  a.tgz" | sha256sum -c -
      RUN shasum -a 256 -c SHA256SUMS && sha512sum -c SHA512SUMS
    `,
    },
  },
  {
    title: 'besides a better one',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN md5sum -c MD5SUMS && sha256sum -c SHA256SUMS
      RUN sha1sum -c SHA1SUMS && gpg --verify SHA1SUMS.asc
    `,
    },
  },
  {
    title: 'a sum that nothing is compared with',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN md5sum a.tgz > a.tgz.md5 && apt-get install -y md5deep && echo md5sum -c
    `,
    },
  },
  {
    title: 'compared by grep, or in brackets',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN md5sum a.tgz | grep -q 0f4d1b52
          ~~~~~~
      RUN [[ "$(openssl sha1 a.tgz | cut -d' ' -f2)" == 0f4d1b52 ]]
                ~~~~~~~
    `,
    },
  },
  {
    title: 'a sum that names a cache, and compares nothing',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN etag=$(md5sum a.css | cut -c1-8) && mv a.css "a.$etag.css"
      RUN echo "$(md5sum a.tgz)"
    `,
    },
  },
];
