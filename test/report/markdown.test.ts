import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  bullets,
  code,
  details,
  link,
  paragraph,
  render,
  sentence,
  strong,
  table,
  text,
  trusted,
} from '../../src/report/markdown.ts';
import { codeText } from '../../src/report/wording.ts';
import { visible } from '../../src/text/visible.ts';
import { live, rendered } from './github.ts';
import { hostile } from './hostile.ts';
import { noSecrets } from './sample.ts';

const all = { secrets: noSecrets, maxLength: Number.POSITIVE_INFINITY, notice: 'cut' };
const write = (...blocks: Parameters<typeof render>[0]) => render(blocks, all);

test('text from a repository is there as text, in whatever it is put, and nothing of it is live', () => {
  fc.assert(
    fc.property(hostile, (value) => {
      const shown = codeText(value, noSecrets);
      const places = [
        write(paragraph(text('See '), code(value), text(', or '), code(value), text('.'))),
        write(paragraph(strong(code(value)))),
        write(paragraph(code(value))),
        write(bullets([[code(value)], [text('and '), code(value)]])),
        write(
          table(
            [],
            [
              [[text('a')], [text('b')]],
              [[code(value)], [text('|')]],
              [[text('x')], [code(value)]],
            ],
          ),
        ),
        write(details([text('About '), code(value)], paragraph(code(value)))),
        write(paragraph(...link('https://github.example/acme/shop/blob/abc/x', code(value)))),
      ];
      for (const markdown of places) {
        assert.deepEqual(live(markdown), [], markdown);
        // The one place where renderers disagree so much that it is shown another way.
        const page = rendered(markdown).text.replaceAll('\\u{5c}|', '\\|');
        assert.ok(page.includes(shown.replaceAll('\\u{5c}|', '\\|')), markdown);
      }
    }),
    { numRuns: 300 },
  );
});

test('a sentence that repeats text from a repository is readable and not live', () => {
  fc.assert(
    fc.property(hostile, (value) => {
      const markdown = write(paragraph(...sentence(`It says ${value} there.`, noSecrets)));
      assert.deepEqual(live(markdown), [], markdown);
    }),
    { numRuns: 300 },
  );
  assert.equal(
    write(
      paragraph(...sentence('The file compose.yml (a link to `../x`) isn’t read, @octocat: see line 3.', noSecrets)),
    ),
    'The file `compose.yml` (a link to `../x`) isn’t read, `@octocat`: see line 3.',
  );
});

test('a link leads nowhere but to where it should', () => {
  const to = (url: string) => rendered(write(paragraph(...link(url, code('x'))))).links;
  assert.deepEqual(to('javascript:alert(1)'), []);
  assert.deepEqual(to('//evil.example'), []);
  assert.deepEqual(to('https://a.example/a b/(c)/[d]/<e>/"f"/`g`/|h'), [
    'https://a.example/a%20b/%28c%29/%5Bd%5D/%3Ce%3E/%22f%22/%60g%60/%7Ch',
  ]);
  fc.assert(
    fc.property(hostile, (path) => {
      const markdown = write(
        table(
          [],
          [
            [[text('a')]],
            [link(`https://github.example/acme/shop/blob/abc/${path.replace(/[?#:&@+=,;$]/g, '')}`, text('x'))],
          ],
        ),
      );
      assert.deepEqual(live(markdown), [], markdown);
    }),
  );
});

test('code is never a formula: no dollar sign stands next to a fence', () => {
  assert.equal(write(paragraph(code('$A$'), text(', '), code('$B'))), '` $A$ `, ` $B `');
});

test('empty code is shown', () => {
  assert.equal(rendered(write(paragraph(text('It is '), code(''), text('.')))).html, '<p>It is <code> </code>.</p>');
});

test('a pipe in a cell stays in its code', () => {
  const markdown = write(
    table(
      [],
      [
        [[text('a')], [text('b')]],
        [[code('curl | sh')], [code('a\\|b\\\\|c')]],
      ],
    ),
  );
  assert.match(
    rendered(markdown).html,
    /<td><code>curl \| sh<\/code><\/td>\n<td><code>a\\u\{5c\}\|b\\\\u\{5c\}\|c<\/code><\/td>/,
  );
});

test('the words of our own keep their code', () => {
  assert.equal(write(paragraph(...trusted('Use `USER`, not `a|b`.'))), 'Use `USER`, not `a|b`.');
});

test('a page is cut between blocks and between the items of a list', () => {
  const items = Array.from({ length: 200 }, (_, i) => [text(`item ${i} `), code('```')]);
  const blocks = [paragraph(text('start')), bullets(items), details([text('more')], table([], [[[text('x')]]]))];
  fc.assert(
    fc.property(fc.integer({ min: 60, max: 6000 }), (maxLength) => {
      const markdown = render(blocks, {
        ...all,
        maxLength,
        notice: 'The rest is elsewhere.',
        marker: '<!-- layer-review: summary -->',
      });
      assert.ok(Buffer.byteLength(markdown) <= maxLength);
      assert.ok(markdown.endsWith('\n\n<!-- layer-review: summary -->'));
      assert.deepEqual(live(markdown), []);
      const { html } = rendered(markdown);
      assert.equal(html.includes('The rest is elsewhere.'), !html.includes('</details>'));
      assert.doesNotMatch(html, /item \d+ <\/li>/);
      assert.equal(html.split('<details').length, html.split('</details>').length);
    }),
  );
});

test('no heading is left without what it is about', () => {
  const blocks = [
    paragraph(text('a')),
    { type: 'heading', depth: 3, children: [text('About')] } as const,
    paragraph(text('x'.repeat(500))),
  ];
  assert.equal(render([...blocks] as never, { ...all, maxLength: 200, notice: 'cut' }), 'a\n\ncut');
});

test('what does not show is written out', () => {
  assert.equal(
    visible('a\u202eb\u200bc\u001b[1m\td\r\n\u00a0\ud800🙂'),
    'a\\u{202e}b\\u{200b}c\\u{1b}[1m\\td\\r\\n\\u{a0}\\u{d800}🙂',
  );
  assert.equal(codeText(`${'a'.repeat(158)}🙂🙂`, noSecrets), `${'a'.repeat(158)}…`);
});
