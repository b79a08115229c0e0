import type { Location, Source } from '../source.ts';
import { once } from './once.ts';

/** A value that some service would accept as a credential, known by its shape. */
export interface Token {
  /** What it is, to follow "a" or "an": 'GitHub token'. */
  readonly kind: string;
  readonly value: string;
  readonly at: Location;
}

/**
 * The shapes that issuers document for their tokens (and that their own secret scanners look for). Each begins with a
 * fixed prefix, so that the search is linear and a hit is hardly ever something else.
 */
export const shapes: readonly { readonly kind: string; readonly pattern: string }[] = [
  { kind: 'private key', pattern: '-----BEGIN (?:[A-Z0-9]{1,12} ){0,2}PRIVATE KEY(?: BLOCK)?-----' },
  { kind: 'AWS access key', pattern: '\\b(?:AKIA|ASIA)[A-Z2-7]{16}\\b' },
  { kind: 'GitHub token', pattern: '\\bgh[pousr]_[A-Za-z0-9]{36,255}\\b' },
  { kind: 'GitHub token', pattern: '\\bgithub_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}\\b' },
  { kind: 'GitLab token', pattern: '\\bgl(?:pat|dt|rt|ptt|soat|cbt|ft)-[\\w-]{20,64}' },
  { kind: 'Slack token', pattern: '\\bxox[abeprs]-[A-Za-z0-9-]{10,250}' },
  { kind: 'Slack app token', pattern: '\\bxapp-\\d-[A-Za-z0-9-]{10,250}' },
  {
    kind: 'Slack webhook',
    pattern: '\\bhooks\\.slack\\.com/services/T[A-Z0-9]{6,12}/B[A-Z0-9]{6,12}/[A-Za-z0-9]{20,32}',
  },
  { kind: 'Discord webhook', pattern: '\\bdiscord(?:app)?\\.com/api/webhooks/\\d{17,20}/[\\w-]{60,80}' },
  { kind: 'Stripe key', pattern: '\\b[rs]k_live_[A-Za-z0-9]{20,250}\\b' },
  { kind: 'Google API key', pattern: '\\bAIza[\\w-]{35}' },
  { kind: 'Google OAuth client secret', pattern: '\\bGOCSPX-[\\w-]{28}' },
  { kind: 'npm token', pattern: '\\bnpm_[A-Za-z0-9]{36}\\b' },
  { kind: 'PyPI token', pattern: '\\bpypi-AgE[\\w-]{50,500}' },
  { kind: 'RubyGems key', pattern: '\\brubygems_[0-9a-f]{48}\\b' },
  { kind: 'SendGrid key', pattern: '\\bSG\\.[\\w-]{22}\\.[\\w-]{43}' },
  { kind: 'Docker Hub token', pattern: '\\bdckr_(?:pat|oat)_[\\w-]{27,64}' },
  { kind: 'DigitalOcean token', pattern: '\\bdo[opr]_v1_[0-9a-f]{64}\\b' },
  { kind: 'Hugging Face token', pattern: '\\bhf_[A-Za-z]{34}\\b' },
  { kind: 'Anthropic key', pattern: '\\bsk-ant-[a-z]+\\d{2}-[\\w-]{80,120}' },
  { kind: 'OpenAI key', pattern: '\\bsk-(?:proj-|svcacct-|admin-)?[\\w-]{20,80}T3BlbkFJ[\\w-]{20,80}' },
  { kind: 'Vault token', pattern: '\\bhv[sbr]\\.[\\w-]{24,300}' },
  { kind: 'Shopify token', pattern: '\\bshp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}\\b' },
  { kind: 'Telegram bot token', pattern: '\\b\\d{8,10}:AA[\\w-]{33}' },
  { kind: 'Databricks token', pattern: '\\bdapi[0-9a-f]{32}\\b' },
  { kind: 'Grafana token', pattern: '\\bgl(?:sa|c)_[A-Za-z0-9_+/=-]{32,200}' },
  { kind: 'New Relic key', pattern: '\\bNRAK-[A-Z0-9]{27}\\b' },
  { kind: 'Sentry token', pattern: '\\bsntry[su]_[A-Za-z0-9_+/=-]{60,400}' },
  { kind: 'Pulumi token', pattern: '\\bpul-[0-9a-f]{40}\\b' },
  { kind: 'age secret key', pattern: '\\bAGE-SECRET-KEY-1[0-9A-Z]{58}\\b' },
  { kind: 'Azure storage key', pattern: '\\bAccountKey=[A-Za-z0-9+/]{86}==' },
  { kind: 'GitLab runner token', pattern: '\\bGR1348941[\\w-]{20}' },
  { kind: 'GitLab token', pattern: '\\bgl(?:oas|imt|agent|ffct)-[\\w-]{20,64}' },
  { kind: 'Atlassian token', pattern: '\\bATATT3[\\w=-]{100,300}' },
  { kind: 'Bitbucket token', pattern: '\\bATBB[A-Za-z0-9]{32}\\b' },
  { kind: 'Terraform Cloud token', pattern: '\\.atlasv1\\.[\\w-]{60,70}' },
  { kind: 'Tailscale key', pattern: '\\btskey-(?:auth|api|client|scim|webhook)-[A-Za-z0-9]{6,32}-[A-Za-z0-9]{16,64}' },
  { kind: 'Artifactory key', pattern: '\\bAKCp[A-Za-z0-9]{69}\\b' },
  { kind: 'SonarQube token', pattern: '\\bsq[apu]_[0-9a-f]{40}\\b' },
  { kind: 'Linear key', pattern: '\\blin_api_[A-Za-z0-9]{40}\\b' },
  { kind: 'Figma token', pattern: '\\bfigd_[\\w-]{40}' },
  { kind: 'Postman key', pattern: '\\bPMAK-[0-9a-f]{24}-[0-9a-f]{34}\\b' },
  { kind: 'Dynatrace token', pattern: '\\bdt0[a-z]\\d{2}\\.[A-Z0-9]{24}\\.[A-Z0-9]{64}\\b' },
  {
    kind: 'Doppler token',
    pattern: '\\bdp\\.(?:pt|st|ct|sa|scim|audit)\\.(?:[a-z0-9_-]{2,35}\\.)?[A-Za-z0-9]{40,44}\\b',
  },
  { kind: 'PlanetScale token', pattern: '\\bpscale_(?:tkn|pw|oauth)_[\\w.=-]{32,64}' },
  { kind: 'Supabase token', pattern: '\\bsbp_[0-9a-f]{40}\\b' },
  { kind: 'Groq key', pattern: '\\bgsk_[A-Za-z0-9]{52}\\b' },
  { kind: 'Replicate token', pattern: '\\br8_[A-Za-z0-9]{37}\\b' },
  { kind: 'xAI key', pattern: '\\bxai-[A-Za-z0-9]{80}\\b' },
  { kind: 'Buildkite token', pattern: '\\bbkua_[0-9a-f]{40}\\b' },
  { kind: 'Netlify token', pattern: '\\bnfp_[A-Za-z0-9]{36}\\b' },
  { kind: 'NuGet key', pattern: '\\boy2[a-z0-9]{43}\\b' },
  { kind: 'Alibaba Cloud access key', pattern: '\\bLTAI[A-Za-z0-9]{20}\\b' },
  { kind: 'Mailgun key', pattern: '\\bkey-[0-9a-f]{32}\\b' },
  { kind: 'Mailchimp key', pattern: '\\b[0-9a-f]{32}-us\\d{1,2}\\b' },
  { kind: 'Azure client secret', pattern: '\\b[\\w~.]{3}8Q~[\\w~.-]{34}' },
  { kind: 'JSON web token', pattern: '\\beyJ[\\w-]{10,2000}\\.eyJ[\\w-]{10,4000}\\.[\\w-]{16,1000}' },
];

