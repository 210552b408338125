export { foldName, nameKey, nameWords } from "../mentions/entities/name-words.ts";
