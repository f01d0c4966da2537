import { sql } from 'kysely'
import { permissionsOn, readRound, type Round } from '#modules/criteria/index.ts'
import type { Db } from '#platform/db.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { Insiders } from '../assessor.ts'

/** The rounds of a record, newest first, for whoever may see the record. */
export async function listRounds(db: Db, exemplarId: string): Promise<Round[]> {
  const rows = await db
    .selectFrom('exemplars.round as x')
    .innerJoin('criteria.round as r', 'r.id', 'x.round_id')
    .select('r.id')
    .where('x.exemplar_id', '=', exemplarId)
    .orderBy('r.opened_at', 'desc')
    .execute()
  return await Promise.all(rows.map(({ id }) => readRound(db, id)))
}

/** Who must not judge a record in a round of its open nomination. */
export async function findInsiders(
  db: Db,
  it: { exemplarId: string; nominationId: string; keeperId: string; deciderId: string; openedBy: string },
  day: DateText,
): Promise<Insiders> {
  const { rows } = await sql<{ nominatedBy: string; writtenBy: string[]; know: string[] }>`
    select n.sent_by as "nominatedBy",
      array(select e.created_by from exemplars.exemplar e where e.id = n.exemplar_id
        union select v.added_by from exemplars.evidence v where v.exemplar_id = n.exemplar_id) as "writtenBy",
      array(select n.verified_by where n.verified_by is not null
        union select p.official_id from identity.post p where p.unit_id = ${it.keeperId}
          and ${it.keeperId}::uuid <> ${it.deciderId}::uuid
          and daterange(p.valid_from, p.valid_to) @> ${day}::date) as know
    from exemplars.nomination n where n.id = ${it.nominationId}`.execute(db)
  const row = rows[0]!
  return { ...row, know: [...row.know, it.openedBy] }
}

/** What blind assessors may open of a round's evidence: which file stands for which piece. */
export async function listReleased(db: Db, roundId: string) {
  return await db
    .selectFrom('exemplars.blind_copy as b')
    .innerJoin('identity.official as o', 'o.id', 'b.checked_by')
    .innerJoin('files.file as f', 'f.id', 'b.file_id')
    .select(['b.evidence_id as evidenceId', 'b.file_id as fileId', 'f.type', 'f.sha256', 'o.name as checkedBy'])
    .where('b.round_id', '=', roundId)
    .execute()
}

/** True while the phase of an open round lets the keeping unit still write the record. */
export async function maySubmitterEdit(db: Db, exemplarId: string, day: DateText): Promise<boolean> {
  const row = await db
    .selectFrom('exemplars.round as x')
    .innerJoin('criteria.round as r', 'r.id', 'x.round_id')
    .select('r.id')
    .where('x.exemplar_id', '=', exemplarId)
    .where('r.closed_at', 'is', null)
    .executeTakeFirst()
  return row !== undefined && permissionsOn((await readRound(db, row.id)).phases, day).submitterEdits
}

/** True while several assessors judge a record. */
export async function hasOpenRound(db: Db, exemplarId: string): Promise<boolean> {
  const row = await db
    .selectFrom('exemplars.round as x')
    .innerJoin('criteria.round as r', 'r.id', 'x.round_id')
    .select('r.id')
    .where('x.exemplar_id', '=', exemplarId)
    .where('r.closed_at', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}
