import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { scopeOf } from '#platform/access/index.ts'
import { anOfficial, someDay } from '#test/world.ts'
import { storedExemplar } from '../factory.ts'
import { findDuplicates } from '../jobs.ts'
import { listDoubts } from '../queries/duplicates.ts'
import { tellApart } from './tell-apart.ts'

const db = await testDatabase()
const now = someDay
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const other = await anOfficial(db, 'officer', 'xa-an-phu-tan')
const above = await anOfficial(db, 'officer', 'huyen-cau-ke')
const two = async (name: string) => ({
  id: await storedExemplar(db, officer, { subject: { name, birthYear: 1961 } }),
  otherId: await storedExemplar(db, other, { unitKey: 'xa-an-phu-tan', subject: { name, birthYear: 1961 } }),
})

describe('tellApart', () => {
  test('a pair that looked like one person is asked about no more; it is in the audit trail', async () => {
    const it = await two('Huỳnh Văn Đầy')
    await findDuplicates.run({ db, now }, {})
    const open = async () => (await listDoubts(db, scopeOf(above), 1)).doubts.map(({ a, b }) => [a.id, b.id].sort())
    assert.deepEqual(await open(), [[it.id, it.otherId].sort()])
    await tellApart({ db, actor: above, now }, { ...it, reason: 'Hai người, hai ấp' })
    assert.deepEqual(await open(), [])
    const entry = await db.selectFrom('audit.entry').selectAll().where('about_id', '=', it.id).executeTakeFirstOrThrow()
    assert.deepEqual([entry.action, entry.actor_id], ['exemplars.tellApart', above.id])
  })

  test('one of the two units may not, and nothing is written', async () => {
    const it = await two('Kim Thị Nêng')
    await assert.rejects(tellApart({ db, actor: officer, now }, it), { kind: 'forbidden' })
    assert.deepEqual(await db.selectFrom('audit.entry').selectAll().where('about_id', '=', it.id).execute(), [])
  })

  test('two records are named', async () => {
    const { id } = await two('Trầm Sô Mol')
    await assert.rejects(tellApart({ db, actor: above, now }, { id, otherId: 'x' }), {
      fields: { otherId: 'required' },
    })
    await assert.rejects(tellApart({ db, actor: above, now }, { id, otherId: id }), {
      fields: { otherId: 'notAChoice' },
    })
  })
})
