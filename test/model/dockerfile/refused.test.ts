import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { refusals } from '../../../src/model/dockerfile/needed-stages.ts';
import { readDockerfile } from '../../../src/model/dockerfile/read-dockerfile.ts';
import { understand } from '../../../src/model/understand.ts';
import { Source, textAt } from '../../../src/source.ts';
import { filesOf } from '../reading.ts';

/** What BuildKit refuses of a file's last stage, by the text that it is about. */
function refused(text: string): string[] {
  const file = readDockerfile(new Source('Dockerfile', text));
  assert.deepEqual(file.errors, [], text);
  return refusals(file, file.stages.slice(-1)).map(({ at, message }) => `${textAt(at)}: ${message}`);
}

const hex = '24454f830cdb571e2c4ad15481119c43b3cafd48dd869a9b2945d1036d1dc68d';

/* biome-ignore-start lint/suspicious/noTemplateCurlyInString: what is read looks like this */

describe('what only the build refuses', () => {
  const cases: Record<string, RegExp> = {
    'FROM ${X}': /base image is empty/,
    'FROM Debian': /^Debian: .*lower case/,
    'FROM a AS Base\nFROM Base': /^Base: .*lower case/,
    'FROM a:${TAG}': /a: is not the name of an image/,
    'FROM a:b:c': /not the name of an image/,
    'FROM a@sha256:abc': /not the name of an image/,
    [`FROM a@sha256:${hex.toUpperCase()}`]: /not the name of an image/,
    [`FROM ${hex}`]: /not the name of an image/,
    'FROM https://a/b': /not the name of an image/,
    "FROM 'a": /quote is not closed/,
    'FROM B\nFROM a': /^B: /,
    'FROM --platform=$X a': /^\$X: There is no platform/,
    'FROM --platform=linux/amd64/v2/x a': /no platform linux\/amd64\/v2\/x/,
    'FROM --platform=linux/ a': /no platform/,
    'FROM --platform=all a': /no platform all/,
    'ARG X="\nFROM a': /quote is not closed/,
    'FROM a\nARG X="': /quote is not closed/,
    'FROM a\nENV A="b': /^"b: A quote/,
    "FROM a\nLABEL 'A=b": /quote is not closed/,
    'FROM a\nUSER "': /quote is not closed/,
    'FROM a\nCOPY "a b': /quote is not closed/,
    'FROM a\nENV A=${B': /braces/,
    'FROM a\nENV A=${B^}': /substitution/,
    'FROM scratch\nENV A=${B:?}': /without a value for B/,
    'FROM a\nCOPY <<E /b\n${X\nE': /substitution/,
    'FROM a\nSTOPSIGNAL SIGFOO': /no signal SIGFOO/,
    'FROM a\nSTOPSIGNAL 0': /no signal 0/,
    'FROM a\nSTOPSIGNAL RTMIN+16': /no signal/,
    'FROM scratch\nSTOPSIGNAL $X': /no signal without a name/,
    'FROM a\nCOPY --from=0 a b': /^0: .*circle/,
    'FROM a AS x\nCOPY --from=x a b': /circle/,
    'FROM a AS x\nRUN --mount=from=x,target=/y z': /circle/,
    'FROM a AS x\nCOPY --from=y a b\nFROM b AS y\nCOPY --from=x a b\nFROM c': /circle/,
    'FROM a\nCOPY --from=1 a b': /number 1/,
    'FROM a\nCOPY --from=-1 a b': /number -1/,
    'FROM a\nCOPY --from=7 a b\nFROM b': /number 7/,
    'FROM a\nCOPY --from=A b c\nFROM b': /^A: .*lower case/,
    'FROM a\nCOPY --from=$X b c': /no variables/,
    'FROM a\nRUN --mount=from=B,target=/a x': /lower case/,
    'FROM a AS x\nCOPY --from=y a b\nFROM b AS y\nFROM x': /^y: .*later/,
    'FROM a AS x\nRUN --mount=from=y,target=/a b\nFROM b AS y\nFROM x': /^y: .*later/,
    'FROM a\nCOPY --chmod=99 a b': /--chmod cannot be 99/,
    'FROM a\nCOPY --chmod=77777 a b': /--chmod/,
    'FROM a\nCOPY --chmod=rwx a b': /--chmod/,
    'FROM a\nCOPY https://a/b /c': /ADD takes an address/,
    'FROM a\nCOPY git@github.com:a/b.git /c': /ADD takes an address/,
    'FROM a\nADD --checksum=sha256:ab http://a/b /c': /--checksum cannot be/,
    [`FROM a\nADD --checksum=sha256:${hex} a /c`]: /for addresses/,
    [`FROM a\nADD --checksum=sha256:${hex} http://a/b http://a/c /c/`]: /single source/,
    'FROM a\nEXPOSE 65536': /not a port/,
    'FROM a\nEXPOSE 80 # web': /# is not a port/,
    'FROM a\nEXPOSE 90-80': /not a port/,
    'FROM a\nEXPOSE 80/http': /no protocol http/,
    'FROM a\nEXPOSE 80-81:90-95': /different lengths/,
    'FROM scratch\nEXPOSE $X/udp': /not a port/,
    'FROM a\nVOLUME ""': /VOLUME is empty/,
    'FROM a\nRUN --mount=type=foo,target=/a x': /type cannot be foo/,
    'FROM a\nRUN --mount=type=cache,target=/ x': /at \//,
    'FROM scratch\nRUN --mount=type=cache x': /at \//,
    'FROM a\nRUN --mount=type=cache,target=/a,sharing=x y': /sharing cannot be x/,
    'FROM a\nRUN --mount=type=cache,tarket=/a y': /Did you mean target/,
    'FROM a\nRUN --mount=type=cache,target y': /target requires a value/,
    'FROM a\nRUN --mount=type=secret x': /A secret requires/,
    'FROM a\nRUN --mount=type=secret,id=a,source=b x': /not both/,
    'FROM a\nRUN --mount=type=secret,id=a,from=b x': /secret has no from/,
    'FROM a\nRUN --mount=type=ssh,source=b x': /ssh has no source/,
    'FROM a\nRUN --mount=required,type=secret,id=x y': /bind has no required/,
    'FROM a\nRUN --mount=size=1,type=tmpfs,target=/x y': /bind has no size/,
    'FROM a\nRUN --mount=type=tmpfs,target=/x,mode=777 y': /tmpfs has no mode/,
    'FROM a\nRUN --mount=type=cache,target=/x,mode=9 y': /mode cannot be 9/,
    'FROM a\nRUN --mount=type=cache,target=/x,uid=me y': /uid cannot be me/,
    'FROM a\nRUN --mount=type=bind,target=/x,rw=yes y': /rw cannot be yes/,
    'FROM a AS x\nONBUILD FOO\nFROM x': /Unknown instruction FOO/,
    'FROM a AS x\nONBUILD COPY a\nFROM x': /source and a destination/,
    'FROM a AS x\nONBUILD ENV A="\nFROM x': /quote is not closed/,
    'FROM a AS x\nONBUILD COPY --from=9 a b\nFROM x': /number 9/,
    '# escape=`\nFROM a AS x\nONBUILD ENV A=\\"\nFROM x': /quote is not closed/,
  };
  for (const [text, expected] of Object.entries(cases)) {
    it(JSON.stringify(text), () => assert.match(refused(text)[0] ?? '', expected));
  }

  const fine = [
    'ARG X\nFROM $X',
    // A default that is refused is none.
    'ARG X=\nFROM $X',
    'ARG X=pass-one\nFROM a@sha256:$X',
    'ARG X\nFROM debian:$X',
    'ARG X\nFROM --platform=$X a',
    'ARG X=12\nFROM debian:$X',
    'FROM ${X:-debian}',
    'FROM $TARGETARCH',
    'FROM --platform= a',
    'FROM --platform=$BUILDPLATFORM a',
    'FROM --platform=Linux/Whatever/v9 a',
    'FROM --platform=windows(10.0.17763)/amd64 a',
    'FROM --platform=aarch64 a',
    'FROM localhost/a',
    'FROM A/b',
    'FROM A.b:5000/c:D',
    'FROM [::1]:5000/c',
    'FROM a_b.c/d',
    'FROM a__b/c--d',
    `FROM a/${hex}`,
    `FROM a:1@sha256:${hex}`,
    `FROM ${'a'.repeat(247)}`,
    'FROM a AS b-\nFROM b-',
    'FROM a AS \u0130x\nFROM ix\nCOPY --from=\u0130X a b',
    '# escape=`\nFROM a AS x\nONBUILD ENV A=b\\\nFROM x',
    'FROM a AS x\nFROM b AS x\nFROM x AS x',
    'FROM a AS scratch\nFROM scratch',
    // Nobody builds the first stage.
    'FROM a\nENV A="b\nEXPOSE x\nSTOPSIGNAL y\nFROM b',
    'FROM a AS x\nCOPY --from=y a b\nFROM b AS y',
    'FROM a AS x\nONBUILD FOO\nFROM x AS z\nFROM b',
    'FROM a\nONBUILD ENV A="',
    'FROM a AS x\nONBUILD COPY --from=x a b\nFROM x',
    // Images are numbered after the stages.
    'FROM a\nCOPY --from=alpine x y\nCOPY --from=1 x y',
    'FROM a\nCOPY --from= x y\nCOPY --from=scratch x y',
    'FROM a\nENV A=${B:?no} C=$B',
    'ARG X=\nFROM a\nARG X=\nENV A=${X:?no}',
    'FROM a\nSTOPSIGNAL $X',
    'FROM a\nSTOPSIGNAL "sigterm"',
    'FROM a\nSTOPSIGNAL -1',
    'FROM a\nSTOPSIGNAL SIGRTMIN+15',
    'FROM a\nSTOPSIGNAL RTMAX',
    'FROM a\nCOPY --chmod=04755 a b',
    'FROM a\nCOPY --chmod=u=rwX,go-w a b',
    'FROM a\nCOPY --chmod=$M --chown=a:b:c a b /c',
    `FROM a\nADD --checksum=sha256:${hex} http://a/b /c`,
    'FROM a\nADD --checksum=0123456789 https://github.com/a/b.git /c',
    'FROM a\nADD --checksum=$X http://a/b /c',
    'FROM a\nEXPOSE 0 80/TCP 81/ 1-2/sctp 127.0.0.1:80:81 :82 $P $P/udp 80-89:80',
    'FROM scratch\nEXPOSE $X ""',
    'FROM a\nVOLUME $X',
    'FROM a\nRUN --mount=type=$T,target=/a x',
    'FROM a\nRUN --mount=type=CACHE,TARGET=/a,uid=$U,sharing=Locked x',
    'FROM a\nRUN --mount=type=cache,target=. x',
    'FROM a\nRUN --mount=type=secret,id=x,env=Y,required --mount=type=ssh,required=T x',
    'FROM a\nRUN --mount=type=tmpfs,size=1.5GiB,target=/x x',
    'FROM a\nRUN --mount=ro,target=/a,rw x',
    'FROM a\nUSER $X\nWORKDIR $X\nENV $X=1',
    'FROM a\nMAINTAINER "',
    'FROM a\nCMD "',
  ];
  for (const text of fine) it(`not ${JSON.stringify(text)}`, () => assert.deepEqual(refused(text), []));

  it('of a circle of many stages is told once, and soon', () => {
    const stages = Array.from({ length: 5000 }, (_, i) => `FROM a AS s${i}\nCOPY --from=s${(i + 1) % 5000} a b`);
    assert.equal(refused(stages.join('\n')).filter((each) => each.includes('circle')).length, 1);
  });
});

