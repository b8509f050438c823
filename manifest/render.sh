#!/usr/bin/env bash
# Draws color.png and outline.png from their SVG sources; needs Chromium. The same Chromium draws the same bytes.
set -euo pipefail
cd "$(dirname "$0")"

draw() { # name, side in pixels
  chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --force-device-scale-factor=1 --force-color-profile=srgb \
    --default-background-color=00000000 --window-size="$2,$2" --screenshot="$1.png" "file://$PWD/$1.svg" 2>/dev/null
}

draw color 192
draw outline 32
