/** An image's name taken apart, as the distribution project's reference grammar reads it. */
export interface ImageReference {
  /** As written. */
  readonly text: string;
  /** With the port; `docker.io` where none is written. */
  readonly registry: string;
  /** Without registry; `library/` in front of Docker Hub's official images. */
  readonly repository: string;
  readonly tag: string | undefined;
  /** `sha256:…`, only where well-formed. */
  readonly digest: string | undefined;
}
