import type { Corpus } from "../../../kernel/corpus.ts";

export default {
  rule: "mentions/dates/rules/season",
  published: "2025-05-07T12:00:00Z",
  means: [
    ["2025-SP", "this spring"],
    ["XXXX-SU", "every summer"],
    ["1976-SU", "the summer of '76"],
    ["2024-SU", "last summer"],
    ["2021-WI", "the winter of 2021", "winter 2021"],
    ["2024-FA", "fall 2024", "the fall of 2024", "last autumn"],
    ["2026-SP", "next spring"],
  ],
  within: [
    "Work began in {the summer of last year=>2024-SU}.",
    "The pier opens in {spring next year=>2026-SP}.",
    "The pool will open {this summer=>2025-SU}.",
    "Rain returned in {the autumn=>2025-FA}.",
    "Nothing has come since {the autumn=>2024-FA}.",
  ],
  never: [
    "A spring of the lock gave way.",
    "Her spring of this years-old coil broke.",
    "Since the fall of the old council, little has changed.",
    "In the weeks before the fall two guests had complained.",
    "The Velvet Spring began with a song.",
    "Prices fall as rates rise.",
    "Officials spring into action.",
    "The fall of the government shook markets.",
    "A spring broke in the lock.",
    "Water from a spring.",
  ],
} satisfies Corpus;
