#!/usr/bin/env bash
# Builds the image of the command for both kinds of machine, pushes it under its version and the major one, signs it, and
# attaches the list of what is in it.
#
#   IMAGE     its name, in the registry that it goes to
#   TAG       of the release: v0.1.0
#   REVISION  the commit
#   SOURCE    the address of the repository
#   RELEASE   the folder with what is released
#   BASE      the image to build on, where that is another than the Dockerfile says
#   SIGN_WITH options of cosign: a key. Without it, cosign signs with the identity of the workflow
#
# Tells the digest as an output of the step.
set -euo pipefail
version="${TAG#v}"
place="$(mktemp -d)"
trap 'rm -r "$place"' EXIT
read -ra base <<<"${BASE:+--from $BASE}"
read -ra sign_with <<<"${SIGN_WITH:-}"

# One after the other, into a list that is new: the order in which buildah lists what it builds at once is anyone's guess, and an
# image that is built again is to be the same.
buildah manifest rm "layer-review:$version" >"$place/gone" 2>&1 || true
for platform in linux/amd64 linux/arm64; do
  buildah build --quiet --file .github/image/Dockerfile --ignorefile .github/image/Dockerfile.dockerignore \
    --platform "$platform" --manifest "layer-review:$version" --format oci "${base[@]}" \
    --timestamp "$(git log -1 --format=%ct "$REVISION")" \
    --label "org.opencontainers.image.source=$SOURCE" --label "org.opencontainers.image.revision=$REVISION" \
    --label "org.opencontainers.image.version=$version" .
done
buildah manifest push --quiet --all --digestfile "$place/digest" "layer-review:$version" "docker://$IMAGE:$version"
digest="$(<"$place/digest")"
skopeo copy --quiet --all "docker://$IMAGE@$digest" "docker://$IMAGE:${version%%.*}"
cosign sign --yes "${sign_with[@]}" "$IMAGE@$digest"
cosign attest --yes "${sign_with[@]}" --type spdxjson --predicate "$RELEASE/layer-review.spdx.json" "$IMAGE@$digest"
echo "digest=$digest" >>"$GITHUB_OUTPUT"
