import picocolors from "picocolors";
import type { TextStyle } from "../report/index.ts";

const colours = picocolors.createColors(true);

export const colourStyle: TextStyle = {
  error: (label) => colours.bold(colours.red(label)),
  warning: (label) => colours.bold(colours.yellow(label)),
  info: (label) => colours.bold(colours.blue(label)),
  words: (words) => colours.bold(colours.underline(words)),
  aside: (words) => colours.dim(words),
};
