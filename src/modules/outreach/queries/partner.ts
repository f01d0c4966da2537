import { sql } from 'kysely'
import { openStory } from '#modules/stories/index.ts'
import { type Scope, within } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import type { Locale } from '#platform/i18n.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { MessageState, MessageType, PartnerState } from '../partner.ts'
import { isShown } from './printable.ts'

/** A site as the desk sees it. Its secret is nowhere here. */
export type ShownPartner = Awaited<ReturnType<typeof listPartners>>[number]

/** Every site that is told of stories, those that ended last. */
export async function listPartners(db: Db, scope: Scope, locale: Locale) {
  const rows = await partners(db, scope, locale).orderBy(sql`p.state = 'ended'`).orderBy('p.name').execute()
  return rows.map(typed)
}

/** One of them. @throws Refusal `missing`. */
export async function showPartner(db: Db, scope: Scope, id: string, locale: Locale) {
  const row = await partners(db, scope, locale).where('p.id', '=', id).executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  return typed(row)
}

/** What was told is counted of stories that the reader may see. */
const partners = (db: Db, scope: Scope, locale: Locale) =>
  db
    .selectFrom('outreach.partner as p')
    .leftJoin('units.label as l', 'l.unit_id', 'p.unit_id')
    .innerJoin('identity.official as o', 'o.id', 'p.connected_by')
    .select(['p.id', 'p.name', 'p.address', 'p.state', 'p.languages', 'l.name as unitName', 'p.version'])
    .select(['p.connected_at as connectedAt', 'p.rotated_at as rotatedAt', 'p.secret_no as secretNo', 'o.name as by'])
    .select(
      sql<string[]>`array(select coalesce(nullif(${sql.ref(`f.name_${locale}`)}, ''), f.name_vi) from programmes.field f
        where f.id = any (p.field_ids) order by f.code)`.as('fields'),
    )
    .select(
      sql<Record<MessageState, number>>`(select jsonb_build_object(
        'waiting', count(*) filter (where m.state = 'waiting'), 'taken', count(*) filter (where m.state = 'taken'),
        'failed', count(*) filter (where m.state = 'failed'))
        from outreach.message m join stories.story s on s.id = m.story_id
        where m.partner_id = p.id and ${within(scope, 's.unit_id')} and ${openStory(scope)})`.as('counts'),
    )

const typed = <T extends { state: string; languages: string[] }>({ languages, state, ...row }: T) => ({
  ...row,
  state: state as PartnerState,
  languages: languages as Locale[],
})

/** A message as the desk sees it. */
export type ShownMessage = Awaited<ReturnType<typeof listMessages>>[number]

/** The newest messages to a site about stories that the reader may see, and its tests; those that failed first. */
export async function listMessages(db: Db, scope: Scope, partnerId: string) {
  const rows = await db
    .selectFrom('outreach.message as m')
    .leftJoin('stories.story as s', 's.id', 'm.story_id')
    .leftJoin('stories.edition as e', 'e.id', 'm.edition_id')
    .select(['m.id', 'm.type', 'm.state', 'm.attempts', 'm.answer', 'm.queued_at as queuedAt', 'm.tried_at as triedAt'])
    .select(['m.story_id as storyId', 's.title', 's.language', 's.unit_id as unitId', 'e.number as edition'])
    .where('m.partner_id', '=', partnerId)
    .where((it) => it.or([it('m.story_id', 'is', null), it.and([within(scope, 's.unit_id'), openStory(scope)])]))
    .orderBy(sql`m.state = 'failed'`, 'desc')
    .orderBy('m.queued_at', 'desc')
    .orderBy('m.id', 'desc')
    .limit(60)
    .execute()
  return rows.map((row) => ({ ...row, type: row.type as MessageType, state: row.state as MessageState }))
}

/** A story by which sites choose, with the edition that readers see; none while it may not be shown. */
export async function findTellable(db: Db, storyId: string, day: DateText) {
  const row = await db
    .selectFrom('stories.story as s')
    .innerJoin('stories.edition as e', (on) => on.onRef('e.story_id', '=', 's.id').on('e.ended_at', 'is', null))
    .select(['s.id', 'e.id as editionId', 'e.published_at as publishedAt', 's.language', 's.field_id as fieldId'])
    .select('s.unit_id as unitId')
    .select(
      sql<
        string[]
      >`array(select distinct r.root_id from units.reach r where r.relation = 'administrative' and r.unit_id in (
        select s.unit_id union select j.unit_id from stories.story_exemplar x
          join exemplars.exemplar p on p.id = x.exemplar_id join exemplars.subject j on j.id = p.subject_id
        where x.story_id = s.id))`.as('unitIds'),
    )
    .where('s.id', '=', storyId)
    .where(isShown(day))
    .executeTakeFirst()
  return row && { ...row, language: row.language as Locale, unitIds: [...row.unitIds, row.unitId] }
}

/** What a site was told of a story: whether anything ever left the house, was taken, waits, or was told of this edition. */
export async function readTold(db: Db, partnerId: string, storyId: string, editionId: string) {
  const { rows } = await sql<{ isTried: boolean; isTaken: boolean; isQueued: boolean; isToldOf: boolean }>`
    select coalesce(bool_or(m.attempts > 0), false) as "isTried", coalesce(bool_or(m.state = 'taken'), false) as "isTaken",
      coalesce(bool_or(m.state = 'waiting'), false) as "isQueued",
      coalesce(bool_or(m.edition_id = ${editionId}), false) as "isToldOf"
    from outreach.message m where m.partner_id = ${partnerId} and m.story_id = ${storyId} and m.type = 'told'`.execute(
    db,
  )
  return rows[0]!
}

/** The newest edition of a story, whatever became of it. */
export async function findLastEdition(db: Db, storyId: string) {
  const row = await db
    .selectFrom('stories.edition as e')
    .innerJoin('stories.story as s', 's.id', 'e.story_id')
    .select(['e.id', 'e.number', 'e.ended_at as endedAt', 's.slug', 's.language', 's.unit_id as unitId'])
    .where('e.story_id', '=', storyId)
    .orderBy('e.number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && { ...row, language: row.language as Locale }
}

/** Whether what was chosen is there: the unit, and every field. */
export async function areChoices(db: Db, it: { unitId: string | null; fieldIds: readonly string[] }): Promise<boolean> {
  const { rows } = await sql<{ areThere: boolean }>`select
    (${it.unitId}::uuid is null or exists (select 1 from units.unit u where u.id = ${it.unitId}::uuid))
    and not exists (select 1 from unnest(${sql.val([...it.fieldIds])}::uuid[]) w (id)
      where not exists (select 1 from programmes.field f where f.id = w.id)) as "areThere"`.execute(db)
  return rows[0]!.areThere
}
