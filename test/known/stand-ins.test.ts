/** What stands in for a secret gets one verdict in every spelling. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, test } from 'node:test';
import { isCredential } from '../../src/known/credential-names.ts';
import {
  isGap,
  isGuessedAmong,
  isKnownToAll,
  isOneCharacter,
  isStandIn,
  isTyped,
  isWellKnownDefault,
} from '../../src/known/stand-ins.ts';

const asking = [
  'your api key',
  'your secret token here',
  'fill this',
  'set me',
  'replace me with a strong password',
  'replace with your own',
  'cluster replace password',
  'insert token here',
  'dummy',
  'not so secret key',
  'this is not an api key',
  'placeholder secret',
  'put your key here',
  'to be replaced',
  'something something',
  'custom api key',
  'fake access key id',
  'collectstatic build',
  'tmp build only',
  'cafebabe',
  'deadbeef deadbeef',
];
const defaults = [
  'change me',
  'change this in production',
  'my ultra secure secret',
  'where is my password',
  'integration test secret',
  'super secret',
  'my secret pw',
  'postgres',
  'admin password',
  's0me v3ry hard p@ssw0rd',
  'root',
  'abcdefg 4567',
];
const chosen = [
  'kronos gate',
  'tr0ub4dor',
  'ourlittlesecrit',
  'zq8vT2mNc4Rk7LxWb3Hd',
  'yourselfishly',
  'hereafter9x',
  'blaubeer',
  'acegikmo',
];

/** A text in other cases and with other signs between its words, in quotes, behind what a token begins with, before a number. */
function spellings(text: string): string[] {
  const words = text.split(' ');
  const camel = words.map((word, i) => (i === 0 ? word : word[0]!.toUpperCase() + word.slice(1))).join('');
  const joined = ['-', '_', ' ', ''].map((sign) => words.join(sign));
  const plain = [...joined, camel, ...joined.map((each) => each.toUpperCase())];
  return plain.flatMap((each) => [
    each,
    `"${each}"`,
    `'${each}'`,
    `sk-${each}`,
    `${each}!`,
    `${each}1`,
    `${each}123`,
    `${each}2024!`,
  ]);
}

