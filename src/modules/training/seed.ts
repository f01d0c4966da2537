import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Db } from '#platform/db.ts'
import { keyedId } from '#platform/keyed-id.ts'
import type { Facet } from './band.ts'

type Period = { basis: string; grade: string; note: string | null; from: string; to: string | null }
type Row = {
  facet: Facet
  key: string
  name: { vi: string; km: string; en: string }
  atLeast: number | null
  below: number | null
}

/** Loads how the ministry's form 0605.N groups officers, for every period of the rule, each row with where it stands (III.6). */
export async function loadOfficerBands(db: Db, folder: string): Promise<void> {
  const { periods, rows }: { periods: Period[]; rows: Row[] } = JSON.parse(
    readFileSync(join(folder, 'officer-bands.json'), 'utf8'),
  )
  const values = periods.flatMap(({ basis, grade, note, from, to }) =>
    rows.map(({ facet, key, name, atLeast, below }, at) => ({
      ...{ id: keyedId('officer-band', `${facet}/${key}/${from}`), facet, key, ord: at + 1 },
      ...{ name_vi: name.vi, name_km: name.km, name_en: name.en, at_least: atLeast, below },
      ...{ legal_basis: basis, grade, to_confirm: grade !== 'A', note, valid_from: from, valid_to: to },
    })),
  )
  await db.insertInto('training.band').values(values).execute()
}

/** True where they were loaded before. */
export async function hasOfficerBands(db: Db): Promise<boolean> {
  return (await db.selectFrom('training.band').select('id').limit(1).executeTakeFirst()) !== undefined
}
