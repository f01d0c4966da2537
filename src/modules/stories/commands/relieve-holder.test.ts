import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedStory } from '../factory.ts'
import { findRelief } from '../queries/relief.ts'
import { addHold, findHold } from '../repository/hold.ts'
import { relieveHolder } from './relieve-holder.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const head = await anOfficial(db, 'head', 'xa-chau-dien')
const stranger = await anOfficial(db, 'editor', 'xa-an-phu-tan')
const held = async () => {
  const id = await storedStory(db, officer)
  await addHold(db, id, { by: officer.id, at: now })
  return id
}

describe('taking a story over', () => {
  test('gives it to who asked, keeps the reason for the holder to read, and is in the audit trail with it', async () => {
    const id = await held()
    await relieveHolder({ db, actor: head, now }, { id, note: 'Anh đi công tác' })
    assert.equal((await findHold(db, id))?.officialId, head.id)
    const relief = await findRelief(db, id, officer.id)
    assert.deepEqual([relief?.by, relief?.note, relief?.at], [head.name, 'Anh đi công tác', now])
    const entry = await db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).executeTakeFirst()
    assert.deepEqual(
      [entry?.action, (entry?.input as { note?: string } | undefined)?.note],
      ['stories.relieveHolder', 'Anh đi công tác'],
    )
  })

  test('without a reason it is refused at that field, and the holder keeps it', async () => {
    const id = await held()
    await assert.rejects(relieveHolder({ db, actor: head, now }, { id, note: ' ' }), { fields: { note: 'required' } })
    assert.equal((await findHold(db, id))?.officialId, officer.id)
  })

  test('a desk elsewhere may not; nobody relieves themselves, nor a story that lies free', async () => {
    const id = await held()
    const relieve = (actor: typeof officer, of = id) => relieveHolder({ db, actor, now }, { id: of, note: 'x' })
    await assert.rejects(relieve(stranger), { kind: 'forbidden' })
    await assert.rejects(relieve(officer), { message: 'wrongState' })
    await assert.rejects(relieve(head, await storedStory(db, officer)), { message: 'wrongState' })
    assert.equal((await findHold(db, id))?.officialId, officer.id)
  })
})
