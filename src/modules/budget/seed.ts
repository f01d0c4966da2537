import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Db } from '#platform/db.ts'
import { keyedId } from '#platform/keyed-id.ts'

type Dated = {
  key: string
  name: { vi: string; km: string; en: string }
  basis: string
  article: string | null
  grade: string
  note: string | null
  from: string
  to: string | null
}
type SourceRow = Dated & { level: string; unitKinds: string[]; ord: number }
type CeilingRow = Dated & { sources: string[]; rule: string; share: number; base: string; strict: boolean }

/** The id of a kind of source of the reference data, by its key and the first day it holds; the same for ceilings. */
export const sourceId = (key: string, from: string) => keyedId('fund-source', `${key}/${from}`)
export const ceilingId = (key: string, from: string) => keyedId('fund-ceiling', `${key}/${from}`)

/** Loads what the law says of emulation funds: their sources and ceilings, dated, each with where it stands (plan VI.4). */
export async function loadFundLaw(db: Db, folder: string): Promise<void> {
  const rows = <T>(name: string): T[] => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')).rows
  await db
    .insertInto('budget.source')
    .values(
      rows<SourceRow>('fund-sources').map((it) => ({
        ...{ id: sourceId(it.key, it.from), level: it.level, unit_kinds: it.unitKinds, ord: it.ord },
        ...cited(it),
      })),
    )
    .execute()
  await db
    .insertInto('budget.ceiling')
    .values(
      rows<CeilingRow>('fund-ceilings').map((it) => ({
        ...{ id: ceilingId(it.key, it.from), sources: it.sources, rule: it.rule, share: it.share, base: it.base },
        strict: it.strict,
        ...cited(it),
      })),
    )
    .execute()
}

/** True where it was loaded before. */
export async function hasFundLaw(db: Db): Promise<boolean> {
  return (await db.selectFrom('budget.source').select('id').limit(1).executeTakeFirst()) !== undefined
}

/** Only what was read in an official text stands without confirmation. */
const cited = ({ key, name, basis, article, grade, note, from, to }: Dated) => ({
  ...{ key, name_vi: name.vi, name_km: name.km, name_en: name.en, legal_basis: basis, article, grade, note },
  ...{ to_confirm: grade !== 'A', valid_from: from, valid_to: to },
})
