/** Which private keys weigh less by their certificates, which `openssl req -x509` made of these keys. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tokensIn } from '../../src/facts/secrets/known-tokens.ts';
import { isTrustedNowhereElse } from '../../src/facts/secrets/private-keys.ts';
import { Source } from '../../src/source.ts';
import { reviewed } from '../gather/review.ts';

const keys = {
  ec:
    'MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgOibtGJ7I8ibuRwgaZCi9RMu7UW1PAxaK8jrCiFcDirGhRANCAAQ//wal' +
    'lDY6GBgNlJhhie+21zjirMJlgPPH3MYXAeH8Om7RFry5qZXpWB+EO2MkPUOafe08jqPS0VZqdjljyE8q',
  rsa:
    'MIICdwIBADANBgkqhkiG9w0BAQEFAASCAmEwggJdAgEAAoGBAMt08qq2VjClS+shDXT/VHx6S1l1BuDRXBcm08XMF35h3US7w7HpyO0d' +
    'ekxoWTzyhgTfU4mothV3U0KVpxbP7g57WvPUR/0M04qQvOGUZqi9EEMs0ndtuC4IfYWKtc4DfT7Q5VC1xHkJw5eiHGHYYm7z/OZDisnr' +
    'enfUBhWba99rAgMBAAECgYEAl1IQ1kUtD5sxPtzjbFwnEznF5u/yQK2V56Y6JcfoxVe2QVPBdgaiKTEeb8vAa2MZqHANarovSwHnzAMQ' +
    'NhhKPemlcJlfnI2xp1nGXiCS0VnrAPEf5cW0bvaxSkEs3i0n9hWV68flMeUT+sz5rJQ58RIz0zLwoQTknwCupiYJFIECQQDly6IANV0L' +
    'J7323Ihp5Qc93p5tSLtHCZHYbwqUqBm7ACcU5OmymhNUiVfGtqe9tPCKq6FNOqGM6bCpIw6lqlzBAkEA4qhq9zPYM6NLwtlWXJxwCNkR' +
    'leE1SpmDsQo8qLd2xWxhJPwH4MEgZ+cIFKRezv+WOS7fJxWdC7+Bg3AfwFILKwJBALxmRmyLU7xImgth5YmEV3qXISaSIdDs/KEI8RDN' +
    '/UJ+rowH3b4raju92rQ1nrL/PNNEQZvSvQ6NreQNtP2H/kECQHd8m68oCKDoRAc7Nfjqi3FOpaOirspd9Xu+Ts4OsbFP+kJaDvkgNqov' +
    'tCXVpRlwycvpdsCO91R7J5aX5FUpqzMCQEUYdolQ146REpaVn2qFrUJaZFyyDuUtrVnmhoxSqkTcwXFpRNZpALb9JIfyL90ApXmVhsx/' +
    'GxItQ7atGW5bLPI=',
};

const certificates = {
  localhost:
    'MIIBfzCCASWgAwIBAgIUTAU/i7x0HUq0qLJEVVBaqKL3HOUwCgYIKoZIzj0EAwIwFDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTEwMDEw' +
    'MTAwMDAwMFoYDzIwOTkxMjMxMjM1OTU5WjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAAQ//wal' +
    'lDY6GBgNlJhhie+21zjirMJlgPPH3MYXAeH8Om7RFry5qZXpWB+EO2MkPUOafe08jqPS0VZqdjljyE8qo1MwUTAdBgNVHQ4EFgQUfQyj' +
    'FYp4bN3G87uJLG4GqNCbOA4wHwYDVR0jBBgwFoAUfQyjFYp4bN3G87uJLG4GqNCbOA4wDwYDVR0TAQH/BAUwAwEB/zAKBggqhkjOPQQD' +
    'AgNIADBFAiEA8xV2PKRXjEKVoTGFQCVbcCx4b0siyO8IixoPTG6nKUcCIEWR39hwjOIjckFlX91C1LEM96Dpx9+FdNfinu0Cr6Jf',
  withPort:
    'MIIB7DCCAZGgAwIBAgIUbjGGeWXrdi7cy7O/i35UNsIEhw8wCgYIKoZIzj0EAwIwSjENMAsGA1UECgwEU2hvcDEXMBUGA1UEAwwObG9j' +
    'YWxob3N0Ojg0NDMxIDAeBgkqhkiG9w0BCQEWEW9wc0BzaG9wLmFjbWUuY29tMCAXDTEwMDEwMTAwMDAwMFoYDzIwOTkxMjMxMjM1OTU5' +
    'WjBKMQ0wCwYDVQQKDARTaG9wMRcwFQYDVQQDDA5sb2NhbGhvc3Q6ODQ0MzEgMB4GCSqGSIb3DQEJARYRb3BzQHNob3AuYWNtZS5jb20w' +
    'WTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAAQ//wallDY6GBgNlJhhie+21zjirMJlgPPH3MYXAeH8Om7RFry5qZXpWB+EO2MkPUOafe08' +
    'jqPS0VZqdjljyE8qo1MwUTAdBgNVHQ4EFgQUfQyjFYp4bN3G87uJLG4GqNCbOA4wHwYDVR0jBBgwFoAUfQyjFYp4bN3G87uJLG4GqNCb' +
    'OA4wDwYDVR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNJADBGAiEAzxhieEUztPbK7viyQxWHUkcV5L9YlM2EFba5dF6wKxcCIQC6iT9n' +
    'h5VwOQtSkuQImIC1v/q70lpxYVl6EFiljfeWiA==',
  ofThisMachine:
    'MIIBxjCCAWugAwIBAgIURjYnk3BSccAPgqRqgVKoAZiXopUwCgYIKoZIzj0EAwIwGDEWMBQGA1UEAwwNc2hvcC5hY21lLmNvbTAgFw0x' +
    'MDAxMDEwMDAwMDBaGA8yMDk5MTIzMTIzNTk1OVowGDEWMBQGA1UEAwwNc2hvcC5hY21lLmNvbTBZMBMGByqGSM49AgEGCCqGSM49AwEH' +
    'A0IABD//BqWUNjoYGA2UmGGJ77bXOOKswmWA88fcxhcB4fw6btEWvLmplelYH4Q7YyQ9Q5p97TyOo9LRVmp2OWPITyqjgZAwgY0wHQYD' +
    'VR0OBBYEFH0MoxWKeGzdxvO7iSxuBqjQmzgOMB8GA1UdIwQYMBaAFH0MoxWKeGzdxvO7iSxuBqjQmzgOMA8GA1UdEwEB/wQFMAMBAf8w' +
    'OgYDVR0RAQH/BDAwLoIHc2hvcC1kYoILKi5zaG9wLnRlc3SHBH8AAAGHEAAAAAAAAAAAAAAAAAAAAAEwCgYIKoZIzj0EAwIDSQAwRgIh' +
    'ANj/Eh2lpGv5yVKNMeJQk+hP+5Ckc4rBYibuviJiH4u1AiEAgCph+N7j0rSzFsuso4DmEDsRS2f7wcYj0oG0nmLs5wg=',
  ofShop:
    'MIIBpDCCAUqgAwIBAgIUQwyA7iQArKPmZN0KEXDURyttftIwCgYIKoZIzj0EAwIwFDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTEwMDEw' +
    'MTAwMDAwMFoYDzIwOTkxMjMxMjM1OTU5WjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAAQ//wal' +
    'lDY6GBgNlJhhie+21zjirMJlgPPH3MYXAeH8Om7RFry5qZXpWB+EO2MkPUOafe08jqPS0VZqdjljyE8qo3gwdjAdBgNVHQ4EFgQUfQyj' +
    'FYp4bN3G87uJLG4GqNCbOA4wHwYDVR0jBBgwFoAUfQyjFYp4bN3G87uJLG4GqNCbOA4wDwYDVR0TAQH/BAUwAwEB/zAjBgNVHREEHDAa' +
    'gglsb2NhbGhvc3SCDXNob3AuYWNtZS5jb20wCgYIKoZIzj0EAwIDSAAwRQIhAIVUXLFSSS/6VqgFwl96PJu7Nls0NwHnUo+8lMDZTTOy' +
    'AiBQRu+RULGRpnzNP/PcDE+v0rxycQezVhlKXZSsNgkfpg==',
  ofAddress:
    'MIIBnDCCAUGgAwIBAgIUa225zS82o1CTRIYRaxLy+Bqt5I0wCgYIKoZIzj0EAwIwFDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTEwMDEw' +
    'MTAwMDAwMFoYDzIwOTkxMjMxMjM1OTU5WjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAAQ//wal' +
    'lDY6GBgNlJhhie+21zjirMJlgPPH3MYXAeH8Om7RFry5qZXpWB+EO2MkPUOafe08jqPS0VZqdjljyE8qo28wbTAdBgNVHQ4EFgQUfQyj' +
    'FYp4bN3G87uJLG4GqNCbOA4wHwYDVR0jBBgwFoAUfQyjFYp4bN3G87uJLG4GqNCbOA4wDwYDVR0TAQH/BAUwAwEB/zAaBgNVHREEEzAR' +
    'gglsb2NhbGhvc3SHBMAAAgcwCgYIKoZIzj0EAwIDSQAwRgIhAKByeEJX+kfjFiCwhYPA0gAgGVINtlUim5PxDOM4u3dOAiEA3o3DGugc' +
    'IccQgsgMY9wjCbjPGKwjL99dop07HYWRaJA=',
  client:
    'MIIBdjCCAR2gAwIBAgIUT84btu2rJWisfY+nXa5bW7MXxGgwCgYIKoZIzj0EAwIwEDEOMAwGA1UEAwwFYWRtaW4wIBcNMTAwMTAxMDAw' +
    'MDAwWhgPMjA5OTEyMzEyMzU5NTlaMBAxDjAMBgNVBAMMBWFkbWluMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEP/8GpZQ2OhgYDZSY' +
    'YYnvttc44qzCZYDzx9zGFwHh/Dpu0Ra8uamV6VgfhDtjJD1Dmn3tPI6j0tFWanY5Y8hPKqNTMFEwHQYDVR0OBBYEFH0MoxWKeGzdxvO7' +
    'iSxuBqjQmzgOMB8GA1UdIwQYMBaAFH0MoxWKeGzdxvO7iSxuBqjQmzgOMA8GA1UdEwEB/wQFMAMBAf8wCgYIKoZIzj0EAwIDRwAwRAIg' +
    'daBvvFctGawVbOgt6bniTkNeWMb7ivZdcoHRFr1c8GECIBfSSo/W4xDe+ICwx5VBh/T25oE5bn6mQEf6Gyza8DLI',
  ended:
    'MIIBhjCCASugAwIBAgIUUKMbLRw2KArnS8fN8WVvEGdcVuUwCgYIKoZIzj0EAwIwGDEWMBQGA1UEAwwNc2hvcC5hY21lLmNvbTAeFw0x' +
    'MDAxMDEwMDAwMDBaFw0yMDAxMDEwMDAwMDBaMBgxFjAUBgNVBAMMDXNob3AuYWNtZS5jb20wWTATBgcqhkjOPQIBBggqhkjOPQMBBwNC' +
    'AAQ//wallDY6GBgNlJhhie+21zjirMJlgPPH3MYXAeH8Om7RFry5qZXpWB+EO2MkPUOafe08jqPS0VZqdjljyE8qo1MwUTAdBgNVHQ4E' +
    'FgQUfQyjFYp4bN3G87uJLG4GqNCbOA4wHwYDVR0jBBgwFoAUfQyjFYp4bN3G87uJLG4GqNCbOA4wDwYDVR0TAQH/BAUwAwEB/zAKBggq' +
    'hkjOPQQDAgNJADBGAiEA4uWKDjfKuSRS79jaB2KJoqe2Seg9WhS8b1ttQuMJCnMCIQC37lsfuXhRYGkZYpR/M8RJVxwygNLzcm1qeC3q' +
    'gzydAg==',
  ofRsa:
    'MIICBjCCAW+gAwIBAgIUW4LcZFuK2epgJZmguR4E7XgIyLIwDQYJKoZIhvcNAQELBQAwFDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTEw' +
    'MDEwMTAwMDAwMFoYDzIwOTkxMjMxMjM1OTU5WjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwgZ8wDQYJKoZIhvcNAQEBBQADgY0AMIGJAoGB' +
    'AMt08qq2VjClS+shDXT/VHx6S1l1BuDRXBcm08XMF35h3US7w7HpyO0dekxoWTzyhgTfU4mothV3U0KVpxbP7g57WvPUR/0M04qQvOGU' +
    'Zqi9EEMs0ndtuC4IfYWKtc4DfT7Q5VC1xHkJw5eiHGHYYm7z/OZDisnrenfUBhWba99rAgMBAAGjUzBRMB0GA1UdDgQWBBQbipLxU3oh' +
    '/tH4PrpTFia0XqPxSDAfBgNVHSMEGDAWgBQbipLxU3oh/tH4PrpTFia0XqPxSDAPBgNVHRMBAf8EBTADAQH/MA0GCSqGSIb3DQEBCwUA' +
    'A4GBAGTH8ItldNqdtQPqvHx33etkBlttYcOh8LxdzFswr+CQyoa0L3RsYbwE1EL95KFFkSzdxOTCtxgz9Q64JMjKyL/vesooTtrQCd8d' +
    'oFmTQjbaO7f3svYexZr9KMGfFBBXs9F+hHhis6tIZnk22fj8b7MQsdX8fAb7Tk2QOSQy69So',
  ofRsaShop:
    'MIICDjCCAXegAwIBAgIUXD+ABVfDMrfoBlnbtLBkdJwJLfUwDQYJKoZIhvcNAQELBQAwGDEWMBQGA1UEAwwNc2hvcC5hY21lLmNvbTAg' +
    'Fw0xMDAxMDEwMDAwMDBaGA8yMDk5MTIzMTIzNTk1OVowGDEWMBQGA1UEAwwNc2hvcC5hY21lLmNvbTCBnzANBgkqhkiG9w0BAQEFAAOB' +
    'jQAwgYkCgYEAy3TyqrZWMKVL6yENdP9UfHpLWXUG4NFcFybTxcwXfmHdRLvDsenI7R16TGhZPPKGBN9Tiai2FXdTQpWnFs/uDnta89RH' +
    '/QzTipC84ZRmqL0QQyzSd224Lgh9hYq1zgN9PtDlULXEeQnDl6IcYdhibvP85kOKyet6d9QGFZtr32sCAwEAAaNTMFEwHQYDVR0OBBYE' +
    'FBuKkvFTeiH+0fg+ulMWJrReo/FIMB8GA1UdIwQYMBaAFBuKkvFTeiH+0fg+ulMWJrReo/FIMA8GA1UdEwEB/wQFMAMBAf8wDQYJKoZI' +
    'hvcNAQELBQADgYEAPu5dmfLtF8cm7T2ch6O+3jAylz9nlDHaUCpnf07+moyiYYDzbFRcEZ+jd4zMQeIV8e8MHI88SgJH7NSYpS6vZdex' +
    '56whtY3kjTQ1e2cGF2xKAsb9kQn2U39r8aVJghc/fosPFW5/M6GgGa0QZBI2oLR5YaqDP60IU7fh+0s+e9s=',
};

type Name = keyof typeof certificates;

function pem(label: string, base64: string): string {
  return `-----BEGIN ${label}-----\n${base64.replace(/.{64}/g, '$&\n')}\n-----END ${label}-----\n`;
}

const certificate = (name: Name) => pem('CERTIFICATE', certificates[name]);

/** @param beside texts of files beside the key */
function isLess(text: string, ...beside: string[]): boolean {
  const source = new Source('tls.key', text);
  const besideKeys = new Map([[source, beside.map((each) => new Source('tls.crt', each))]]);
  const [token] = tokensIn(source);
  assert.ok(token);
  return isTrustedNowhereElse(token.at, { besideKeys });
}