const anyShape = new RegExp(shapes.map(({ pattern }) => `(${pattern})`).join('|'), 'g');
/** The beginnings of all shapes: most texts have none, and are done with it. */
const hint =
  /PRIVATE KEY|A[KS]IA|gh[pousr]_|github_pat_|gl(?:pat|dt|rt|ptt|soat|cbt|ft)-|xox[abeprs]-|xapp-|hooks\.slack|webhooks\/|k_live_|AIza|GOCSPX|npm_|pypi-|rubygems_|SG\.|dckr_|_v1_|hf_|sk-|hv[sbr]\.|shp|:AA|dapi|gl(?:sa|c)_|NRAK|sntry|pul-|AGE-|AccountKey|eyJ|GR1348941|gl(?:oas|imt|agent|ffct)-|ATATT3|ATBB|atlasv1|tskey-|AKCp|sq[apu]_|lin_api_|figd_|PMAK-|dt0|dp\.|pscale_|sbp_|gsk_|r8_|xai-|bkua_|nfp_|oy2|LTAI|key-|-us\d|8Q~/;

/** All tokens of a file, comments included, in order. Placeholders and the examples of issuers' own documentation are none. */
export const tokensIn = once((source: Source): readonly Token[] => (hint.test(source.text) ? [...search(source)] : []));

