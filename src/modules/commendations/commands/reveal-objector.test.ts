import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedForState, trailOf } from '../factory.ts'
import { postNotice } from './post-notice.ts'
import { recordObjection } from './record-objection.ts'
import { revealObjector } from './reveal-objector.ts'

const db = await testDatabase()
const department = await anOfficial(db, 'head', 'so-noi-vu')
const province = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const provinceHead = await anOfficial(db, 'head', 'tinh-tra-vinh')

async function objected(name: string | null) {
  const { id } = await storedForState(db, department, now)
  await postNotice({ db, actor: province, now }, { id, version: 2 })
  const sent = { id, version: 3, body: 'Không đúng.', name, contact: null }
  return { id, objectionId: (await recordObjection({ db, actor: province, now }, sent)).id }
}

describe('revealObjector', () => {
  test('the head sees who objected; the look and its reason are in the audit trail, the name is not', async () => {
    const { id, objectionId } = await objected('Ông Tám Ghe')
    const seen = await revealObjector({ db, actor: provinceHead, now }, { id: objectionId, reason: 'Mời làm việc' })
    assert.equal(seen.name, 'Ông Tám Ghe')
    assert.ok((await trailOf(db, id)).includes('revealObjector'))
    const entries = JSON.stringify(await db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).execute())
    assert.ok(entries.includes('Mời làm việc') && !entries.includes('Tám Ghe'))
  })

  test('who gave no name has none; an officer may not look; a look without a reason is refused', async () => {
    const { objectionId } = await objected(null)
    const look = (actor: typeof province, reason: string) =>
      revealObjector({ db, actor, now }, { id: objectionId, reason })
    assert.equal((await look(provinceHead, 'Xem')).name, null)
    await assert.rejects(look(province, 'Xem'), { kind: 'forbidden' })
    await assert.rejects(look(provinceHead, ''), { fields: { reason: 'required' } })
  })
})
