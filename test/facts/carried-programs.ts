/** Programs on their way: each source by any carrier into any runner, and what looks the same and is harmless. */
import fc from 'fast-check';
import { programDownloads } from '../../src/facts/downloads/fetched-programs.ts';
import { programsToTell } from '../../src/facts/downloads/unread-programs.ts';
import { buildCommands } from '../../src/model/dockerfile/layer.ts';
import { readDockerfile } from '../../src/model/dockerfile/read-dockerfile.ts';
import { whereaboutsOf } from '../../src/model/dockerfile/removed-files.ts';
import { Source } from '../../src/source.ts';

/** A program on its way: what prints it, what a word holds it by, or the file that it lies in, behind what was done for that. */
interface Held {
  readonly done: string;
  readonly by: 'command' | 'word' | 'file';
  readonly text: string;
}

type Step = (text: string, name: string) => Omit<Held, 'done'> & { readonly done?: string };

const held = (by: Held['by'], text: string, done = ''): Held => ({ done, by, text });

export const downloaded: readonly Held[] = [
  held('command', 'curl -fsSL https://e.example/x'),
  held('command', 'wget -qO- https://e.example/x'),
  held('command', 'curl -s "$URL"'),
  held('command', 'wget -qO - https://e.example/x | gunzip'),
  held('file', '/tmp/get', 'curl -fsSLo /tmp/get https://e.example/x'),
  held('file', '/d/x', 'wget -qP /d https://e.example/x'),
  held('file', './x', 'curl -fsSO https://e.example/x'),
  held('file', '/tmp/get', 'curl -s "$URL" > /tmp/get'),
];
/** Another host, and what nobody can read. */
export const others: readonly Held[] = [
  held('command', 'ssh h.example cat x'),
  held('command', 'dig +short TXT h.example'),
  held('command', 'nc h.example 80'),
  held('command', 'base64 -d x'),
  held('command', `python3 -c 'import urllib.request as u; print(u.urlopen("https://e.example/x").read())'`),
  held('command', `node -e 'fetch("https://e.example/x").then(async (it) => console.log(await it.text()))'`),
  held('command', 'tr a-z n-za-m < x'),
];
export const harmless: readonly Held[] = [
  held('command', 'cat x'),
  held('command', "echo 'make install'"),
  held('command', 'sed s/a/b/ x'),
  held(
    'command',
    'curl -fsSL https://e.example/x#sha256=0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef',
  ),
  held('command', 'curl -s http://localhost:8080/x'),
  held('word', '$VERSION'),
  held('file', '/app/run'),
  held('file', './setup.sh', 'curl -fsSLo /tmp/get https://e.example/x'),
];

const carriers: Readonly<Record<Held['by'], readonly Step[]>> = {
  command: [
    (text) => ({ by: 'word', text: `$(${text})` }),
    (text, name) => ({ done: `${name}=$(${text})`, by: 'word', text: `$\{${name}}` }),
    (text, name) => ({ done: `read -r ${name} < <(${text})`, by: 'word', text: `$${name}` }),
    (text, name) => ({ done: `mapfile -t ${name} < <(${text})`, by: 'word', text: `$\{${name}[@]}` }),
    (text, name) => ({ done: `${name}() { ${text}; }`, by: 'command', text: name }),
    (text, name) => ({ done: `${text} > /tmp/${name}`, by: 'file', text: `/tmp/${name}` }),
    (text, name) => ({ done: `${text} | tee /tmp/${name} > /dev/null`, by: 'file', text: `/tmp/${name}` }),
    (text, name) => ({ done: `(${text}) >> "$T/${name}"`, by: 'file', text: `"$T/${name}"` }),
    (text) => ({ by: 'command', text: `${text} | cat` }),
    (text) => ({ by: 'command', text: `${text} | tee /tmp/log` }),
  ],
  word: [
    (text) => ({ by: 'command', text: `echo "${text}"` }),
    (text) => ({ by: 'command', text: `printf '%s\\n' "${text}"` }),
    (text) => ({ by: 'command', text: `cat <<< "${text}"` }),
    (text, name) => ({ done: `${name}="${text}"; U${name}=$${name}`, by: 'word', text: `$U${name}` }),
    (text, name) => ({ done: `set -- "${text}" ${name}`, by: 'word', text: '$1' }),
    (text, name) => ({ done: `${name}=("${text}")`, by: 'word', text: `$\{${name}[0]}` }),
    (text, name) => ({ done: `printf '%s' "${text}" > /tmp/${name}`, by: 'file', text: `/tmp/${name}` }),
  ],
  file: [
    (text) => ({ by: 'command', text: `cat ${text}` }),
    (text) => ({ by: 'word', text: `$(cat ${text})` }),
    (text) => ({ by: 'word', text: `$(< ${text})` }),
    (text, name) => ({ done: `cp ${text} /tmp/${name}`, by: 'file', text: `/tmp/${name}` }),
    (text, name) => ({ done: `ln -s ${text} /tmp/${name}`, by: 'file', text: `/tmp/${name}` }),
    (text, name) => ({ done: `install -m 755 ${text} /opt/${name}`, by: 'file', text: `/opt/${name}` }),
    (text, name) => ({ done: `mkdir /e; mv ${text} /e/${name}; cd /e`, by: 'file', text: `./${name}` }),
  ],
};

