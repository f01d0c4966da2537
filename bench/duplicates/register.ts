import pg from 'pg'
import { type Look, prepare } from '../../src/modules/exemplars/likeness.ts'
import { keysOf } from '../../src/modules/exemplars/match-keys.ts'
import { newId } from '#platform/ids.ts'
import type { Person } from './people.ts'

/** The people as subjects of the register, each with an id. */
export const subjectsOf = (people: readonly Person[], units: readonly string[]): (Look & { id: string })[] =>
  people.map(({ unit, ...it }) => ({ ...it, id: newId(), kind: 'individual', unitId: units[unit % units.length]! }))

/** Writes them down, keys and all, as an import would; the database looks at them once, as it does by itself every night. */
export async function fill(address: string, subjects: readonly (Look & { id: string })[]): Promise<void> {
  const client = new pg.Client({ connectionString: address })
  await client.connect()
  try {
    for (let from = 0; from < subjects.length; from += 5000) {
      const part = subjects.slice(from, from + 5000)
      await client.query(
        `insert into exemplars.subject (id, kind, name, birth_year, hamlet, unit_id, match_keys)
         select it.id, 'individual', it.name, it.year, it.hamlet, it.unit, it.keys::int[]
         from unnest($1::uuid[], $2::text[], $3::int[], $4::text[], $5::uuid[], $6::text[]) as it (id, name, year, hamlet, unit, keys)`,
        [
          ...[part.map(({ id }) => id), part.map(({ name }) => name), part.map(({ birthYear }) => birthYear)],
          ...[part.map(({ hamlet }) => hamlet), part.map((it) => it.unitId)],
          part.map((it) => `{${keysOf(prepare(it)).join()}}`),
        ],
      )
    }
    await client.query('vacuum analyze exemplars.subject')
  } finally {
    await client.end()
  }
}
