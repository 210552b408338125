export { foldName, nameKey, nameWords, personWords } from "../mentions/entities/name-words.ts";