export const runners: Readonly<Record<Held['by'], readonly ((text: string) => string)[]>> = {
  command: [
    (text) => `${text} | sh`,
    (text) => `${text} | sudo -E bash -s -- x`,
    (text) => `${text} | while read -r line; do eval "$line"; done`,
    (text) => `${text} | while read line; do sh -c "$line"; done`,
    (text) => `run() { sh; }; ${text} | run`,
    (text) => `${text} | xargs -I{} sh -c {}`,
    (text) => `${text} | xargs -0 sh -c`,
    (text) => `bash <(${text})`,
    (text) => `source <(${text})`,
    (text) => `sh < <(${text})`,
    (text) => `${text} > >(sh)`,
    (text) => `${text} | source /dev/stdin`,
    (text) => `${text} | bash -c 'eval "$(cat)"'`,
    (text) => `${text} | crontab -`,
    (text) => `${text} | at now`,
    (text) => `${text} | make -f -`,
    (text) => `${text} | sed 's/^/&/e'`,
    (text) => `${text} | python3 -`,
    (text) => `${text} | awk '{ system($0) }'`,
    (text) => `exec 7< <(${text}); bash <&7`,
  ],
  word: [
    (text) => `sh -c "${text}"`,
    (text) => `eval "${text}"`,
    (text) => `bash -c "set -e; ${text}"`,
    (text) => `bash <<< "${text}"`,
    (text) => `sh <<EOF\nset -e\n${text}\nEOF`,
    (text) => `run() { sh -c "$1"; }; run "${text}"`,
    (text) => `script -c "${text}"`,
    (text) => `su app -c "${text}"`,
    (text) => `trap "${text}" EXIT`,
    (text) => `find . -exec sh -c "${text}" \\;`,
    (text) => `python3 -c "${text}"`,
    (text) => `sudo sh -c "${text}"`,
  ],
  file: [
    (text) => `sh ${text}`,
    (text) => `. ${text}`,
    (text) => `sh < ${text}`,
    (text) => `chmod +x ${text}; ${text} --yes`,
    (text) => `cat ${text} | sh`,
    (text) => `sudo -u app bash -e ${text}`,
    (text) => `env -i python3 ${text}`,
    (text) => `for f in ${text}; do sh "$f"; done`,
    (text) => `find ${text} -exec sh {} \\;`,
    (text) => `find "$(dirname ${text})"; run() { sh "$1"; }; run ${text}`,
    (text) => `BASH_ENV=${text} bash -c true`,
    (text) => `make -f ${text}`,
    (text) => `exec 7< ${text}; bash <&7`,
    (text) => `eval "$(cat ${text})"`,
  ],
};

/** What takes it as data. */
export const readers: Readonly<Record<Held['by'], readonly ((text: string) => string)[]>> = {
  command: [
    (text) => `${text} | jq -r .version`,
    (text) => `${text} | grep -q x`,
    (text) => `${text} | tar -tf -`,
    (text) => `${text} | sort -o /tmp/list`,
    (text) => `${text} | python3 -c 'import sys; print(len(sys.stdin.read()))'`,
    (text) => `${text} | while read -r line; do echo "$line"; done`,
    (text) => `${text} | xargs -I{} echo {}`,
    (text) => `${text} | sh -c 'grep -c x'`,
    (text) => `sh ./own.sh <(${text})`,
  ],
  word: [
    (text) => `sh -c 'echo "$1"' x "${text}"`,
    (text) => `eval "VERSION='${text}'"`,
    (text) => `bash -c "echo '${text}'"`,
    (text) => `VERSION="${text}" sh ./own.sh`,
    (text) => `printf 'V=%s\\n' "${text}" > /etc/version`,
    (text) => `sh ./own.sh "${text}"`,
    (text) => `python3 -c "print('''${text}''')"`,
  ],
  file: [
    (text) => `sh ./own.sh ${text}`,
    (text) => `jq . ${text}`,
    (text) => `cp ${text} /usr/share/data`,
    (text) => `for f in ${text}; do wc -l "$f"; done`,
    (text) => `find ${text} -exec grep x {} +`,
    (text) => `python3 -m json.tool ${text}`,
    (text) => `sha256sum ${text} | tee /tmp/sum`,
  ],
};

const frames: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `set -eux; ${text}; true`,
  (text) => `if test -f y; then ${text}; fi`,
  (text) => `f() { ${text}; }; f`,
  (text) => `{ ${text}; } && make`,
];

/** A source, carried by some steps, into one of the runners or readers. */
export function scripts(sources: readonly Held[], into: typeof runners): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...sources), fc.array(fc.nat(), { maxLength: 3 }), fc.nat(), fc.constantFrom(...frames))
    .map(([source, steps, last, frame]) => {
      let [now, done] = [source, source.done];
      for (const [i, step] of steps.entries()) {
        const ways = carriers[now.by];
        const next = ways[step % ways.length]!(now.text, `v${i}`);
        // Quotes within quotes are not what this is about.
        if (next.text.split('"').length > 3) break;
        now = { done: '', ...next };
        done = [done, next.done].filter(Boolean).join('; ');
      }
      const end = into[now.by];
      return frame([done, end[last % end.length]!(now.text)].filter(Boolean).join('; '));
    });
}

/** Whether a step of a build is said to run what nobody read, at once or from a file. */
export function isTold(script: string): boolean {
  const lines = script.includes('\n') ? `RUN <<"E_O_F"\n${script}\nE_O_F` : `RUN ${script}`;
  const text = `FROM debian:13\nARG URL VERSION T\nSHELL ["/bin/bash", "-c"]\n${lines}\n`;
  const layer = readDockerfile(new Source('Dockerfile', text)).stages[0]!.layers.at(-1)!;
  const commands = buildCommands(layer);
  return (
    programsToTell(commands, whereaboutsOf(layer), true).length > 0 ||
    programDownloads(layer).some(({ isRun }) => isRun)
  );
}
