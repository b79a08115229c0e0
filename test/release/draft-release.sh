#!/usr/bin/env bash
# Drafts the release on GitHub and attaches its files, unless it is published: nothing can be attached to one that is immutable.
#
#   TAG       of the release: v0.1.0
#   RELEASE   the folder with what is released
set -euo pipefail
draft="$(gh release view "$TAG" --json isDraft --jq .isDraft || echo none)"
if [ "$draft" = none ]; then
  gh release create "$TAG" --draft --verify-tag --title "$TAG" --notes-file "$RELEASE/notes.md"
fi
if [ "$draft" != false ]; then
  gh release upload "$TAG" "$RELEASE"/*.tgz "$RELEASE"/*.tar.gz "$RELEASE/SHA256SUMS" "$RELEASE"/layer-review.* --clobber
fi
