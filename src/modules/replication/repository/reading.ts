import { sql } from 'kysely'
import { recordOwnEntry } from '#platform/audit.ts'
import { type Db, inTransaction } from '#platform/db.ts'
import { keepFile } from '#platform/files/keep.ts'
import type { FileStore } from '#platform/files/store.ts'
import { speak } from '#platform/speech/voice.ts'
import { scriptOf } from '../card.ts'
import { readCard } from '../queries/card.ts'

type Place = { db: Db; files: FileStore; now: Date }
type Silent = { exemplarId: string; unitId: string; version: number }

/** Reads cards aloud that have no sound as they stand now, at most so many, the newest first. */
export async function readCardsAloud({ db, files, now }: Place, most: number): Promise<void> {
  const { rows } = await sql<Silent>`
    select m.exemplar_id as "exemplarId", e.unit_id as "unitId", m.version
    from replication.model m join exemplars.exemplar e on e.id = m.exemplar_id
    left join replication.reading r on r.exemplar_id = m.exemplar_id
    where r.version is distinct from m.version and e.stage not in ('withdrawn', 'merged')
      and exists (select 1 from exemplars.recognition g where g.exemplar_id = e.id)
      and m.exemplar_id not in (select exemplar_id from replication.silenced)
    order by m.exemplar_id desc limit ${most}`.execute(db)
  for (const it of rows) await readOne({ db, files, now }, it)
}

async function readOne({ db, files, now }: Place, { exemplarId, unitId, version }: Silent): Promise<void> {
  const card = await readCard(db, exemplarId)
  const mp3 = card && (await speak(scriptOf(card)).catch(() => undefined)) // the next must not wait behind it for ever
  await inTransaction(db, async (inside) => {
    const sound = mp3 && new File([new Uint8Array(mp3)], 'cach-lam.mp3', { type: 'audio/mpeg' })
    const kept = sound && (await keepFile({ db: inside, files, now, actor: undefined }, sound, { unitId }))
    const read = { version, file_id: kept?.id ?? null, made_at: now }
    await inside
      .insertInto('replication.reading')
      .values({ exemplar_id: exemplarId, ...read })
      .onConflict((it) => it.column('exemplar_id').doUpdateSet(read))
      .execute()
    const about = {
      subjectId: exemplarId,
      aboutId: exemplarId,
      unitId,
      input: { version, isHeard: kept !== undefined },
    }
    await recordOwnEntry(inside, now, { action: 'replication.readAloud', ...about })
  })
}
