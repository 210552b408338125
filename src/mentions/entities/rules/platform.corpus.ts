import type { Corpus } from "../../../kernel/corpus.ts";

export default {
  rule: "mentions/entities/rules/platform",
  within: [
    "She said so in a post on {TikTok=>other/product TikTok}.",
    "The clip was shared via {WhatsApp=>other/product WhatsApp}.",
  ],
  never: ["She said so in a post.", "The clip was shared by telegram.", "A thread of threads ran through the cloth."],
} satisfies Corpus;
