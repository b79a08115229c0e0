import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { imageBuilds } from '../../../src/model/workflow/image-builds.ts';
import { Source } from '../../../src/source.ts';

type Files = Readonly<Record<string, string>>;

/** Each build in a line: whether others get it, where its Dockerfile may lie, its stage and arguments, `?` for what is open. */
function builds(files: Files): string[] {
  const sources = new Map(Object.entries(files).map(([path, text]) => [path, new Source(path, text)]));
  return imageBuilds(sources).map(({ publishes, dockerfiles, target, args, secrets }) =>
    [
      publishes ? 'publishes' : 'builds',
      dockerfiles.join(' or ') || 'something',
      ...(target ? [`as ${target.value ?? '?'}`] : []),
      ...args.map(({ name, value }) => `${name}=${value.value ?? '?'}`),
      ...secrets.map(({ name, isBrief }) => `${isBrief ? 'token' : 'secret'} ${name}`),
    ].join(' '),
  );
}

function workflow(steps: string, more = ''): string {
  return `on: push\njobs:\n  image:\n    runs-on: ubuntu-latest\n${more}    steps:\n${steps}`;
}

const path = '.github/workflows/release.yml';

function running(script: string, more = ''): Files {
  return { [path]: workflow(`      - run: |\n${script.replace(/^/gm, '          ')}\n`, more) };
}

function using(action: string, inputs: string, files: Files = {}, more = ''): Files {
  return {
    [path]: workflow(`      - uses: ${action}@v1\n        with:\n${inputs.replace(/^/gm, '          ')}\n`, more),
    ...files,
  };
}

const bake = `
variable "STAGE" {
  default = "web"
}
group "default" {
  targets = ["one", "inner"]
}
group "inner" {
  targets = ["two"]
}
target "one" {
  dockerfile = "a/Dockerfile"
  target = STAGE
  args = { LEVEL = "1" }
}
target "two" {
  inherits = ["one"]
  args = { LEVEL = "2" }
}
target "lint" {
  target = "lint"
}
`;

