import type { Knowledge } from './knowledge.ts';

/** What compiles programs for one kind of machine, and where it leaves them. */
export const compilers = {
  source: [
    'gcc(1), clang(1), go help build, rustc --help, The Cargo Book',
    'GNU Coding Standards, cmake(1), mesonbuild.com, ninja(1), make(1)',
    'ziglang.org, github.com/tonistiigi/xx, emscripten.org',
  ],
  asOf: '2026-11-26',
  /** Those of C and C++ by the names that compile for the machine that they run on. */
  ofC: /^(?:(?:musl-)?gcc|g\+\+|cc|c\+\+|clang(?:\+\+)?)(?:-\d+)?$/,
  /** Of the options of a compiler, those that leave it before there is a program. */
  unlinked: ['c', 'E', 'S', 'M', 'MM', 'fsyntax-only'],
  /** What chooses a machine for any of them, here or in a script of their own. */
  forOthers:
    /TARGET(?!_DIR)|GOARCH|GOOS|GOARM|CROSS|cross|TOOLCHAIN_FILE|TRIPLE|\bxx-|-target(?!-|[= ](?:install|all)\b)|-linux-(?:gnu|musl)|--host|--add-architecture|-march|-m(?:32|64)\b|aarch64|arm64|arm(?:v\d|hf|el)|riscv64|s390x|ppc64|buildx|\bzig|\bem(?:cc|make|cmake|configure|sdk|scripten)|wasm|\bC(?:C|XX)=(?!["']?(?:gcc|g\+\+|cc|c\+\+|clang(?:\+\+)?|ccache)\b)|(?<!\b(?:autogen|bootstrap))\.(?:ba)?sh\b/,
  /** Images and packages with a compiler of C, and what else would give `make` something to do. */
  compilerOfC: /\b(?:gcc|g\+\+|clang|build-essential|build-base)(?:$|[^\w.])/,
  otherLanguages:
    /\b(?:golang|go|node|npm|yarn|pnpm|bun|deno|python3?|pip3?|uv|ruby|gem|bundle|java|jdk|maven|mvn|gradle|dotnet|php|composer|rust|cargo|ghc|cabal|stack|elixir|erlang|swift|perl|latex|texlive|pandoc|sphinx|mkdocs|hugo)\b/,
  /** The folders for programs and libraries, as they lie in the one that something is installed to. */
  installed: ['bin', 'sbin', 'lib', 'lib64', 'libexec'],
  /** The names that programs and libraries have there. */
  programName: /^(?!README|LICEN[CS]E|COPYING|Makefile)[\w+-]+(?:\.so(?:\.\d+)*)?$/,
} satisfies Knowledge;
