import type { Db } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'

/** What a dossier is for. One of an exemplar's record is taken over as it stands there; another is written down here. */
export async function linkAchievements(
  db: Db,
  dossierId: string,
  {
    sourceIds,
    exemplarId,
    written,
    now,
  }: { sourceIds: readonly string[]; exemplarId: string | null; written: string | null; now: Date },
): Promise<void> {
  const ids: string[] = []
  if (sourceIds.length > 0) {
    const sources = await db
      .selectFrom('exemplars.achievement')
      .select(['id', 'what', 'exemplar_id'])
      .where('id', 'in', [...sourceIds])
      .orderBy('ord')
      .execute()
    for (const source of sources) ids.push(await ownRow(db, source, now))
  }
  if (written) {
    const id = newId(now)
    await db.insertInto('commendations.achievement').values({ id, exemplar_id: exemplarId, what: written }).execute()
    ids.push(id)
  }
  await db
    .insertInto('commendations.dossier_achievement')
    .values(ids.map((achievement_id, index) => ({ dossier_id: dossierId, achievement_id, ord: index + 1 })))
    .execute()
}

async function ownRow(db: Db, source: { id: string; what: string; exemplar_id: string }, now: Date): Promise<string> {
  await db
    .insertInto('commendations.achievement')
    .values({ id: newId(now), source_id: source.id, exemplar_id: source.exemplar_id, what: source.what })
    .onConflict((it) => it.column('source_id').doNothing())
    .execute()
  const row = await db
    .selectFrom('commendations.achievement')
    .select('id')
    .where('source_id', '=', source.id)
    .executeTakeFirstOrThrow()
  return row.id
}

type NewPaper = {
  dossierId: string
  paperKey: string
  fileId: string
  evidenceId: string | null
  title: string
  addedBy: string
  addedAt: Date
}

export async function addPaperRow(db: Db, it: NewPaper): Promise<string> {
  const id = newId(it.addedAt)
  await db
    .insertInto('commendations.dossier_paper')
    .values({
      ...{ id, dossier_id: it.dossierId, paper_key: it.paperKey, file_id: it.fileId, evidence_id: it.evidenceId },
      ...{ title: it.title, added_by: it.addedBy, added_at: it.addedAt },
    })
    .execute()
  return id
}

/** Takes a paper off the dossier; the row stays, to show what was there. False where there is none. */
export async function removePaperRow(db: Db, dossierId: string, paperId: string, now: Date): Promise<boolean> {
  const done = await db
    .updateTable('commendations.dossier_paper')
    .set({ removed_at: now })
    .where('id', '=', paperId)
    .where('dossier_id', '=', dossierId)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  return done.numUpdatedRows > 0n
}

type NewWord = { dossierId: string; conditionKey: string; words: string; givenBy: string; givenAt: Date }

export async function saveWord(db: Db, it: NewWord): Promise<void> {
  const given = { words: it.words, given_by: it.givenBy, given_at: it.givenAt }
  await db
    .insertInto('commendations.word')
    .values({ dossier_id: it.dossierId, condition_key: it.conditionKey, ...given })
    .onConflict((on) => on.columns(['dossier_id', 'condition_key']).doUpdateSet(given))
    .execute()
}

type NewFaults = { dossierId: string; texts: readonly string[]; unitId: string; raisedBy: string; raisedAt: Date }

export async function addFaults(db: Db, it: NewFaults): Promise<void> {
  await db
    .insertInto('commendations.fault')
    .values(
      it.texts.map((text, index) => ({
        ...{ id: newId(it.raisedAt), dossier_id: it.dossierId, ord: index + 1, text, unit_id: it.unitId },
        ...{ raised_by: it.raisedBy, raised_at: it.raisedAt },
      })),
    )
    .execute()
}

type Cleared = { dossierId: string; faultId: string; answer: string; by: string; at: Date }

/** Ticks one fault off. False where it is none of this dossier's, or done already. */
export async function clearFaultRow(db: Db, { dossierId, faultId, answer, by, at }: Cleared): Promise<boolean> {
  const done = await db
    .updateTable('commendations.fault')
    .set({ answer, cleared_by: by, cleared_at: at })
    .where('id', '=', faultId)
    .where('dossier_id', '=', dossierId)
    .where('cleared_at', 'is', null)
    .executeTakeFirst()
  return done.numUpdatedRows > 0n
}
