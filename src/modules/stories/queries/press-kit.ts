import { liveUses, type Use, uses } from '#modules/exemplars/index.ts'
import { type Scope, within } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import type { Locale } from '#platform/i18n.ts'
import { Refusal } from '#platform/refusal.ts'
import type { RichDocument } from '#platform/rich-text/document.ts'
import { picturesOf } from '#platform/rich-text/pictures.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { Due, DueReason } from '../repository/delivery.ts'
import { lacksOf, type RightsKind } from '../picture-lacks.ts'
import { findContact } from './coordination.ts'
import { listSheet } from './fact-sheet.ts'
import { isStoryOffered } from './offer.ts'
import { readPictureFacts } from './picture-facts.ts'
import { openStory } from './open-story.ts'

/** What a kit is put together from. `forUses` says of each use whether everybody in the story agrees, and until when. */
export type KitSource = Awaited<ReturnType<typeof readKit>>

/**
 * A kit that was handed over, with what may be used of it today. Whoever took it, their agency, and whoever sees to the story
 * may have it. @throws Refusal `missing`; `conflict` once it was corrected or called back: then a new one is taken, or none.
 */
export async function readKit(db: Db, scope: Scope, deliveryId: string, day: DateText) {
  const row = await db
    .selectFrom('stories.delivery as d')
    .innerJoin('stories.story as s', 's.id', 'd.story_id')
    .innerJoin('stories.edition as e', 'e.id', 'd.edition_id')
    .innerJoin('units.label as l', 'l.unit_id', 's.unit_id')
    .select(['d.id', 'd.outlet', 'd.place as taker', 'd.carried_on as takenOn', 'd.due', 's.id as storyId', 's.slug'])
    .select(['s.language', 's.unit_id as unitId', 'l.name as unitName', 'e.number', 'e.title', 'e.standfirst'])
    .select(['e.author', 'e.body', 'e.cover_id as coverId', 'e.published_at as publishedAt', 'e.ended_at as endedAt'])
    .$narrowType<{ unitName: string }>()
    .where('d.id', '=', deliveryId)
    .where('d.channel', '=', 'kit')
    .where(within(scope, 'd.unit_id', 'd.taken_by'))
    .where(openStory(scope))
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  const exemplarIds = await listIds(db, row.storyId)
  if (row.due || row.endedAt || !(await isStoryOffered(db, row.storyId, exemplarIds, day)))
    throw new Refusal('conflict', 'stories.kitEnded')
  const body = row.body as unknown as RichDocument
  const [facts, contact, pictures, forUses] = await Promise.all([
    listSheet(db, row.storyId),
    findContact(db, row.unitId, day),
    listPictures(db, row.storyId, day, [
      ...(row.coverId ? [row.coverId] : []),
      ...picturesOf(body).map(({ id }) => id),
    ]),
    readUses(db, exemplarIds, day),
  ])
  return { ...row, body, language: row.language as Locale, facts, contact, pictures, forUses }
}

/** A kit that was handed over, and what its taker owes since. */
export type TakenKit = Awaited<ReturnType<typeof listTakenKits>>[number]

/** The kits that a reader's units took or handed over, of one exemplar or of all, those that owe something first. */
export async function listTakenKits(db: Db, scope: Scope, exemplarId?: string) {
  const rows = await db
    .selectFrom('stories.delivery as d')
    .innerJoin('stories.edition as e', 'e.id', 'd.edition_id')
    .leftJoin('identity.official as o', 'o.id', 'd.settled_by')
    .select([
      'd.id',
      'd.story_id as storyId',
      'd.outlet',
      'd.place as taker',
      'd.carried_on as takenOn',
      'd.unit_id as unitId',
    ])
    .select(['d.taken_by as takenBy', 'd.due', 'd.due_reason as dueReason', 'd.settled', 'd.settled_note as note'])
    .select(['o.name as settledBy', 'd.version', 'e.title', 'e.number'])
    .where('d.channel', '=', 'kit')
    .where(within(scope, 'd.unit_id', 'd.taken_by'))
    .where(openStory(scope, 'd.story_id'))
    .$if(exemplarId !== undefined, (it) =>
      it.where('d.story_id', 'in', (of) =>
        of.selectFrom('stories.story_exemplar').select('story_id').where('exemplar_id', '=', exemplarId!),
      ),
    )
    .orderBy((it) => it.and([it('d.due', 'is not', null), it('d.settled', 'is', null)]), 'desc')
    .orderBy('d.recorded_at', 'desc')
    .limit(100)
    .execute()
  return rows.map((row) => ({
    ...row,
    due: row.due as Due['due'] | null,
    dueReason: row.dueReason as DueReason | null,
    settled: row.settled as 'done' | 'unreachable' | null,
  }))
}

async function listIds(db: Db, storyId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('stories.story_exemplar')
    .select('exemplar_id')
    .where('story_id', '=', storyId)
    .execute()
  return rows.map(({ exemplar_id }) => exemplar_id)
}

/** The pictures that the press may use that day, with their rights; the others stay out of the kit. */
async function listPictures(db: Db, storyId: string, day: DateText, ids: readonly string[]) {
  const rows = await db
    .selectFrom('stories.picture as p')
    .innerJoin('files.file as f', 'f.id', 'p.file_id')
    .innerJoin('stories.library_picture as l', 'l.id', 'p.library_id')
    .select(['p.id', 'p.library_id as libraryId', 'p.alt', 'p.credit', 'p.caption', 'f.sha256', 'f.type'])
    .select(['l.rights', 'l.holder', 'l.terms', 'l.rights_until as rightsUntil'])
    .where('p.story_id', '=', storyId)
    .execute()
  const facts = await readPictureFacts(
    db,
    rows.map(({ libraryId }) => libraryId),
  )
  const usable = rows
    .filter(
      ({ libraryId, alt, credit }) => lacksOf({ ...facts.get(libraryId)!, alt, credit }, 'press', day).length === 0,
    )
    .map((it) => ({ ...it, rights: it.rights as RightsKind }))
  return ids.flatMap((id) => usable.find((it) => it.id === id) ?? []).filter((it, at, all) => all.indexOf(it) === at)
}

/** For each use: whether everybody agrees on a day, and the first day on which somebody's consent ends. */
async function readUses(db: Db, exemplarIds: readonly string[], day: DateText) {
  const consents = await db
    .selectFrom('exemplars.consent')
    .select(['exemplar_id as exemplarId', 'use', 'given_on as givenOn', 'until', 'withdrawn_on as withdrawnOn'])
    .where('exemplar_id', 'in', [...exemplarIds])
    .execute()
  const known = consents.map((it) => ({ ...it, use: it.use as Use }))
  const live = exemplarIds.map((id) => ({
    id,
    uses: liveUses(
      known.filter((it) => it.exemplarId === id),
      day,
    ),
  }))
  return uses.map((use) => {
    const isAllowed = live.every((it) => it.uses.includes(use))
    const ends = exemplarIds.flatMap((id) => {
      const own = known.filter((it) => it.exemplarId === id && it.use === use && liveUses([it], day).length > 0)
      return own.length === 0 || own.some(({ until }) => until === null)
        ? []
        : [
            own
              .map(({ until }) => until!)
              .toSorted()
              .at(-1)!,
          ]
    })
    return { use, isAllowed, until: isAllowed ? (ends.toSorted()[0] ?? null) : null }
  })
}