describe('what stands in for a secret', () => {
  for (const text of asking)
    test(text, () => {
      assert.deepEqual(
        spellings(text).filter((each) => !isStandIn(each)),
        [],
      );
      assert.deepEqual(
        spellings(text).filter((each) => isCredential('OPENAI_API_KEY', each)),
        [],
      );
      assert.deepEqual(
        spellings(text).filter((each) => !isCredential('DB_PASSWORD', each)),
        [],
      );
    });
  for (const text of defaults)
    test(text, () => {
      assert.deepEqual(
        spellings(text).filter((each) => !isWellKnownDefault(each)),
        [],
      );
      assert.deepEqual(
        spellings(text).filter((each) => isCredential('STRIPE_SECRET_KEY', each)),
        [],
      );
      assert.deepEqual(
        spellings(text).filter((each) => !isCredential('JWT_SECRET', each)),
        [],
      );
    });
  for (const text of chosen)
    test(`is not ${text}`, () => {
      assert.ok(!isKnownToAll(text) && !isGap(text));
      assert.ok(isCredential('DB_PASSWORD', text));
    });

  test('is a gap where it is masked, in brackets or declined', () => {
    for (const text of [
      '528das62-e03e-4dc2-ba67-**********',
      'sk-or-v1-...',
      '{Upbit Key}',
      '<token>',
      '#TOKEN#',
      '%%DB_PASSWORD%%',
      '((db-password))',
      '[[token]]',
      'xxxxxxxx',
      'not-needed',
      'no_key',
    ])
      assert.ok(isGap(text) && !isCredential('DB_PASSWORD', text), text);
    for (const text of ['#Tr0ub4dor#', '#token', '((tr0ub4dor', '~tr0ub4dor~'])
      assert.ok(!isGap(text) && isCredential('DB_PASSWORD', text), text);
    for (const text of ['FSESL_PASSWORD', 'SHOP_API_KEY', 'to_fill']) assert.ok(isStandIn(text), text);
    for (const text of ['FSESL_Password', 'A1B2C3_KEYRING', 'X_KEY', 'to_fillmore']) assert.ok(!isStandIn(text), text);
    for (const text of ['user_provided', 'userProvided', 'CLIENT_SUPPLIED'])
      assert.ok(isGap(text) && !isCredential('OPENAI_API_KEY', text), text);
    for (const text of ['user_provided_tr0ub4dor', 'provided']) assert.ok(!isGap(text), text);
    // the name of something else
    for (const text of ['CYBER_DEV_DAY', 'nvapi-CYBER_DEV_DAY', '0xDEADBEEF'])
      assert.ok(isStandIn(text) && isKnownToAll(text) && !isCredential('NVIDIA_API_KEY', text), text);
    for (const text of ['my_secret_password', 'CHANGE_ME_NOW', 'POSTGRES_ROOT_USER'])
      assert.ok(!isStandIn(text) && isWellKnownDefault(text), text);
    assert.ok(!isCredential('SMTP_PASSWORD', 'email_sender_password'));
    for (const text of [
      'ftgo_consumer_service_password',
      'kronos_gate',
      'KRONOS_GATE',
      'kronos_gate_7_password',
      'CYBER_D3V_DAY',
      'deadbeefkronos',
    ])
      assert.ok(!isStandIn(text) && isCredential('DB_PASSWORD', text), text);
    assert.ok(!isGap('__CHANGEME__') && isWellKnownDefault('__CHANGEME__'));
  });

  test('is a gap for an account elsewhere, and a default for what runs here', () => {
    assert.ok(!isCredential('APOLLO_PASSWORD', 'your_apollo_password') && !isCredential('SMTP_PASSWORD', 'changeme'));
    assert.ok(
      isCredential('MYSQL_ROOT_PASSWORD', 'your_password') && isCredential('APOLLO_ADMIN_PASSWORD', 'your_password'),
    );
  });

  test('is had at once where it is one character', () => {
    for (const text of ['i', 'x', '7', '"Q"']) assert.ok(isWellKnownDefault(text) && isOneCharacter(text), text);
    for (const text of ['xq', 'admin']) assert.ok(!isOneCharacter(text), text);
  });

  test('is guessed from the names around it', () => {
    assert.ok(isWellKnownDefault('fleetflow-pass-2024', new Set(['fleetflow'])));
    assert.ok(!isWellKnownDefault('fleetflow-pass-2024'));
    assert.ok(isWellKnownDefault('fleet2024', new Set(['fleetflow'])));
    assert.ok(!isWellKnownDefault('fl2024', new Set(['fleetflow'])));
  });

  test('is guessed where its first or last word asks for another, in any language', () => {
    const asking = [
      'cambiar password seguro db',
      'bitte aendern',
      'a changer',
      'substituir isso',
      'por favor cambiar',
      'измените пароль',
    ];
    for (const text of asking)
      for (const sign of ['-', '_', ' '])
        for (const each of [
          text.replaceAll(' ', sign),
          text.replaceAll(' ', sign).toUpperCase(),
          `${text.replaceAll(' ', sign)}1`,
        ])
          assert.ok(isKnownToAll(each), each);
    assert.ok(isKnownToAll('请修改密码') && isKnownToAll('替换我'));
    for (const text of ['cambiarico-kronos', 'wechanger7', 'alterego-kronos', 'kronos-mudarra'])
      assert.ok(!isKnownToAll(text), text);
  });

  test('is guessed where one letter stands before a word for it', () => {
    for (const text of ['wpassword', 'wpass-123', 'Xsecret1', 'q_password']) assert.ok(isWellKnownDefault(text), text);
    for (const text of ['wqpassword', 'xdragon', 'wpasskronos']) assert.ok(!isWellKnownDefault(text), text);
  });

  test('is guessed where but a short piece of it is no word, and not where there is more', () => {
    const none = new Set<string>();
    const pieces = ['nc', 'dbz', 'ciao', 'repl'];
    for (const piece of pieces)
      for (const text of [piece, `${piece}pass`, `${piece}Pass1!`, `the-${piece}-secret`, `alpine-${piece}`]) {
        assert.ok(isGuessedAmong(text, none), text);
        assert.ok(!isKnownToAll(text), text);
        for (const more of [`${text}asgard`, `${text}-kronos`, `${text}Vb3tq9Rw`])
          assert.ok(!isGuessedAmong(more, none), more);
      }
  });

  test('is typed where it goes along the alphabet or says the same over and over', () => {
    const typed = [
      '0123456789abcdef',
      'GK0123456789abcdef',
      'a1b2c3d4e5f6g7h8',
      'X5X5X5X5X5X5',
      '00000000-0000-0000-0001',
      '4tn7yxcyxcasdasd',
    ];
    for (const text of typed) assert.ok(isTyped(text) && isWellKnownDefault(text), text);
    for (let i = 0; i < 2000; i++) {
      const bytes = createHash('sha256').update(`${i}`).digest();
      for (const encoding of ['hex', 'base64url'] as const)
        for (const text of [bytes.toString(encoding), bytes.toString(encoding).slice(0, 16)])
          assert.ok(!isTyped(text) && !isGuessedAmong(text, new Set()), text);
    }
  });

  test('says in running words that it is to be replaced', () => {
    const texts = ['631i:&28&:supersecureCanBeReplacedByYou', 'long-phrase-to-be-replaced-later', 'k9x2mustBeChanged'];
    for (const text of texts) assert.ok(isStandIn(text), text);
    for (const text of ['tobermory-seat', 'robe-set-4821', 'canberra-lantern']) assert.ok(!isStandIn(text), text);
  });

  test('is a phrase where nearly all of it is everyday words', () => {
    const phrases = [
      'SomeRandomStringOf32CharsExactly',
      'aLongRandomSeriesOfCharacters',
      'some-long-random-secret-alphanumeric',
      // a sentence, whatever it is about
      'acme_jwt_key_long_enough_to_avoid_errors',
      'this-one-is-for-the-otters-and-you',
    ];
    for (const text of phrases) assert.ok(isKnownToAll(text), text);
    const drawn = [
      'CorrectHorseBatteryStapleRiver',
      'some-otter-river-lantern-quilt',
      'otter-to-lantern-quilt-river-moss',
    ];
    for (const text of drawn) assert.ok(!isKnownToAll(text), text);
  });

  test('takes no long text a long time', () => {
    const began = performance.now();
    for (const unit of ['change', 'your', 'a', '1', 'secret-', 'aB']) isGuessedAmong(unit.repeat(50_000), new Set());
    assert.ok(performance.now() - began < 1000);
  });
});
