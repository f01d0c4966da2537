import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import type { Locale } from '#platform/i18n.ts'
import type { DateText } from '#platform/text/dates.ts'
import { compareVietnamese } from '#platform/text/names.ts'
import type { Wish } from '../repository/subscriber.ts'
import type { Frequency } from '../subscription.ts'
import { isShown } from './printable.ts'

/** A story as a digest names it. `unitIds` are its places with all above them. */
export type DigestStory = {
  id: string
  editionId: string
  slug: string
  language: Locale
  title: string
  standfirst: string
  fieldId: string
  unitId: string
  unitName: string
  unitIds: string[]
}

/** The stories that came out within some days and are shown today, the newest first. */
export async function listDigestStories(db: Db, { from, to }: { from: DateText; to: DateText }, day: DateText) {
  const first = sql<Date>`(select min(f.published_at) from stories.edition f where f.story_id = s.id)`
  const begin = (it: DateText) => new Date(`${it}T00:00:00+07:00`)
  const rows = await shown(db, day)
    .where(sql<boolean>`${first} >= ${begin(from)} and ${first} < ${begin(to)}`)
    .orderBy(first, 'desc')
    .orderBy('s.id')
    .limit(300)
    .execute()
  return rows as DigestStory[]
}

const shown = (db: Db, day: DateText) =>
  db
    .selectFrom('stories.story as s')
    .innerJoin('stories.edition as e', (on) => on.onRef('e.story_id', '=', 's.id').on('e.ended_at', 'is', null))
    .innerJoin('units.label as l', 'l.unit_id', 's.unit_id')
    .select(['s.id', 'e.id as editionId', 's.slug', 's.language', 'e.title', 'e.standfirst', 's.field_id as fieldId'])
    .select(['s.unit_id as unitId', 'l.short as unitName'])
    .select(
      sql<
        string[]
      >`array(select distinct r.root_id from units.reach r where r.relation = 'administrative' and r.unit_id in (
        select s.unit_id union select j.unit_id from stories.story_exemplar x
          join exemplars.exemplar p on p.id = x.exemplar_id join exemplars.subject j on j.id = p.subject_id
        where x.story_id = s.id))`.as('unitIds'),
    )
    .where(isShown(day))

/** Who gets mail of a rhythm. */
export async function listReaders(db: Db, frequency: Frequency): Promise<(Wish & { id: string; token: string })[]> {
  return await db
    .selectFrom('outreach.subscriber')
    .select(['id', 'token', 'language', 'frequency', 'field_id as fieldId', 'unit_id as unitId'])
    .$narrowType<{ language: Locale; frequency: Frequency }>()
    .where('state', '=', 'active')
    .where('frequency', '=', frequency)
    .orderBy('id')
    .execute()
}

/** A story that somebody was sent and that changed since: told once. */
export type Change = {
  subscriberId: string
  storyId: string
  editionId: string
  kind: 'corrected' | 'recalled'
  sentOn: Date
  slug: string
  language: Locale
  title: string
  correction: string | null
}

/** What changed of the stories that readers of a rhythm were sent and not told of since. */
export async function listChanges(db: Db, frequency: Frequency, day: DateText): Promise<Change[]> {
  const { rows } = await sql<Change>`
    with last as (
      select distinct on (m.subscriber_id, t.story_id) m.subscriber_id, t.story_id, t.edition_id, t.kind, m.ended_at
      from outreach.mail m join outreach.mail_story t on t.mail_id = m.id
      join outreach.subscriber r on r.id = m.subscriber_id
      where m.state in ('sent', 'sending', 'waiting') and r.state = 'active' and r.frequency = ${frequency}
      order by m.subscriber_id, t.story_id, m.queued_at desc)
    select l.subscriber_id as "subscriberId", l.story_id as "storyId", coalesce(e.id, l.edition_id) as "editionId",
      case when e.id is null or not ${isShown(day)} then 'recalled' else 'corrected' end as kind,
      coalesce(l.ended_at, now()) as "sentOn", s.slug, s.language, coalesce(e.title, '') as title, e.correction
    from last l join stories.story s on s.id = l.story_id
    left join stories.edition e on e.story_id = s.id and e.ended_at is null
    where l.kind <> 'recalled'
      and (e.id is null or not ${isShown(day)} or (e.id <> l.edition_id and e.correction is not null))
    order by l.subscriber_id, l.story_id`.execute(db)
  return rows
}

/** The fields and places that mail can be narrowed to. */
export async function listMailChoices(db: Db, locale: Locale, day: DateText) {
  const [fields, units] = await Promise.all([
    db
      .selectFrom('programmes.field')
      .select(['id', `name_${locale} as name`, 'name_vi'])
      .orderBy('code')
      .execute(),
    db
      .selectFrom('units.unit as u')
      .innerJoin('units.label as l', 'l.unit_id', 'u.id')
      .select(['u.id', 'l.name', 'l.km'])
      .where('u.kind', 'in', ['district', 'commune', 'province', 'department'])
      .where(
        sql<boolean>`(u.valid_to is null or u.valid_to > ${day}) and (u.valid_from is null or u.valid_from <= ${day})`,
      )
      .execute(),
  ])
  return {
    fields: fields.map(({ id, name, name_vi }) => ({ id, name: name || name_vi })),
    units: units
      .map(({ id, name, km }) => ({ id, name: (locale === 'km' && km) || (name ?? '') }))
      .toSorted((a, b) => compareVietnamese(a.name, b.name)),
  }
}
