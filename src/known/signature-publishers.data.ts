import type { Knowledge } from './knowledge.ts';
import type { SignaturePublisher } from './signature-publishers.ts';

const github = 'https://token.actions.githubusercontent.com';
const google = 'https://accounts.google.com';
/** Whoever builds with it has this identity: only the source says whose image it is. */
const dockersBuilder = {
  issuer: github,
  identity: 'https://github.com/docker/github-builder/.github/workflows/*@**',
} as const;

/** Publishers that say how their signatures are verified. Not here: cert-manager (over SHA-512). */
export const signaturePublishers = {
  source: 'the page that stands with each publisher',
  asOf: '2026-11-26',
  publishers: [
    {
      name: 'Docker Hardened Images',
      page: 'https://github.com/docker-hardened-images/keyring#verifying-images-and-attestations',
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
      images: ['docker.io/docker/dockerfile', 'docker.io/docker/dockerfile-upstream'],
      signer: { ...dockersBuilder, source: 'https://github.com/moby/buildkit' },
    },
    {
      name: 'BuildKit, from 0.27 on',
      page: 'https://github.com/docker/buildx/blob/master/policy/default.rego',
      images: ['docker.io/moby/buildkit'],
      signer: { ...dockersBuilder, source: 'https://github.com/moby/buildkit' },
    },
    {
      name: "BuildKit's scanner for SBOMs, from 1.10 on",
      page: 'https://github.com/docker/buildx/blob/master/policy/default.rego',
      images: ['docker.io/docker/buildkit-syft-scanner'],
      signer: { ...dockersBuilder, source: 'https://github.com/docker/buildkit-syft-scanner' },
    },
    {
      name: 'Chainguard',
      page: 'https://edu.chainguard.dev/chainguard/containers/security-and-compliance/verifying-chainguard-images-and-metadata-signatures-with-cosign/',
      images: ['cgr.dev/chainguard/**'],
      signer: {
        issuer: github,
        identity: 'https://github.com/chainguard-images/images/.github/workflows/release.yaml@refs/heads/main',
      },
    },
    {
      name: 'Distroless',
      page: 'https://github.com/GoogleContainerTools/distroless#how-do-i-verify-distroless-images',
      images: ['gcr.io/distroless/**'],
      signer: { issuer: google, identity: 'keyless@distroless.iam.gserviceaccount.com' },
    },
    {
      name: 'Kubernetes',
      page: 'https://kubernetes.io/docs/tasks/administer-cluster/verify-signed-artifacts/',
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
      images: ['quay.io/cilium/cilium'],
      signer: {
        issuer: github,
        identity: 'https://github.com/cilium/cilium/.github/workflows/build-images-releases.yaml@refs/tags/*',
      },
    },
    {
      name: 'Envoy Gateway',
      page: 'https://gateway.envoyproxy.io/latest/install/verify-images/',
      images: ['docker.io/envoyproxy/gateway'],
      signer: {
        issuer: github,
        identity: 'https://github.com/envoyproxy/gateway/.github/workflows/release.yaml@refs/tags/*',
      },
    },
    {
      name: 'Argo CD, from 2.7 on',
      page: 'https://argo-cd.readthedocs.io/en/stable/operator-manual/signed-release-assets/',
      images: ['quay.io/argoproj/argocd'],
      signer: {
        issuer: github,
        identity: 'https://github.com/argoproj/argo-cd/.github/workflows/image-reuse.yaml@refs/tags/v*',
      },
    },
    {
      name: 'Argo Rollouts, from 1.5 on',
      page: 'https://argoproj.github.io/argo-rollouts/security/signed-release-assets/',
      images: ['quay.io/argoproj/argo-rollouts'],
      signer: {
        issuer: github,
        identity: 'https://github.com/argoproj/argo-rollouts/.github/workflows/image-reuse.yaml@refs/tags/v*',
      },
    },
    {
      name: 'Flux',
      page: 'https://fluxcd.io/flux/security/',
      images: ['ghcr.io/fluxcd/**', 'docker.io/fluxcd/**'],
      signer: { issuer: github, identity: 'https://github.com/fluxcd/**' },
    },
    {
      name: 'OpenTelemetry Collector',
      page: 'https://github.com/open-telemetry/opentelemetry-collector#verifying-the-images-signatures',
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
      name: 'Trivy',
      page: 'https://trivy.dev/latest/getting-started/signature-verification/',
      images: ['docker.io/aquasec/trivy'],
      signer: { issuer: github, identity: 'https://github.com/aquasecurity/trivy/.github/workflows/**' },
    },
    {
      name: 'Tracee',
      page: 'https://aquasecurity.github.io/tracee/latest/tutorials/verify-tracee-signature/',
      images: ['docker.io/aquasec/tracee'],
      signer: { issuer: github, identity: 'https://github.com/aquasecurity/tracee/**' },
    },
    {
      name: 'Talos Linux',
      page: 'https://docs.siderolabs.com/talos/v1.12/security/verifying-images',
      images: [
        'ghcr.io/siderolabs/installer',
        'ghcr.io/siderolabs/talos',
        'ghcr.io/siderolabs/talosctl',
        'ghcr.io/siderolabs/imager',
      ],
      signer: { issuer: google, identity: '*@siderolabs.com' },
    },
    {
      name: 'LiteLLM',
      page: 'https://github.com/BerriAI/litellm/releases',
      images: ['ghcr.io/berriai/litellm'],
      signer: {
        key: 'https://raw.githubusercontent.com/BerriAI/litellm/0112e53046018d726492c814b3644b7d376029d0/cosign.pub',
        file: '.github/keys/litellm.pub',
        transparencyLog: true,
      },
    },
  ],
} satisfies Knowledge<{ readonly publishers: readonly SignaturePublisher[] }>;