describe('a file that the build refuses', () => {
  const compose = (build: string) => `services:\n  a:\n    build: ${build}\n`;
  const reasons = (texts: Record<string, string>) => understand(filesOf(texts)).unread.map(({ reason }) => reason);
  const Dockerfile = 'ARG B=\nFROM debian AS one\nEXPOSE x\nFROM ${B:-debian} AS two\nUSER 1\n';

  it('is so for the stages that somebody builds', () => {
    assert.deepEqual(reasons({ Dockerfile }), []);
    assert.deepEqual(reasons({ Dockerfile, 'compose.yaml': compose('{ context: ., target: two }') }), []);
    assert.deepEqual(reasons({ Dockerfile, 'compose.yaml': compose('{ context: ., target: one }') }), [
      'x is not a port.',
    ]);
  });

  it('is so by what the service gives it, and told once', () => {
    const services = (...bases: string[]) =>
      `services:\n${bases.map((base, i) => `  s${i}: { build: { context: ., args: { B: "${base}" } } }\n`).join('')}`;
    const built = (...bases: string[]) =>
      reasons({ Dockerfile: 'ARG B=debian\nFROM $B\n', 'compose.yaml': services(...bases) });
    assert.deepEqual(built('alpine', 'busybox'), []);
    assert.equal(built('alpine', 'Busybox', 'Busybox').length, 1);
  });

  it('is reviewed all the same, and a template is no mistake', () => {
    const project = understand(filesOf({ Dockerfile: 'FROM Debian\nUSER root\n' }));
    assert.equal(project.unread.length, 1);
    assert.equal(project.images[0]?.user?.setting.value, 'root');
    assert.deepEqual(reasons({ Dockerfile: 'FROM {{image}}\nUSER root\n' }), []);
    assert.deepEqual(reasons({ 'Dockerfile.j2': 'FROM $image\nUSER root\n' }), []);
  });
});
/* biome-ignore-end lint/suspicious/noTemplateCurlyInString: what is read looks like this */
