import { sql } from 'kysely'
import { type Scope, within } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import { addDays, type DateText } from '#platform/text/dates.ts'
import { fold } from '#platform/text/fold.ts'
import { daysOfNotice, type Standing } from '../picture-lacks.ts'
import { openPicture } from './open-picture.ts'

/** What the library can be narrowed to by state. */
export const pictureStates = ['lacking', 'ending', 'complete', 'minors', 'out'] as const
export type PictureState = (typeof pictureStates)[number]
export type LibraryFilter = { state: PictureState | null; unitId: string | null; find: string }

/** A picture in the grid of the library. */
export type ListedPicture = Awaited<ReturnType<typeof listLibrary>>['pictures'][number]

/** The pictures that the reader's desks keep, newest first, one page of them with how many there are. */
export async function listLibrary(
  db: Db,
  scope: Scope,
  { state, unitId, find }: LibraryFilter,
  { day, page, size }: { day: DateText; page: number; size: number },
) {
  const wanted = `%${fold(find).replace(/[\\%_]/g, '\\$&')}%`
  const rows = await db
    .with('known', (cte) =>
      cte
        .selectFrom('stories.library_picture as l')
        .innerJoin('files.file as f', 'f.id', 'l.file_id')
        .innerJoin('units.label as u', 'u.unit_id', 'l.unit_id')
        .select([
          'l.id',
          'l.unit_id as unitId',
          'l.file_id as fileId',
          'l.alt',
          'l.credit',
          'l.has_minors as hasMinors',
          'l.out_at as outAt',
        ])
        .select(['l.added_at as addedAt', 'f.width', 'f.height', 'u.short as unitName'])
        .select(standing(day).as('standing'))
        .where(within(scope, 'l.unit_id'))
        .where(openPicture(scope))
        .$if(unitId !== null, (it) => it.where('l.unit_id', '=', unitId!))
        .$if(find.trim() !== '', (it) =>
          it.where(
            sql<boolean>`(platform.fold(concat_ws(' ', l.alt, l.credit, l.caption, l.holder)) like ${wanted}
              or exists (select 1 from stories.person_shown x left join exemplars.exemplar e on e.id = x.exemplar_id
                left join exemplars.subject j on j.id = e.subject_id
                where x.picture_id = l.id and platform.fold(coalesce(j.name, x.name)) like ${wanted}))`,
          ),
        ),
    )
    .selectFrom('known')
    .selectAll()
    .select(sql<number>`count(*) over ()`.as('count'))
    .$narrowType<{ unitName: string }>()
    .$if(state === 'minors', (it) => it.where('hasMinors', '=', true))
    .$if(state === 'out', (it) => it.where('outAt', 'is not', null))
    .$if(state !== null && state !== 'minors' && state !== 'out', (it) => it.where('standing', '=', state as Standing))
    .orderBy('addedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(size)
    .offset((page - 1) * size)
    .execute()
  return { count: rows[0]?.count ?? 0, pictures: rows.map(({ count: _, ...row }) => row) }
}

/** The twin of `standingOf` in SQL; library-list.test.ts holds the two together. `l` is the picture, `f` its file. */
const standing = (day: DateText) => sql<Standing>`case
  when l.alt = '' or l.credit = '' or l.rights = 'unknown' or l.shown = 'unknown'
    or (l.rights in ('permission', 'agency') and l.holder = '')
    or (l.rights <> 'own' and l.terms = '' and l.rights_file_id is null)
    or (l.rights = 'agency' and l.rights_until is null) or l.rights_until < ${day}::date
    or (l.shown = 'people' and not exists (select 1 from stories.person_shown x where x.picture_id = l.id))
    or (l.has_minors and not exists (select 1 from stories.person_shown x where x.picture_id = l.id and x.is_minor))
    or exists (select 1 from stories.person_shown x where x.picture_id = l.id and ${agreedUntil(day)} is null)
    or exists (select 1 from files.file g join stories.library_picture o on o.file_id = g.id
      where g.sha256 = f.sha256 and o.id <> l.id and o.out_at is not null)
    then 'lacking'
  when l.rights_until <= ${addDays(day, daysOfNotice)}::date
    or exists (select 1 from stories.person_shown x
      where x.picture_id = l.id and ${agreedUntil(day)} <= ${addDays(day, daysOfNotice)}::date)
    then 'ending'
  else 'complete' end`

/** The last day of what a person (`x`) agreed to on the portal, infinity without one; null where nothing holds. */
const agreedUntil = (day: DateText) => sql`(
  select max(coalesce(c.until, 'infinity'::date)) from (
    select c.given_on, c.until, c.withdrawn_on, c.relation
    from exemplars.consent c join exemplars.exemplar e on e.id = c.exemplar_id and e.stage not in ('withdrawn', 'on_hold')
    where c.exemplar_id = x.exemplar_id and c.use = 'portal'
    union all select x.given_on, x.until, x.withdrawn_on, x.relation
    where x.exemplar_id is null and x.given_on is not null and 'portal' = any (x.uses)) c
  where c.given_on <= ${day}::date and (c.until is null or c.until >= ${day}::date)
    and (c.withdrawn_on is null or c.withdrawn_on > ${day}::date) and (not x.is_minor or c.relation = 'guardian'))`
