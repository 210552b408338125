import { once } from "../../kernel/once.ts";
import { contrastRows } from "../../lexicons/en/contrasts.ts";
import { stem } from "../../lexicons/en/stem.ts";

export interface Contrasts {
  readonly stem: string;
  /** Stems of the words that stand for it. */
  readonly alike: ReadonlySet<string>;
  /** Stems of the words that exclude it. */
  readonly others: ReadonlySet<string>;
}

const TURNING_PREFIXES = ["un", "non-", "non", "dis"] as const;
/** "under" and "union" turn nothing around. */
const LEAST_ROOT = 4;

const byStem = once(() => {
  const map = new Map<string, { readonly alike: Set<string>; readonly others: Set<string> }>();
  for (const sides of contrastRows()) {
    const stems = sides.map((words) => words.map(stem));
    stems.forEach((own, side) => {
      const others = stems.filter((_, index) => index !== side).flat();
      for (const word of own) {
        const known = map.get(word) ?? { alike: new Set(), others: new Set() };
        for (const like of own) known.alike.add(like);
        for (const other of others) if (!own.includes(other)) known.others.add(other);
        map.set(word, known);
      }
    });
  }
  return map;
});

const cache = new Map<string, Contrasts | undefined>();
const CACHE_SIZE = 20_000;

/** The stems that exclude a word: by the lists, or by a prefix: "armed" and "unarmed". In: lower case. */
export function contrastsOf(word: string): Contrasts | undefined {
  if (cache.has(word)) return cache.get(word);
  if (cache.size >= CACHE_SIZE) cache.clear();
  const found = word.length < 3 ? undefined : makeContrasts(word);
  cache.set(word, found);
  return found;
}

function makeContrasts(word: string): Contrasts | undefined {
  const own = stem(word);
  const listed = byStem().get(own);
  const others = new Set(listed?.others);
  const root = rootOf(word);
  if (root !== undefined) others.add(stem(root));
  if (isTurnable(word)) for (const prefix of TURNING_PREFIXES) others.add(stem(`${prefix}${word}`));
  return others.size === 0 ? undefined : { stem: own, alike: listed?.alike ?? new Set([own]), others };
}

function rootOf(word: string): string | undefined {
  const prefix = TURNING_PREFIXES.find((one) => word.startsWith(one) && word.length >= one.length + LEAST_ROOT);
  const root = prefix === undefined ? undefined : word.slice(prefix.length).replace(/^-/, "");
  return root !== undefined && isTurnable(root) ? root : undefined;
}

/** Participles and adjectives: "named", "crewed", "usual"; not "til" of "until". */
function isTurnable(word: string): boolean {
  return (
    word.length >= LEAST_ROOT &&
    /(?:ed|en|able|ible|ful|al|ous|ive|ing|ic|ary|ent|ant|ly|fair|safe|clear|likely|aware|certain|known)$/.test(word)
  );
}