/** The same shapes inside of longer words, as in `-pghp_…`: most likely none, but nothing that anybody must read. */
const glued = new RegExp(
  shapes.flatMap(({ kind, pattern }) => (kind === 'private key' ? [] : pattern.replaceAll('\\b', ''))).join('|'),
  'g',
);

/** Texts of a file that may be tokens: what to hide, not what to tell of. */
export function tokenLike(source: Source): string[] {
  if (!hint.test(source.text)) return [];
  return (source.text.match(glued) ?? []).filter((value) => !isPlaceholder(value));
}

function* search(source: Source): Iterable<Token> {
  for (const match of source.text.matchAll(anyShape)) {
    const { kind } = shapes[match.slice(1).findIndex((group) => group !== undefined)]!;
    if (kind === 'private key') {
      const key = privateKey(source, match.index, match[0]);
      if (key) yield { kind, ...key };
    } else if (!isPlaceholder(match[0])) {
      yield { kind, value: match[0], at: source.at(match.index, match.index + match[0].length) };
    }
  }
}

/** A header alone is no key: something must follow that could be one (`echo "-----BEGIN PRIVATE KEY-----\n$KEY"` has none). */
function privateKey(source: Source, start: number, header: string): { value: string; at: Location } | undefined {
  const body = start + header.length;
  const footer = source.text.indexOf('-----END', body);
  const end = footer === -1 || footer - body > 20_000 ? Math.min(body + 4000, source.text.length) : footer;
  const key = source.text.slice(body, end);
  const material = /[A-Za-z0-9+/]{32}/.exec(key);
  if (!material || new Set(key).size < 20) return undefined;
  return { value: key.trim(), at: source.at(start, start + header.length) };
}

/**
 * Whether a text only stands for a credential: `ghp_xxxxxxxx…`, `AKIAIOSFODNN7EXAMPLE`, `<token>`. A random token has
 * many different characters and no long runs.
 */
export function isPlaceholder(value: string): boolean {
  if (/example|placeholder|replace|change[-_]?me|your[-_]|dummy|sample|redacted|\*{3}|\.{3}|(.)\1{5}/i.test(value))
    return true;
  // the token that jwt.io shows is everybody's
  if (/0123456789|1234567890|abcdefghij|eyJzdWIiOiIxMjM0NTY3ODkwIi/i.test(value)) return true;
  return new Set(value.slice(-32)).size < 8;
}

/** Whether a place overlaps a token, which is then told as what it is. */
export function holdsToken({ source, span }: Location): boolean {
  return tokensIn(source).some(({ at }) => at.span.start < span.end && span.start < at.span.end);
}
