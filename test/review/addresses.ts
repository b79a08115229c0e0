/** Addresses from which commands take what they run, and how they do: variations that nobody wrote down. */
import fc from 'fast-check';

/** Both are parts of an address: what stood there, and what stands there now. */
type Part = 'host' | 'owner' | 'path' | 'version';

/** How the same address is written with a variable in the place of one part. */
export interface Address {
  readonly part: Part;
  readonly before: string;
  readonly now: string;
  /** @param value the variable, or what it holds */
  readonly with: (value: string) => string;
}

const word = fc.stringMatching(/^[a-z]{3,9}$/);
const two = fc.tuple(word, word).filter(([a, b]) => a !== b);
const domain = fc.constantFrom('io', 'com', 'example.org', 'co.uk');
const number = fc.integer({ min: 0, max: 40 });
const versionOf = fc.tuple(number, number, number).map((parts) => parts.join('.'));
const ipOf = fc
  .tuple(...Array.from({ length: 4 }, () => fc.integer({ min: 1, max: 250 })))
  .map((parts) => parts.join('.'));
const hosts = fc.oneof(
  fc.tuple(two, domain).map(([names, end]) => names.map((name) => `${name}.${end}`)),
  fc.tuple(ipOf, ipOf).filter(([a, b]) => a !== b),
);
const scheme = fc.constantFrom('https://', 'http://');

export const addresses: fc.Arbitrary<Address> = fc.oneof(
  fc.record({ pair: hosts, scheme, path: word }).map(
    ({ pair: [before, now], scheme: start, path }): Address => ({
      ...{ part: 'host', before: before!, now: now! },
      with: (value) => `${start}${value}/${path}`,
    }),
  ),
  fc.record({ pair: two, scheme, repository: word }).map(
    ({ pair: [before, now], scheme: start, repository }): Address => ({
      ...{ part: 'owner', before, now },
      with: (value) => `${start}raw.githubusercontent.com/${value}/${repository}/v1.2.3/get.sh`,
    }),
  ),
  fc.record({ a: fc.integer({ min: 10, max: 99_999 }), more: fc.integer({ min: 1, max: 9999 }), scheme }).map(
    ({ a, more, scheme: start }): Address => ({
      ...{ part: 'path', before: `${a}`, now: `${a + more}` },
      with: (value) => `${start}paste.example.com/${value}/raw`,
    }),
  ),
  fc
    .record({ pair: fc.tuple(versionOf, versionOf), scheme, host: word, isAsked: fc.boolean() })
    .filter(({ pair: [a, b] }) => a !== b)
    .map(
      ({ pair: [before, now], scheme: start, host, isAsked }): Address => ({
        ...{ part: 'version', before, now },
        with: (value) =>
          isAsked ? `${start}get.${host}.io?release=${value}` : `${start}get.${host}.io/tool/${value}/tool-${value}.sh`,
      }),
    ),
);

/** How a command runs what it downloads. */
export const commands: readonly ((address: string) => string)[] = [
  (at) => `curl -fsSL ${at} | sh`,
  (at) => `wget -qO- "${at}" | bash -s -- -y`,
  (at) => `bash -c "$(curl -s ${at})"`,
  (at) => `curl ${at} | sudo -E bash -`,
  (at) => `apt-get update && curl -sS ${at} | gunzip | sh && rm -rf /tmp/x`,
];

/** How it reads a variable. */
export const reads: readonly ((name: string) => string)[] = [
  (name) => `$\{${name}}`,
  (name) => `$\{${name}:-unset}`,
  (name) => `$\{${name}:+$\{${name}}}`,
];
