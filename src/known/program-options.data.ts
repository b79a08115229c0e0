import type { Knowledge } from './knowledge.ts';
import type { OptionGrammar } from './program-options.ts';

const stops: OptionGrammar = { stops: true };

const account = {
  short: 'bcdefgGhkKpPRsuZ',
  long: 'base-dir comment home-dir home expiredate inactive gid groups group skel key password shell uid ingroup gecos firstuid lastuid firstgid lastgid conf add_extra_groups root prefix',
};

/** `docker run` and `docker create`; behind the image stand words of the container. */
const run: OptionGrammar = {
  short: 'acehlmpuvw',
  long: 'add-host annotation attach blkio-weight blkio-weight-device cap-add cap-drop cgroup-parent cgroupns cidfile cpu-count cpu-percent cpu-period cpu-quota cpu-rt-period cpu-rt-runtime cpu-shares cpus cpuset-cpus cpuset-mems detach-keys device device-cgroup-rule device-read-bps device-read-iops device-write-bps device-write-iops dns dns-option dns-search domainname entrypoint env env-file expose gpus group-add health-cmd health-interval health-retries health-start-period health-timeout hostname io-maxbandwidth io-maxiops ip ip6 ipc isolation label label-file link link-local-ip log-driver log-opt mac-address memory memory-reservation memory-swap memory-swappiness mount name net network network-alias oom-score-adj pid pids-limit platform publish pull restart runtime security-opt shm-size stop-signal stop-timeout storage-opt sysctl tmpfs ulimit user userns uts volume volume-driver volumes-from workdir',
  stops: true,
};
const dockerd = {
  short: 'bgGHlsp',
  long: 'add-runtime allow-nondistributable-artifacts authorization-plugin bip bridge cgroup-parent config-file containerd data-root default-address-pool default-gateway default-runtime default-shm-size default-ulimit dns dns-opt dns-search exec-opt exec-root fixed-cidr graph group host insecure-registry label log-driver log-level log-opt mtu pidfile registry-mirror shutdown-timeout storage-driver storage-opt tlscacert tlscert tlskey userns-remap',
};
const kubectl = {
  short: 'nfosl',
  long: 'namespace kubeconfig context cluster user server token as certificate-authority client-certificate client-key filename output selector username password',
};
const imageBuild: OptionGrammar = {
  short: 'fotmc',
  long: 'add-host allow annotation attest build-arg build-context builder cache-from cache-to call cgroup-parent cpu-period cpu-quota cpu-shares cpuset-cpus cpuset-mems file iidfile isolation label memory memory-swap metadata-file network no-cache-filter output platform policy progress sbom secret security-opt shm-size ssh tag target ulimit',
};
const compose: OptionGrammar = {
  short: 'fp',
  long: 'file project-name profile env-file project-directory parallel progress ansi',
  stops: true,
};
const login: OptionGrammar = { short: 'pu', long: 'password username authfile cert-dir creds tls-verify' };

const pip: OptionGrammar = {
  short: 'rcetifCpb',
  long: 'requirement requirements constraint build build-dir constraints editable target index-url extra-index-url default-index index find-links trusted-host prefix root python python-version python-platform platform abi implementation no-binary only-binary progress-bar global-option install-option config-settings timeout default-timeout retries proxy cert client-cert cache-dir log upgrade-strategy src report exists-action use-feature use-deprecated keyring-provider group extra overrides exclude-newer link-mode torch-backend with pip-args suffix spec root-user-action index-strategy prerelease resolution allow-insecure-host from',
};

/**
 * How programs read their options, by their names with blanks between those that are the same. Which options take a value
 * is all that has to be known to tell the options of a command line from its operands; those that take none are not here.
 */
