import { sql } from 'kysely'
import { recordOwnEntry } from '#platform/audit.ts'
import { type Db, inTransaction } from '#platform/db.ts'
import { keepFile } from '#platform/files/keep.ts'
import type { FileStore } from '#platform/files/store.ts'
import { longestText, speak } from '#platform/speech/voice.ts'
import { draftForm } from '../form-text.ts'
import { readFormSource } from '../queries/form-source.ts'
import { getStory } from './story.ts'

type Waiting = { editionId: string; storyId: string }
type Place = { db: Db; files: FileStore; now: Date }

/**
 * Reads the newest stories aloud that have no sound yet, as they stand, at most so many; gives how many were read. Khmer and
 * English have no voice that reads them well: people record those. Who withdrew the consent to the radio is not read.
 */
export async function readNewestAloud({ db, files, now }: Place, most: number): Promise<number> {
  const waiting = await listSilent(db, most)
  for (const edition of waiting) await readOneAloud({ db, files, now }, edition)
  return waiting.length
}

async function listSilent(db: Db, most: number): Promise<Waiting[]> {
  const { rows } = await sql<Waiting>`
    select e.id as "editionId", e.story_id as "storyId"
    from stories.edition e join stories.story s on s.id = e.story_id
    where e.ended_at is null and s.language = 'vi' and s.state = 'published'
      and not exists (select 1 from stories.reading r where r.edition_id = e.id)
      and s.id not in (select story_id from stories.silenced)
    order by e.published_at desc, e.id limit ${most}`.execute(db)
  return rows
}

async function readOneAloud({ db, files, now }: Place, { editionId, storyId }: Waiting): Promise<void> {
  const { unitId } = await inTransaction(db, (inside) => getStory(inside, storyId))
  const mp3 = await speakWhole(await textOf(db, storyId))
  await inTransaction(db, async (inside) => {
    const sound = mp3 && new File([new Uint8Array(mp3)], 'bai-doc.mp3', { type: 'audio/mpeg' })
    const kept = sound && (await keepFile({ db: inside, files, now, actor: undefined }, sound, { unitId }))
    await inside
      .insertInto('stories.reading')
      .values({ edition_id: editionId, story_id: storyId, file_id: kept?.id ?? null, made_at: now })
      .onConflict((it) => it.doNothing())
      .execute()
    const about = { subjectId: storyId, aboutId: storyId, unitId, input: { editionId, isHeard: kept !== undefined } }
    await recordOwnEntry(inside, now, { action: 'stories.readAloud', ...about })
  })
}

/** The words of the edition that readers see, written out as they are said; of a very long one, the paragraphs that have room. */
async function textOf(db: Db, storyId: string): Promise<string> {
  const text = draftForm('radio', await readFormSource(db, storyId, ''))
  if (text.length <= longestText) return text
  const rest = 'Phần còn lại mời đọc trên trang.'
  const room = text.slice(0, longestText - rest.length - 2)
  return `${room.slice(0, room.lastIndexOf('\n\n'))}\n\n${rest}`
}

/** Nothing where there are no words, or the voice fails on them: the next story must not wait behind them for ever. */
async function speakWhole(text: string): Promise<Buffer | undefined> {
  if (!/\p{L}/u.test(text)) return undefined
  try {
    return await speak(text)
  } catch {
    return undefined
  }
}