const ec = pem('PRIVATE KEY', keys.ec);
const rsa = pem('PRIVATE KEY', keys.rsa);

const less: readonly Name[] = ['localhost', 'withPort', 'ofThisMachine', 'ended'];
const asMuch: readonly Name[] = ['ofShop', 'ofAddress', 'client'];

for (const name of less) test(`less: ${name}`, () => assert.equal(isLess(ec, certificate(name)), true));
for (const name of asMuch) test(`as much: ${name}`, () => assert.equal(isLess(ec, certificate(name)), false));

test('with RSA', () => {
  assert.equal(isLess(rsa, certificate('ofRsa')), true);
  assert.equal(isLess(rsa, certificate('ofRsaShop')), false);
});

test('in the same file, and in a chain', () => {
  assert.equal(isLess(certificate('localhost') + ec), true);
  assert.equal(isLess(ec, certificate('ofRsaShop') + certificate('localhost')), true);
});

test('a certificate of another key, of several one that others trust, or none makes it no lighter', () => {
  assert.equal(isLess(rsa, certificate('localhost')), false);
  assert.equal(isLess(ec, certificate('ofRsa')), false);
  assert.equal(isLess(ec, certificate('localhost'), certificate('ofShop')), false);
  assert.equal(isLess(ec), false);
});

