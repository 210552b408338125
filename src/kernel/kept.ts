const kept = new WeakMap<object, Map<unknown, unknown>>();

/**
 * A function that works something out of a subject once, and keeps it as long as somebody holds the subject or until `letGo`.
 * For what several layers ask of one document.
 */
export function keptFor<Subject extends object, Value>(make: (subject: Subject) => Value): (subject: Subject) => Value {
  return (subject) => {
    const values = kept.get(subject) ?? firstKept(subject);
    const before = values.get(make) as { readonly value: Value } | undefined;
    if (before !== undefined) return before.value;
    const value = make(subject);
    values.set(make, { value });
    return value;
  };
}

/** Forgets all that is kept for a subject: thousands of documents are held at once, and most are not asked again. */
export function letGo(subject: object): void {
  kept.delete(subject);
}

function firstKept(subject: object): Map<unknown, unknown> {
  const values = new Map<unknown, unknown>();
  kept.set(subject, values);
  return values;
}
