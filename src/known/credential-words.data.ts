import { wordSet } from '../text/word-set.ts';
import type { Knowledge } from './knowledge.ts';

export const credentialWordLists = {
  source: ['the names that official images use', 'the documentation of common services', 'RFC 4422'],
  asOf: '2026-11-24',
  /** Words that name a credential by themselves. */
  credentialWords: wordSet(`
  password passwords passwd passphrase passcode pword secret secrets token tokens apisecret apitoken
  credential credentials cred creds pgpass sshpass dbpass userpass rootpass adminpass
  dbpw userpw rootpw adminpw rconpw psk activationkey
  requirepass masterauth storepass keypass passwort kennwort senha contrasena motdepasse mdp wachtwoord haslo heslo
`),
  /** The same, where they are the last word: `DB_PASS`, not `PASS_THROUGH`. */
  lastWords: wordSet('pass pwd pw psw auth pat'),
  /** Ends of words that are written together: `PGPASSWORD`, `clientsecret`. */
  compound: /(?:password|passwd|passphrase|apikey|secretkey|privatekey|.secret|.token)$/,
  /** What makes a KEY a credential: `API_KEY`, not `CACHE_KEY`, nor `crypto_key`, which at a KMS is the name of one. */
  keyWords: wordSet(`
  api access private priv prv secret encryption encrypt enc signing sign auth master app application account storage license deploy
  jwt session cookie client service ssh rsa dsa ecdsa ed25519 aes hmac admin server database db subscription git github
  gitlab bitbucket aws azure gcp openai anthropic stripe sendgrid mailgun twilio datadog dd sentry newrelic vault webhook
  bot user security data shared nonce vapid tls ssl
`),
  /** What makes a KEY none: it is public, or the name of something. */
  openKeyWords: wordSet(`
  gpg pgp public pub publishable cache partition primary foreign sort hot row index group dedupe idempotency repo
  repository apt rpm yum dnf pacman host known site anon map lookup object registry translation
`),
  /** What makes a name one of something else than the value, wherever it stands: how long it lasts, how it must look. */
  anywhereWords: wordSet(`
  public pub pubkey pubkeys publickey publishable version expire expires expiry expiration expired exp expiring ttl lifetime validity timeout
  length len max min maximum minimum num number count limit alias fingerprint algorithm alg algo hasher hashers policy
  regex pattern rotation per existing pull
`),
  /** Switches, and texts for people: `ENABLE_PASSWORD_LOGIN`, `ERR_WRONG_PASSWORD`. */
  firstWords: wordSet(
    'enable enabled disable disabled use allow allowed require is has skip no not without with should can err error errors msg message i18n',
  ),
  /** What a name is about when it ends in these: where a credential is, what it is called, what it is for; not its value. */
  aboutWords: wordSet(`
  file files filename path paths dir directory folder mount ver age days hours minutes seconds duration size name names id
  ids arn aliases url uri urls host hostname fqdn address addresses addr endpoint server port type types format encoding enabled enable disabled
  disable required require allowed provider providers issuer iss audience aud header headers field fields param prefix
  suffix placeholder interval refresh cost rounds strength complexity store manager engine backend driver source env var variable
  usage scope scopes method methods mode location ref reference template hint prompt attempts retries validator
  validators reset class service user username email login stdin helper command cmd script check checks strategy
  language lang locale timezone tz country level status theme debug log logs port ports
  threshold window period grace leeway realm domain region zone namespace bucket table column index label labels title
  message link redirect callback page form kind flow grant action actions generator rule rules list change changed
  digest hashing encoder cipher only cookie selector project plugin config configuration identity iterations users subject iv mint pda
  denom program contract scheme within after
`),
  /** Who issues keys and tokens, and servers of others that passwords are for: a stand-in for such a secret opens nothing. */
  issuers: wordSet(`
  aws amazon azure gcp google gcloud gmail firebase github gh gitlab bitbucket openai anthropic claude gemini groq mistral
  cohere huggingface hf replicate deepseek openrouter perplexity elevenlabs pinecone tavily serper langsmith langchain stripe
  paypal braintree adyen razorpay square plaid sendgrid mailgun mailchimp mailjet postmark resend sparkpost twilio vonage nexmo
  datadog dd sentry newrelic rollbar bugsnag honeybadger slack discord telegram facebook fb instagram twitter linkedin tiktok
  whatsapp recaptcha hcaptcha turnstile cloudflare cloudinary digitalocean linode hetzner heroku netlify vercel npm pypi
  dockerhub codecov snyk sonarcloud mapbox algolia auth0 okta clerk cognito pusher ably segment mixpanel amplitude intercom
  zendesk hubspot salesforce shopify notion airtable jira atlassian trello tmdb omdb openweather openweathermap alphavantage
  binance coinbase infura alchemy etherscan moralis ngrok tailscale authkey duckdns godaddy namecheap maxmind plex spotify lastfm steam
  twitch youtube supabase maps unsplash pexels giphy deepl smtp mail email imap pop3
`),
  /** Words before or behind SECRET, KEY and TOKEN that say that another issues them: `CLIENT_SECRET`. */
  issuedWords: wordSet(
    'client consumer webhook api bot oauth oauth2 access refresh license licence personal pat deploy',
  ),
  /** Words that say that whoever runs an application makes its secret up: `JWT_SECRET`, `MASTER_KEY`. */
  ownWords: wordSet(`
  jwt session cookie csrf signing sign encryption encrypt enc hash hmac crypto master root admin internal app application auth
  setup bootstrap salt pepper secret secrets jwtsecret
`),
  /** Beginnings of names whose values are built into what every browser loads. */
  inBrowsers:
    /^(?:react_app|next_public|nuxt_public|expo_public|vue_app|ng_app|vite|gatsby|storybook|snowpack_public|public)_/,
  /** Names that sound like a credential and are something else: addresses behind a proxy, one of several runs over something, a name that all members share, who has or keeps tokens on a chain, what Pusher's protocol calls an application by in the clear, a checksum, a switch that has a password made up, a file that holds the one of a store. */
  otherThings:
    /(?:^|_)(?:(?:uwsgi|fastcgi|grpc|scgi|memcached)_pass|(?:first|second|third|last|final|one|two|three|single|double|multi|low|high|band|boarding)_pass|initial_cluster_token|tokens?_(?:account|wallet|pool|owner|holder|authority)|site_?key|sitekeys?|(?:pusher|soketi|reverb)_(?:default_)?app_key|(?:key|keys|token|tokens|secret)_(?:sha\d{0,3}|md5|md|checksum|checksums|sum|shasum)|(?:random|generate|autogenerate|autogenerated|empty|blank)_(?:root_|user_|admin_)?(?:password|passwd)|(?:mysql|mariadb)_onetime_password|ssl_(?:key_?store|trust_?store|key)_credentials)$/,
  /** What may stand behind SECRET, TOKEN and KEY in the name of one: `SECRET_KEY_BASE`, `TOKEN_PROD`. */
  tailWords: wordSet(`
  base value text string prod production dev development test testing staging stage local live sandbox old new current previous
  next primary secondary main default backup admin root user app api web backend frontend server client service db database
  data plain raw b64 base64 hex pem json hash github gitlab aws
`),
  /** How people log in, under a name that ends in AUTH: ways, and what is asked of them (SASL, TLS, IPsec, registries, MySQL). */
  waysToLogIn: wordSet(`
  password passwd token tokens key keys publickey public-key pubkey apikey api-key cookie cookies session sessions cert certs
  certificate certificates proxy pam native local any anonymous both all none login external requested required request
  require want wanted need needed optional esp ah psk xauth rsasig eap mysql_native_password caching_sha2_password
  header headers file database db internal userpass trust
`),
  /** What the address of a node of a chain has in its host or its path: which chain it is, or what it speaks. */
  nodeAddresses: /(?:^|[./-])(?:[a-z]{0,5}rpc|mainnet|testnet|devnet|sepolia|holesky|amoy)[./-]/,
  /** Ends of names that are credentials whatever their words say: half of a pair that is only used with its secret half, a token that is called an id. */
  wholes:
    /(?:^|_)(?:aws_access_key_id|erlang_cookie|release_cookie|root_token_id)$|^bundle_(?!build_|local_|mirror_|ssl_|without_|with_|cache_|plugin|jobs|path|gemfile)[a-z0-9]+(?:_[a-z0-9]+)*__\w+$|^bundle_\w+_(?:com|net|org|io|dev)$/,
} satisfies Knowledge;
