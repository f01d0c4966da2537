import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { unitId } from '#modules/units/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { planEvent } from './plan-event.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const editor = await anOfficial(db, 'editor', 'xa-chau-dien')
const events = () => db.selectFrom('events.event').selectAll().execute()
const told = {
  ...{ kind: 'exchange', way: 'within', withinName: 'Hội nghị sơ kết', title: 'Giao lưu nghề dệt chiếu', summary: '' },
  ...{ on: '20/06/2024', from: '8h', to: '10:30', lastDay: '', place: 'Hội trường', link: '', audience: 'Học sinh' },
  ...{ isPublic: 'on', itemTime: ['8h', ''], itemTitle: ['Khai mạc', ''], itemWho: ['', ''] },
}

describe('planning an event', () => {
  test('keeps when and where in Vietnam’s time, with its programme; nobody is told yet; it is in the audit trail', async () => {
    const { id } = await planEvent({ db, actor: officer, now }, told)
    const row = (await events()).find((it) => it.id === id)!
    assert.deepEqual([row.state, row.slug, row.announced_at], ['draft', 'giao-luu-nghe-det-chieu', null])
    assert.equal(row.starts_at.toISOString(), '2024-06-20T01:00:00.000Z')
    const items = await db.selectFrom('events.item').selectAll().where('event_id', '=', id).execute()
    assert.deepEqual(
      items.map((it) => [it.at, it.title]),
      [['08:00', 'Khai mạc']],
    )
    const entry = await db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).executeTakeFirst()
    assert.equal(entry?.action, 'events.planEvent')
  })

  test('a second one of the same name has an address of its own', async () => {
    const { id } = await planEvent({ db, actor: officer, now }, told)
    assert.equal((await events()).find((it) => it.id === id)?.slug, 'giao-luu-nghe-det-chieu-2')
  })

  test('an editor may not, nor an officer for a unit elsewhere; nothing is written', async () => {
    const before = (await events()).length
    await assert.rejects(planEvent({ db, actor: editor, now }, told), { kind: 'forbidden' })
    const elsewhere = { ...told, unitId: unitId('xa-an-phu-tan') }
    await assert.rejects(planEvent({ db, actor: officer, now }, elsewhere), { kind: 'forbidden' })
    assert.equal((await events()).length, before)
  })

  test('what is missing or cannot be is told at its field', async () => {
    const odd = { ...told, title: '', link: 'javascript:alert(1)', on: '31/02/2024' }
    await assert.rejects(planEvent({ db, actor: officer, now }, odd), {
      fields: { title: 'required', link: 'events.badLink', on: 'notADate' },
    })
    const wrong = { ...told, withinName: '', to: '7h', itemTitle: ['', ''] }
    await assert.rejects(planEvent({ db, actor: officer, now }, wrong), {
      fields: { withinName: 'required', to: 'events.endsBefore', 'itemTitle.0': 'required' },
    })
  })
})
