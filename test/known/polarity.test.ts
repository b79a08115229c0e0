/** A switch is a word times a value: each word of its name that negates turns the value over, wherever it is written. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isTurnedOver, readSwitchName, switchAnswer } from '../../src/known/switch-values.ts';
import { switchesCheckOff } from '../../src/known/tls-names.ts';
import { reportedIn } from '../reported-in.ts';

const values = ['true', 'True', '1', 'yes', 'on', 'false', 'FALSE', '0', 'no', 'off', '', 'strict'];
const negations = ['', 'SKIP', 'DISABLE', 'NO', 'IGNORE', 'BYPASS', 'WITHOUT', 'DONT', 'DONT_SKIP', 'NO_DISABLE'];
const checks = [
  'SSL_VERIFY',
  'VERIFY_SSL',
  'TLS_VERIFICATION',
  'CERT_VERIFY',
  'VERIFY_PEER',
  'TLS_REJECT_UNAUTHORIZED',
  'STRICT_SSL',
];
const faults = [
  'INSECURE_TLS',
  'ALLOW_INSECURE_TLS',
  'ACCEPT_INVALID_CERTS',
  'TLS_INSECURE',
  'SSL_ALLOW_INSECURE',
  'UNSAFE_SSL',
  'ALLOW_UNVERIFIED_TLS',
  'TRUST_ALL_CERTS',
  'ALLOW_SELF_SIGNED_CERTS',
];
const ignored = ['IGNORE_CERTS', 'IGNORE_CERTIFICATE', 'LDAP_IGNORE_CERT', 'IGNORE_SSL'];
const silent = [
  'VERIFY',
  'SKIP_VERIFY',
  'DISABLE_VERIFY',
  'NO_VERIFY',
  'INSECURE',
  'ALLOW_INSECURE',
  'IGNORE',
  'IGNORE_TLS',
  'SKIP_CERTS',
  'TRUST_STORE',
  'STRICT_MODE',
];

/** A name and a value, and whether they have a program take any certificate. */
interface Case {
  readonly name: string;
  readonly value: string;
  readonly isOff: boolean;
}

/** Every word before every switch, with every value. */
const cases: readonly Case[] = values.flatMap((value) => {
  const isOn = switchAnswer(value);
  const said = (name: string, times: number, fault: boolean) => ({
    name,
    value,
    isOff: isOn !== undefined && (isOn !== (times % 2 === 1)) === fault,
  });
  return [
    ...negations.flatMap((words) => {
      const times = words === '' ? 0 : words.split('_').length;
      return [
        ...checks.map((check) => said([words, check].filter(Boolean).join('_'), times, false)),
        ...faults.map((fault) => said([words, fault].filter(Boolean).join('_'), times, true)),
        ...ignored.map((each) => said([words, each].filter(Boolean).join('_'), times + 1, false)),
      ];
    }),
    ...['SSL_VERIFY_DISABLED', 'TLS_VERIFY_SKIP', 'INSECURE_SKIP_VERIFY', 'TLSSKIPVERIFY', 'NOCHECKCERT'].map((name) =>
      said(name, 1, false),
    ),
    ...silent.map((name) => ({ name, value, isOff: false })),
  ];
});

const camel = (name: string) => name.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
const kebab = (name: string) => name.toLowerCase().replaceAll('_', '-');

/** How a program is told, as whole files. */
const carriers: Readonly<Record<string, (each: Case) => Readonly<Record<string, string>>>> = {
  'a variable of a service': ({ name, value }) => compose(`environment:\n      ${name}: "${value}"`),
  'a list of variables': ({ name, value }) => compose(`environment:\n      - ${name}=${value}`),
  'a variable with a default': ({ name, value }) => compose(`environment:\n      ${name}: "\${${name}:-${value}}"`),
  'an option': ({ name, value }) => compose(`command: ["serve", "--${kebab(name)}=${value}"]`),
  'an option in camel case': ({ name, value }) => compose(`command: ["serve", "--${camel(name)}=${value}"]`),
  'a label': ({ name, value }) => compose(`labels:\n      - proxy.${camel(name)}=${value}`),
  'a variable of an image': ({ name, value }) => dockerfile(`ENV ${name}="${value}"`),
  'a file that a step writes': ({ name, value }) => dockerfile(`RUN echo '${name}=${value}' > /etc/app.env`),
};

