import { randomInt } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import type { Stated } from '../credential.ts'
import { listLength } from '../status-list.ts'

/** An award in force that has no certificate yet, with all that its certificate will say. */
export type Uncertified = Omit<Stated, 'serial' | 'listNo' | 'listIndex'> & { awardId: string; year: number }

/** The awards of a signed decision that have no certificate, in the order of its annex. */
export async function listUncertified(db: Db, decisionId: string): Promise<Uncertified[]> {
  const rows = await db
    .selectFrom('commendations.award as w')
    .innerJoin('commendations.decision as d', 'd.id', 'w.decision_id')
    .innerJoin('commendations.title as t', 't.id', 'w.title_id')
    .leftJoin('commendations.certificate as c', (on) =>
      on.onRef('c.award_id', '=', 'w.id').on('c.ended_at', 'is', null),
    )
    .select(['w.id as awardId', 't.key as titleKey', 't.name_vi as titleName', 'w.recipient_name as recipientName'])
    .select(['w.recipient_note as recipientNote', 'w.achievement', 'd.number_text as numberText', 'd.year'])
    .select(['d.decided_on as decidedOn', 'd.issuer'])
    .where('w.decision_id', '=', decisionId)
    .where('w.state', '=', 'valid')
    .where('c.id', 'is', null)
    .orderBy('w.annex_no')
    .execute()
  return rows.map(({ numberText, year, decidedOn, ...row }) => ({
    ...row,
    ...{ numberText: numberText!, year: year!, decidedOn: decidedOn! },
  }))
}

/** Free positions of a status list, by chance, so that a position tells nothing of when a certificate was issued. */
export async function takePositions(db: Db, count: number): Promise<{ listNo: number; listIndex: number }[]> {
  await sql`select pg_advisory_xact_lock(hashtext('commendations.certificate'))`.execute(db) // two decisions at once
  const { used } = await db
    .selectFrom('commendations.certificate')
    .select((it) => it.fn.countAll<string>().as('used'))
    .executeTakeFirstOrThrow()
  const listNo = 1 + Math.floor((Number(used) + count) / (listLength / 2))
  const rows = await db
    .selectFrom('commendations.certificate')
    .select('list_index')
    .where('list_no', '=', listNo)
    .execute()
  const taken = new Set(rows.map(({ list_index }) => list_index))
  return Array.from({ length: count }, () => {
    let listIndex = randomInt(listLength)
    while (taken.has(listIndex)) listIndex = randomInt(listLength)
    taken.add(listIndex)
    return { listNo, listIndex }
  })
}

export type NewCertificate = {
  awardId: string
  serial: string
  listNo: number
  listIndex: number
  kid: string
  payload: string
  credential: string
  /** The paper that it takes the place of. */
  replacesId?: string
}

export async function addCertificates(db: Db, rows: readonly NewCertificate[], { by, now }: { by: string; now: Date }) {
  for (let from = 0; from < rows.length; from += 500)
    await db
      .insertInto('commendations.certificate')
      .values(
        rows.slice(from, from + 500).map((it) => ({
          ...{ id: newId(now), award_id: it.awardId, serial: it.serial, list_no: it.listNo, list_index: it.listIndex },
          ...{ kid: it.kid, payload: it.payload, credential: it.credential, issued_by: by, issued_at: now },
          replaces_id: it.replacesId ?? null,
        })),
      )
      .execute()
}

/** Reads a certificate for change, holding its row until the transaction ends. @throws Refusal `missing`. */
export async function getInHand(db: Db, id: string) {
  const row = await db
    .selectFrom('commendations.certificate as c')
    .innerJoin('commendations.award as w', 'w.id', 'c.award_id')
    .innerJoin('commendations.decision as d', 'd.id', 'w.decision_id')
    .select(['c.id', 'c.version', 'c.award_id as awardId', 'c.ended_at as endedAt', 'w.state as awardState'])
    .select(['d.id as decisionId', 'd.unit_id as unitId'])
    .where('c.id', '=', id)
    .forUpdate(['c'])
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  return row
}

type Ending = { cause: string; note: string; by: string; now: Date }

/** The paper holds no more; another takes its place. */
export async function endCertificate(db: Db, it: { id: string; version: number }, end: Ending): Promise<void> {
  await db
    .updateTable('commendations.certificate')
    .set({
      ...{ ended_at: end.now, ended_cause: end.cause, ended_note: end.note, ended_by: end.by },
      version: it.version + 1,
    })
    .where('id', '=', it.id)
    .execute()
}

/** The positions of each list that no longer stand for a certificate in force: revoked, or replaced. */
export async function listRevokedPositions(db: Db): Promise<Map<number, number[]>> {
  const rows = await db
    .selectFrom('commendations.certificate as c')
    .innerJoin('commendations.award as w', 'w.id', 'c.award_id')
    .select(['c.list_no as listNo', 'c.list_index as listIndex', 'w.state', 'c.ended_at as endedAt'])
    .execute()
  const lists = new Map<number, number[]>()
  for (const { listNo, listIndex, state, endedAt } of rows) {
    const known = lists.get(listNo) ?? []
    if (state !== 'valid' || endedAt !== null) known.push(listIndex)
    lists.set(listNo, known)
  }
  return lists
}

/** Keeps a list as it was signed, in place of the one before. */
export async function saveStatusList(
  db: Db,
  it: { listNo: number; credential: string; revoked: number; signedAt: Date },
): Promise<void> {
  const values = { credential: it.credential, revoked: it.revoked, signed_at: it.signedAt }
  await db
    .insertInto('commendations.status_list')
    .values({ list_no: it.listNo, ...values })
    .onConflict((on) => on.column('list_no').doUpdateSet(values))
    .execute()
}
