import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Db } from '#platform/db.ts'
import { keyedId } from '#platform/keyed-id.ts'

type Words = { vi: string; km: string; en: string }
type File = {
  source: string
  set: {
    key: string
    name: Words
    version: number
    regulation: string | null
    passMark?: number
    criteria: { code: string; text: Words; max: Record<string, number> }[]
  }
}

/** The id of a criteria set of the reference data, by its key and version. */
export const criteriaSetId = (key: string, version: number) => keyedId('criteria-set', `${key}/${version}`)

/** Loads the four common standards (clause IV.1) as the first criteria set, in the caller's transaction. */
export async function loadCriteria(db: Db, folder: string): Promise<void> {
  const { source, set }: File = JSON.parse(readFileSync(join(folder, 'common-four.json'), 'utf8'))
  const setId = criteriaSetId(set.key, set.version)
  await db
    .insertInto('criteria.criteria_set')
    .values({
      ...{ id: setId, key: set.key, version: set.version, regulation: set.regulation, source, to_confirm: true },
      ...{ name_vi: set.name.vi, name_km: set.name.km, name_en: set.name.en },
      ...{ pass_mark: set.passMark ?? 70, valid_from: '2023-01-01', valid_to: null },
    })
    .execute()
  const criteria = set.criteria.map((it, index) => ({
    ...it,
    id: keyedId('criterion', `${setId}/${it.code}`),
    ord: index + 1,
  }))
  await db
    .insertInto('criteria.criterion')
    .values(
      criteria.map(({ id, ord, code, text }) => ({
        id,
        set_id: setId,
        code,
        ord,
        text_vi: text.vi,
        text_km: text.km,
        text_en: text.en,
      })),
    )
    .execute()
  await db
    .insertInto('criteria.weight')
    .values(
      criteria.flatMap(({ id, max }) =>
        Object.entries(max).map(([subject_kind, max_points]) => ({ criterion_id: id, subject_kind, max_points })),
      ),
    )
    .execute()
}