const cases: Readonly<Record<string, readonly [Files, readonly string[]]>> = {
  'in the folder that the shell is in': [
    running('cd web\ndocker build --target app -t x .\ndocker push x'),
    ['publishes web/Dockerfile or Dockerfile as app'],
  ],
  'in a folder that only the run knows': [running('cd "$DIR"\ndocker build .\ndocker push x'), []],
  'behind a subshell': [running('(cd web && make)\ndocker build .\ndocker push x'), []],
  'back where the shell came from': [running('cd web\ncd ..\ndocker build .'), ['builds Dockerfile']],
  'by a file that is seen from there': [
    running('cd web\ndocker build -f ../ops/Dockerfile ..'),
    ['builds ops/Dockerfile'],
  ],
  'in the folder of the job': [
    running('docker build .', '    defaults:\n      run:\n        working-directory: web\n'),
    ['builds web/Dockerfile or Dockerfile'],
  ],
  'in a folder of the matrix': [
    {
      [path]: workflow(
        '      - run: docker build .\n        working-directory: ${{ matrix.dir }}\n',
        '    strategy: { matrix: { dir: [a, b] } }\n',
      ),
    },
    ['builds a/Dockerfile or Dockerfile', 'builds b/Dockerfile or Dockerfile'],
  ],
  'where the checkout lies': [
    {
      [path]: workflow(
        '      - uses: actions/checkout@v5\n        with: { path: src }\n' +
          '      - uses: docker/build-push-action@v6\n        with: { context: src/web, push: true }\n',
      ),
    },
    ['publishes src/web/Dockerfile or web/Dockerfile'],
  ],
  'with secrets': [
    using(
      'docker/build-push-action',
      'build-args: |\n  A=${{ secrets.A }}\n  B=${{ env.B }}\n  C=${{ github.ref }}\n  D=${{ github.token }}',
      {},
      '    env: { B: "${{ secrets.B }}" }\n',
    ),
    ['builds Dockerfile A=? B=? C=? D=? secret A secret B token D'],
  ],
  'with secrets in a command': [
    running(
      'docker build --build-arg A=${{ secrets.A }} --build-arg "B=$B" --build-arg B --build-arg C=$C .',
      '    env: { B: "${{ secrets.B }}", C: "${{ github.ref }}" }\n',
    ),
    ['builds Dockerfile A=? B=? B=? C=? secret A secret B secret B'],
  ],
  'with variables of the step': [
    running(
      'D=4\ndocker build --build-arg "A=$A" --build-arg B --build-arg C=x$C --build-arg D=$D .',
      '    env: { A: "1", B: "2", C: "${{ github.ref }}" }\n',
    ),
    ['builds Dockerfile A=1 B=2 C=? D=4'],
  ],
  'by bake': [
    using('docker/bake-action', 'push: true', { 'docker-bake.hcl': bake }),
    ['publishes a/Dockerfile as web LEVEL=1', 'publishes a/Dockerfile as web LEVEL=2'],
  ],
  'by bake, with what the step sets': [
    using(
      'docker/bake-action',
      'files: ops/images.hcl\ntargets: two\nset: |\n  *.args.LEVEL=3\n  two.target=app\n  one.target=no\npush: true',
      {
        'ops/images.hcl': bake,
      },
    ),
    ['publishes ops/a/Dockerfile or a/Dockerfile as app LEVEL=2 LEVEL=3'],
  ],
  'by bake, with what the environment gives': [
    using('docker/bake-action', 'targets: one', { 'docker-bake.hcl': bake }, '    env: { STAGE: api }\n'),
    ['builds a/Dockerfile as api LEVEL=1'],
  ],
  'by bake, with what only the run gives': [
    using(
      'docker/bake-action',
      'targets: one',
      { 'docker-bake.hcl': bake },
      '    env: { STAGE: "${{ github.ref_name }}" }\n',
    ),
    ['builds a/Dockerfile as ? LEVEL=1'],
  ],
  'by bake, with what a step before it gives': [
    {
      [path]: workflow(
        '      - run: echo "STAGE=x" >> "$GITHUB_ENV"\n      - run: docker build --target ${{ env.STAGE }} .\n',
        '    env: { STAGE: api }\n',
      ),
    },
    ['builds Dockerfile as ?'],
  ],
  'by bake, in a command': [
    {
      ...running('docker buildx bake -f docker-bake.hcl --push --set one.args.LEVEL=$LEVEL one'),
      'docker-bake.hcl': bake,
    },
    ['publishes a/Dockerfile as web LEVEL=1 LEVEL=?'],
  ],
  'by bake, of which only the plan is asked': [
    { ...running('docker buildx bake --print'), 'docker-bake.hcl': bake },
    [],
  ],
  'by GoReleaser': [
    using('goreleaser/goreleaser-action', 'args: release --clean', {
      '.goreleaser.yml':
        'dockers:\n  - dockerfile: ops/Dockerfile\n    build_flag_templates: ["--pull", "--target=app", "--build-arg=BASE=alpine", "--build-arg=TAG={{ .Tag }}"]\n' +
        '  - skip_push: true\ndockers_v2:\n  - build_args: { BASE: debian }\n',
    }),
    ['publishes ops/Dockerfile as app BASE=alpine TAG=?', 'builds Dockerfile', 'publishes Dockerfile BASE=debian'],
  ],
  'by GoReleaser, which publishes nothing': [
    using('goreleaser/goreleaser-action', 'args: release --snapshot', {
      '.goreleaser.yml': 'dockers:\n  - goos: linux\n',
    }),
    ['builds Dockerfile'],
  ],
  "by Home Assistant's builder": [
    using('home-assistant/builder', 'args: --amd64 --target /data/radio', {
      'radio/build.yaml': 'build_from:\n  aarch64: example/arm:1\n  amd64: example/amd:1\nargs:\n  LEVEL: 2\n',
      'other/build.yaml': 'build_from:\n  amd64: example/amd:2\n',
    }),
    ['publishes radio/Dockerfile BUILD_FROM=example/amd:1 LEVEL=2'],
  ],
};

describe('an image is built', () => {
  for (const [name, [files, expected]] of Object.entries(cases))
    test(name, () => {
      assert.deepEqual(builds(files), expected);
    });
});
