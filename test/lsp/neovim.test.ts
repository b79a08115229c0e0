/** Neovim, set up as docs/editors.md says: from a bad file to a fixed one. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { test } from 'node:test';
import { bundle } from '../cli/command.ts';
import { Folder } from '../cli/files.ts';
import { readPage } from '../page-text.ts';

const isThere = spawnSync('nvim', ['--version']).status === 0;

/** What somebody types, as functions of Neovim's own: waits for the finding, takes the preferred action, waits until it is gone. */
const typed = `
local function found()
  for _, each in ipairs(vim.diagnostic.get(0)) do
    if each.code == 'tls-verification-disabled' then return each end
  end
end
assert(vim.wait(60000, function() return found() ~= nil end), 'nothing was reported')
local finding = found()
io.stdout:write(('%d:%d %s %s\\n'):format(finding.lnum, finding.col, finding.source, finding.code))
vim.api.nvim_win_set_cursor(0, { finding.lnum + 1, finding.col })
vim.lsp.buf.code_action({
  apply = true,
  filter = function(action) return action.isPreferred == true end,
})
assert(vim.wait(60000, function() return found() == nil end), 'it is still reported')
vim.cmd('silent write')
vim.cmd('quitall!')
`;

test('shows a finding under its words, and fixes it', { skip: !isThere && 'needs nvim' }, () => {
  const [, setup = ''] = /```lua\n([\s\S]*?)```/.exec(readPage('docs/editors.md')) ?? [];
  using folder = new Folder({
    '.git/HEAD': '',
    Dockerfile: 'FROM debian:12.8\nRUN curl -k https://example.com/a -o a\nUSER 1000\n',
    'config/init.lua': setup,
    'config/typed.lua': typed,
    // The command as npx would start it, which has nothing to fetch here.
    'bin/npx': `#!/bin/sh\nshift 2\nexec "${process.execPath}" "${bundle}" "$@"\n`,
  });
  chmodSync(join(folder.path, 'bin/npx'), 0o755);
  const { status, stdout, stderr } = spawnSync(
    'nvim',
    ['--headless', '-u', 'config/init.lua', 'Dockerfile', '-c', 'luafile config/typed.lua'],
    {
      cwd: folder.path,
      env: {
        ...process.env,
        PATH: [join(folder.path, 'bin'), process.env.PATH].join(delimiter),
        XDG_STATE_HOME: join(folder.path, 'state'),
      },
      encoding: 'utf8',
      timeout: 150_000,
    },
  );
  assert.equal(status, 0, `${stdout}${stderr}`);
  assert.match(`${stdout}${stderr}`, /1:9 layer-review tls-verification-disabled/);
  assert.match(readFileSync(join(folder.path, 'Dockerfile'), 'utf8'), /^RUN curl https:/m);
});
