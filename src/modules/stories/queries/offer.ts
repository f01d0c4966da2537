import { type RawBuilder, sql } from 'kysely'
import { hasConsent, type Use } from '#modules/exemplars/index.ts'
import { open, type Scope } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { Locale } from '#platform/i18n.ts'
import { fold } from '#platform/text/fold.ts'
import { listUnwilling } from './form-source.ts'
import { listPeople } from './people.ts'

/** What the offer list is narrowed to. */
export type OfferFilter = { find: string; fieldId: string | null; unitId: string | null }
export type Offer = Awaited<ReturnType<typeof listOffers>>['offers'][number]

/**
 * The exemplars that the press may be told of today, in any unit: recognised, and their people agree to the press now. Nobody
 * keeps this list: it follows from the records (III.4). Records closed to the reader stay so.
 */
export async function listOffers(
  db: Db,
  scope: Scope,
  filter: OfferFilter,
  { day, locale, page = 1, size = 25 }: { day: DateText; locale: Locale; page?: number; size?: number },
) {
  const wanted = `%${fold(filter.find).replace(/[\\%_]/g, '\\$&')}%`
  const rows = await offered(db, scope, day)
    .innerJoin('programmes.field as f', 'f.id', 'e.field_id')
    .select(['e.id', 'e.code', 's.name', 's.kind', 'e.summary', 'l.name as unitName', 's.hamlet'])
    .select([`f.name_${locale} as fieldName`, until(day).as('until'), recognisedOn.as('recognisedOn')])
    .select(
      sql<number>`(select count(*) from stories.edition d join stories.story_exemplar x on x.story_id = d.story_id
      where x.exemplar_id = e.id and d.ended_at is null)`.as('stories'),
    )
    .select(sql<number>`count(*) over ()`.as('count'))
    .$narrowType<{ unitName: string }>()
    .$if(filter.find.trim() !== '', (it) => it.where(sql<boolean>`s.name_folded like ${wanted}`))
    .$if(filter.fieldId !== null, (it) => it.where('e.field_id', '=', filter.fieldId!))
    .$if(filter.unitId !== null, (it) =>
      it.where(sql<boolean>`e.unit_id in (select r.unit_id from units.reach r
        where r.root_id = ${filter.unitId}::uuid and r.relation = 'administrative')`),
    )
    .orderBy(recognisedOn, 'desc')
    .orderBy('e.id')
    .limit(size)
    .offset((page - 1) * size)
    .execute()
  return { count: rows[0]?.count ?? 0, offers: rows.map(({ count: _, ...row }) => row) }
}

/** One offered exemplar. @throws Refusal `missing` where it is not offered, or closed to the reader. */
export async function getOffer(db: Db, scope: Scope, id: string, day: DateText, locale: Locale) {
  const row = await offered(db, scope, day)
    .innerJoin('programmes.field as f', 'f.id', 'e.field_id')
    .select(['e.id', 'e.code', 's.name', 's.kind', 'e.summary', 'e.unit_id as unitId', 'l.name as unitName'])
    .select([`f.name_${locale} as fieldName`, 's.hamlet', 's.occupation', until(day).as('until')])
    .select(recognisedOn.as('recognisedOn'))
    .$narrowType<{ unitName: string }>()
    .where('e.id', '=', id)
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  return row
}

/** The stories of an offered exemplar that readers see, and who in them has not agreed to the press. */
export async function listOfferedStories(db: Db, scope: Scope, exemplarId: string, day: DateText) {
  const rows = await db
    .selectFrom('stories.story as s')
    .innerJoin('stories.edition as e', 'e.story_id', 's.id')
    .innerJoin('stories.story_exemplar as x', 'x.story_id', 's.id')
    .select(['s.id', 's.slug', 's.language', 'e.title', 'e.standfirst', 'e.number', 'e.published_at as publishedAt'])
    .where('x.exemplar_id', '=', exemplarId)
    .where('e.ended_at', 'is', null)
    .where((it) =>
      it.not(
        it.exists(
          it
            .selectFrom('stories.story_exemplar as shut')
            .select('shut.story_id')
            .whereRef('shut.story_id', '=', 's.id')
            .where(sql<boolean>`not ${open(scope, 'shut.exemplar_id')}`),
        ),
      ),
    )
    .orderBy('e.published_at', 'desc')
    .execute()
  return await Promise.all(
    rows.map(async (row) => ({
      ...{ ...row, language: row.language as Locale },
      against: await listUnwilling(db, row.id, 'press', day),
    })),
  )
}

/** True when a story is out and everybody in it may be shown, and agrees to the press, on a day. */
export async function isStoryOffered(db: Db, storyId: string, exemplarIds: readonly string[], day: DateText) {
  const live = db.selectFrom('stories.edition').select('id').where('story_id', '=', storyId)
  if (!(await live.where('ended_at', 'is', null).executeTakeFirst())) return false
  const people = await listPeople(db, exemplarIds, day)
  return (
    people.every(({ standing }) => standing === 'showable') &&
    (await listUnwilling(db, storyId, 'press', day)).length === 0
  )
}

/** An exemplar that is offered to the press on a day, with the unit that answers for it. @throws Refusal `missing`. */
export async function getOffered(db: Db, exemplarId: string, day: DateText): Promise<{ id: string; unitId: string }> {
  const row = await db
    .selectFrom('exemplars.exemplar as e')
    .select(['e.id', 'e.unit_id as unitId'])
    .where('e.id', '=', exemplarId)
    .where(standing)
    .executeTakeFirst()
  if (!row || !(await hasConsent(db, exemplarId, 'press', day))) throw new Refusal('missing', 'notFound')
  return row
}

/** True when an agency took the kit of a story: it may tell of what it carried even after a consent ended. */
export async function hasTakenKit(db: Db, storyId: string, agencyId: string): Promise<boolean> {
  const line = db
    .selectFrom('stories.delivery')
    .select('id')
    .where('story_id', '=', storyId)
    .where('channel', '=', 'kit')
  return (await line.where('taken_by', '=', agencyId).executeTakeFirst()) !== undefined
}

function offered(db: Db, scope: Scope, day: DateText) {
  return db
    .selectFrom('exemplars.exemplar as e')
    .innerJoin('exemplars.subject as s', 's.id', 'e.subject_id')
    .innerJoin('units.label as l', 'l.unit_id', 'e.unit_id')
    .where(open(scope, 'e.id'))
    .where(standing)
    .where(sql<boolean>`exists (${agreed('press', day)})`)
}

const standing = sql<boolean>`(e.stage not in ('on_hold', 'withdrawn', 'merged')
  and exists (select 1 from exemplars.recognition r where r.exemplar_id = e.id))`
const recognisedOn = sql<string>`(select max(r.decided_on) from exemplars.recognition r where r.exemplar_id = e.id)`

const agreed = (use: Use, day: DateText) => sql`select c.until from exemplars.consent c
  where c.exemplar_id = e.id and c.use = ${use} and c.given_on <= ${day} and (c.until is null or c.until >= ${day})
    and (c.withdrawn_on is null or c.withdrawn_on > ${day})`

/** The last day of the consent to the press; none where it has no end. */
const until = (day: DateText): RawBuilder<string | null> =>
  sql<
    string | null
  >`(select case when bool_or(a.until is null) then null else max(a.until) end from (${agreed('press', day)}) a)`
