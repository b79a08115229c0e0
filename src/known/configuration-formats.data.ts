import type { Knowledge } from './knowledge.ts';

/** Lines of a configuration that hold a credential without a name in front of it. */
export interface Format {
  /** The files that have such lines, by their path; any, unless given. */
  readonly file?: RegExp;
  /** The last group that takes part is the credential. */
  readonly line: RegExp;
}

export const configurationFormats: Knowledge<{ readonly formats: readonly Format[] }> = {
  source: 'the manuals of the programs that read them',
  asOf: '2026-11-24',
  formats: [
    // libpq: hostname:port:database:username:password
    { file: /pgpass(?:\.conf)?$/, line: /^[^:\s]{1,200}:(?:\d{1,5}|\*):[^:\s]{1,200}:[^:\s]{1,200}:(\S{1,200})$/ },
    // netrc(5), apt_auth.conf(5), msmtp(1), fetchmail(1): `password x`, behind `machine x login y` or alone
    {
      file: /(?:netrc|(?:msmtp|fetchmail|esmtp)rc|\/auth\.conf(?:\.d\/[^/]{1,80})?)$/,
      line: /^(?:.{0,200}\s)?password\s{1,9}["']?([^\s"']{1,200})/,
    },
    // Dovecot, Cyrus SASL, LDAP: `bob:{PLAIN}x`
    { line: /^[\w.@+-]{1,64}:\{(?:PLAIN|CLEAR|CLEARTEXT)\}([^:\s]{1,200})/i },
    // htpasswd(5), mosquitto_passwd(1), Dovecot: what is kept of a password
    { line: /^[\w.@+-]{1,64}:((?:\{[\w.-]{1,32}\})?\$(?:apr1|argon2id?|2[abxy]|[1567y])\$[^:\s]{10,300})/ },
    { line: /^[\w.@+-]{1,64}:(\{(?:S?SHA\d{0,3}|S?MD5|[\w-]{1,20}CRYPT)(?:\.\w{1,8})?\}[^:\s]{10,300})/i },
    // postfix: destination user:password
    { file: /sasl_passwd$/, line: /^\S{1,200}\s{1,9}[^:\s]{1,200}:(\S{1,200})$/ },
    // pppd(8): client server secret addresses
    { file: /(?:chap|pap)-secrets$/, line: /^\S{1,200}\s{1,9}\S{1,200}\s{1,9}["']?([^\s"']{1,200})/ },
    // s3fs(1): key:secret, or bucket:key:secret
    { file: /passwd-s3fs$/, line: /^(?:[^:\s]{1,200}:){1,2}([^:\s]{1,200})$/ },
    // rules of Redis' access lists
    { line: /^user\s\S{1,80}\s(?:.{0,200}\s)?on\s(?:.{0,200}\s)?>(\S{1,200})/ },
    // squid: a peer's login
    { file: /squid[^/]{0,40}\.conf$/, line: /^cache_peer\s.{0,200}\slogin=[^:\s]{1,80}:(\S{1,200})/ },
    // debconf: package question type value
    { line: /^[\w.+-]{1,80}\s{1,9}[\w.+-]{1,80}\/[\w./+-]{1,120}\s{1,9}password\s{1,9}(\S{1,200})$/ },
  ],
};
