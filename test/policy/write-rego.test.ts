/** The policy in the words of Docker's build policies. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readPolicy } from '../../src/policy/read-policy.ts';
import { regoOf } from '../../src/policy/write-rego.ts';
import { readGlob } from '../../src/text/glob.ts';
import { readSegmentPattern } from '../../src/text/segment-pattern.ts';

const rego = (policy: string) => regoOf(readPolicy('p', policy, []));
const builder = `    issuer: https://token.actions.githubusercontent.com
    identity: https://github.com/docker/github-builder/.github/workflows/*@**`;

/** Regular expressions in Go, as JavaScript reads them. */
function expressionOn(text: string, field: string): (value: string) => boolean {
  const [, expression = ''] =
    new RegExp(`regex\\.match\\(\`([^\`]*)\`, ${field.replaceAll('.', '\\.')}\\)`).exec(text) ?? [];
  assert.notEqual(expression, '', `${field} is compared with nothing`);
  const read = new RegExp(expression.replaceAll('[:cntrl:]', '\\x00-\\x1f\\x7f'));
  return (value) => read.test(value);
}

describe('a build policy', () => {
  it('refuses what is not trusted, and what Docker does not ask for by itself', () => {
    assert.equal(
      rego('trusted:\n  registries: [registry.example.com:5000]\n  namespaces: [library]\n  images: [traefik]\n')?.text,
      `# Written by \`layer-review policy rego\`: change the policy of layer-review, and write it anew.
package docker

trusted if input.image.host == "registry.example.com:5000"

trusted if startswith(input.image.fullRepo, "docker.io/library/")

trusted if input.image.fullRepo == "docker.io/library/traefik"

trusted if input.image.fullRepo == "docker.io/docker/dockerfile"

trusted if input.image.fullRepo == "docker.io/docker/dockerfile-upstream"

trusted if input.image.fullRepo == "docker.io/docker/buildkit-syft-scanner"

deny_msgs contains msg if {
	input.image
	not trusted
	msg := sprintf("%s is not from a source that the policy trusts", [input.image.ref])
}

decision := {
	"allow": count(deny_msgs) == 0,
	"deny_msg": [msg | some msg in deny_msgs],
}
`,
    );
  });

  it('demands signatures that BuildKit can verify', () => {
    const written = rego(`signatures:
  - images: [ghcr.io/acme/**]
${builder}
    provenance: { source: https://github.com/acme/* }
  - images: [dhi.io/**]
    key: dhi.pub
    transparency-log: false
`);
    assert.deepEqual(written?.left, []);
    const { text } = written;
    const met = text.slice(text.indexOf('met if {'));
    assert.match(met, /^\tsome sig in input\.image\.signatures\n\tcount\(sig\.timestamps\) > 0\n/m);
    assert.match(met, /^\tsig\.signer\.issuer == "https:\/\/token\.actions\.githubusercontent\.com"$/m);
    assert.match(met, /^\tinput\.image\.hasProvenance$/m);
    assert.match(met, /^\tsig\.isDHI$/m);
    const source = expressionOn(text, 'sig.signer.sourceRepositoryURI');
    assert.ok(source('https://github.com/acme/base'));
    for (const other of [
      'https://github.com/acme-evil/base',
      'https://github.com/acme/a/b',
      'xhttps://github.com/acme/a',
    ])
      assert.ok(!source(other), other);
    const denied = text.slice(text.lastIndexOf('deny_msgs contains'));
    assert.match(denied, /\tinput\.image\n\tdemanded\n\tnot met\n\tmsg := /);
  });

  it('leaves to the review what BuildKit cannot verify, also where that would be enough', () => {
    const written = rego(`signatures:
  - images: [ghcr.io/acme/**]
${builder}
  - images: [ghcr.io/acme/app, 'quay.io/{a,b}/**']
    key: acme.pub
  - images: [cgr.dev/chainguard/**]
    issuer: https://token.actions.githubusercontent.com
    identity: https://github.com/chainguard-images/**
`);
    assert.deepEqual(written?.left, ['ghcr.io/acme/app', 'quay.io/{a,b}/**', 'cgr.dev/chainguard/**']);
    assert.match(written.text, /^# - cgr\.dev\/chainguard\/\*\*$/m);
    assert.match(written.text, /^elsewhere if input\.image$/m);
    assert.match(written.text, /\tnot met\n\tnot elsewhere\n/);
    assert.ok(!written.text.includes('acme.pub'));
  });

  it('is none where the policy gives none', () => {
    assert.equal(rego('gate: all\n'), undefined);
    assert.equal(rego('signatures:\n  - images: [a]\n    key: a.pub\n'), undefined);
  });

  it('reads patterns as the review does', () => {
    const patterns = [
      'ghcr.io/acme/**',
      'ghcr.io/acme/app',
      'ghcr.io/acme/team-*',
      'ghcr.io/**/app',
      '**/app',
      'gh?r.io/a.b/*',
    ];
    const names = [
      'acme',
      'acme/app',
      'acme/app/web',
      'acme/team-a',
      'acme/team-a/b',
      'acmex/app',
      'a.b/c',
      'axb/c',
      'a/b/app',
    ];
    for (const pattern of patterns)
      for (const name of names.flatMap((each) => [`ghcr.io/${each}`, `xghcr.io/${each}`, `ghcr_io/${each}`])) {
        const { text } = rego(`signatures:\n  - images: ['${pattern}']\n${builder}\n`)!;
        assert.equal(expressionOn(text, 'input.image.fullRepo')(name), readGlob(pattern)!(name), `${pattern} ${name}`);
      }
    const { text } = rego(`signatures:\n  - images: [a]\n${builder}\n`)!;
    const [base, pattern] = ['https://github.com/docker/github-builder/.github/workflows/', 'bake.yml@refs/tags/v1'];
    for (const identity of [base + pattern, `${base}a/${pattern}`, `x${base}${pattern}`, `${base}${pattern}\n`, base])
      assert.equal(
        expressionOn(text, 'sig.signer.subjectAlternativeName')(identity),
        readSegmentPattern(`${base}*@**`)!(identity),
        identity,
      );
  });
});
