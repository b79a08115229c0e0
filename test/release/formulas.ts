/** What Homebrew and Scoop install the command by, written from the checksums of a release. */
import assert from 'node:assert/strict';
import { home } from '../../src/report/rule-page.ts';
import { readPage } from '../page-text.ts';
import { archiveOf, kinds } from './single-file.ts';

/** The hex of the SHA-256 of each file, by its name. */
export type Sums = Readonly<Record<string, string>>;

/** What `sha256sum --check` reads. */
export function sumsText(sums: Sums): string {
  const lines = Object.entries(sums).map(([name, sum]) => `${sum}  ${name}\n`);
  return lines.join('');
}

/**
 * A formula (https://docs.brew.sh/Formula-Cookbook). On macOS it installs the package of npm; on Linux the single file, which
 * brings its Node along.
 */
export function brewFormula(version: string, sums: Sums): string {
  const { description } = about();
  const tarball = `layer-review-${version}.tgz`;
  return `class LayerReview < Formula
  desc "${description}"
  homepage "${home}"
  version "${version}"
  license "MIT"

  on_macos do
    url "https://registry.npmjs.org/layer-review/-/${tarball}"
    sha256 "${sumOf(tarball, sums)}"
    depends_on "node"
  end

  on_linux do
    on_intel do
${download(version, 'linux-x64', sums)}
    end
    on_arm do
${download(version, 'linux-arm64', sums)}
    end
  end

  def install
    if OS.mac?
      system "npm", "install", *std_npm_args
      bin.install_symlink libexec.glob("bin/*")
    else
      bin.install "layer-review"
    end
    generate_completions_from_executable(bin/"layer-review", "completion", shells: [:bash, :zsh, :fish])
  end

  test do
    assert_equal version.to_s, shell_output("#{bin}/layer-review --version").strip
  end
end
`;
}

/** A manifest (https://github.com/ScoopInstaller/Scoop/wiki/App-Manifests). */
export function scoopManifest(version: string, sums: Sums): string {
  const { description } = about();
  const { name, file } = kindOf('windows-x64');
  const archive = archiveOf({ name });
  const url = addressOf(version, archive);
  const manifest = {
    ...{ version, description, homepage: home, license: 'MIT' },
    architecture: { '64bit': { url, hash: sumOf(archive, sums) } },
    bin: file,
    checkver: 'github',
    autoupdate: {
      architecture: { '64bit': { url: addressOf('$version', archive) } },
      hash: { url: '$baseurl/SHA256SUMS' },
    },
  };
  return `${JSON.stringify(manifest, null, 4)}\n`;
}

function about(): { readonly description: string } {
  return JSON.parse(readPage('package.json'));
}

function kindOf(name: string) {
  return kinds.find((kind) => kind.name === name)!;
}

function download(version: string, kind: string, sums: Sums): string {
  const archive = archiveOf(kindOf(kind));
  return `      url "${addressOf(version, archive)}"\n      sha256 "${sumOf(archive, sums)}"`;
}

function addressOf(version: string, file: string): string {
  return `${home}/releases/download/v${version}/${file}`;
}

function sumOf(file: string, sums: Sums): string {
  assert.ok(sums[file], `there is no checksum of ${file}`);
  return sums[file];
}
