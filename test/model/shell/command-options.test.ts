import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { grammarOf, programs } from '../../../src/known/programs/records.ts';
import { hasOption, optionsOf, optionValue, readOptions } from '../../../src/model/shell/command-options.ts';
import { readScript } from '../../../src/model/shell/read-script.ts';
import type { Command } from '../../../src/model/shell/shell-command.ts';
import { Excerpt, Source, textAt } from '../../../src/source.ts';
import { knownText, type Setting, unknownMark } from '../../../src/text/setting.ts';

function read(text: string): Command {
  const source = new Source('script', text);
  const script = readScript(Excerpt.of(source, [{ start: 0, end: text.length }]), { get: () => undefined });
  return script.commands[0]!;
}

function said(setting: Setting): string {
  return knownText(setting).replaceAll(unknownMark, '?');
}

/** `-o=value` for each option, then the operands behind a bar. */
function show(text: string): string {
  const { options, operands } = optionsOf(read(text));
  return [
    ...options.map(({ name, value }) => (value ? `${name}=${said(value)}` : name)),
    '|',
    ...operands.map(said),
  ].join(' ');
}

const cases: Record<string, readonly (readonly [script: string, read: string])[]> = {
  'letters and long options': [
    ['curl -fsSLk https://x', '-f -s -S -L -k | https://x'],
    ['curl -sSko k https://x', '-s -S -k -o=k | https://x'],
    ['curl -okfile https://x', '-o=kfile | https://x'],
    ['curl --output f --insecure x', '--output=f --insecure | x'],
    ['curl --output=f x', '--output=f | x'],
    ['wget -qO- x', '-q -O=- | x'],
    ['sha256sum -c -- -f', '-c | -f'],
    ['curl - x', '| - x'],
    ['curl x -o', '-o | x'],
  ],
  'what only the run knows': [
    ['curl -o "$F" -k x', '-o=? -k | x'],
    ['curl -o"$F" x', '-o=? | x'],
    ['curl --output="$F.sh" x', '--output=?.sh | x'],
    ['curl $OPTIONS x', '| ? x'],
    ['scp "${OPTIONS[@]}" $MORE "$@" -i k f h:', '-i=k | ? ? ? f h:'],
    ['scp "$FROM" -i k', '| ? -i k'],
    ['scp "${FILES[0]}" -i k', '| ? -i k'],
    ['useradd -u$ID app', '-u=? | app'],
  ],
  'options that end where another command begins': [
    ['sudo -u app -E ls -l', '-u=app -E | ls -l'],
    ['env -u A B=1 sh -c x', '-u=A | B=1 sh -c x'],
    ['docker run -it -v a:b image -k x', '-i -t -v=a:b | run image -k x'],
    ['python3.11 -u -m pip install -q x', '-u -m=pip | install -q x'],
    ['java -Xmx1g -cp a:b -jar x.jar --port 1', '-Xmx1g -cp=a:b -jar=x.jar | --port 1'],
  ],
  subcommands: [
    ['git -C d clone -b v1 --depth 1 u f', '-C=d -b=v1 --depth=1 | clone u f'],
    ['git -c a.b=c fetch', '-c=a.b=c | fetch'],
    ['docker -H tcp://h ps -l', '-H=tcp://h -l | ps'],
    ['gem sources -a https://x -r https://y', '-a=https://x -r=https://y | sources'],
    ['gem install -v 1.0 x', '-v=1.0 | install x'],
  ],
  'long options with one dash': [
    ['openssl req -x509 -newkey rsa:2048 -keyout k', '-x509 -newkey=rsa:2048 -keyout=k | req'],
    ['go build -ldflags "-s -w" -o /x ./cmd', '-ldflags=-s -w -o=/x | build ./cmd'],
    ['find / -name x -type f -exec chmod 777 {} +', '-name=x -type=f -exec | / chmod 777 {} +'],
    ['pwsh -NoProfile -Command x', '-NoProfile -Command=x |'],
  ],
  'a program that nobody knows': [
    ['frobnicate -insecure --tls-verify false --port=1 x', '-insecure --tls-verify --port=1 | false x'],
  ],
  'what a program does in its own way': [
    ['bash -oue pipefail -c x', '-o=pipefail -u -e -c | x'],
    ['bash +e -O extglob x -c', '+e -O=extglob | x -c'],
    ['chmod -R -w f', '-R | -w f'],
    ['chmod --recursive u-s f', '--recursive | u-s f'],
    ['echo -n -x --', '-n | -x --'],
    ['sed -i.bak -e s/a/b/ f', '-i=.bak -e=s/a/b/ | f'],
    ['npm install --strict-ssl false -g x', '--strict-ssl=false -g | install x'],
    ['sed -i s/a/b/ f', '-i | s/a/b/ f'],
    ['xargs -i rm {}', '-i | rm {}'],
  ],
};

for (const [group, lines] of Object.entries(cases)) {
  describe(group, () => {
    for (const [script, expected] of lines) it(script, () => assert.equal(show(script), expected));
  });
}

describe('questions', () => {
  it('name options without dashes', () => {
    const command = read('curl -sk --proto =https --output=a "$U"');
    assert.ok(hasOption(command, 'k', 'insecure'));
    assert.ok(!hasOption(command, 'o'));
    assert.equal(optionValue(command, 'proto')?.value, '=https');
    assert.equal(optionValue(command, 'o', 'output')?.value, 'a');
    assert.equal(optionValue(command, 's'), undefined);
  });

  it('take capitals for small letters where the program does', () => {
    assert.ok(hasOption(read('powershell -COMMAND x'), 'command'));
    assert.ok(!hasOption(read('curl -K x'), 'k'));
  });

  it('know the word behind an option of an unknown program', () => {
    const [option] = optionsOf(read('frobnicate --tls-verify false')).options;
    assert.equal(option?.value, undefined);
    assert.equal(option?.next?.value, 'false');
  });
});

describe('places', () => {
  const at = (text: string) => optionsOf(read(text)).options.map((option) => textAt(option.at));

  it('reach from the name to the end of the value', () => {
    assert.deepEqual(at('curl -k -o "a b" --retry=3 x'), ['-k', '-o "a b"', '--retry=3']);
    assert.deepEqual(at('bash -oeu pipefail x'), ['-oeu pipefail', '-oeu', '-oeu']);
  });

  it('are those of any words', () => {
    const at = new Source('x', '').at(0, 0);
    const words = ['-DH', 'tcp://h'].map((value): Setting => ({ value, at }));
    assert.deepEqual(
      readOptions(words, grammarOf('dockerd')).options.map(({ key, value }) => [key, value?.value]),
      [
        ['D', undefined],
        ['H', 'tcp://h'],
      ],
    );
  });
});

describe('an option whose value is a credential', () => {
  for (const [program, { takes = [] }] of programs) {
    const options = takes.flatMap(({ verb = '', options }) =>
      (options?.split(' ') ?? []).map((key) => ({ verb, key })),
    );
    for (const { verb, key } of options) {
      it(`is known to take one: ${program} ${verb} ${key}`, () => {
        const takes = (words: string) => optionValue(read(`${program} ${verb} ${words}`), key)?.value === 'x';
        assert.ok([`-${key} x`, `-${key}x`, `--${key} x`].some(takes));
      });
    }
  }
});
