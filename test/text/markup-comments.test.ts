import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutMarkupComments } from '../../src/text/markup-comments.ts';

const password = '<password>xQ7Rt4mZp8VwYc1</password>';

test('comments are blanks, line by line, and all else stays in its place', () => {
  const text = `<a>\n<!-- ${password}\n -->${password}<!---->\n</a>`;
  const without = withoutMarkupComments(text);
  assert.equal(without.length, text.length);
  assert.equal(without.indexOf(password), text.lastIndexOf(password));
  assert.equal(without.split('\n').length, text.split('\n').length);
});

test('nothing hides in what is no comment: one that never ends, or a section of text', () => {
  for (const text of [
    `<a>\n<!-- x\n${password}</a>`,
    `<a><!-- x --><!-- y\n${password}</a>`,
    `<a><![CDATA[<!--]]></a>${password}<b><![CDATA[-->]]></b>`,
    `<a><![CDATA[<!-- --> ${password} ]]></a>`,
    `<a><![CDATA[ <!-- ${password} -->`,
  ])
    assert.ok(withoutMarkupComments(text).includes(password), text);
});

test('time grows with the text, and not faster', () => {
  for (const piece of ['<!--', '-->', '<![CDATA[', ']]>', '<!-- -->', '<!--<![CDATA['])
    assert.equal(withoutMarkupComments(piece.repeat(100_000)).length, piece.length * 100_000);
});
