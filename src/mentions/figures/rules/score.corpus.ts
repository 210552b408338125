import type { Corpus } from "../../../kernel/corpus.ts";

export default {
  rule: "mentions/figures/rules/score",
  within: [
    "Northgate beat Southport {3-1} at home.",
    "They lost {2–0} to the champions.",
    "A {9-2} lead slipped away after the break.",
    "The visitors won the tie {4-3} on aggregate.",
    "Marchand beat Olsen {6-4}, {3-6}, {7-6} ({7-4}) in Brenz.",
    "Northgate were {214 for 6} at stumps.",
    "The hosts made {287-6} from 50 overs.",
    "The council voted {7-2=>7..2 [votes]} in favour.",
    "The motion passed by {231 votes to 198}.",
    "The appeal was dismissed by {nine votes to three}.",
    "Senators approved the bill {52-48}.",
    "The chamber voted {52 to 48} to confirm her.",
  ],
  never: [
    "The office is open in Room 4-2.",
    "Chapter 3-1 explains the method.",
    "Form 10-4 is out of print.",
    "The score was settled at last.",
    "Section 7-2 on the vote was cut.",
    "Flight 214 for Brenz left at tea.",
    "Route 52 to Norden was voted safe.",
    "Form 52-48 was passed by the clerk.",
    "See page 21-4 on the match.",
    "Chapter 7-6 won a prize.",
    "Room 4-2 voted last.",
    "He cast his vote to the last.",
  ],
} satisfies Corpus;
