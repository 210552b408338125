/** A new object whose fields are still being filled in. Spreading optional fields into it one by one takes several times as long. */
export type Writable<Value> = { -readonly [Key in keyof Value]: Value[Key] };
