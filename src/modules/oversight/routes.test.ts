import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Actor } from '#platform/access/index.ts'
import { recordEntry, recordOwnEntry } from '#platform/audit.ts'
import { testDatabase } from '../../../test/database.ts'
import { anOfficial, deskOf, someDay } from '../../../test/world.ts'
import { storedExemplar } from '../exemplars/factory.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const head = await anOfficial(db, 'head', 'xa-chau-dien')
const elsewhere = await anOfficial(db, 'head', 'xa-hoa-an')
const id = await storedExemplar(db, officer, { subject: { name: 'Thạch Sa Rương' } })
const entry = { subjectId: id, aboutId: id, unitId: officer.post.unitId, input: {} }
const at = (day: string) => new Date(`${day}T02:00:00Z`)
await recordEntry(db, { db, actor: officer, now: at('2024-05-02') }, { ...entry, action: 'exemplars.record' })
await recordEntry(db, { db, actor: officer, now: at('2024-06-03') }, { ...entry, action: 'exemplars.nominate' })
await recordOwnEntry(db, someDay, { ...entry, action: 'exemplars.expireConsents' })
await recordEntry(db, { db, actor: elsewhere, now: someDay }, { ...entry, action: 'exemplars.hold' })

const rows = async (actor: Actor, query = '') => {
  const answer = await deskOf(db, actor).request(`/lam-viec/nhat-ky${query}`)
  assert.equal(answer.status, 200)
  const text = await answer.text()
  return { text, count: text.match(/<time class="num"/g)?.length ?? 0 }
}

describe('the audit trail', () => {
  test('a head reads what was done in the unit, by whom and by the product itself', async () => {
    const { text, count } = await rows(head)
    assert.equal(count, 4)
    assert.match(text, /Thạch Sa Rương/)
    assert.match(text, /Hệ thống tự làm/)
  })

  test('another unit’s head reads only what they did themselves, and cannot open the record', async () => {
    const { text, count } = await rows(elsewhere)
    assert.equal(count, 1)
    assert.doesNotMatch(text, /Thạch Sa Rương/)
  })

  test('narrows by person, action, days and record', async () => {
    assert.equal((await rows(head, '?nguoi=can+bo+officer')).count, 2)
    assert.equal((await rows(head, '?viec=exemplars.nominate')).count, 1)
    assert.equal((await rows(head, '?tu-ngay=03/06/2024&den-ngay=03/06/2024')).count, 1)
    assert.equal((await rows(head, '?ho-so=thach+sa+ruong')).count, 4)
    assert.equal((await rows(head, '?ho-so=nobody')).count, 0)
  })

  test('a day that is none is said so and does not narrow', async () => {
    const { text, count } = await rows(head, '?tu-ngay=31/02/2024')
    assert.equal(count, 4)
    assert.match(text, /Hãy viết ngày có thật/)
  })

  test('an officer may not read it', async () => {
    assert.equal((await deskOf(db, officer).request('/lam-viec/nhat-ky')).status, 403)
  })
})
