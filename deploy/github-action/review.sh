#!/usr/bin/env bash
# Reviews the designs that changed since BASE (all of them where BASE is not known), for the steps of action.yml.
# Environment: ARCH_REVIEW (the command), BASE, PATHS, FAIL_ON, CONFIG, SARIF (where to write), and GitHub's own files.
# Ends with 0 unless it could not run; the outcome of the review is the output `status`.
set -euo pipefail

say() { printf '%s\n' "$1" >> "$GITHUB_OUTPUT"; }

patterns=()
while IFS= read -r pattern; do
  [[ -z "${pattern// /}" ]] || patterns+=(":(glob)${pattern}")
done <<< "$PATHS"
if [[ ${#patterns[@]} -eq 0 ]]; then
  echo "the input 'paths' is empty: name at least one glob" >&2
  exit 2
fi

# A new branch has a BASE of zeros, a schedule has none; a shallow clone has to fetch it first.
if [[ "${BASE:-}" =~ ^[0-9a-f]{40,64}$ && ! "$BASE" =~ ^0+$ ]] &&
  { git cat-file -e "$BASE^{commit}" 2> /dev/null || git fetch --quiet --no-tags --depth=1 origin "$BASE"; }; then
  mapfile -d '' -t listed < <(git diff --name-only -z --no-renames --diff-filter=d "$BASE" HEAD -- "${patterns[@]}")
else
  mapfile -d '' -t listed < <(git ls-files -z -- "${patterns[@]}")
fi

# A link in a change could point at any file of the machine.
files=()
for file in "${listed[@]}"; do
  [[ -f "$file" && ! -L "$file" ]] && files+=("$file")
done

say "reviewed=${#files[@]}"
if [[ ${#files[@]} -eq 0 ]]; then
  echo "no design document was changed"
  say "sarif="
  say "status=0"
  exit 0
fi

options=()
[[ -z "${CONFIG:-}" ]] || options+=(--config "$CONFIG")
[[ -z "${FAIL_ON:-}" ]] || options+=(--fail-on "$FAIL_ON")

status=0
"$ARCH_REVIEW" review --format sarif --output "$SARIF" "${options[@]}" -- "${files[@]}" || status=$?
# What is no document is said in the log by name, and in the summary by its absence.
"$ARCH_REVIEW" review --format markdown "${options[@]}" -- "${files[@]}" 2> /dev/null |
  head --bytes=900000 >> "${GITHUB_STEP_SUMMARY:-/dev/null}" || true

say "status=$status"
if [[ -s "$SARIF" ]]; then say "sarif=$SARIF"; else say "sarif="; fi
