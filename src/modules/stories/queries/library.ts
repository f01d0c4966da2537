import { sql } from 'kysely'
import type { Relation, Use } from '#modules/exemplars/index.ts'
import { type Scope, within } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import type { Locale } from '#platform/i18n.ts'
import { Refusal } from '#platform/refusal.ts'
import type { State } from '../lifecycle.ts'
import type { RightsKind, ShownKind } from '../picture-lacks.ts'
import { openPicture } from './open-picture.ts'
import { openStory } from './open-story.ts'

/** A picture of the library as its own page shows it. */
export type ShownLibraryPicture = Awaited<ReturnType<typeof showLibraryPicture>>

/** A picture with what is known of it, where the reader may see it. @throws Refusal `missing`. */
export async function showLibraryPicture(db: Db, scope: Scope, id: string) {
  const row = await db
    .selectFrom('stories.library_picture as l')
    .innerJoin('files.file as f', 'f.id', 'l.file_id')
    .innerJoin('units.label as u', 'u.unit_id', 'l.unit_id')
    .leftJoin('identity.official as o', 'o.id', 'l.added_by')
    .select(['l.id', 'l.unit_id as unitId', 'u.name as unitName', 'l.file_id as fileId', 'f.sha256', 'f.width'])
    .select(['f.height', 'l.alt', 'l.credit', 'l.caption', 'l.rights', 'l.holder', 'l.terms', 'l.shown', 'l.version'])
    .select(['l.rights_file_id as paperId', 'l.rights_until as rightsUntil', 'l.for_press as forPress'])
    .select(['l.has_minors as hasMinors', 'l.focal_x as focalX', 'l.focal_y as focalY', 'l.out_at as outAt'])
    .select(['l.added_at as addedAt', 'o.name as addedBy'])
    .$narrowType<{ unitName: string }>()
    .where('l.id', '=', id)
    .where(within(scope, 'l.unit_id'))
    .where(openPicture(scope))
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  return { ...row, rights: row.rights as RightsKind, shown: row.shown as ShownKind }
}

/** Somebody in a picture with what they agreed to. Whoever asks has read the picture, as for all that follows. */
export type ShownPerson = Awaited<ReturnType<typeof listPeopleShown>>[number]

/** Who is named in a picture, in the order they were. */
export async function listPeopleShown(db: Db, libraryId: string) {
  const rows = await db
    .selectFrom('stories.person_shown as x')
    .leftJoin('exemplars.exemplar as e', 'e.id', 'x.exemplar_id')
    .leftJoin('exemplars.subject as j', 'j.id', 'e.subject_id')
    .leftJoin('identity.official as o', 'o.id', 'x.recorded_by')
    .select(['x.id', 'x.exemplar_id as exemplarId', 'x.is_minor as isMinor', 'x.uses', 'x.given_on as givenOn'])
    .select(['x.until', 'x.giver', 'x.relation', 'x.how', 'x.file_id as fileId', 'o.name as recordedBy'])
    .select(['x.withdrawn_on as withdrawnOn', 'x.withdrawn_reason as withdrawnReason'])
    .select(sql<string>`coalesce(j.name, x.name)`.as('name'))
    .where('x.picture_id', '=', libraryId)
    .orderBy('x.added_at')
    .orderBy('x.id')
    .execute()
  return rows.map((row) => ({
    ...{ ...row, uses: row.uses as Use[], relation: row.relation as Relation | null },
    how: row.how as 'paper' | 'spoken' | null,
  }))
}

/** The stories that show a picture, as far as the reader may see them. */
export async function listUses(db: Db, scope: Scope, libraryId: string) {
  const rows = await db
    .selectFrom('stories.picture as p')
    .innerJoin('stories.story as s', 's.id', 'p.story_id')
    .select(['s.id', 's.title', 's.language', 's.state'])
    .distinct()
    .where('p.library_id', '=', libraryId)
    .where(within(scope, 's.unit_id'))
    .where(openStory(scope))
    .orderBy('s.title')
    .execute()
  return rows.map((row) => ({ ...row, language: row.language as Locale, state: row.state as State }))
}

/** The exemplars of the stories that show a picture: who is likely in it. */
export async function listLikelyShown(db: Db, libraryId: string) {
  return await db
    .selectFrom('stories.picture as p')
    .innerJoin('stories.story_exemplar as x', 'x.story_id', 'p.story_id')
    .innerJoin('exemplars.exemplar as e', 'e.id', 'x.exemplar_id')
    .innerJoin('exemplars.subject as j', 'j.id', 'e.subject_id')
    .select(['e.id', 'e.code', 'j.name'])
    .distinct()
    .where('p.library_id', '=', libraryId)
    .orderBy('j.name')
    .execute()
}

/** What was done to a picture, newest first. */
export async function listPictureTrail(db: Db, libraryId: string) {
  return await db
    .selectFrom('audit.entry as a')
    .leftJoin('identity.official as o', 'o.id', 'a.actor_id')
    .select(['a.id', 'a.at', 'a.action', 'o.name as by'])
    .where('a.about_id', '=', libraryId)
    .orderBy('a.id', 'desc')
    .limit(50)
    .execute()
}

/** How many people are named in a picture. */
export async function countPeopleShown(db: Db, libraryId: string): Promise<number> {
  const { count } = await db
    .selectFrom('stories.person_shown')
    .select((it) => it.fn.countAll<number>().as('count'))
    .where('picture_id', '=', libraryId)
    .executeTakeFirstOrThrow()
  return count
}

/** Whether an exemplar is named in a picture already. */
export async function isNamedIn(db: Db, libraryId: string, exemplarId: string): Promise<boolean> {
  const row = await db
    .selectFrom('stories.person_shown')
    .select('id')
    .where('picture_id', '=', libraryId)
    .where('exemplar_id', '=', exemplarId)
    .executeTakeFirst()
  return row !== undefined
}

/** Somebody named in a picture, for whoever changes that picture. @throws Refusal `missing`. */
export async function getPersonShown(db: Db, libraryId: string, personId: string) {
  const row = await db
    .selectFrom('stories.person_shown')
    .select(['id', 'exemplar_id as exemplarId', 'is_minor as isMinor'])
    .where('picture_id', '=', libraryId)
    .where('id', '=', personId)
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  return row
}