function compose(setting: string): Readonly<Record<string, string>> {
  return { 'compose.yaml': `services:\n  a:\n    image: example/a:1\n    ${setting}\n` };
}

function dockerfile(line: string): Readonly<Record<string, string>> {
  return { Dockerfile: `FROM example/a:1\n${line}\nUSER app\n` };
}

describe('a switch says the same in all its spellings', () => {
  test(`by its name and its value, ${cases.length} times`, () => {
    for (const { name, value, isOff } of cases)
      for (const each of [name, name.toLowerCase(), camel(name), kebab(name), `ACME_${name}`])
        assert.equal(switchesCheckOff(each, value), isOff, `${each}=${value}`);
  });

  for (const [carrier, filesOf] of Object.entries(carriers))
    test(`in ${carrier}`, async () => {
      const some = cases.filter(({ value }) => /^(?:true|yes|1|false|no|0|)$/.test(value));
      const told = await reportedIn(({ id }) => id === 'tls-verification-disabled', some.map(filesOf));
      const wrong = some.filter(({ isOff }, i) => told[i] !== isOff);
      assert.deepEqual(wrong, []);
    });

  test('about its own words alone', () => {
    assert.deepEqual(readSwitchName('GITLAB_SKIP_SSL_VERIFY'), {
      words: 'gitlab_skip_ssl_verify',
      about: 'gitlab_ssl_verify',
      turned: true,
    });
    for (const name of [
      'NODE_TLS_REJECT_UNAUTHORIZED',
      'NOTIFY_SSL_VERIFY',
      'OFFLINE_CERT_VERIFY',
      'SSL_VERIFY_ENABLED',
    ])
      assert.equal(readSwitchName(name).turned, false, name);
  });
});

describe('a switch of a login', () => {
  const isDisabled = (name: string) => /^(?:DISABLE|SKIP)_AUTH$|^AUTH_BYPASS$/.test(name);

  test('is turned over by a word that it has besides its own', () => {
    const turned = ['DISABLE_AUTH_BYPASS', 'NO_AUTH_BYPASS', 'DONT_SKIP_AUTH', 'NOT_DISABLE_AUTH'];
    for (const name of turned) assert.ok(isTurnedOver(name, isDisabled), name);
    for (const name of ['DISABLE_AUTH', 'SKIP_AUTH', 'AUTH_BYPASS', 'ALLOW_AUTH_BYPASS'])
      assert.ok(!isTurnedOver(name, isDisabled), name);
  });

  /** Each with the answer to it that lets everyone in. */
  const switches: Readonly<Record<string, boolean>> = {
    ...{ DISABLE_AUTH: true, SKIP_AUTH: true, BYPASS_AUTH: true, IGNORE_AUTH: true, NO_AUTH: true, AUTH_BYPASS: true },
    ...{ AUTH_DISABLED: true, WITHOUT_AUTHENTICATION: true, ACME_DISABLE_AUTHENTICATION: true },
    ...{ ENABLE_AUTH: false, AUTH_ENABLED: false, REQUIRE_AUTH: false, AUTH_REQUIRED: false, SECURITY_ENABLED: false },
    ...{ DISABLE_AUTH_BYPASS: false, NO_AUTH_BYPASS: false, DONT_SKIP_AUTH: false },
  };
  const ways: Readonly<Record<string, (name: string, value: string) => string>> = {
    'a variable': (name, value) => `environment:\n      ${name}: "${value}"`,
    'an option': (name, value) => `command: ["serve", "--${kebab(name)}=${value}"]`,
    'an option and the word behind it': (name, value) => `command: ["serve", "--${kebab(name)}", "${value}"]`,
  };

  for (const [way, settingOf] of Object.entries(ways))
    test(`is reported by what it comes to in ${way}`, async () => {
      const all = Object.entries(switches).flatMap(([name, opens]) => values.map((value) => ({ name, opens, value })));
      const told = await reportedIn(
        ({ id }) => id === 'service-auth-disabled',
        all.map(({ name, value }) => compose(`${settingOf(name, value)}\n    ports: ["8080:8080"]`)),
      );
      const isOpen = all.map(({ opens, value }) => {
        // an option that turns it off says yes by itself, whatever else comes behind it
        const answer = switchAnswer(value) ?? (way.includes('behind') && opens ? true : undefined);
        return answer === opens;
      });
      assert.deepEqual(
        all.filter((_, i) => told[i] !== isOpen[i]),
        [],
      );
    });
});
