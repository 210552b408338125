/** What is longer is seldom asked twice. */
const LONGEST_REMEMBERED = 200;

/**
 * A function of a string that remembers its answers, for what is asked of the same few strings again and again.
 *
 * Forgets all once it holds `most`. Answers are shared: nobody may change them. Strings are kept as copies, since a slice would keep
 * the whole text that it was cut from.
 */
export function remembered<Value>(most: number, make: (asked: string) => Value): (asked: string) => Value {
  const answers = new Map<string, Value>();
  return (asked) => {
    if (asked.length > LONGEST_REMEMBERED) return make(asked);
    const known = answers.get(asked);
    if (known !== undefined) return known;
    const copy = ` ${asked}`.slice(1);
    const answer = make(copy);
    if (answers.size >= most) answers.clear();
    answers.set(copy, answer);
    return answer;
  };
}
