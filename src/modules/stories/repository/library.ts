import { sql } from 'kysely'
import type { Relation, Use } from '#modules/exemplars/index.ts'
import type { Db } from '#platform/db.ts'
import { announce } from '#platform/events.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { type DateText, today } from '#platform/text/dates.ts'
import { pictureSettled } from '../events.ts'
import { lacksOf, type RightsKind, type ShownKind, stopping } from '../picture-lacks.ts'
import { readPictureFacts } from '../queries/picture-facts.ts'

export type NewLibraryPicture = {
  id: string
  unitId: string
  fileId: string
  alt: string
  credit: string
  caption: string
  rights: RightsKind
  shown: ShownKind
  by: string
  at: Date
}

/** Adds a picture to the library of a unit. */
export async function addLibraryPicture(db: Db, it: NewLibraryPicture): Promise<void> {
  await db
    .insertInto('stories.library_picture')
    .values({
      ...{ id: it.id, unit_id: it.unitId, file_id: it.fileId, alt: it.alt, credit: it.credit, caption: it.caption },
      ...{ rights: it.rights, shown: it.shown, for_press: it.rights === 'own', added_by: it.by, added_at: it.at },
    })
    .execute()
}

/** A picture of the library as commands work on it. */
export type LibraryPicture = Awaited<ReturnType<typeof getLibraryPicture>>

/** Reads a picture of the library for change, holding its row until the transaction ends. @throws Refusal `missing`. */
export async function getLibraryPicture(db: Db, id: string) {
  const row = await db
    .selectFrom('stories.library_picture')
    .select(['id', 'unit_id as unitId', 'file_id as fileId', 'alt', 'credit', 'caption', 'rights', 'holder', 'terms'])
    .select(['rights_file_id as paperId', 'rights_until as rightsUntil', 'for_press as forPress', 'shown'])
    .select(['has_minors as hasMinors', 'out_at as outAt', 'version'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  return row
}

/** The picture of a unit's library that has the same content as a file, if there is one: nothing is kept twice. */
export async function findSamePicture(db: Db, unitId: string, fileId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('stories.library_picture as l')
    .innerJoin('files.file as f', 'f.id', 'l.file_id')
    .innerJoin('files.file as g', 'g.sha256', 'f.sha256')
    .select('l.id')
    .where('g.id', '=', fileId)
    .where('l.unit_id', '=', unitId)
    .orderBy('l.added_at')
    .executeTakeFirst()
  return row?.id
}

export type Described = {
  alt: string
  credit: string
  caption: string
  rights: RightsKind
  holder: string
  terms: string
  paperId: string | null
  rightsUntil: DateText | null
  forPress: boolean
  shown: ShownKind
  hasMinors: boolean
}

/** Keeps what is known of a picture. */
export async function saveDescribed(db: Db, id: string, it: Described): Promise<void> {
  await db
    .updateTable('stories.library_picture')
    .set({
      ...{ alt: it.alt, credit: it.credit, caption: it.caption, rights: it.rights, holder: it.holder, terms: it.terms },
      ...{ rights_file_id: it.paperId, rights_until: it.rightsUntil, for_press: it.forPress, shown: it.shown },
      ...{ has_minors: it.hasMinors, version: sql<number>`version + 1` },
    })
    .where('id', '=', id)
    .execute()
}

/** Keeps the point that every crop has in it, from the left and from the top, 0 to 1. */
export async function saveFocus(db: Db, id: string, { x, y }: { x: number; y: number }): Promise<void> {
  await db
    .updateTable('stories.library_picture')
    .set({ focal_x: x, focal_y: y, version: sql<number>`version + 1` })
    .where('id', '=', id)
    .execute()
}

export type Agreed = {
  uses: readonly Use[]
  givenOn: DateText
  until: DateText | null
  giver: string
  relation: Relation
  how: 'paper' | 'spoken'
  fileId: string | null
  by: string
}
type NewPerson = { exemplarId: string | null; name: string; isMinor: boolean; by: string; at: Date }

/** Names somebody who can be recognised. The picture then shows people, and minors where this is one. */
export async function addPersonShown(db: Db, pictureId: string, it: NewPerson): Promise<string> {
  const id = newId(it.at)
  await db
    .insertInto('stories.person_shown')
    .values({
      ...{ id, picture_id: pictureId, exemplar_id: it.exemplarId, name: it.name, is_minor: it.isMinor },
      ...{ added_by: it.by, added_at: it.at },
    })
    .execute()
  await db
    .updateTable('stories.library_picture')
    .set({ shown: 'people', version: sql<number>`version + 1`, ...(it.isMinor && { has_minors: true }) })
    .where('id', '=', pictureId)
    .execute()
  return id
}

/** Keeps what somebody agreed to; a new consent takes the place of the one before, which the audit trail still has. */
export async function saveAgreed(db: Db, personId: string, it: Agreed): Promise<void> {
  await db
    .updateTable('stories.person_shown')
    .set({
      ...{ uses: [...it.uses], given_on: it.givenOn, until: it.until, giver: it.giver, relation: it.relation },
      ...{ how: it.how, file_id: it.fileId, recorded_by: it.by, withdrawn_on: null, withdrawn_reason: null },
    })
    .where('id', '=', personId)
    .execute()
}

/** Ends a consent on the day it was withdrawn. False when there was none to end. */
export async function withdrawAgreed(db: Db, personId: string, on: DateText, reason: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('stories.person_shown')
    .set({ withdrawn_on: on, withdrawn_reason: reason })
    .where('id', '=', personId)
    .where('given_on', 'is not', null)
    .where('withdrawn_on', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Takes away somebody who was named by mistake. */
export async function removePersonShown(db: Db, personId: string): Promise<void> {
  await db.deleteFrom('stories.person_shown').where('id', '=', personId).execute()
}

/** A change beside the picture's own row counts as one of it. */
export async function countChange(db: Db, id: string): Promise<void> {
  await db
    .updateTable('stories.library_picture')
    .set({ version: sql<number>`version + 1` })
    .where('id', '=', id)
    .execute()
}

/**
 * Takes a picture out of what is served once a right or a consent it needs has ended, and lets it back in once it holds
 * again, and announces it. Done twice it changes nothing. Says what changed.
 */
export async function settleServed(db: Db, id: string, now: Date): Promise<'out' | 'in' | undefined> {
  const row = await db
    .selectFrom('stories.library_picture')
    .select('out_at')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow()
  const facts = (await readPictureFacts(db, [id])).get(id)!
  const reason = lacksOf(facts, 'portal', today(now)).find(stopping)?.lack ?? null
  if ((row.out_at === null) === (reason === null)) return undefined
  await db
    .updateTable('stories.library_picture')
    .set({ out_at: reason ? now : null, out_reason: reason })
    .where('id', '=', id)
    .execute()
  await announce(db, pictureSettled, { libraryId: id })
  return reason ? 'out' : 'in'
}
