import { sql } from 'kysely'
import type { Relation, Use } from '#modules/exemplars/index.ts'
import type { Db } from '#platform/db.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { CheckedPicture, PersonShown, RightsKind, ShownKind } from '../picture-lacks.ts'

/**
 * What is known of pictures of the library, by their ids. Whoever asks has read what shows them; people of a record that is
 * `closed` to that reader keep no name.
 */
export async function readPictureFacts(
  db: Db,
  ids: readonly string[],
  closed: readonly string[] = [],
): Promise<Map<string, CheckedPicture>> {
  if (ids.length === 0) return new Map()
  const [rows, people] = await Promise.all([
    db
      .selectFrom('stories.library_picture as l')
      .innerJoin('files.file as f', 'f.id', 'l.file_id')
      .select(['l.id', 'l.alt', 'l.credit', 'l.rights', 'l.holder', 'l.terms', 'l.rights_until as rightsUntil'])
      .select(['l.rights_file_id as paperId', 'l.for_press as forPress', 'l.shown', 'l.has_minors as hasMinors'])
      .select(
        sql<boolean>`exists (select 1 from files.file g join stories.library_picture o on o.file_id = g.id
          where g.sha256 = f.sha256 and o.id <> l.id and o.out_at is not null)`.as('isOutElsewhere'),
      )
      .where('l.id', 'in', [...ids])
      .execute(),
    listPeople(db, ids, closed),
  ])
  return new Map(
    rows.map(({ paperId, ...row }) => [
      row.id,
      {
        ...{ ...row, rights: row.rights as RightsKind, shown: row.shown as ShownKind, hasPaper: paperId !== null },
        people: people.filter(({ pictureId }) => pictureId === row.id),
      },
    ]),
  )
}

type Row = { id: string; pictureId: string; exemplarId: string | null; name: string; isMinor: boolean }

async function listPeople(db: Db, ids: readonly string[], closed: readonly string[]): Promise<(PersonShown & Row)[]> {
  const rows = await db
    .selectFrom('stories.person_shown as x')
    .leftJoin('exemplars.exemplar as e', 'e.id', 'x.exemplar_id')
    .leftJoin('exemplars.subject as j', 'j.id', 'e.subject_id')
    .select(['x.id', 'x.picture_id as pictureId', 'x.exemplar_id as exemplarId', 'x.is_minor as isMinor', 'e.stage'])
    .select(['x.uses', 'x.given_on as givenOn', 'x.until', 'x.withdrawn_on as withdrawnOn', 'x.relation'])
    .select((it) => it.fn.coalesce('j.name', 'x.name').as('name'))
    .where('x.picture_id', 'in', [...ids])
    .orderBy('x.added_at')
    .orderBy('x.id')
    .execute()
  const exemplarIds = rows.flatMap(({ exemplarId }) => exemplarId ?? [])
  const consents = await listConsents(db, exemplarIds)
  return rows.map(({ uses, givenOn, until, withdrawnOn, relation, stage, ...row }) => ({
    ...{ ...row, name: row.exemplarId && closed.includes(row.exemplarId) ? '' : row.name },
    ...{ isHeld: stage === 'withdrawn' || stage === 'on_hold' },
    consents: row.exemplarId
      ? consents.filter((it) => it.exemplarId === row.exemplarId)
      : givenOn === null
        ? []
        : [{ uses: uses as Use[], givenOn, until, withdrawnOn, relation: (relation ?? 'self') as Relation }],
  }))
}

/** An exemplar is shown in a picture under the consents of their own record. */
async function listConsents(db: Db, exemplarIds: readonly string[]) {
  if (exemplarIds.length === 0) return []
  const rows = await db
    .selectFrom('exemplars.consent')
    .select(['exemplar_id as exemplarId', 'use', 'given_on as givenOn', 'until', 'withdrawn_on as withdrawnOn'])
    .select('relation')
    .where('exemplar_id', 'in', [...exemplarIds])
    .execute()
  return rows.map(({ use, relation, ...row }) => ({ ...row, uses: [use as Use], relation: relation as Relation }))
}

/** The pictures that show an exemplar, or whose right or consent ended before a day and that are not out of sight yet. */
export async function listPicturesOf(db: Db, exemplarId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('stories.person_shown')
    .select('picture_id as id')
    .distinct()
    .where('exemplar_id', '=', exemplarId)
    .orderBy('picture_id')
    .execute()
  return rows.map(({ id }) => id)
}

/** Pictures that somebody's day has passed for and that are still served: for the daily clock only. */
export async function listRunOut(db: Db, day: DateText): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select l.id from stories.library_picture l
    where l.out_at is null and (l.rights_until < ${day}::date
      or exists (select 1 from stories.person_shown x where x.picture_id = l.id and (x.until < ${day}::date
        or exists (select 1 from exemplars.consent c where c.exemplar_id = x.exemplar_id and c.until < ${day}::date))))
    order by l.id`.execute(db)
  return rows.map(({ id }) => id)
}
