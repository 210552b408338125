import { describe, expect, it } from "vitest";
import { colours } from "../../../src/report/html/style/colours.ts";

type Palette = Readonly<Record<string, string>>;

const [light, dark] = [...colours.matchAll(/:root\{(?<body>[^}]*)\}/g)].map(({ groups }) =>
  paletteOf(groups?.body ?? ""),
);

function paletteOf(rules: string): Palette {
  return Object.fromEntries(
    [...rules.matchAll(/--(?<name>[\w-]+):(?<hex>#[0-9a-f]{6})/g)].map(({ groups }) => [groups?.name, groups?.hex]),
  );
}

/** Text on ground, as the style sheet lays them over each other. */
const PAIRS: readonly (readonly [text: string, ground: string])[] = [
  ...["ink", "soft", "link", "contradiction", "update", "variation", "agreement"].flatMap((text) =>
    ["paper", "raised"].map((ground) => [text, ground] as const),
  ),
  ...["contradiction", "update", "variation", "agreement"].flatMap((stand) => [
    ["ink", `${stand}-tint`] as const,
    ["soft", `${stand}-tint`] as const,
  ]),
  // the letters on the points of a timeline
  ...["ink", "soft", "contradiction", "update"].map((ground) => ["paper", ground] as const),
];

describe.each([
  ["light", light],
  ["dark", dark],
])("every text of the %s theme stands at 4.5:1 or better", (_, palette) => {
  for (const [text, ground] of PAIRS)
    it(`${text} on ${ground}`, () => {
      expect(contrast(palette?.[text], palette?.[ground])).toBeGreaterThanOrEqual(4.5);
    });
});

/** WCAG 2.2, "contrast ratio". */
function contrast(one = "", other = ""): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
