import type { Knowledge } from './knowledge.ts';

/** What the tokens of an issuer look like. */
export interface TokenShape {
  /** What it is, to follow "a" or "an": 'GitHub token'. */
  readonly kind: string;
  readonly pattern: string;
  /** All that it opens, where that is little: an environment for tests, or a channel of a chat to whoever posts. */
  readonly opens?: 'tests' | 'a channel';
}

/** Each begins with a fixed prefix, so that the search is linear and a hit is hardly ever something else. */
export const tokenShapes: Knowledge<{
  readonly hints: readonly RegExp[];
  readonly shapes: readonly TokenShape[];
  readonly everybodys: RegExp;
  readonly forTrying: RegExp;
}> = {
  source: 'what issuers document of their tokens, and look for with their own secret scanners',
  asOf: '2026-11-24',
  /** What each shape has in it, and most texts have not: they are done with it. */
  hints: [
    /PRIVATE KEY|A[KS]IA|gh[pousr]_|github_pat_|gl(?:pat|dt|rt|ptt|soat|cbt|ft)-|xox[abeoprs]-|xapp-|hooks\.slack|webhooks\/|AIza|GOCSPX|npm_|pypi-|rubygems_|SG\.|dckr_|_v1_|hf_[A-Za-z]{8}|sk-|hv[sbr]\.|shp(?:at|ca|pa|ss|tka)_|:AA|dapi|gl(?:sa|c)_|NRAK|sntry|pul-|AGE-|AccountKey|eyJ|GR1348941|gl(?:oas|imt|agent|ffct|wt|rtr)-|ATATT3|ATBB|atlasv1|tskey-|AKCp|sq[apu]_|lin_|figd_|PMAK-|dt0|dp\.|pscale_|sbp_|gsk_|r8_|xai-|bkua_|nfp_|oy2|LTAI|key-[0-9a-f]{8}|-us\d|Q~/,
    /live_|k_test_|whsec_|webhookb2|ya29|api_org_|sb_secret_|ntn_|vc[aciprk]_|cf(?:ut|at|k)_|v1\.0-|ABSK|AZDO|pplx-|lsv2_|phx_|re_[A-Za-z0-9]{8}_|sgp_|pat(?:[A-Za-z0-9]{14}\.|-(?:na|eu)\d|\.)|CCIP|pcsk_|HRKU-|fo1_|sq0|xkeysib-|pn[bu]_|packagist_|CLOJARS_|CFPAT-|EZAK|tfp_|ico-|ddp_|cio[A-Za-z0-9]{8}|_mmk|cmVmdGtu/,
    /SharedAccessKey|\bSK[0-9a-f]{4}|EAA[A-Z]|FLWSECK|fio-u|\bsat\.|rdme_|tk-us|API-[A-Z\d]|sha256~|access-[dp]|p8e-|\baio_|AQVN|\bsl\.|dnkey-|s4t2|A3-[A-Z\d]|NRII-|\bsk_|csk-|\bfc-[0-9a-f]{4}|tvly-|napi_|\brnd_|mlsn\.|ATTA|SWM|\bion_|amzn\.mws|dG9rO/,
  ],
  /**
   * Parts of tokens that are everybody's: those of jwt.io, of webhooks' manuals, what says `example` in base64,
   * and the keys of the emulators of Azure Storage and Cosmos DB and of MinIO's public server.
   */
  everybodys:
    /0123456789|1234567890|abcdefghij|ZXhhbXBsZ|V4YW1wbG|leGFtcGxl|eyJzdWIiOiIxMjM0NTY3ODkwIi|BQokikJOvBiI2HlWgH4olfQ2|Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50u|C2y6yDjf5\/R\+ob0N8A7Cgv30VRDJIWEHLM|zuf\+tfteSlswRu7BJ86wekitnifILbZam1KYY3TG/i,
  /** Keys that who issues them publishes for everybody to try them with: of Stripe's manual, of reCAPTCHA (https://developers.google.com/recaptcha/docs/faq). */
  forTrying: /^(?:sk_test_4eC39HqLyjWDarjtT1zdp7dc|6LeIxAcTAAAAAGG-vFI1TnRWxMZNFuojJ4WifJWe)$/,
  shapes: [
    { kind: 'private key', pattern: '-----BEGIN (?:[A-Z0-9]{1,12} ){0,2}PRIVATE KEY(?: BLOCK)?-----' },
    { kind: 'AWS access key', pattern: '\\b(?:AKIA|ASIA)[A-Z2-7]{16}\\b' },
    { kind: 'GitHub token', pattern: '\\bgh[pousr]_[A-Za-z0-9]{36,255}\\b' },
    { kind: 'GitHub token', pattern: '\\bgithub_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}\\b' },
    { kind: 'GitLab token', pattern: '\\bgl(?:pat|dt|rt|ptt|soat|cbt|ft)-[\\w-]{20,64}' },
    { kind: 'Slack token', pattern: '\\bxox[abeoprs]-[A-Za-z0-9-]{10,250}' },
    { kind: 'Slack app token', pattern: '\\bxapp-\\d-[A-Za-z0-9-]{10,250}' },
    {
      kind: 'Slack webhook',
      pattern:
        '\\bhooks\\.slack\\.com/(?:services|workflows|triggers)/T[A-Z0-9]{6,12}/B[A-Z0-9]{6,12}/[A-Za-z0-9]{20,32}',
      opens: 'a channel',
    },
    {
      kind: 'Discord webhook',
      pattern: '\\bdiscord(?:app)?\\.com/api/webhooks/\\d{17,20}/[\\w-]{60,80}',
      opens: 'a channel',
    },
    { kind: 'Stripe key', pattern: '\\b[rs]k_(?:org_)?live_[A-Za-z0-9]{20,250}\\b' },
    { kind: 'Stripe test key', pattern: '\\b[rs]k_test_[A-Za-z0-9]{20,250}\\b', opens: 'tests' },
    { kind: 'webhook secret', pattern: '\\bwhsec_[A-Za-z0-9+/]{32,88}' },
    { kind: 'Google API key', pattern: '\\bAIza[\\w-]{35}' },
    { kind: 'Google OAuth client secret', pattern: '\\bGOCSPX-[\\w-]{28}' },
    { kind: 'npm token', pattern: '\\bnpm_[A-Za-z0-9]{36}\\b' },
    { kind: 'PyPI token', pattern: '\\bpypi-AgE[\\w-]{50,500}' },
    { kind: 'RubyGems key', pattern: '\\brubygems_[0-9a-f]{48}\\b' },
    { kind: 'SendGrid key', pattern: '\\bSG\\.[\\w-]{22}\\.[\\w-]{43}' },
    { kind: 'Docker Hub token', pattern: '\\bdckr_(?:pat|oat)_[\\w-]{27,64}' },
    { kind: 'DigitalOcean token', pattern: '\\bdo[opr]_v1_[0-9a-f]{64}\\b' },
    { kind: 'Hugging Face token', pattern: '\\b(?:hf|api_org)_[A-Za-z]{34}\\b' },
    { kind: 'Anthropic key', pattern: '\\bsk-ant-[a-z]+\\d{2}-[\\w-]{80,120}' },
    { kind: 'OpenAI key', pattern: '\\bsk-(?:proj-|svcacct-|admin-)?[\\w-]{20,80}T3BlbkFJ[\\w-]{20,80}' },
    { kind: 'Vault token', pattern: '\\bhv[sbr]\\.[\\w-]{24,300}' },
    { kind: 'Shopify token', pattern: '\\bshp(?:at|ca|pa|ss|tka)_[0-9a-fA-F]{32}\\b' },
    { kind: 'Telegram bot token', pattern: '\\b\\d{8,10}:AA[\\w-]{33}' },
    { kind: 'Databricks token', pattern: '\\bdapi[0-9a-f]{32}(?:-\\d)?\\b' },
    { kind: 'Grafana token', pattern: '\\bgl(?:sa|c)_[A-Za-z0-9_+/=-]{32,200}' },
    { kind: 'New Relic key', pattern: '\\bNRAK-[A-Z0-9]{27}\\b' },
    { kind: 'Sentry token', pattern: '\\bsntry[su]_[A-Za-z0-9_+/=-]{60,400}' },
    { kind: 'Pulumi token', pattern: '\\bpul-[0-9a-f]{40}\\b' },
    { kind: 'age secret key', pattern: '\\bAGE-SECRET-KEY-1[0-9A-Z]{58}\\b' },
    { kind: 'Azure storage key', pattern: '\\bAccountKey=[A-Za-z0-9+/]{86}==' },
    { kind: 'GitLab runner token', pattern: '\\bGR1348941[\\w-]{20}' },
    { kind: 'GitLab token', pattern: '\\bgl(?:oas|imt|agent|ffct|wt|rtr)-[\\w-]{20,64}' },
    { kind: 'Atlassian token', pattern: '\\bATATT3[\\w=-]{100,300}' },
    { kind: 'Bitbucket token', pattern: '\\bATBB[A-Za-z0-9]{32}\\b' },
    { kind: 'Terraform Cloud token', pattern: '\\.atlasv1\\.[\\w-]{60,70}' },
    {
      kind: 'Tailscale key',
      pattern: '\\btskey-(?:auth|api|client|scim|webhook)-[A-Za-z0-9]{6,32}-[A-Za-z0-9]{16,64}',
    },
    { kind: 'Artifactory key', pattern: '\\bAKCp[A-Za-z0-9]{69}\\b' },
    { kind: 'SonarQube token', pattern: '\\bsq[apu]_[0-9a-f]{40}\\b' },
    { kind: 'Linear key', pattern: '\\blin_(?:api|oauth)_[A-Za-z0-9]{40,64}\\b' },
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
    { kind: 'Azure client secret', pattern: '\\b[\\w~.]{3}\\dQ~[\\w~.-]{31,34}' },
    { kind: 'Notion token', pattern: '\\bntn_\\d{11}[A-Za-z0-9]{35}\\b' },
    { kind: '1Password service account token', pattern: '\\bops_eyJ[A-Za-z0-9+/]{200,2000}' },
    { kind: 'Vercel token', pattern: '\\bvc[aciprk]_[A-Za-z0-9]{56}\\b' },
    { kind: 'Cloudflare token', pattern: '\\bcf(?:ut|at|k)_[A-Za-z0-9]{40}[0-9a-f]{8}\\b' },
    { kind: 'Cloudflare origin key', pattern: '\\bv1\\.0-[0-9a-f]{24}-[0-9a-f]{146}\\b' },
    { kind: 'AWS Bedrock key', pattern: '\\bABSK[A-Za-z0-9+/]{109,269}' },
    { kind: 'Google OAuth token', pattern: '\\bya29\\.[\\w-]{30,400}' },
    { kind: 'Azure DevOps token', pattern: '\\b[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4}\\b' },
    {
      kind: 'Teams webhook',
      pattern:
        '\\.webhook\\.office\\.com/webhookb2/[0-9a-f-]{36}@[0-9a-f-]{36}/IncomingWebhook/[0-9a-f]{32}/[0-9a-f-]{36}',
      opens: 'a channel',
    },
    { kind: 'OpenRouter key', pattern: '\\bsk-or-v1-[0-9a-f]{64}\\b' },
    { kind: 'Perplexity key', pattern: '\\bpplx-[A-Za-z0-9]{48}\\b' },
    { kind: 'LangSmith key', pattern: '\\blsv2_(?:pt|sk)_[0-9a-f]{32}_[0-9a-f]{10}\\b' },
    { kind: 'PostHog key', pattern: '\\bphx_[A-Za-z0-9]{43,52}\\b' },
    { kind: 'Resend key', pattern: '\\bre_[A-Za-z0-9]{8}_[A-Za-z0-9]{24}\\b' },
    { kind: 'Sourcegraph token', pattern: '\\bsgp_(?:[0-9a-f]{16}|local)_[0-9a-f]{40}\\b' },
    { kind: 'Airtable token', pattern: '\\bpat[A-Za-z0-9]{14}\\.[0-9a-f]{64}\\b' },
    { kind: 'CircleCI token', pattern: '\\bCCIP(?:AT|RJ)_[A-Za-z0-9]{22}_[0-9a-f]{40}\\b' },
    { kind: 'Supabase secret key', pattern: '\\bsb_secret_[\\w-]{22}_[\\w-]{8}' },
    { kind: 'Pinecone key', pattern: '\\bpcsk_[A-Za-z0-9]{5,6}_[A-Za-z0-9]{60,70}\\b' },
    { kind: 'Heroku key', pattern: '\\bHRKU-AA[\\w-]{58}' },
    { kind: 'Fly.io token', pattern: '\\bfo1_[\\w-]{43}' },
    { kind: 'Square token', pattern: '\\bsq0(?:atp|csp)-[\\w-]{22,43}' },
    { kind: 'Brevo key', pattern: '\\bxkeysib-[0-9a-f]{64}-[A-Za-z0-9]{16}\\b' },
    { kind: 'Prefect key', pattern: '\\bpn[bu]_[A-Za-z0-9]{36}\\b' },
    { kind: 'Packagist token', pattern: '\\bpackagist_[ou][ru]t_[0-9a-f]{68}\\b' },
    { kind: 'Clojars token', pattern: '\\bCLOJARS_[a-z0-9]{60}\\b' },
    { kind: 'Contentful token', pattern: '\\bCFPAT-[\\w-]{43}' },
    { kind: 'Duffel token', pattern: '\\bduffel_live_[\\w=-]{43}' },
    { kind: 'EasyPost key', pattern: '\\bEZAK[A-Za-z0-9]{54}\\b' },
    { kind: 'Shippo token', pattern: '\\bshippo_live_[0-9a-f]{40}\\b' },
    { kind: 'Typeform token', pattern: '\\btfp_[\\w.=-]{59}' },
    {
      kind: 'HubSpot token',
      pattern: '\\bpat-(?:na|eu)\\d-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\b',
    },
    { kind: 'Infracost key', pattern: '\\bico-[A-Za-z0-9]{32}\\b' },
    { kind: 'Deno Deploy token', pattern: '\\bddp_[A-Za-z0-9]{36}\\b' },
    { kind: 'crates.io token', pattern: '\\bcio[A-Za-z0-9]{32}\\b' },
    { kind: 'MaxMind licence key', pattern: '\\b[A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk\\b' },
    { kind: 'JFrog reference token', pattern: '\\bcmVmdGtu[A-Za-z0-9]{56}\\b' },
    { kind: 'Azure shared access key', pattern: '\\bSharedAccessKey=[A-Za-z0-9+/]{43}=' },
    { kind: 'Twilio key', pattern: '\\bSK[0-9a-f]{32}\\b' },
    { kind: 'Facebook token', pattern: '\\bEAA[A-Z][A-Za-z0-9]{100,300}\\b' },
    { kind: 'Flutterwave key', pattern: '\\bFLWSECK(?:_TEST)?-[0-9a-fA-F]{12,32}-X\\b' },
    { kind: 'Frame.io token', pattern: '\\bfio-u-[\\w=-]{64}' },
    { kind: 'Harness token', pattern: '\\b[ps]at\\.[A-Za-z0-9_-]{22}\\.[0-9a-f]{24}\\.[A-Za-z0-9]{20}\\b' },
    { kind: 'Mapbox secret token', pattern: '\\bsk\\.eyJ[\\w-]{40,250}\\.[\\w-]{22}' },
    { kind: 'ReadMe key', pattern: '\\brdme_[0-9a-z]{70}\\b' },
    { kind: 'Scalingo token', pattern: '\\btk-us-[\\w-]{48}' },
    { kind: 'Octopus Deploy key', pattern: '\\bAPI-[A-Z0-9]{26}\\b' },
    { kind: 'OpenShift token', pattern: '\\bsha256~[\\w-]{43}' },
    {
      kind: 'Plaid token',
      pattern: '\\baccess-(?:development|production)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\b',
    },
    { kind: 'Adobe client secret', pattern: '\\bp8e-[0-9a-f]{32}\\b' },
    { kind: 'Adafruit IO key', pattern: '\\baio_[A-Za-z0-9]{28}\\b' },
    { kind: 'Yandex Cloud key', pattern: '\\bAQVN[\\w-]{35,38}' },
    { kind: 'Dropbox token', pattern: '\\bsl\\.(?:u\\.)?[\\w-]{130,1200}' },
    { kind: 'Defined Networking key', pattern: '\\bdnkey-[\\w=-]{26}-[\\w=-]{52}' },
    { kind: '42 client secret', pattern: '\\bs-s4t2(?:ud|af)-[0-9a-f]{64}\\b' },
    {
      kind: '1Password secret key',
      pattern: '\\bA3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}\\b',
    },
    { kind: 'New Relic key', pattern: '\\bNRII-[\\w-]{32}' },
    { kind: 'ElevenLabs key', pattern: '\\bsk_[0-9a-f]{48}\\b' },
    // of DeepSeek, DashScope and others
    { kind: 'AI provider key', pattern: '\\bsk-[0-9a-f]{32}\\b' },
    { kind: 'Cerebras key', pattern: '\\bcsk-[0-9a-z]{48}\\b' },
    { kind: 'Firecrawl key', pattern: '\\bfc-[0-9a-f]{32}\\b' },
    { kind: 'Tavily key', pattern: '\\btvly-(?:dev-|prod-)?[A-Za-z0-9]{32}\\b' },
    { kind: 'Langfuse key', pattern: '\\bsk-lf-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\b' },
    { kind: 'Neon key', pattern: '\\bnapi_[0-9a-z]{64}\\b' },
    { kind: 'Render key', pattern: '\\brnd_[A-Za-z0-9]{28,32}\\b' },
    { kind: 'MailerSend key', pattern: '\\bmlsn\\.[0-9a-f]{64}\\b' },
    { kind: 'Trello token', pattern: '\\bATTA[0-9a-f]{72}\\b' },
    { kind: 'Swarm join token', pattern: '\\bSWMTKN-1-[0-9a-z]{50}-[0-9a-z]{25}\\b' },
    { kind: 'Swarm unlock key', pattern: '\\bSWMKEY-1-[A-Za-z0-9+/]{43}' },
    { kind: 'Ionic token', pattern: '\\bion_[0-9a-z]{42}\\b' },
    {
      kind: 'Amazon MWS token',
      pattern: '\\bamzn\\.mws\\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\b',
    },
    { kind: 'Intercom token', pattern: '\\bdG9rO[A-Za-z0-9+/]{54,60}' },
    // What begins as one is not looked through again from each further beginning in it.
    { kind: 'JSON web token', pattern: '\\beyJ(?:(?!eyJ)[\\w-]){10,2000}\\.eyJ[\\w-]{10,4000}\\.[\\w-]{16,1000}' },
  ],
};
