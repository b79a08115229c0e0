import type { Programs } from './program.ts';

/** Version control, and clients of the hosts of repositories. */
export const versionControl: Programs = {
  source:
    "git-scm.com/docs; github.com/git/git, http.c (http_init); cli.github.com/manual; the other programs' own manuals",
  asOf: '2026-11-26',
  programs: {
    git: {
      git: true,
      orders: {
        options: 'c x exec extcmd upload-pack u tree-filter index-filter msg-filter env-filter commit-filter',
        behind:
          /^(?:(?:core\.(?:sshcommand|pager|editor|fsmonitor|askpass)|diff\.external|sequence\.editor|credential\.helper|alias\.[\w-]+)=!?|(?!\w+\.[\w.-]+=))/i,
        variables: 'GIT_SSH_COMMAND GIT_PAGER GIT_EDITOR GIT_EXTERNAL_DIFF GIT_PROXY_COMMAND EDITOR VISUAL PAGER',
        verbs: ['submodule foreach', 'bisect run'],
      },
      short: 'cC',
      long: 'git-dir work-tree namespace super-prefix config-env',
      commands: {
        clone: {
          short: 'bocju',
          long: 'branch origin config depth reference reference-if-able jobs template separate-git-dir shallow-since shallow-exclude upload-pack filter revision server-option bundle-uri ref-format',
        },
        'fetch pull': {
          short: 'josX',
          long: 'depth deepen jobs shallow-since shallow-exclude upload-pack refmap server-option negotiation-tip filter strategy strategy-option',
        },
        'checkout switch': { short: 'bBcC', long: 'orphan conflict pathspec-from-file create force-create' },
        commit: {
          short: 'cCmFt',
          long: 'message file author date template reuse-message reedit-message fixup squash cleanup trailer',
        },
        config: { short: 'f', long: 'file blob type default get get-all get-regexp unset unset-all value comment' },
        submodule: {
          commands: {
            'add update': { short: 'bj', long: 'branch name reference reference-if-able depth jobs filter' },
          },
        },
        remote: { commands: { add: { short: 'tm' } } },
        archive: { short: 'o', long: 'format prefix output remote exec' },
        tag: { short: 'mFun', long: 'message file local-user sort format cleanup' },
        apply: { short: 'pC', long: 'exclude include directory build-fake-ancestor' },
        'filter-branch': { short: 'd', long: 'tree-filter index-filter msg-filter env-filter commit-filter' },
        difftool: { short: 'xt', long: 'extcmd tool' },
        'merge rebase': { short: 'msXFx', long: 'exec strategy strategy-option message file into-name onto' },
        'init init-db': { short: 'b', long: 'template separate-git-dir object-format ref-format initial-branch' },
        'reset ls-remote': { long: 'pathspec-from-file upload-pack sort' },
      },
      fetches: true,
      ssh: true,
      sends: [{ verb: 'push', taken: 'add commit tag notes stash' }],
      certificates: {
        set: { options: 'c config', values: /^http\.(?:.*\.)?sslverify=(?:0|false|no|off)$/i },
        stored: /^http\.(?:.*\.)?sslverify (?:0|false|no|off)$/i,
        authority: '`GIT_SSL_CAINFO`',
      },
      keeps: { settings: true, verb: 'config', in: '~/.gitconfig /etc/gitconfig .git/config' },
    },
    svn: {
      short: 'rcmFN',
      long: 'revision change message file username password config-dir config-option depth',
      fetches: true,
      certificates: { off: 'trust-server-cert trust-server-cert-failures' },
    },
    hg: {
      short: 'Rur',
      long: 'cwd repository config updaterev rev branch',
      fetches: true,
      certificates: { off: 'insecure' },
    },
    bzr: { fetches: true },
    gh: {
      sends: [
        {
          verb: 'gist release issue pr',
          operands: 'files',
          texts: 'b body t title n notes d desc',
          files: 'F body-file notes-file',
          input: true,
        },
      ],
      printsCredential: ['auth token'],
      verifies: { verb: 'attestation' },
      keeps: {
        settings: true,
        in: '~/.config/gh/hosts.yml',
        login: { verb: 'auth login', what: 'the login of GitHub' },
      },
    },
    'hub dvc': { keeps: { settings: true } },
  },
};
