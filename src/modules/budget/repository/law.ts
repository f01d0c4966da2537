import { sql } from 'kysely'
import { replaceDatedRow } from '#platform/dated-row.ts'
import type { Db } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'

/** A row of the law of funds as commands see it. */
export type FundLaw = {
  id: string
  kind: 'source' | 'ceiling'
  names: { vi: string; km: string; en: string }
  toConfirm: boolean
  isConfirmed: boolean
  validFrom: DateText
  validTo: DateText | null
}

/** Reads a row of the law of funds, one change at a time. @throws Refusal `missing`. */
export async function getFundLaw(db: Db, id: string): Promise<FundLaw> {
  await sql`select pg_advisory_xact_lock(hashtext('budget.law'))`.execute(db)
  const { rows } = await sql<FundLaw>`
    select r.id, r.kind, json_build_object('vi', r.name_vi, 'km', r.name_km, 'en', r.name_en) as names,
      r.to_confirm as "toConfirm", k.row_id is not null as "isConfirmed", r.valid_from as "validFrom", r.valid_to as "validTo"
    from (
      select id, 'source' as kind, name_vi, name_km, name_en, to_confirm, valid_from, valid_to from budget.source
      union all
      select id, 'ceiling', name_vi, name_km, name_en, to_confirm, valid_from, valid_to from budget.ceiling
    ) r left join budget.law_confirmation k on k.row_id = r.id
    where r.id = ${id}`.execute(db)
  if (!rows[0]) throw new Refusal('missing', 'notFound')
  return rows[0]
}

type Newer = { legalBasis: string; article: string | null; note: string | null; from: DateText; now: Date }
type Share = { share: bigint; names: FundLaw['names'] }

/** Ends a row on a day and begins another in its place, a ceiling with its own share. Gives the id of the new one. */
export async function replaceFundLaw(db: Db, law: FundLaw, it: Newer, ceiling?: Share): Promise<string> {
  const id = newId(it.now)
  const names = ceiling && { name_vi: ceiling.names.vi, name_km: ceiling.names.km, name_en: ceiling.names.en }
  await replaceDatedRow(db, `budget.${law.kind}`, law.id, {
    ...{ id, legal_basis: it.legalBasis, article: it.article, note: it.note, valid_from: it.from },
    ...(ceiling && { share: Number(ceiling.share), ...names }),
  })
  return id
}

type Confirmation = { law: FundLaw; document: string; by: string; at: Date }

/** Writes beside the row that it was read in an official text. */
export async function confirmFundLawRow(db: Db, { law, document, by, at }: Confirmation): Promise<void> {
  await db
    .insertInto('budget.law_confirmation')
    .values({ row_id: law.id, kind: law.kind, document, confirmed_by: by, confirmed_at: at })
    .execute()
}