export const programOptions: Knowledge<{ readonly programs: Readonly<Record<string, OptionGrammar>> }> = {
  source:
    'The manual of each program: man7.org and manpages.debian.org for those of Linux, busybox.net, curl.se/docs/manpage.html, git-scm.com/docs, docs.docker.com/reference/cli, gnupg.org, docs.openssl.org, docs.npmjs.com, pip.pypa.io and the sites of the other package managers',
  asOf: '2026-11-24',
  programs: {
    // Downloads
    curl: {
      short: 'AbcCdDeEFHKmoPQrtTuUwxXyYz',
      long: 'abstract-unix-socket alt-svc aws-sigv4 cacert capath cert cert-type ciphers config connect-timeout connect-to continue-at cookie cookie-jar create-file-mode crlfile curves data data-ascii data-binary data-raw data-urlencode delegation dns-interface dns-ipv4-addr dns-ipv6-addr dns-servers doh-url dump-header ech egd-file engine etag-compare etag-save expect100-timeout form form-string ftp-account ftp-alternative-to-user ftp-method ftp-port ftp-ssl-ccc-mode happy-eyeballs-timeout-ms haproxy-clientip header hostpubmd5 hostpubsha256 hsts interface ip-tos ipfs-gateway json keepalive-cnt keepalive-time key key-type krb libcurl limit-rate local-port login-options mail-auth mail-from mail-rcpt max-filesize max-redirs max-time netrc-file noproxy oauth2-bearer output output-dir parallel-max parallel-max-host pass pinnedpubkey preproxy proto proto-default proto-redir proxy proxy-cacert proxy-capath proxy-cert proxy-cert-type proxy-ciphers proxy-crlfile proxy-header proxy-key proxy-key-type proxy-pass proxy-pinnedpubkey proxy-service-name proxy-tls13-ciphers proxy-tlsauthtype proxy-tlspassword proxy-tlsuser proxy-user proxy1.0 pubkey quote random-file range rate referer request request-target resolve retry retry-delay retry-max-time sasl-authzid service-name socks4 socks4a socks5 socks5-gssapi-service socks5-hostname speed-limit speed-time stderr telnet-option tftp-blksize time-cond tls-max tls13-ciphers tlsauthtype tlspassword tlsuser trace trace-ascii trace-config unix-socket upload-file url url-query user user-agent variable vlan-priority write-out',
    },
    'wget wget2': {
      short: 'aABDeiIloOPQRtTUwX',
      long: 'accept accept-regex append-output base bind-address body-data body-file ca-certificate ca-directory certificate certificate-type ciphers config connect-timeout crl-file cut-dirs default-page directory-prefix dns-servers dns-timeout domains egd-file exclude-directories exclude-domains execute follow-tags ftp-password ftp-user header hsts-file http-password http-passwd http-user ignore-tags include-directories input-file input-metalink level limit-rate load-cookies local-encoding max-redirect method output-document output-file password pinnedpubkey post-data post-file preferred-location prefer-family private-key private-key-type progress proxy-password proxy-passwd proxy-user quota random-file read-timeout referer regex-type reject reject-regex remote-encoding report-speed restrict-file-names retry-on-http-error save-cookies secure-protocol start-pos timeout tries user user-agent wait waitretry warc-cdx warc-dedup warc-file warc-header warc-max-size warc-tempdir',
    },
    aria2c: {
      short: 'dijklmMoOsStTux',
      long: 'dir out split max-connection-per-server header user-agent referer load-cookies input-file checksum max-tries retry-wait timeout connect-timeout all-proxy http-proxy https-proxy http-user http-passwd ca-certificate certificate private-key',
    },
    axel: { short: 'sTnoHSU', long: 'max-speed num-connections output header user-agent max-redirect timeout' },
    'http https xh xhs': {
      short: 'asopA',
      long: 'auth auth-type session output print style verify cert cert-key timeout proxy',
    },
    fetch: { short: 'oBSTUNhfcw' },
    'scp sftp ssh': {
      short: 'bBcDeEFiIJlLmoOPpQRSWwX',
      stops: true,
    },
    sshd: { short: 'bCcEfghkopu' },
    'nc ncat netcat': {
      short: 'cegGiIMmoOPpqsTVwXx',
      long: 'exec sh-exec source source-port wait idle-timeout delay proxy proxy-type output',
    },
    rsync: {
      short: 'eBTfM@',
      long: 'rsh include exclude include-from exclude-from files-from filter chmod chown password-file temp-dir log-file rsync-path bwlimit timeout port out-format',
    },

    // Version control
    git: {
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
        'merge rebase': { short: 'msXF', long: 'strategy strategy-option message file into-name onto' },
        'init init-db': { short: 'b', long: 'template separate-git-dir object-format ref-format initial-branch' },
        'reset ls-remote': { long: 'pathspec-from-file upload-pack sort' },
      },
    },
    svn: { short: 'rcmFN', long: 'revision change message file username password config-dir config-option depth' },
    hg: { short: 'Rur', long: 'cwd repository config updaterev rev branch' },

    // Package managers
    'apt apt-get xx-apt xx-apt-get aptitude apt-fast': {
      short: 'tocaP',
      long: 'target-release default-release option config-file',
    },
    'apk xx-apk': {
      short: 'Xtp',
      long: 'repository virtual root arch keys-dir repositories-file wait cache-dir cache-max-age progress-fd',
    },
    'dnf dnf5 yum microdnf tdnf': {
      short: 'cdexR',
      long: 'enablerepo disablerepo repo repoid setopt installroot releasever exclude disableexcludes repofrompath forcearch config',
    },
    'yum-config-manager dnf-config-manager': { short: 'c', long: 'setopt add-repo config save' },
    zypper: { short: 'rRDcpt', long: 'repo root installroot from type reposd-dir config' },
    'pacman yay paru': { short: 'br', long: 'dbpath root config ignore overwrite arch cachedir' },
    choco: { oneDash: true, long: 'version source s' },
    rpm: {
      short: 'DEr',
      long: 'define eval root dbpath prefix relocate excludepath queryformat qf undefine load rcfile macros',
    },
    dpkg: { long: 'admindir root instdir' },
    'pip pipx uvx easy_install': pip,
    uv: { ...pip, commands: { pip, tool: { commands: { run: { ...pip, stops: true } } } } },
    'npm npx': {
      answers: true,
      short: 'wCpc',
      long: 'package call prefix registry cache userconfig globalconfig workspace loglevel before tag omit include only fetch-retries fetch-timeout network-timeout install-strategy maxsockets',
    },
    'yarn yarnpkg': {
      short: 'p',
      long: 'cwd registry cache-folder modules-folder mutex network-timeout network-concurrency prefix global-folder use-yarnrc mode',
    },
    'pnpm pnpx': {
      answers: true,
      short: 'CF',
      long: 'dir filter registry store-dir reporter lockfile-dir node-linker',
    },
    'bun bunx': { short: 'pe', long: 'package cwd registry cache-dir backend config filter omit eval print' },
    gem: {
      short: 'visnPgB',
      long: 'version install-dir source bindir platform trust-policy document http-proxy',
      commands: { 'sources source': { short: 'arp', long: 'add remove http-proxy' } },
    },
    'bundle bundler': { short: 'j', long: 'jobs retry path without with gemfile binstubs system' },
    go: {
      oneDash: true,
      commands: {
        'build install get test run vet list': {
          oneDash: true,
          long: 'C o p asmflags buildmode compiler gccgoflags gcflags installsuffix ldflags mod modfile overlay pgo pkgdir tags toolexec exec run bench count timeout coverprofile covermode coverpkg parallel cpu f',
        },
        env: { oneDash: true },
        'generate fmt clean': { oneDash: true, long: 'run skip mod' },
      },
    },
    'gcc g++ cc c++ clang clang++ musl-gcc': { oneDash: true, long: 'o x I L D U include isystem std' },
    rustc: { short: 'oLlC', long: 'crate-type crate-name edition emit out-dir cfg extern codegen' },
    make: { short: 'Cf', attached: 'j', long: 'directory file makefile jobs' },
    ninja: { short: 'Cfjk' },
    cmake: {
      short: 'BSGCDUjt',
      long: 'build install prefix target config parallel install-prefix toolchain preset component',
    },
    meson: { short: 'CD', long: 'prefix destdir buildtype native-file tags' },
    cargo: {
      short: 'jFpC',
      long: 'version vers git branch tag rev path root registry index features jobs target target-dir profile bin example config color',
    },
    'composer composer.phar': { short: 'd', long: 'working-dir prefer-install repository repository-url stability' },
    'conda mamba micromamba': { short: 'npcfr', long: 'name prefix channel file root-prefix solver platform subdir' },
    poetry: { short: 'GECP', long: 'group extras with without only python platform source directory project' },
    pipenv: { short: 'reic', long: 'requirements editable index python categories extra-pip-args pypi-mirror' },
    dotnet: {
      short: 'v',
      long: 'version tool-path add-source configfile framework arch source tool-manifest verbosity',
      commands: {
        // Its letters come in pairs: `-ep`.
        'dev-certs': { oneDash: true, long: 'ep export-path p password format' },
        nuget: {
          commands: {
            'add update': {
              short: 'nups',
              long: 'name username password configfile protocol-version valid-authentication-types',
            },
            push: { short: 'kst', long: 'api-key source symbol-source symbol-api-key timeout' },
          },
        },
      },
    },
    corepack: { short: 'o', long: 'output install-directory' },
    'pecl pickle': { short: 'dD', long: 'configureoptions' },
    'cpanm cpan': { short: 'lLM', long: 'local-lib local-lib-contained mirror from cpanfile' },
    'mvn mvnw': {
      oneDash: true,
      long: 'f file s settings gs global-settings t toolchains P activate-profiles pl projects rf resume-from T threads l log-file b builder',
    },
    'ansible-galaxy': {
      short: 'sprt',
      long: 'server roles-path role-file requirements-file collections-path token api-key',
    },

    // Accounts and modes
    'useradd adduser': account,
    usermod: { short: `${account.short}l`, long: `${account.long} login` },
    'groupadd addgroup groupmod': { short: 'gKpRPUn', long: 'gid key password root prefix users new-name group' },
    gpasswd: { short: 'adMAQ', long: 'add delete members administrators root' },
    passwd: { short: 'inRwx', long: 'inactive mindays root warndays maxdays repository prefix' },
    chpasswd: { short: 'csRP', long: 'crypt-method sha-rounds root prefix' },
    chmod: { only: 'Rcfvh-', long: 'reference' },
    'chown chgrp': { long: 'reference from' },
    mkdir: { short: 'm', long: 'mode' },
    install: { short: 'mogSt', long: 'mode owner group suffix target-directory strip-program' },
    'cp mv ln': { short: 'St', long: 'suffix target-directory' },
    setcap: { short: 'n' },
    'dpkg-statoverride': { long: 'admindir root' },

    // Programs that run another command
    sudo: {
      short: 'aCcDghpRrTtUu',
      long: 'user group host prompt close-from chdir chroot command-timeout type role other-user',
      stops: true,
    },
    su: { short: 'csgGw', long: 'command session-command shell group supp-group whitelist-environment' },
    runuser: { short: 'csgGuw', long: 'command session-command shell group supp-group user whitelist-environment' },
    doas: { short: 'uCa', stops: true },
    'gosu su-exec s6-setuidgid setuidgid': stops,
    'nohup setsid eatmydata chronic fakeroot unbuffer builtin catatonit busybox command': stops,
    echo: { only: 'neE', stops: true },
    exec: { short: 'a', stops: true },
    env: { short: 'uCS', long: 'unset chdir split-string', stops: true },
    time: { short: 'fo', long: 'format output', stops: true },
    timeout: { short: 'ks', long: 'kill-after signal', stops: true },
    ttyd: {
      short: 'piugswcHIbPtTmfdCKAU',
      long: 'port interface uid gid signal cwd credential auth-header index base-path ping-interval client-option terminal-type max-clients srv-buf-size debug ssl-cert ssl-key ssl-ca socket-owner',
      stops: true,
    },
    wetty: {
      short: 'pc',
      long: 'ssl-key ssl-cert ssh-host ssh-port ssh-user ssh-auth ssh-pass ssh-key host port base title command conf log-level',
    },
    shellinaboxd: {
      short: 'cfgpsu',
      long: 'background cert certfd css static-file group linkify port service user user-css pidfile cgi',
    },
    gotty: {
      short: 'apmc',
      long: 'address port path credential random-url-length tls-crt tls-key tls-ca-crt index title-format reconnect-time timeout max-connection width height ws-origin term close-signal close-timeout config ws-query-args',
      stops: true,
    },
    nice: { short: 'n', long: 'adjustment', stops: true },
    ionice: { short: 'cnpPu', long: 'class classdata', stops: true },
    stdbuf: { short: 'ioe', long: 'input output error', stops: true },
    chroot: { long: 'userspec groups', stops: true },
    setpriv: {
      long: 'reuid regid groups inh-caps ambient-caps bounding-set securebits pdeathsig selinux-label apparmor-profile',
      stops: true,
    },
    tini: { short: 'pe', stops: true },
    'dumb-init': { short: 'r', long: 'rewrite', stops: true },
    chpst: { short: 'uUbeomdfclrtnP/', stops: true },
    'start-stop-daemon': {
      short: 'cxapunsdNrRgIkP',
      long: 'chuid user group exec startas pidfile name signal retry chdir chroot nicelevel procsched iosched umask ppid pid',
    },
    xargs: {
      short: 'InLPsdEa',
      attached: 'iel',
      long: 'max-args max-procs max-chars delimiter arg-file',
      stops: true,
    },
    find: {
      oneDash: true,
      long: 'name iname path ipath wholename regex iregex type xtype maxdepth mindepth newer anewer cnewer perm user group uid gid size mtime atime ctime mmin amin cmin fstype links inum lname printf fprint samefile used context',
      last: 'exec execdir ok okdir',
    },

    // Shells and interpreters
    'sh bash dash ash zsh ksh mksh rbash': { detached: 'oO', long: 'rcfile init-file', plus: true, stops: true },
    fish: { short: 'cCdfp', long: 'command init-command debug features profile', stops: true },
    'python pypy': { short: 'cmWXQ', long: 'check-hash-based-pycs', last: 'c m', stops: true },
    perl: { short: 'eE', attached: 'CDFiImMx', stops: true },
    ruby: { short: 'eICrE', attached: 'iKTxW', long: 'encoding external-encoding internal-encoding', stops: true },
    'node nodejs': { short: 'erC', long: 'eval require import conditions env-file input-type loader', stops: true },
    php: {
      short: 'cdfrBRFEtSz',
      long: 'php-ini define file run process-begin process-code process-file process-end server docroot',
      stops: true,
      commands: { artisan: { long: 'env' } },
    },
    'pwsh powershell': {
      oneDash: true,
      anyCase: true,
      long: 'c command f file e ec encodedcommand ex ep executionpolicy o outputformat inputformat w windowstyle version wd workingdirectory configurationname settingsfile',
      last: 'c command f file e ec encodedcommand',
    },
    java: {
      oneDash: true,
      long: 'cp classpath class-path jar m module p module-path add-modules add-exports add-opens add-reads upgrade-module-path',
      last: 'jar m module',
      stops: true,
    },

    // Text and archives
    sed: { short: 'efl', attached: 'i', long: 'expression file line-length' },
    grep: {
      short: 'efmABCDd',
      long: 'regexp file max-count after-context before-context context include exclude exclude-from exclude-dir label binary-files devices directories',
    },
    'tar bsdtar': {
      short: 'fCbgHIKLNTVX',
      long: 'file directory blocking-factor files-from exclude exclude-from transform owner group mode mtime format use-compress-program to-command listed-incremental newer starting-file label one-top-level',
    },
    tee: {},
    'rm unlink srm': {},
    shred: { short: 'ns', long: 'iterations size random-source' },
    printf: { short: 'v', stops: true },
    trap: stops,
    truncate: { short: 'sr', long: 'size reference' },

    // Keys and checksums
    'gpg gpg2': {
      short: 'ouNRrz',
      long: 'keyserver keyserver-options keyring primary-keyring secret-keyring homedir output passphrase passphrase-fd passphrase-file pinentry-mode recipient local-user trust-model trustdb-name options status-fd logger-fd logger-file default-key batch-command compress-algo cipher-algo digest-algo s2k-cipher-algo s2k-digest-algo s2k-mode s2k-count import-options export-options verify-options auto-key-locate list-options weak-digest command-fd display-charset max-output',
    },
    'apt-key': { long: 'keyring keyserver keyserver-options homedir' },
    'gpgv gpgv2': { long: 'keyring homedir status-fd output' },
    rpmkeys: { short: 'DEr', long: 'root dbpath define' },
    'sha1sum sha224sum sha256sum sha384sum sha512sum md5sum b2sum': { long: 'length' },
    b3sum: { short: 'l', long: 'length' },
    shasum: { short: 'a', long: 'algorithm' },
    cksum: { short: 'al', long: 'algorithm length' },
    openssl: {
      oneDash: true,
      long: 'in out key keyout keyform inform outform newkey subj days config extensions reqexts addext passin passout pass k kfile K iv S md CA CAkey CAfile CApath CAserial set_serial extfile name policy cert certfile inkey export_name algorithm pkeyopt paramfile section verify signature sign hmac mac macopt connect accept servername certform caname keypbe certpbe macalg salt rand writerand engine startdate enddate crldays purpose',
    },
    'ssh-keygen': { short: 'abCDEFfIMmNnOPRrSsTtVWwYZz' },
    'ssh-keyscan': { short: 'fOpTt' },
    keytool: {
      oneDash: true,
      long: 'alias keyalg keysize sigalg destalias dname startdate ext validity keypass keystore storepass storetype file provider destkeystore srckeystore deststorepass srcstorepass srcalias destkeypass srckeypass srcstoretype deststoretype',
    },
    certtool: {
      long: 'outfile infile template load-privkey load-certificate load-ca-certificate load-ca-privkey bits sec-param key-type',
    },
    minisign: { short: 'cHmPpstxV' },
    'age-keygen': { short: 'o', long: 'output' },
    step: { long: 'not-after not-before san ca ca-key profile kty crv curve size key provisioner password-file' },

    // Clients that log in
    'mysql mysqlshow mysqldump mysqlimport mysqladmin mariadb mariadb-dump mariadb-admin': {
      short: 'DehPSu',
      attached: 'p',
      long: 'database execute host port protocol socket user default-character-set ssl-ca ssl-cert ssl-key ignore-table where',
    },
    'mongo mongosh mongodump mongorestore mongoimport mongoexport': {
      short: 'cdhoupq',
      long: 'authenticationDatabase authenticationMechanism collection db eval file host out password port query uri username',
    },
    'redis-cli valkey-cli keydb-cli': { short: 'adDhinprsu', long: 'user pass eval pipe-timeout cacert cert key' },
    'psql pg_dump pg_restore pg_dumpall': {
      short: 'cdfFhLopPRTUvjn',
      long: 'command dbname file host log-file output port username variable format',
    },
    cqlsh: { short: 'efkup', long: 'execute file keyspace username password' },
    'cypher-shell': { short: 'adfpuP', long: 'address database file password username param' },
    'sqlcmd bcp': { short: 'aAbcCdDeFhHikKlLmMoPqQrsStuUvVwyYzZ' },
    'add-user.sh': {
      short: 'ugpr',
      long: 'user password group realm user-properties group-properties domain-config-dir server-config-dir',
    },
    'elasticsearch-users': { short: 'pr', long: 'password roles' },
    influx: { short: 'bnoprtu', long: 'bucket host name org password retention token username' },
    rabbitmqadmin: { short: 'cfHNpPuV', long: 'config format host node password port username vhost' },
    'mosquitto_pub mosquitto_sub': {
      short: 'ACDfhikLmMPpqtTuUV',
      long: 'host port username pw topic message file id qos cafile cert key',
    },
    mosquitto_passwd: { short: 'H' },
    htpasswd: { short: 'Cr' },
    sshpass: { short: 'dfpP', stops: true },
    'ldapadd ldapmodify ldapsearch ldapdelete': { short: 'bdDefhHlOopPRsSTUwXyYz' },
    ldappasswd: { short: 'adDehHoOpRsTUwXyY' },
    smbpasswd: { short: 'cDrRUw' },
    smbclient: { short: 'AbcDEIlLmMnOpsTtUW', long: 'user command directory workgroup authentication-file' },
    lftp: { short: 'cefpu', long: 'user' },
    etcdctl: { long: 'user password endpoints cacert cert key command-timeout dial-timeout' },
    conan: { short: 'pru', long: 'password remote' },
    cf: { short: 'aopsu' },
    twine: {
      commands: { upload: { short: 'cipru', long: 'username password repository repository-url config-file comment' } },
    },
    doctl: { short: 'cto', long: 'access-token context output' },
    'gitlab-runner': {
      oneDash: true,
      long: 'c config r registration-token u url t token name executor tag-list docker-image description',
    },
    'subscription-manager': { long: 'activationkey org username password environment serverurl baseurl' },
    'zip unzip': { short: 'bdinPtx' },
    '7z 7za 7zz unrar': { attached: 'abilmoprstvwx' },

    // Containers and clouds
    docker: {
      short: 'cHl',
      long: 'config context host log-level tlscacert tlscert tlskey',
      commands: {
        'run create': run,
        exec: { short: 'euw', long: 'detach-keys env env-file user workdir', stops: true },
        build: imageBuild,
        'buildx builder image': {
          long: 'builder',
          commands: { 'build b bake': imageBuild, 'pull push': { long: 'platform' } },
        },
        container: {
          commands: {
            'run create': run,
            exec: { short: 'euw', long: 'detach-keys env env-file user workdir', stops: true },
          },
        },
        compose,
        stack: { commands: { 'deploy up': { short: 'c', long: 'compose-file orchestrator resolve-image' } } },
        login,
        daemon: dockerd,
        'pull push': { long: 'platform' },
      },
    },
    'docker-compose podman-compose': compose,
    'podman nerdctl': {
      long: 'log-level connection url root runroot storage-driver storage-opt namespace address host',
      commands: { 'run create': run, build: imageBuild, compose, login },
    },
    buildah: { long: 'root runroot storage-driver', commands: { 'build bud': imageBuild, login } },
    crane: { long: 'platform', commands: { login, auth: { commands: { login } } } },
    'skopeo oras': { long: 'policy command-timeout registries-conf tmpdir platform', commands: { login } },
    'dockerd dockerd-entrypoint.sh docker-daemon': dockerd,
    // What a service gives to an image's own entrypoint; of those, only Docker's daemon is known.
    entrypoint: { oneDash: true, long: `H ${dockerd.long}` },
    kubectl,
    oc: { ...kubectl, short: `${kubectl.short}pu` },
    'helm helm2 helm3': {
      short: 'nf',
      long: 'namespace kube-context kubeconfig version values set repo username password kube-token ca-file cert-file key-file',
      commands: { login, 'registry repo': { commands: { 'login add': login } } },
    },
    aws: { long: 'profile region endpoint-url output query ca-bundle cli-connect-timeout cli-read-timeout' },
    az: { short: 'put', long: 'username password tenant service-principal subscription output query' },
    cosign: { long: 'key certificate certificate-identity certificate-oidc-issuer rekor-url output-file' },
  },
};
