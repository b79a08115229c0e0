import type { Knowledge } from './knowledge.ts';
import type { SignaturePublisher } from './signature-publishers.ts';

const github = 'https://token.actions.githubusercontent.com';
const google = 'https://accounts.google.com';
/** Whoever builds with it has this identity: only the source says whose image it is. */
const dockersBuilder = {
  issuer: github,
  identity: 'https://github.com/docker/github-builder/.github/workflows/*@**',
} as const;

/**
 * Publishers that say how their signatures are verified. Not here: cert-manager (over SHA-512), Envoy Gateway, whose page
 * speaks of releases to come (gateway.envoyproxy.io/latest/install/verify-images), and LiteLLM, of some of whose releases
 * people say that nothing is signed.
 */
export const signaturePublishers = {
  source: 'the page that stands with each publisher',
  asOf: '2026-11-30',
  publishers: [
    {
      name: 'Docker Hardened Images',
      page: 'https://github.com/docker-hardened-images/keyring#verifying-images-and-attestations',
      seen: {
        at: 'https://github.com/docker-hardened-images/keyring/blob/d6b11e0475ac7ddf74687268d16a4201a15e163f/README.md',
        on: '2026-03-25',
      },
      images: ['dhi.io/**'],
      // Signed under `registry.scout.docker.com/dhi/…`, where attestations lie, too (docs.docker.com/dhi/how-to/verify).
      mirrors: true,
      login: 'dhi.io',
      signer: {
        key: 'https://dhi.io/keyring/latest.pub',
        file: '.github/keys/dhi.pub',
        transparencyLog: false,
      },
    },
    {
      name: "Docker's Dockerfile syntax, from 1.21 on",
      page: 'https://github.com/docker/buildx/blob/master/policy/default.rego',
      seen: {
        at: 'https://github.com/docker/buildx/blob/461836ba0fcb3e847dab6045a726889faa150bdb/policy/default.rego',
        on: '2026-08-20',
      },
      images: ['docker.io/docker/dockerfile', 'docker.io/docker/dockerfile-upstream'],
      signer: { ...dockersBuilder, source: 'https://github.com/moby/buildkit' },
    },
    {
      name: 'BuildKit, from 0.27 on',
      page: 'https://github.com/docker/buildx/blob/master/policy/default.rego',
      seen: {
        at: 'https://github.com/docker/buildx/blob/461836ba0fcb3e847dab6045a726889faa150bdb/policy/default.rego',
        on: '2026-08-20',
      },
      images: ['docker.io/moby/buildkit'],
      signer: { ...dockersBuilder, source: 'https://github.com/moby/buildkit' },
    },
    {
      name: "BuildKit's scanner for SBOMs, from 1.10 on",
      page: 'https://github.com/docker/buildx/blob/master/policy/default.rego',
      seen: {
        at: 'https://github.com/docker/buildx/blob/461836ba0fcb3e847dab6045a726889faa150bdb/policy/default.rego',
        on: '2026-08-20',
      },
      images: ['docker.io/docker/buildkit-syft-scanner'],
      signer: { ...dockersBuilder, source: 'https://github.com/docker/buildkit-syft-scanner' },
    },
    {
      name: 'Chainguard',
      page: 'https://edu.chainguard.dev/chainguard/containers/security-and-compliance/verifying-chainguard-images-and-metadata-signatures-with-cosign/',
      seen: {
        at: 'https://github.com/chainguard-images/images/blob/cd7edd236bf1738260cf528cd8886f5353c3a3b8/.github/workflows/release.yaml',
        on: '2026-08-22',
      },
      images: ['cgr.dev/chainguard/**'],
      signer: {
        issuer: github,
        identity: 'https://github.com/chainguard-images/images/.github/workflows/release.yaml@refs/heads/main',
      },
    },
    {
      name: 'Distroless',
      page: 'https://github.com/GoogleContainerTools/distroless#how-do-i-verify-distroless-images',
      seen: {
        at: 'https://github.com/GoogleContainerTools/distroless/blob/cd080764af3103b2f49fb5eb23297c72c945e77a/README.md',
        on: '2026-08-21',
      },
      images: ['gcr.io/distroless/**'],
      signer: { issuer: google, identity: 'keyless@distroless.iam.gserviceaccount.com' },
    },
    {
      name: 'Kubernetes',
      page: 'https://kubernetes.io/docs/tasks/administer-cluster/verify-signed-artifacts/',
      seen: { at: 'https://github.com/kubernetes-sigs/promo-tools/issues/1949', on: '2026-09-15' },
      images: ['registry.k8s.io/**', 'k8s.gcr.io/**'],
      // The other regions do not have what is signed since May 2026 (github.com/kubernetes-sigs/promo-tools/issues/1762), and
      // signatures of before July 2023 name one of them (kubernetes.io/blog/2023/06/29/container-image-signature-verification).
      signaturesAt: 'us-central1-docker.pkg.dev/k8s-artifacts-prod/images/**',
      mirrors: true,
      signer: { issuer: google, identity: 'krel-trust@k8s-releng-prod.iam.gserviceaccount.com' },
    },
    {
      name: 'Cilium, from 1.13 on',
      page: 'https://docs.cilium.io/en/stable/configuration/verify-image-signatures/',
      seen: {
        at: 'https://github.com/cilium/cilium/blob/00b32abc56fbbb4a5ea868b31e4706dd061dec73/.github/workflows/build-images-releases.yaml',
        on: '2026-11-30',
      },
      images: ['quay.io/cilium/cilium'],
      signer: {
        issuer: github,
        identity: 'https://github.com/cilium/cilium/.github/workflows/build-images-releases.yaml@refs/tags/*',
      },
    },
    {
      name: 'Argo CD, from 2.7 on',
      page: 'https://argo-cd.readthedocs.io/en/stable/operator-manual/signed-release-assets/',
      seen: {
        at: 'https://github.com/argoproj/argo-cd/blob/37ee0097cf851bc2dd7665fc081bbce61a7e836e/.github/workflows/image-reuse.yaml',
        on: '2026-08-22',
      },
      images: ['quay.io/argoproj/argocd'],
      signer: {
        issuer: github,
        identity: 'https://github.com/argoproj/argo-cd/.github/workflows/image-reuse.yaml@refs/tags/v*',
      },
    },
    {
      name: 'Argo Rollouts, from 1.5 on',
      page: 'https://argoproj.github.io/argo-rollouts/security/signed-release-assets/',
      seen: {
        at: 'https://github.com/argoproj/argo-rollouts/blob/9f8d111d8f8e3e88b6d7f8bbdf62fd3cd863ef9d/.github/workflows/image-reuse.yaml',
        on: '2026-08-17',
      },
      images: ['quay.io/argoproj/argo-rollouts'],
      signer: {
        issuer: github,
        identity: 'https://github.com/argoproj/argo-rollouts/.github/workflows/image-reuse.yaml@refs/tags/v*',
      },
    },
    {
      name: 'Flux',
      page: 'https://fluxcd.io/flux/security/',
      seen: {
        at: 'https://github.com/fluxcd/website/blob/6da0f383c3348b92f94ae5a90c4d2b59ec0144e8/content/en/flux/security/_index.md',
        on: '2026-07-24',
      },
      images: ['ghcr.io/fluxcd/**', 'docker.io/fluxcd/**'],
      signer: { issuer: github, identity: 'https://github.com/fluxcd/**' },
    },
    {
      name: 'OpenTelemetry Collector',
      page: 'https://github.com/open-telemetry/opentelemetry-collector#verifying-the-images-signatures',
      seen: {
        at: 'https://github.com/open-telemetry/opentelemetry-collector-releases/blob/ceccc19da2df99e24c1d826bd1600e0edbdbea3d/.github/workflows/base-release.yaml',
        on: '2026-08-20',
      },
      images: [
        'docker.io/otel/opentelemetry-collector',
        'docker.io/otel/opentelemetry-collector-contrib',
        'ghcr.io/open-telemetry/opentelemetry-collector-releases/opentelemetry-collector',
        'ghcr.io/open-telemetry/opentelemetry-collector-releases/opentelemetry-collector-contrib',
      ],
      signer: {
        issuer: github,
        identity:
          'https://github.com/open-telemetry/opentelemetry-collector-releases/.github/workflows/base-release.yaml@refs/tags/*',
      },
    },
    {
      name: 'Trivy, its releases',
      page: 'https://trivy.dev/latest/getting-started/signature-verification/',
      seen: {
        at: 'https://github.com/aquasecurity/trivy/blob/dc3c56eed58ab21c7e08d26757c517bc946a86c5/.github/workflows/reusable-release.yaml',
        on: '2026-08-21',
      },
      images: ['docker.io/aquasec/trivy'],
      signer: {
        issuer: github,
        identity: 'https://github.com/aquasecurity/trivy/.github/workflows/reusable-release.yaml@refs/tags/v*',
      },
    },
    {
      name: 'Tracee',
      page: 'https://aquasecurity.github.io/tracee/latest/tutorials/verify-tracee-signature/',
      seen: {
        at: 'https://github.com/aquasecurity/tracee/blob/7c9ec9788ec555d019e109bd62182c7397d70646/.github/workflows/release.yaml',
        on: '2026-08-03',
      },
      images: ['docker.io/aquasec/tracee'],
      signer: { issuer: github, identity: 'https://github.com/aquasecurity/tracee/.github/workflows/release.yaml@**' },
    },
    {
      name: 'Talos Linux, as people sign it',
      page: 'https://docs.siderolabs.com/talos/v1.13/security/source-talos-images',
      seen: {
        at: 'https://github.com/siderolabs/talos/blob/ad8823176e75b9cd07647ddde13c34f2ab77c663/internal/pkg/containers/image/verify/internal/cosign/cosign_test.go',
        on: '2026-08-21',
      },
      images: [
        'ghcr.io/siderolabs/installer',
        'ghcr.io/siderolabs/talos',
        'ghcr.io/siderolabs/talosctl',
        'ghcr.io/siderolabs/imager',
      ],
      signer: { issuer: google, identity: '*@siderolabs.com' },
    },
    {
      name: 'Talos Linux, as its release manager signs it',
      page: 'https://docs.siderolabs.com/talos/v1.13/security/source-talos-images',
      seen: {
        at: 'https://github.com/siderolabs/talos/blob/ad8823176e75b9cd07647ddde13c34f2ab77c663/internal/pkg/containers/image/verify/internal/cosign/cosign_test.go',
        on: '2026-08-21',
      },
      images: [
        'ghcr.io/siderolabs/installer',
        'ghcr.io/siderolabs/talos',
        'ghcr.io/siderolabs/talosctl',
        'ghcr.io/siderolabs/imager',
      ],
      signer: { issuer: google, identity: 'releasemgr-svc@talos-production.iam.gserviceaccount.com' },
    },
  ],
} satisfies Knowledge<{ readonly publishers: readonly SignaturePublisher[] }>;
