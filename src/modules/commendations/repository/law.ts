import { sql } from 'kysely'
import { replaceDatedRow } from '#platform/dated-row.ts'
import type { Db } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'
import { isKeptHere, type LawKind } from '../law-kind.ts'

const tables = {
  ...{ title: 'title', condition: 'condition', paper: 'paper', clock: 'clock', step: 'step', prize: 'prize' },
  salary: 'base_salary',
} as const

/** A row of law as commands see it. */
export type Law = {
  id: string
  kind: keyof typeof tables
  toConfirm: boolean
  isConfirmed: boolean
  validFrom: DateText
  validTo: DateText | null
}

/** Reads a row of law, one change at a time. @throws Refusal `missing`. */
export async function getLaw(db: Db, id: string): Promise<Law> {
  await sql`select pg_advisory_xact_lock(hashtext('commendations.law'))`.execute(db)
  const row = await db
    .selectFrom('commendations.law_row as r')
    .leftJoin('commendations.law_confirmation as k', 'k.row_id', 'r.id')
    .select(['r.id', 'r.kind', 'r.to_confirm as toConfirm', 'r.valid_from as validFrom', 'r.valid_to as validTo'])
    .select(sql<boolean>`k.row_id is not null`.as('isConfirmed'))
    .$narrowType<{ id: string; kind: LawKind; toConfirm: boolean; validFrom: DateText }>()
    .where('r.id', '=', id)
    .executeTakeFirst()
  if (!row || !isKeptHere(row.kind)) throw new Refusal('missing', 'notFound')
  return { ...row, kind: row.kind }
}

type Confirmation = { law: Law; document: string; by: string; at: Date }

/** Writes beside the row that it was read in an official text. */
export async function addConfirmation(db: Db, { law, document, by, at }: Confirmation): Promise<void> {
  await db
    .insertInto('commendations.law_confirmation')
    .values({ row_id: law.id, kind: law.kind, document, confirmed_by: by, confirmed_at: at })
    .execute()
}

type Newer = { legalBasis: string; article: string | null; from: DateText; figure?: Record<string, number>; now: Date }

/** Ends a row on a day and begins another in its place: the same but for its figure and where it stands. */
export async function replaceLaw(db: Db, law: Law, { legalBasis, article, from, figure, now }: Newer): Promise<string> {
  const id = newId(now)
  const newer = { ...figure, id, legal_basis: legalBasis, article, valid_from: from }
  await replaceDatedRow(db, `commendations.${tables[law.kind]}`, law.id, newer)
  return id
}
