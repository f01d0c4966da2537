import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedInterview } from '../factory.ts'
import { saveInterview } from '../repository/interview.ts'
import { finishInterview } from './finish-interview.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const agency = await anOfficial(db, 'editor', 'dai-phat-thanh-truyen-hinh')
const stranger = await anOfficial(db, 'officer', 'xa-an-phu-tan')
const read = (id: string) =>
  db.selectFrom('stories.interview').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const sent = { endedOn: '11/06/2024', note: 'Phát ngày 20' }

/** A request that stands where this step begins, and its version. */
async function begun() {
  const { id } = await storedInterview(db, agency, officer)
  await saveInterview(db, id, { state: 'answered', answer: 'Được', answered_by: officer.id, answered_at: now })
  await saveInterview(db, id, { state: 'agreed', agreed_by: 'Ông Rương', agreed_on: '2024-06-10', agreement_id: null })
  return { id, version: (await read(id)).version }
}

describe('finishInterview', () => {
  test('it took place, once the person had agreed', async () => {
    const it = await begun()
    await finishInterview({ db, actor: officer, now }, { ...it, ...sent })
    assert.equal((await read(it.id)).state, 'done')
    const entry = db.selectFrom('audit.entry').select('action').where('subject_id', '=', it.id)
    assert.equal((await entry.executeTakeFirstOrThrow()).action, 'stories.finishInterview')
    const again = { ...it, version: (await read(it.id)).version, ...sent }
    await assert.rejects(finishInterview({ db, actor: officer, now }, again), { kind: 'conflict' })
  })

  test('another unit may not, and a request that somebody changed meanwhile is not overwritten', async () => {
    const it = await begun()
    await assert.rejects(finishInterview({ db, actor: stranger, now }, { ...it, ...sent }), { kind: 'forbidden' })
    await assert.rejects(finishInterview({ db, actor: officer, now }, { ...it, ...sent, version: 99 }), {
      kind: 'stale',
    })
    assert.equal((await read(it.id)).version, it.version)
  })

  test('what is missing or makes no sense is told at its field', async () => {
    const it = await begun()
    for (const [over, fields] of [
      [{ endedOn: '' }, { endedOn: 'required' }],
      [{ endedOn: '12/06/2024' }, { endedOn: 'stories.inFuture' }],
    ] as const)
      await assert.rejects(finishInterview({ db, actor: officer, now }, { ...it, ...sent, ...over }), { fields })
    assert.equal((await read(it.id)).version, it.version)
  })
})