test('what is no certificate, or was cut off, makes it no lighter', () => {
  const whole = certificates.localhost;
  assert.equal(isLess(ec, pem('CERTIFICATE', `${whole}A`)), false);
  for (let end = 200; end < whole.length - 4; end++)
    assert.equal(isLess(ec, pem('CERTIFICATE', whole.slice(0, end))), false);
  assert.equal(isLess(ec, pem('CERTIFICATE', keys.ec.repeat(3))), false);
  assert.equal(isLess(ec, 'CN=localhost'), false);
});

test('a certificate that a change brings to a key which it leaves as it is makes it no lighter', async () => {
  const before = { Dockerfile: 'FROM nginx:1.29\n', 'tls/server.key': ec };
  const copied = { Dockerfile: 'FROM nginx:1.29\nCOPY tls/server.key /etc/nginx/\n' };
  const beside = { 'tls/server.crt': certificate('localhost') };
  const severity = async (...changes: Parameters<typeof reviewed>) =>
    (await reviewed(...changes)).findings.find(({ rule }) => rule.id === 'secret-file-copied')?.severity;
  assert.equal(await severity(before, copied), 'high');
  assert.equal(await severity(before, { ...copied, ...beside }), 'high');
  assert.equal(await severity({ ...before, ...beside }, copied), 'medium');
  assert.equal(await severity({}, { ...before, ...copied, ...beside }), 'medium');
});
