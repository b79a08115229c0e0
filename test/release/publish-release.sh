#!/usr/bin/env bash
# Publishes the drafted release, unless somebody did, and points the major tag at it.
#
#   TAG       of the release: v0.1.0
#   REVISION  the commit that was built
#   REMOTE    the repository that has the tags
set -euo pipefail
# An annotated tag is an object of its own, and `^{}` what it names.
named="$(git ls-remote "$REMOTE" "refs/tags/$TAG" "refs/tags/$TAG^{}" | tail -n 1 | cut -f 1)"
if [ "$named" != "$REVISION" ]; then
  echo "::error::$TAG names ${named:-nothing}, and what was built is $REVISION."
  exit 1
fi
if [ "$(gh release view "$TAG" --json isDraft --jq .isDraft)" != false ]; then
  gh release edit "$TAG" --draft=false --latest
fi
# A tag only, and never a release, so that it can move.
git push --quiet --force "$REMOTE" "$REVISION:refs/tags/${TAG%%.*}"
