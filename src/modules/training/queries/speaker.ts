import { type RawBuilder, sql } from 'kysely'
import { openEvent } from '#modules/events/index.ts'
import { type Scope, within } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'
import { fold } from '#platform/text/fold.ts'
import type { Language, Travel } from '../speaker.ts'
import { isThere } from './member.ts'

/** The condition that a speaker (`s`, or nobody) is not an exemplar whose record is closed to the reader. */
export const openSpeaker = (scope: Scope): RawBuilder<boolean> =>
  sql<boolean>`(s.exemplar_id is null or s.exemplar_id <> all (${sql.val(scope.closed)}::uuid[]))`

/** How many talks somebody (`m`) gave: those of the newsroom’s ledger, and those on the programme of what took place. */
const talksOf = sql<number>`(
  (select count(*) from training.talk k where k.member_id = m.id)
  + (select count(*) from training.engagement g join events.event e on e.id = g.event_id
    where g.member_id = m.id and g.dropped_at is null and e.state in ('held', 'closed')))::int`

/** Speakers who agree on a day, for every official: no way to reach them but through their unit. Which exemplar one is, only where the portal shows it. */
const speakers = (db: Db, scope: Scope, day: DateText) =>
  db
    .selectFrom('training.speaker as s')
    .innerJoin('training.member as m', 'm.id', 's.member_id')
    .innerJoin('units.label as l', 'l.unit_id', 'm.unit_id')
    .select(['m.id', 'm.name', 'm.title', 'm.unit_id as unitId', 'l.name as unitName', 's.about', 's.languages'])
    .select(['s.travels', 's.agreed_on as agreedOn', 's.exemplar_id as exemplarId', talksOf.as('talks')])
    .select(sql<string | null>`(select x.slug from portal.exemplar x where x.id = s.exemplar_id)`.as('exemplarSlug'))
    .select(
      sql<string[]>`array(select f.field_id from training.speaker_field f where f.member_id = m.id)`.as('fieldIds'),
    )
    .$narrowType<{ unitName: string; languages: Language[]; travels: Travel }>()
    .where(isThere(day))
    .where(sql<boolean>`s.agreed_on <= ${day} and (s.ended_on is null or s.ended_on > ${day})`)
    .where(openSpeaker(scope))

type Sought = { fieldId?: string; language?: Language; words: string }

/** The speakers who can be asked, by field, language and words of what they tell, those of most talks first. */
export async function listBank(db: Db, scope: Scope, day: DateText, { fieldId, language, words }: Sought) {
  const part = `%${fold(words).replace(/[\\%_]/g, '\\$&')}%`
  return await speakers(db, scope, day)
    .$if(fieldId !== undefined, (it) =>
      it.where(sql<boolean>`exists (
        select 1 from training.speaker_field f where f.member_id = m.id and f.field_id = ${fieldId!})`),
    )
    .$if(language !== undefined, (it) => it.where(sql<boolean>`${language!} = any (s.languages)`))
    .$if(words !== '', (it) =>
      it.where(sql<boolean>`(platform.fold(s.about) like ${part} or m.name_folded like ${part})`),
    )
    .orderBy('talks', 'desc')
    .orderBy('m.name_folded')
    .limit(100)
    .execute()
}

/** One speaker who agrees on a day; nothing where they do not. */
export async function findSpeaker(db: Db, scope: Scope, memberId: string, day: DateText) {
  return await speakers(db, scope, day).where('m.id', '=', memberId).executeTakeFirst()
}

/** One speaker who agrees on a day. @throws Refusal `missing`. */
export async function showSpeaker(db: Db, scope: Scope, memberId: string, day: DateText) {
  const row = await findSpeaker(db, scope, memberId, day)
  if (!row) throw new Refusal('missing', 'notFound')
  return row
}

export type Speaker = Awaited<ReturnType<typeof showSpeaker>>

/** What a member offers as a speaker, agreed or ended, for whoever was let see them; nothing where they never did. */
export async function findOffer(db: Db, scope: Scope, memberId: string) {
  return await db
    .selectFrom('training.speaker as s')
    .select(['s.about', 's.languages', 's.travels', 's.exemplar_id as exemplarId'])
    .select(['s.agreed_on as agreedOn', 's.ended_on as endedOn'])
    .select(
      sql<string[]>`array(select f.field_id from training.speaker_field f where f.member_id = s.member_id)`.as(
        'fieldIds',
      ),
    )
    .$narrowType<{ languages: Language[]; travels: Travel }>()
    .where('s.member_id', '=', memberId)
    .where(openSpeaker(scope))
    .executeTakeFirst()
}

export type Offered = NonNullable<Awaited<ReturnType<typeof findOffer>>>

/** The events at which somebody speaks or spoke, the newest first: those of units in scope, and those that everybody may know of. */
export async function listEngagements(db: Db, scope: Scope, memberId: string) {
  return await db
    .selectFrom('training.engagement as g')
    .innerJoin('events.event as e', 'e.id', 'g.event_id')
    .innerJoin('units.label as l', 'l.unit_id', 'e.unit_id')
    .select(['e.id', 'g.title', 'e.title as event', 'e.starts_at as startsAt', 'e.state', 'l.name as hostName'])
    .select(within(scope, 'e.unit_id').as('isOwn'))
    .$narrowType<{ hostName: string }>()
    .where('g.member_id', '=', memberId)
    .where('g.dropped_at', 'is', null)
    .where('e.state', '<>', 'cancelled')
    .where(sql<boolean>`(${within(scope, 'e.unit_id')} or (e.is_public and e.state <> 'draft'))`)
    .where(openEvent(scope))
    .orderBy('e.starts_at', 'desc')
    .limit(100)
    .execute()
}

export type ListedEngagement = Awaited<ReturnType<typeof listEngagements>>[number]

/** The events of units in scope on whose programme a speaker can be put, the next one first. */
export async function listProgrammes(db: Db, scope: Scope) {
  return await db
    .selectFrom('events.event as e')
    .select(['e.id', 'e.title', 'e.unit_id as unitId', 'e.starts_at as startsAt'])
    .where(within(scope, 'e.unit_id'))
    .where('e.state', 'in', ['draft', 'announced', 'held'])
    .where(openEvent(scope))
    .orderBy('e.starts_at')
    .limit(100)
    .execute()
}
