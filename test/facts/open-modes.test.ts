/** Bits that nobody wrote down: a program that runs anything is told as such, by whatever way it comes by the setuid bit. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reportedIn } from '../reported-in.ts';

/** Programs with what each does: those that run anything, and one that only reads. */
const programs = ['find', 'bash', 'busybox', 'python3.13', 'perl', 'awk', 'tar', 'vim', 'env', 'cp', 'apt-get', 'git'];
const harmless = ['ldconfig', 'hostname', 'mytool'];

/** Ways to give the bit to a program in a folder: at which path it has that afterwards, and what does it. */
const ways: readonly ((program: string) => string)[] = [
  (x) => `chmod u+s /usr/bin/${x}`,
  (x) => `chmod 4755 /usr/bin/${x}`,
  (x) => `chmod u=rwx+s,go=rx /usr/bin/${x}`,
  (x) => `cd /usr/bin && chmod 6755 ${x}`,
  (x) => `chmod --reference=/usr/bin/passwd /usr/bin/${x}`,
  (x) => `install -m 4755 /usr/bin/${x} /opt/t1`,
  (x) => `install -m u=rwxs /usr/bin/${x} /opt/t/`,
  (x) => `install -D --mode=4711 -t /opt/t/ /usr/bin/${x}`,
  (x) => `cp /usr/bin/${x} /opt/t2 && chmod +s /opt/t2`,
  (x) => `ln /usr/bin/${x} /opt/t3 && chmod u+s /opt/t3`,
  (x) => `cp /usr/bin/${x} /opt/t4 && cp /opt/t4 /opt/t5 && chmod u+s /opt/t5`,
  (x) => `chmod u+s /usr/bin/${x} && cp -p /usr/bin/${x} /opt/t6 && chmod u-s /usr/bin/${x}`,
  (x) => `chmod u+s /usr/bin/${x}; mv /usr/bin/${x} /opt/t7`,
  (x) => `rsync --chmod=u+s /usr/bin/${x} /opt/t8`,
  (x) => `find /usr/bin -name ${x} -exec chmod u+s {} +`,
  (x) => `dpkg-statoverride --update --add root root 4755 /usr/bin/${x}`,
];

/** Where the step stands, and what is done around it. */
const frames: readonly ((step: string) => string)[] = [
  (step) => `FROM debian:13\nRUN ${step}\nUSER 1000\n`,
  (step) => `FROM debian:13\nRUN ["sh", "-c", ${JSON.stringify(step)}]\nUSER 1000\n`,
  (step) => `FROM debian:13\nRUN <<end\nset -e\nif true; then\n  ${step}\nfi\nend\nUSER 1000\n`,
  (step) => `FROM debian:13 AS a\nRUN ${step}\nFROM a\nUSER 1000\n`,
  (step) => `FROM debian:13 AS a\nRUN ${step}\nFROM scratch\nCOPY --from=a / /\nUSER 1000\n`,
];

function filesFor(some: readonly string[]): { readonly Dockerfile: string }[] {
  return some.flatMap((program) => ways.flatMap((way) => frames.map((frame) => ({ Dockerfile: frame(way(program)) }))));
}

/** Ways to name a program without its path. */
const names: readonly ((program: string) => string)[] = [
  (x) => `$(command -v ${x})`,
  (x) => `"$(which ${x})"`,
  (x) => `\`type -p ${x}\``,
  (x) => `"$(readlink -f "$(command -v ${x})")"`,
  (x) => `$(realpath -e /usr/bin/${x})`,
  (x) => `"$(dirname /usr/bin/y)/${x}"`,
  (x) => `$(find / -name ${x})`,
  (x) => `$(find /usr /opt -type f -path '*/bin/${x}' | head -n 1)`,
  (x) => `$(ls /usr/bin/${x})`,
  (x) => `$(echo /usr/bin/${x})`,
  (x) => `$BIN/${x}`,
  (x) => `"/usr/bin/\${NAME:-${x}}"`,
];
/** What gives something to a program that is named so. */
const givers: readonly ((name: string) => string)[] = [
  (name) => `chmod u+s ${name}`,
  (name) => `chmod 4755 /etc/x ${name}`,
  (name) => `p=${name}; chmod u+s "$p"`,
  (name) => `for p in ${name}; do chmod 6755 $p; done`,
  (name) => `chmod --reference=/usr/bin/sudo ${name}`,
  (name) => `cp ${name} /opt/t1 && chmod u+s /opt/t1`,
  (name) => `install -m 4755 ${name} /opt/t2`,
  (name) => `echo ${name} | xargs chmod u+s`,
  (name) => `setcap cap_setuid+ep ${name}`,
];
/** Commands that go through files for those that are called so. */
const searches: readonly ((name: string) => string)[] = [
  (name) => `find / -name '${name}' -exec chmod u+s {} +`,
  (name) => `find /usr -type f -iname '${name}' -perm -u+x -exec chmod 4755 {} \\;`,
  (name) => `find / -xdev -path '*/bin/${name}' | xargs -r chmod u+s`,
  (name) => `find /usr/bin /bin -name '${name}' -print0 | xargs -0 -I@ chmod u+s @`,
  (name) => `find / -regex '.*/${name}' -exec setcap cap_setuid,cap_dac_override+ep {} \\;`,
];

async function silent(sets: readonly { readonly Dockerfile: string }[], severity: string): Promise<string[]> {
  const told = await reportedIn(
    (rule, finding) => rule.id === 'setuid-file-created' && finding.severity === severity,
    sets,
  );
  return sets.flatMap(({ Dockerfile }, i) => (told[i] ? [] : [Dockerfile]));
}

test('a program that runs anything gets the bit', async () => {
  assert.deepEqual(await silent(filesFor(programs), 'high'), []);
});

test('a program is named otherwise than by its path', async () => {
  const by = (program: string) => names.flatMap((name) => givers.map((give) => give(name(program))));
  const through = (name: string) => searches.map((search) => search(name));
  const files = (steps: readonly string[]) =>
    steps.flatMap((step) => frames.slice(0, 4).map((frame) => ({ Dockerfile: frame(step) })));
  const anything = [...by('perl'), ...by('tar'), ...['perl', 'perl*', 'bas?', 'pytho[mn]*'].flatMap(through)];
  assert.ok(files(anything).length > 900);
  assert.deepEqual(await silent(files(anything), 'high'), []);
  const others = [...by('mytool'), ...['mytool', '*.log', 'myt*l'].flatMap(through)];
  assert.deepEqual(await silent(files(others), 'medium'), []);
});

test('those that distributions give it are known by their names as well', async () => {
  // What `ls` prints of a folder is in it.
  const given = names.map((name) => `chmod u+s ${name('ping')}`).filter((step) => !step.includes('$(ls'));
  const files = [...given, ...searches.slice(0, 4).map((search) => search('ping'))];
  assert.deepEqual(
    await silent(
      files.map((step) => ({ Dockerfile: frames[0]!(step) })),
      'low',
    ),
    [],
  );
});

test('another program gets it', async () => {
  assert.deepEqual(await silent(filesFor(harmless), 'medium'), []);
});
