import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Db } from '#platform/db.ts'
import { keyedId } from '#platform/keyed-id.ts'

type SeedRule = {
  key: string
  vi: string
  km: string
  en: string
  threshold: string
  strictly?: boolean
  denominator: string
  quorum: string
  secret: boolean
  legalBasis: string
  article: string | null
  grade: string
  toConfirm: boolean
  from: string
  to: string | null
}

/** Whether the rules of ballots are there already. */
export async function hasBallotRules(db: Db): Promise<boolean> {
  return (await db.selectFrom('councils.rule').select('id').limit(1).executeTakeFirst()) !== undefined
}

/** Loads the rules of ballots, each with its citation, from `ballot-rules.json` of a folder. */
export async function loadBallotRules(db: Db, folder: string): Promise<void> {
  const { rules }: { rules: SeedRule[] } = JSON.parse(readFileSync(join(folder, 'ballot-rules.json'), 'utf8'))
  await db
    .insertInto('councils.rule')
    .values(
      rules.map((it) => ({
        ...{
          id: keyedId('ballot-rule', `${it.key}:${it.from}`),
          key: it.key,
          name_vi: it.vi,
          name_km: it.km,
          name_en: it.en,
        },
        ...{ threshold: it.threshold, strictly: it.strictly ?? false, denominator: it.denominator, quorum: it.quorum },
        ...{ secret: it.secret, legal_basis: it.legalBasis, article: it.article, grade: it.grade },
        ...{ to_confirm: it.toConfirm, valid_from: it.from, valid_to: it.to },
      })),
    )
    .execute()
}
