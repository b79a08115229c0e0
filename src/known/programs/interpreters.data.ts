import type { Interpreter, VariablePrinting } from './columns.ts';
import type { ProgramRecord, Programs } from './program.ts';

const python: Interpreter = {
  text: 'c m',
  module: 'm',
  modules: '.py /__main__.py',
  calls:
    /(?:\b(?:system|popen|\w{1,20}\.(?:run|call|Popen)|Popen|check_output|check_call|getoutput)[ \t]?\(?[ \t]?|(?<=["']-\w{0,5}c["'],[ \t]?))(?:"{3}[^"]{1,2000}"{3}|"[^"\n]{1,2000}"|'[^'\n]{1,2000}')/g,
  passesOn: [
    /\b(?:exec|eval|system|popen|run|call|check_output|check_call|getoutput)[ \t]?\([^()\n]{0,80}(?:stdin|\binput\(|\bopen\(0)/i,
  ],
  given: /\b(?:system|popen|run|call|Popen|check_output|check_call|getoutput)[ \t]?\([ \t]?[^"'\s)]/,
  fetches: /\b(?:urlopen|urlretrieve|requests\.get)\b/,
  decodes: /\b(?:(?:b16|b32|b64|b85|a85)decode|unhexlify|fromhex|codecs\.decode|marshal\.loads|decompress)\b/,
  runs: /\b(?:exec|eval)[ \t]?\(/,
  sends:
    /\b(?:urlopen|urlretrieve|Request|requests|httpx|aiohttp|HTTPS?Connection|socket|smtplib|ftplib|paramiko|gethostbyname|getaddrinfo)\b/,
};

const javascript: Interpreter = {
  text: 'e eval',
  operand: 'p print',
  calls:
    /(?:\b(?:exec|execSync|spawn|spawnSync)[ \t]?\(?[ \t]?|(?<=["']-\w{0,5}c["'],[ \t]?))(?:"[^"\n]{1,2000}"|'[^'\n]{1,2000}'|`[^`\n]{1,2000}`)/g,
  passesOn: [/\b(?:eval|exec\w*|Function|runInThisContext)\b/, /\bstdin\b|readFileSync\(0/],
  given: /\b(?:exec|execSync|spawn|spawnSync|Command)[ \t]?\([ \t]?[^"'`\s)]/,
  fetches: /\bhttps?[.:](?:get|request|\/\/)/,
  decodes: /\batob\b|\bBuffer\.from\b|\bgunzipSync\b/,
  runs: /\b(?:eval[ \t]?\(|new Function\b|runIn\w{0,20}Context\b)/,
  sends: /\bfetch[ \t]?\(|\b(?:https?|http2|net|tls|dgram|dns)\b|\b(?:axios|got|undici|WebSocket|nodemailer)\b/,
};

const inNode = /\bprocess\.env\b(?![ \t]?[.[?])/;

const bun = {
  builds: { fetchesByInstall: true },
  short: 'pe',
  long: 'package cwd registry cache-dir backend config filter omit eval print',
  manager: {
    name: 'bun',
    install: 'install i add a',
    upgrade: 'update',
    run: 'x',
    apart: 'p package c call no-install',
    separator: /(?<=.)@/,
    partial: /^v?\d{1,9}(?:\.\d{1,9})?$/,
    slash: 'repository',
    folder: 'node_modules',
    lock: {
      reads: 'install i',
      strict: 'frozen-lockfile lockfile-only',
      hashed: 'frozen-lockfile',
      locked: '`bun install --frozen-lockfile`',
    },
    development: {
      options: [{ options: 'P prod production p' }, { options: 'omit', values: /^dev$/ }],
      variables: { NODE_ENV: /^production$/ },
      production: '`bun install --production`',
    },
  },
} satisfies ProgramRecord;

const printsVariables = { only: 'p x px xp', needs: 'p px xp' } satisfies VariablePrinting;

/** What the languages of scripts give to a shell: the text of a call, of a list with `-c`, or in quotes of their own. */
const calls =
  /(?:\b(?:system|exec|shell_exec|passthru|popen|proc_open|spawn|capture\w{1,3})[ \t]?\(?[ \t]?|(?<=["']-\w{0,5}c["'],[ \t]?)|(?<=["']-\|["'],[ \t]?))(?:"[^"\n]+"|'[^'\n]+')|`[^`\n]+`|"[^"\n]+\|"|(?:\bqx|%x)[ \t]?[{([]([^})\]\n]+)/g;
/** What gives it what they read. */
const passesOn = [
  /\b(?:system|exec|eval|shell_exec|passthru|popen|spawn|qx|load|loadstring|execute)\b|`/,
  /STDIN\b|php:\/\/stdin|\bgets\b|\bARGF\b|\$_\b|\$<|\$&|\bio\.read\b|\b(?:eval|system)[ \t]?(?:;|$)/,
];

/** What gives it what their commands say. */
const given =
  /\b(?:system|exec|shell_exec|passthru|popen|proc_open|spawn|execute|eval)[ \t]?\(?[ \t]?[$@A-Za-z_]|`[^`\n]{0,200}[$#@]|\b(?:qx|%x)\b/;

const shell = {
  detached: 'oO',
  long: 'rcfile init-file',
  plus: true,
  stops: true,
  shell: 'posix',
} satisfies ProgramRecord;

const fetches = /\b(?:https?|ftp):\/\//;

/** Shells, interpreters of other languages, and programs that run another one. */
export const interpreters: Programs = {
  source:
    "POSIX.1-2024, utilities; docs.python.org; nodejs.org/api/cli.html; php.net; ruby-lang.org; perlrun(1); learn.microsoft.com/powershell; the other programs' own manuals",
  asOf: '2026-11-26',
  programs: {
    'sh dash ash': { ...shell, runsFirst: { variables: 'ENV' } },
    'bash zsh ksh mksh rbash': {
      ...shell,
      extended: true,
      runsFirst: { variables: 'BASH_ENV ENV', options: 'rcfile init-file' },
      orders: { variables: 'PROMPT_COMMAND' },
    },
    'run-parts': { short: 'au', long: 'arg umask regex', runsIn: true },
    'csh tcsh yash': shell,
    fish: {
      short: 'cCdfp',
      long: 'command init-command debug features profile',
      stops: true,
      shell: 'other',
      orders: { options: 'C init-command' },
    },
    capsh: { short: '', runs: { verbs: ['==', ''], by: { program: 'bash', behind: '--' } } },
    deno: {
      short: 'cL',
      long: 'config import-map location seed ext cert log-level',
      fetches: true,
      interprets: { ...javascript, verbs: { file: 'run serve test bench', text: 'eval' }, addresses: true },
    },
    'python pypy': {
      short: 'cmWXQ',
      long: 'check-hash-based-pycs',
      last: 'c m',
      stops: true,
      interprets: python,
      allVariables: /\benviron\b(?![ \t]?[[.]|\.get)|\benviron\.(?:copy|items|values)\b/,
    },
    'node nodejs': {
      short: 'erC',
      long: 'eval require import conditions env-file input-type loader',
      stops: true,
      interprets: javascript,
      allVariables: inNode,
    },
    bun: { ...bun, interprets: javascript, allVariables: inNode },
    'irb jshell iex ghci ocaml sbcl groovysh': { stops: true, interprets: { text: 'e eval' } },
    bunx: { ...bun, as: 'x' },
    perl: {
      short: 'eE',
      attached: 'CDFiImMx',
      stops: true,
      hashes: true,
      edits: 'i in-place',
      interprets: {
        text: 'e E',
        calls,
        passesOn,
        given,
        fetches,
        decodes: /\b(?:decode_base64|unpack)\b/,
        runs: /\beval\b/,
        sends: /\b(?:LWP|HTTP::\w{1,20}|IO::Socket\w{0,10}|Net::\w{1,20}|gethostbyname)\b/,
      },
      allVariables: /%ENV\b/,
      words: 'script',
    },
    ruby: {
      short: 'eICrE',
      attached: 'iKTxW',
      long: 'encoding external-encoding internal-encoding',
      stops: true,
      interprets: {
        text: 'e',
        calls,
        passesOn,
        given,
        fetches,
        decodes: /\b(?:decode64|unpack1?|inflate)\b/,
        runs: /\b(?:instance_)?eval\b/,
        sends: /\b(?:Net::\w{1,20}|open-uri|URI\.open|\w{0,10}Socket|Resolv|Faraday|HTTParty)\b/,
      },
      allVariables: /\bENV\b(?![ \t]?[[.])|\bENV\.(?:to_\w{1,10}|inspect|map|each\w{0,10})\b/,
    },
    php: {
      short: 'cdfrBRFEtSz',
      long: 'php-ini define file run process-begin process-code process-file process-end server docroot',
      stops: true,
      commands: { artisan: { long: 'env' } },
      interprets: {
        text: 'r run B process-begin R process-code E process-end',
        file: 'f file F process-file',
        argumentsBehindDashes: true,
        calls,
        passesOn,
        given,
        fetches,
        decodes: /\b(?:base64_decode|gzinflate|gzuncompress|gzdecode|hex2bin|str_rot13)\b/,
        runs: /\beval[ \t]?\(/,
        sends: /\b(?:curl_exec|file_get_contents|fsockopen|stream_socket_client|mail|dns_get_record|gethostbyname)\b/,
      },
      allVariables: /\$_(?:ENV|SERVER)\b(?![ \t]?\[)|\bgetenv[ \t]?\([ \t]?\)|\bphpinfo\b/,
      makesKeys: [
        { kind: 'the key of the Laravel application', verb: 'artisan key:generate', unless: 'show', path: '.env' },
        {
          kind: 'the secret of the tokens of the Laravel application',
          verb: 'artisan jwt:secret',
          unless: 's show',
          path: '.env',
        },
        { kind: 'the keys of Laravel Passport', verb: 'artisan passport:keys', path: 'storage/oauth-private.key' },
      ],
    },
    'pwsh powershell': {
      oneDash: true,
      anyCase: true,
      long: 'c command f file e ec encodedcommand ex ep executionpolicy o outputformat inputformat w windowstyle version wd workingdirectory configurationname settingsfile',
      last: 'c command f file e ec encodedcommand',
      interprets: { text: 'c command e ec encodedcommand', file: 'f file' },
    },
    java: {
      oneDash: true,
      orders: { options: 'XX:OnError XX:OnOutOfMemoryError' },
      optionVariables: 'JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS _JAVA_OPTIONS',
      long: 'cp classpath class-path jar m module p module-path add-modules add-exports add-opens add-reads upgrade-module-path',
      last: 'jar m module',
      stops: true,
    },
    exec: { short: 'a', stops: true, runs: {}, redirects: true },
    command: { asks: 'v', finds: 'v', stops: true, runs: { query: 'v V' } },
    'fakeroot linux32 linux64': { stops: true, runs: {}, readsOrders: { bare: 0 } },
    'nohup setsid eatmydata chronic unbuffer builtin catatonit busybox toybox': { stops: true, runs: {} },
    gdb: {
      oneDash: true,
      long: 'ex eval-command x command p pid c core s symbols e exec d directory iex init-eval-command',
      interprets: {
        text: 'ex eval-command iex',
        file: 'x command',
        operands: 'none',
        reads: '',
        calls: /^(?:shell[ \t]|!)[ \t]*(.+)/gm,
      },
    },
    expect: {
      short: 'cf',
      interprets: { text: 'c', file: 'f', calls: /\b(?:spawn|system|exec)[ \t]+([^;\n]+)/g },
    },
    tclsh: { interprets: { text: '', calls: /\bexec[ \t]+([^;\n]+)/g } },
    'strace ltrace': {
      short: 'aAbDeEFIlnoOpPsSuUwxX',
      stops: true,
      runs: {},
      orders: { options: 'o output', behind: /^\|/ },
    },
    nsenter: {
      short: 'tSG',
      attached: 'muinpCTrw',
      long: 'target setuid setgid',
      stops: true,
      runs: {},
      readsOrders: { bare: 0 },
    },
    unshare: {
      short: 'SGRw',
      attached: 'muinpCT',
      long: 'setuid setgid root wd map-user map-group map-users map-groups propagation setgroups monotonic boottime',
      stops: true,
      runs: {},
      readsOrders: { bare: 0 },
    },
    setarch: { stops: true, runs: { operands: 1 }, readsOrders: { bare: 1 } },
    'taskset chrt': { stops: true, runs: { operands: 1 } },
    'dbus-run-session firejail proot': { stops: true, runs: {} },
    'sg newgrp': { short: 'c', runs: { operands: 1 }, readsOrders: { bare: 1 }, orders: { options: 'c' } },
    'xvfb-run': { short: 'efnpsw', stops: true, runs: {} },
    'systemd-run': {
      short: 'pEMHtu',
      long: 'unit property description slice uid gid nice setenv working-directory on-active on-boot on-startup on-unit-active on-calendar service-type',
      stops: true,
      runs: {},
    },
    screen: { short: 'cehpsStTXQ', detached: 'S', stops: true, runs: {} },
    tmux: {
      short: 'cfLST',
      commands: { 'new new-session new-window neww split-window splitw': { short: 'censtFxylp', stops: true } },
      orders: { verbs: ['new', 'new-session', 'new-window', 'neww', 'split-window', 'splitw', 'run-shell', 'run'] },
    },
    watch: { short: 'nq', long: 'interval equexit', stops: true, orders: { verbs: [''] } },
    crontab: {
      short: 'u',
      local: true,
      orders: { variables: 'EDITOR VISUAL' },
      readsOrders: { unless: 'l e r', bare: 0, operand: true, kept: true },
    },
    visudo: { short: 'f', orders: { variables: 'EDITOR VISUAL SUDO_EDITOR' } },
    entr: { short: 's', orders: { options: 's' } },
    watchexec: { short: 'wefisd', stops: true, orders: { verbs: [''] } },
    fzf: { long: 'preview bind', orders: { options: 'preview' } },
    'concurrently hyperfine': { orders: { operands: /^/ } },
    nodemon: { short: 'xew', long: 'exec ext watch', orders: { options: 'x exec' } },
    'nix-shell': { short: 'pAI', long: 'run command packages attr argstr', orders: { options: 'run command' } },
    xterm: { oneDash: true, long: 'e', orders: { options: 'e' } },
    at: { short: 'qftlcd', long: 'queue file', readsOrders: { unless: 'l c d r', file: 'f file' } },
    batch: { short: 'qf', readsOrders: { file: 'f file' } },
    parallel: {
      short: 'jaINLndPSx',
      long: 'jobs arg-file max-args max-lines colsep delimiter sshlogin joblog results tmpdir timeout delay retries',
      stops: true,
      orders: { verbs: [''], each: ':::' },
      readsOrders: { bare: 0, file: 'a arg-file' },
      optionVariables: 'PARALLEL',
    },
    'lua luajit': {
      short: 'eli',
      obeys: true,
      interprets: {
        text: 'e',
        calls: /\b(?:os\.execute|io\.popen)[ \t]?\(?[ \t]?(?:"[^"\n]{1,2000}"|'[^'\n]{1,2000}'|\[\[([^\]\n]{1,2000}))/g,
        passesOn,
        given,
      },
    },
    'julia guile octave gnuplot R Rscript emacs erl groovy elixir': {
      long: 'e E c p f l eval execute print file load script run',
      oneDash: true,
      obeys: true,
      interprets: {
        text: 'e E c p eval execute print run',
        file: 'f file l load script',
        calls:
          /\b(?:system2?|popen|shell-command|cmd)\b[ \t]?[("]{0,2}[ \t]?(?:"[^"\n]+"|'[^'\n]+')|`[^`\n]+`|(?<=["']-\w{0,5}c["'],[ \t]?)"[^"\n]+"|"[^"\n]+"(?=\.execute)/g,
      },
    },
    m4: { short: 'DUIo', interprets: { text: '', calls: /\be?syscmd\([`"']?([^)'\n]+)/g } },
    script: {
      short: 'cEImBIOoTt',
      long: 'command echo log-in log-io log-out log-timing logging-format output-limit',
      orders: { options: 'c command' },
    },
    flock: {
      short: 'wEc',
      long: 'timeout wait conflict-exit-code command',
      stops: true,
      runs: { operands: 1 },
      orders: { options: 'c command', each: '-c' },
    },
    socat: {
      obeys: true,
      orders: { operands: /^(?:exec|system|shell):["']?/i },
      connects: { operand: /^(?!\w+-LISTEN)(?:TCP|UDP|SCTP|OPENSSL|SSL)[\w-]*:([^:,]+)/i },
    },
    time: { short: 'fo', long: 'format output', stops: true, runs: {} },
    timeout: { short: 'ks', long: 'kill-after signal', stops: true, runs: { operands: 1 } },
    nice: { short: 'n', long: 'adjustment', stops: true, runs: {} },
    ionice: { short: 'cnpPu', long: 'class classdata', stops: true, runs: {} },
    stdbuf: { short: 'ioe', long: 'input output error', stops: true, runs: {} },
    tini: { short: 'pe', stops: true, runs: {} },
    'dumb-init': { short: 'r', long: 'rewrite', stops: true, runs: {} },
    env: {
      wraps: 'environment',
      worksIn: 'C chdir',
      short: 'uCS',
      long: 'unset chdir split-string',
      stops: true,
      printsVariables: { only: '0 null' },
    },
    xargs: {
      wraps: 'words',
      short: 'InLPsdEa',
      attached: 'iel',
      long: 'max-args max-procs max-chars delimiter arg-file',
      stops: true,
      passes: true,
    },
    find: {
      wraps: 'files',
      local: true,
      oneDash: true,
      long: 'name iname path ipath wholename regex iregex type xtype maxdepth mindepth newer anewer cnewer perm user group uid gid size mtime atime ctime mmin amin cmin fstype links inum lname printf fprint samefile used context',
      last: 'exec execdir ok okdir',
      searches: true,
      names: 'below',
      words: 'script',
    },
    trap: { stops: true },
    export: { declares: {}, exports: '', local: true, printsVariables },
    'declare readonly local typeset': { declares: {}, exports: 'x', printsVariables },
    which: { asks: '', finds: '' },
    type: { asks: '', finds: 'p P' },
    hash: { asks: '' },
    cd: { local: true, enters: true },
    pushd: { enters: true },
    set: { detached: 'o', plus: true, exports: 'a', local: true, printsVariables: { only: '' } },
    ls: { local: true, names: 'in' },
    'touch strip': { local: true },
    printenv: { printsVariables: { only: '0 null', named: true } },
    read: { short: 'dinNptu', fills: { otherwise: 'REPLY', descriptor: 'u' } },
    'mapfile readarray': { short: 'dnOsuCc', fills: { otherwise: 'MAPFILE', descriptor: 'u' } },
  },
};
