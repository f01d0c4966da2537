import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedInterview } from '../factory.ts'
import { saveInterview } from '../repository/interview.ts'
import { agreeToInterview } from './agree-interview.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const agency = await anOfficial(db, 'editor', 'dai-phat-thanh-truyen-hinh')
const stranger = await anOfficial(db, 'officer', 'xa-an-phu-tan')
const read = (id: string) =>
  db.selectFrom('stories.interview').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const sent = { agreedBy: 'Thạch Sa Rương', agreedOn: '10/06/2024' }

/** A request that stands where this step begins, and its version. */
async function begun() {
  const { id } = await storedInterview(db, agency, officer)
  await saveInterview(db, id, { state: 'answered', answer: 'Được', answered_by: officer.id, answered_at: now })
  return { id, version: (await read(id)).version }
}

describe('agreeToInterview', () => {
  test('the person’s own agreement is recorded after the unit’s answer', async () => {
    const it = await begun()
    await agreeToInterview({ db, actor: officer, now }, { ...it, ...sent })
    assert.equal((await read(it.id)).state, 'agreed')
    const entry = db.selectFrom('audit.entry').select('action').where('subject_id', '=', it.id)
    assert.equal((await entry.executeTakeFirstOrThrow()).action, 'stories.agreeToInterview')
    const again = { ...it, version: (await read(it.id)).version, ...sent }
    await assert.rejects(agreeToInterview({ db, actor: officer, now }, again), { kind: 'conflict' })
  })

  test('another unit may not, and a request that somebody changed meanwhile is not overwritten', async () => {
    const it = await begun()
    await assert.rejects(agreeToInterview({ db, actor: stranger, now }, { ...it, ...sent }), { kind: 'forbidden' })
    await assert.rejects(agreeToInterview({ db, actor: officer, now }, { ...it, ...sent, version: 99 }), {
      kind: 'stale',
    })
    assert.equal((await read(it.id)).version, it.version)
  })

  test('what is missing or makes no sense is told at its field', async () => {
    const it = await begun()
    for (const [over, fields] of [
      [{ agreedBy: '' }, { agreedBy: 'required' }],
      [{ agreedOn: '12/06/2024' }, { agreedOn: 'stories.inFuture' }],
      [{ fileId: '0197b4d2-1111-7000-8000-000000000000' }, { file: 'notAChoice' }],
    ] as const)
      await assert.rejects(agreeToInterview({ db, actor: officer, now }, { ...it, ...sent, ...over }), { fields })
    assert.equal((await read(it.id)).version, it.version)
  })
})
