import { sql } from 'kysely'
import { openStory } from '#modules/stories/index.ts'
import { type Scope, within } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import { secondsOf } from '#platform/speech/sentences.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { Bulletin } from '../rundown.ts'
import { allAgreed, isShown, readStanding } from './printable.ts'
import { readToldStory } from './told-story.ts'

/** A form that was approved of the edition that readers see, under the consent to its use. */
const approved = (db: Db, scope: Scope, day: DateText) =>
  db
    .selectFrom('stories.form as f')
    .innerJoin('stories.story as s', 's.id', 'f.story_id')
    .innerJoin('stories.edition as e', (on) => on.onRef('e.id', '=', 'f.edition_id').on('e.ended_at', 'is', null))
    .innerJoin('units.label as l', 'l.unit_id', 's.unit_id')
    .select([
      'f.id',
      'f.text',
      'f.priority',
      'f.approved_at as approvedAt',
      's.id as storyId',
      'e.title',
      'l.name as unitName',
    ])
    .where('f.state', '=', 'approved')
    .where(isShown(day))
    .where(openStory(scope))

/** The bulletins of a kind that may go on air today, of the reader’s units; the urgent and the newest first. */
export async function listBulletins(
  db: Db,
  scope: Scope,
  kind: 'radio' | 'loudspeaker',
  day: DateText,
): Promise<Bulletin[]> {
  const rows = await approved(db, scope, day)
    .where('f.kind', '=', kind)
    .where(allAgreed('radio', day))
    .where(within(scope, 's.unit_id'))
    .orderBy(sql`array_position(array['urgent', 'priority', 'normal'], f.priority)`)
    .orderBy('f.approved_at', 'desc')
    .limit(60)
    .execute()
  return rows.map(({ id, title, unitName, text, priority }) => ({
    ...{ id, title, unitName: unitName ?? '', priority, seconds: secondsOf(text) },
  }))
}

/** These forms of a kind that were approved, with the edition each was made from: what a programme on air may have been of. */
export async function listForms(db: Db, kind: 'radio' | 'loudspeaker', ids: readonly string[]) {
  const rows = await db
    .selectFrom('stories.form as f')
    .innerJoin('stories.story as s', 's.id', 'f.story_id')
    .innerJoin('stories.edition as e', 'e.id', 'f.edition_id')
    .select([
      'f.id',
      'f.text',
      'f.priority',
      'f.edition_id as editionId',
      's.id as storyId',
      's.unit_id as unitId',
      'e.title',
    ])
    .where('f.kind', '=', kind)
    .where('f.state', '=', 'approved')
    .where(sql<boolean>`f.id = any (${sql.val([...ids])}::uuid[])`)
    .execute()
  return rows.map(({ text, ...it }) => ({ ...it, unitName: '', seconds: secondsOf(text) }))
}

/** The stories of these that have a sheet for rapporteurs. */
export async function listBriefed(
  db: Db,
  scope: Scope,
  storyIds: readonly string[],
  day: DateText,
): Promise<Set<string>> {
  const rows = await approved(db, scope, day)
    .where('f.kind', '=', 'briefing')
    .where(allAgreed('press', day))
    .where(sql<boolean>`s.id = any (${sql.val([...storyIds])}::uuid[])`)
    .execute()
  return new Set(rows.map(({ storyId }) => storyId))
}

/** An approved sheet for rapporteurs: `id` is its form's. */
export type Briefing = { id: string; storyId: string; title: string; unitName: string; approvedAt: Date | null }

const briefings = (db: Db, scope: Scope, day: DateText) =>
  approved(db, scope, day).where('f.kind', '=', 'briefing').where(allAgreed('press', day))

/** The sheets that rapporteurs may use today, the newest first. Their stories are out, so that anybody may read them. */
export async function listBriefings(db: Db, scope: Scope, day: DateText): Promise<Briefing[]> {
  const rows = await briefings(db, scope, day).orderBy('f.approved_at', 'desc').orderBy('f.id').limit(100).execute()
  return rows.map(briefingOf)
}

/** One of them by its form; nothing where it may not be used. */
export async function findBriefing(db: Db, scope: Scope, formId: string, day: DateText): Promise<Briefing | undefined> {
  const row = await briefings(db, scope, day).where('f.id', '=', formId).executeTakeFirst()
  return row && briefingOf(row)
}

const briefingOf = ({
  id,
  storyId,
  title,
  unitName,
  approvedAt,
}: Omit<Briefing, 'unitName'> & { unitName: string | null }) => ({
  ...{ id, storyId, title, unitName: unitName ?? '', approvedAt },
})

/** The approved sheet of a story. @throws Refusal `missing` where there is none that may go out. */
export async function getBriefing(db: Db, scope: Scope, storyId: string, day: DateText) {
  const row = await approved(db, scope, day)
    .where('f.kind', '=', 'briefing')
    .where(allAgreed('press', day))
    .where('s.id', '=', storyId)
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  return { ...row, unitName: row.unitName ?? '' }
}

/** A story for a poster: out today, of people who agreed to print. @throws Refusal `missing`. */
export async function getPrintable(db: Db, scope: Scope, storyId: string, day: DateText) {
  const open = await db
    .selectFrom('stories.story as s')
    .select('s.language')
    .where('s.id', '=', storyId)
    .where(openStory(scope))
    .executeTakeFirst()
  const [it] = open ? await readStanding(db, [storyId], 'print', day) : []
  if (!open || !it?.editionId || it.leftOut) throw new Refusal('missing', 'notFound')
  return await readToldStory(db, it.editionId, open.language as 'vi', { use: 'print', day })
}
