import type { Knowledge } from './knowledge.ts';

/** Where packages of languages come from. */
export const packageIndexes = {
  source: ['the installation guides of each vendor', 'the documentation of each package manager'],
  asOf: '2026-11-24',
  /** Hosts of the public index of Python. */
  public: /^(?:pypi\.org|pypi\.python\.org|pypi\.io)$/,
  /** Hosts of vendors that hold their own builds of public packages. */
  vendors:
    /^(?:download\.pytorch\.org|pypi\.nvidia\.com|pypi\.ngc\.nvidia\.com|(?:www\.)?piwheels\.org|data\.pyg\.org|wheels\.vllm\.ai|download\.pytorch\.org|storage\.googleapis\.com|abetlen\.github\.io|google-coral\.github\.io|alpine-wheels\.github\.io|test\.pypi\.org|rocm\.\S+|repo\.radeon\.com|pypi\.jetson-ai-lab\.\S+)$/,
  /** Variables that tell a package manager where to fetch from. */
  variables:
    /^(?:PIP_(?:EXTRA_)?INDEX_URL|UV_(?:EXTRA_|DEFAULT_)?INDEX(?:_URL)?|npm_config_registry|YARN_REGISTRY|YARN_NPM_REGISTRY_SERVER|GOPROXY|GEM_SOURCE|BUNDLE_MIRROR\w*|NODE_MIRROR|NVM_NODEJS_ORG_MIRROR|RUSTUP_DIST_SERVER)$/i,
} satisfies Knowledge;
