/** What .github/ asks of people has the form that GitHub takes, and names what there is. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import { parse as parseYaml } from 'yaml';
import { readPage } from './page-text.ts';
import { root } from './syntax.ts';

interface Field {
  readonly type: string;
  readonly id?: string;
  readonly attributes: { readonly label?: string; readonly value?: string; readonly options?: readonly string[] };
}

const folder = '.github/ISSUE_TEMPLATE';
const forms = readdirSync(root + folder).filter((name) => name !== 'config.yml');

test('there is a form for what people most often have to say', () => {
  assert.deepEqual(forms.sort(), ['crash.yml', 'false-positive.yml', 'missed-fault.yml']);
});

// https://docs.github.com/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-issue-forms
for (const name of forms) {
  describe(name, () => {
    const form: { name: string; description: string; body: Field[] } = parseYaml(readPage(`${folder}/${name}`));

    test('has a name, a description and fields of known types, each once', () => {
      assert.ok(form.name && form.description);
      const fields = form.body.filter(({ type }) => type !== 'markdown');
      assert.ok(fields.length > 0);
      assert.equal(new Set(fields.map(({ id }) => id)).size, fields.length);
      assert.equal(new Set(fields.map(({ attributes }) => attributes.label)).size, fields.length);
      for (const { type, id, attributes } of fields) {
        assert.match(type, /^(?:input|textarea|dropdown)$/);
        assert.match(id!, /^[\w-]+$/);
        assert.ok(attributes.label);
        assert.equal(type === 'dropdown', attributes.options !== undefined);
      }
      for (const { type, attributes } of form.body) if (type === 'markdown') assert.ok(attributes.value);
    });
  });
}

test('the pages name scripts and files that there are', () => {
  const { scripts } = JSON.parse(readPage('package.json'));
  for (const page of ['PULL_REQUEST_TEMPLATE.md', 'CODE_OF_CONDUCT.md']) {
    const text = readPage(`.github/${page}`);
    for (const [, name] of text.matchAll(/npm run ([\w:]+)/g)) assert.ok(Object.hasOwn(scripts, name!), name);
    for (const [name] of text.matchAll(/\b[A-Z]+\.md\b/g)) assert.ok(existsSync(root + name), name);
  }
  assert.match(readPage('.github/CODEOWNERS'), /^\* @[\w-]+\/[\w-]+$/m);
});
