import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { scopeOf } from '#platform/access/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { trailOf } from '../factory.ts'
import { figures, fieldOf } from '../layout-fields.ts'
import { findLayout, showLayout } from '../queries/paper.ts'
import { keepLayout } from './keep-layout.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const { unitId } = officer.post
const paper = { form: 'giay-khen', kind: 'preprinted' } as const
const used = (of = unitId) => findLayout(db, { unitId: of, ...paper })

/** What the form of the layout in use sends, with some of it changed. */
async function sent(over: Record<string, string> = {}) {
  const layout = (await used())!
  const told = layout.items.flatMap((it) =>
    figures.flatMap((figure) => (it[figure] === null ? [] : [[fieldOf(it.key, figure), String(it[figure])]])),
  )
  const size = { width: String(layout.width), height: String(layout.height), frame: '' }
  return { id: layout.id, ...size, source: 'Đo trên phôi năm 2024', ...Object.fromEntries(told), ...over }
}
const keep = async (over: Record<string, string> = {}, actor = officer) =>
  keepLayout({ db, actor, now }, await sent(over))

describe('keepLayout', () => {
  test('the first of a unit stands beside the product’s, for that unit alone, to be confirmed; it is in the audit trail', async () => {
    const before = (await used())!
    assert.deepEqual([before.unitId, before.toConfirm], [null, true])
    const { id } = await keep({ recipient_x: '62,5', recipient_y: '101' })
    const after = (await used())!
    assert.deepEqual([after.id, after.unitId, after.toConfirm], [id, unitId, true])
    const recipient = after.items.find(({ key }) => key === 'recipient')!
    assert.deepEqual([recipient.x, recipient.y, recipient.align], [62.5, 101, 'center'])
    assert.equal((await used((await anOfficial(db, 'head', 'xa-an-phu-tan')).post.unitId))!.id, before.id)
    assert.ok((await trailOf(db, before.id)).includes('keepLayout'))
  })

  test('the next one ends it and stays in its history; ticked, it is confirmed; an emptied row is printed no more', async () => {
    const before = (await used())!
    const { id } = await keep({ confirmed: '1', note_x: '', note_y: '', note_width: '', note_size: '' })
    const { history, toConfirm, items } = await showLayout(db, scopeOf(officer), id)
    assert.equal(toConfirm, false)
    assert.ok(!items.some(({ key }) => key === 'note'))
    assert.ok(history.some((it) => it.id === before.id && it.endedAt !== null))
  })

  test('not by an inspector, not from another unit’s layout, not from one that was replaced meanwhile', async () => {
    const stale = await sent()
    await keep()
    const kept = (await used())!.id
    await assert.rejects(keepLayout({ db, actor: officer, now }, stale), { kind: 'stale' })
    const stranger = await anOfficial(db, 'officer', 'xa-an-phu-tan')
    await assert.rejects(keep({}, stranger), { kind: 'missing' })
    await assert.rejects(keep({}, await anOfficial(db, 'inspector', 'xa-chau-dien')), { kind: 'forbidden' })
    assert.equal((await used())!.id, kept)
  })

  test('what is half told, off the paper, or a frame on paper that has one, names its field', async () => {
    await assert.rejects(keep({ signer_x: '', qr_x: '290', frame: '10' }), {
      fields: { signer_x: 'required', qr_x: 'commendations.outsidePaper', frame: 'commendations.frameThere' },
    })
    await assert.rejects(keep({ source: '', recipient_x: '1.2.3' }), {
      fields: { source: 'required', recipient_x: 'notANumber' },
    })
  })
})
