import { sql } from 'kysely'

/** An id that says what it is of and its number. */
export const idOf = (kind: string, n: string) =>
  sql.raw(`(lpad('${kind}', 8, '0') || '-0000-4000-8000-' || lpad(to_hex(${n}), 12, '0'))::uuid`)

/** From 0 to 1, by a number and a word. */
export const chance = (n: string, word: string) =>
  sql.raw(
    `(((hashint8extended(${n}, ${[...word].reduce((sum, it) => sum * 31 + it.charCodeAt(0), 7) % 1e9}) & 2147483647) / 2147483647.0))`,
  )
