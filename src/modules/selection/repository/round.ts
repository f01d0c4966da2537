import { bearerOf } from '#modules/exemplars/index.ts'
import type { Db } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { type DateText, today } from '#platform/text/dates.ts'

/** A round held for change. `officeId` is the province that runs it today. */
export type Round = {
  id: string
  unitId: string
  officeId: string
  year: number
  dueOn: DateText
  councilItemId: string | null
  councilPassed: boolean | null
  version: number
}

/** Reads a round for change, holding its row until the transaction ends. @throws Refusal `missing`. */
export async function lockRound(db: Db, id: string, now: Date): Promise<Round> {
  const row = await db
    .selectFrom('selection.round')
    .select(['id', 'unit_id as unitId', 'year', 'due_on as dueOn', 'council_item_id as councilItemId'])
    .select(['council_passed as councilPassed', 'version'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  return { ...row, officeId: (await bearerOf(db, row.unitId, today(now))).id }
}

export type NewRound = {
  id: string
  programmeId: string
  unitId: string
  year: number
  document: string
  dueOn: DateText
  by: string
  at: Date
}

/** Opens a round with the plan’s own quotas of the year, clause and period as they stand there (clause IV.2.e). */
export async function addRound(db: Db, it: NewRound): Promise<void> {
  await db
    .insertInto('selection.round')
    .values({
      ...{ id: it.id, programme_id: it.programmeId, unit_id: it.unitId, year: it.year, document: it.document },
      ...{ due_on: it.dueOn, opened_by: it.by, opened_at: it.at },
    })
    .execute()
  const [from, to] = [`${it.year}-01-01`, `${it.year + 1}-01-01`]
  const targets = await db
    .selectFrom('programmes.target')
    .select(['quota_class', 'min_count', 'max_count', 'clause_code', 'valid_from', 'valid_to'])
    .where('programme_id', '=', it.programmeId)
    .where('counts', '=', 'sent_to_nation')
    .where('meaning', '<>', 'free')
    .where('valid_from', '<', to)
    .where('valid_to', '>', from)
    .execute()
  for (const row of targets)
    await addQuota(db, it.id, {
      ...{ quotaClass: row.quota_class, min: row.min_count ?? 0, max: row.max_count ?? row.min_count ?? 0 },
      ...{ from: row.valid_from < from ? from : row.valid_from, to: row.valid_to > to ? to : row.valid_to },
      ...{ basis: row.clause_code, toConfirm: false, by: null },
    })
}

export type NewQuota = {
  quotaClass: string
  min: number
  max: number
  from: DateText
  to: DateText
  basis: string
  toConfirm: boolean
  by: string | null
}

async function addQuota(db: Db, roundId: string, it: NewQuota): Promise<void> {
  await db
    .insertInto('selection.quota')
    .values({
      ...{ id: newId(), round_id: roundId, quota_class: it.quotaClass, min_count: it.min, max_count: it.max },
      ...{ valid_from: it.from, valid_to: it.to, basis: it.basis, to_confirm: it.toConfirm, changed_by: it.by },
    })
    .execute()
}

/** Writes what a class chooses in a period, in the place of what stood for any day of it before. */
export async function setQuota(db: Db, round: Round, it: NewQuota): Promise<void> {
  const old = await db
    .selectFrom('selection.quota')
    .selectAll()
    .where('round_id', '=', round.id)
    .where('quota_class', '=', it.quotaClass)
    .where('valid_from', '<', it.to)
    .where('valid_to', '>', it.from)
    .execute()
  for (const row of old) {
    await db.deleteFrom('selection.quota').where('id', '=', row.id).execute()
    const rest = {
      ...{ quotaClass: row.quota_class, min: row.min_count, max: row.max_count, basis: row.basis },
      ...{ toConfirm: row.to_confirm, by: row.changed_by },
    }
    if (row.valid_from < it.from) await addQuota(db, round.id, { ...rest, from: row.valid_from, to: it.from })
    if (row.valid_to > it.to) await addQuota(db, round.id, { ...rest, from: it.to, to: row.valid_to })
  }
  await addQuota(db, round.id, it)
  await bumpRound(db, round)
}

/** Notes that a round’s list lies before a council. */
export async function noteCouncil(db: Db, round: Round, itemId: string): Promise<void> {
  await db
    .updateTable('selection.round')
    .set({ council_item_id: itemId, council_words: null, council_passed: null, council_at: null })
    .where('id', '=', round.id)
    .execute()
  await bumpRound(db, round)
}

/** What the council came to, with its arithmetic. */
export async function noteOpinion(db: Db, round: Round, it: { words: string; passed: boolean; at: Date }) {
  await db
    .updateTable('selection.round')
    .set({ council_words: it.words, council_passed: it.passed, council_at: it.at })
    .where('id', '=', round.id)
    .execute()
  await bumpRound(db, round)
}

/** The list is another than the one that the council was asked about: its opinion no longer stands. */
export async function clearOpinion(db: Db, { id }: Round): Promise<void> {
  const none = { council_item_id: null, council_words: null, council_passed: null, council_at: null }
  await db.updateTable('selection.round').set(none).where('id', '=', id).execute()
}

/** The round has changed: whoever looked at it before is told so. */
export async function bumpRound(db: Db, { id, version }: Round): Promise<void> {
  await db
    .updateTable('selection.round')
    .set({ version: version + 1 })
    .where('id', '=', id)
    .execute()
}
