import type { Knowledge } from './knowledge.ts';

/** Endings by which a file whose name begins like that of a Dockerfile is something else. */
export const fileEndings = {
  source: "the file name extensions that each format's documentation names",
  asOf: '2026-11-26',
  otherFormats:
    /\.(?:dockerignore|containerignore|mdx?|markdown|rst|adoc|html?|ya?ml|json|toml|xml|lock|snap|png|svg|patch|diff|orig|rej|swp|tmlanguage|tmpreferences|desktop|po|pot|zip|t?gz|bz2|xz|zst|jpe?g|gif|ico|webp|pdf|rego)$/i,
  /** With these, what no builder or compose is given by any person. */
  neverContainer:
    /\.(?:sum|mod|gradle|groovy|properties|swift|scala|clj|dart|exs?|hs|jl|kts|ml|pyi|pyc|ipynb|r|sql|proto|graphql|vue|svelte|css|s[ac]ss|less|jpe?g|gif|ico|webp|avif|bmp|tiff?|psd|mp[34]|wav|ogg|mov|webm|woff2?|[ot]tf|eot|pdf|docx?|xlsx?|pptx?|csv|tsv|parquet|zip|t?gz|bz2|xz|zst|tar|jar|war|whl|exe|dll|so|dylib|bin|dat|db|sqlite3?|pem|crt|cer|der|key|p8|pk8|p12|pfx|jks|keystore|gpg|pub|asc|sig|log|cache|map|bat|cmd|bash|zsh|fish|tf|tfvars|hcl|bicep|env|editorconfig|[a-z]*ignore|[a-z]*rc)$/i,
  /** What editors and tools leave behind of a file that they change: `sed -i -e` its `compose.yml-e`. */
  backups: /(?:~|-e|[._-](?:bak|backup|old|orig|save))\d*$/i,
  /** What people read and no program does. */
  prose:
    /(?:^|\/)(?:README|CHANGELOG|CHANGES|NEWS|NOTICE|LICEN[CS]E|COPYING)(?:\.[a-z]+)?$|\.(?:mdx?|markdown|rst|adoc)$|^\/usr\/(?:local\/)?share\/(?:doc|man)\/|^\/etc\/(?:motd|issue)(?:\.net)?$/i,
  programs: /\.(?:txt|[cm]?[jt]sx?|py|rb|rs|go|java|kt|cs|php|p[lm]|lua|el|vim|c|cc|cpp|h|sh|ps1)$/i,
  /** What archives and compressed files end in. */
  archives: /\.(?:tar|tar\.\w+|t[gbxz]z2?|tbz|tlz|txz|tzst|gz|bz2|xz|zst|lz|lzma|Z)$/i,
  /** Files that managers of packages install from. */
  packages: /\.(?:deb|apk|rpm|whl|tgz|tar(?:\.(?:gz|bz2|xz))?|zip|gem|crate|zst)$/i,
  /** Files of settings, which programs read when they start. */
  settings: /\.(?:conf|cnf|ya?ml|json|toml|ini|cfg|xml|properties|acl)$/,
  /** Programs and texts, as what a folder has in it and is not one itself. */
  plainFiles: /[^/.]\.(?:sh|bash|py|rb|pl|js|jar|php|conf|cnf|cfg|ini|ya?ml|json|toml|xml|txt|log)$/,
  /** What programs make the real file of. */
  templates: /\.(?:j2|jinja2?|njk|hbs|handlebars|mustache|ejs|eta|erb|liquid|\w*(?:te?mpl|tpl|template)|tt|in|m4)$/i,
} satisfies Knowledge;
