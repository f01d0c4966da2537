import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { scopeOf } from '#platform/access/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { someLines, storedReform } from '../factory.ts'
import { getReform } from '../queries/reform.ts'
import { commitReform } from './commit-reform.ts'
import { editReform } from './edit-reform.ts'

const db = await testDatabase()
const admin = await anOfficial(db, 'admin', 'tinh-tra-vinh')
const head = await anOfficial(db, 'head', 'tinh-tra-vinh')
const form = { name: 'Tên khác', document: 'Nghị quyết 13', on: '01/10/2024', lines: someLines.split('\n')[0]! }
const scene = { db, actor: admin, now }

describe('editReform', () => {
  test('puts the new lines in place of the old', async () => {
    const id = await storedReform(db, admin, now)
    await editReform(scene, { id, version: 1, ...form })
    const { name, on, lines, version } = await getReform(db, scopeOf(admin), id)
    assert.deepEqual([name, on, lines.length, version], ['Tên khác', '2024-10-01', 1, 2])
  })

  test('is refused to others, for a stale form with what stands saved, for bad lines, and when it is over', async () => {
    const id = await storedReform(db, admin, now, {
      lines: someLines.replaceAll('Châu Hòa', 'Điền Hòa').replaceAll('29999', '29998'),
    })
    await assert.rejects(editReform({ ...scene, actor: head }, { id, version: 1, ...form }), { kind: 'forbidden' })
    await assert.rejects(editReform(scene, { id, version: 1, ...form, lines: 'x' }), {
      fields: { lines: 'linesUnread' },
    })
    await assert.rejects(editReform(scene, { id, version: 7, ...form }), (error: { kind: string; saved: object }) => {
      assert.equal(error.kind, 'stale')
      assert.match(JSON.stringify(error.saved), /Xã Điền Hòa; 29998; Huyện Cầu Kè/)
      return true
    })
    await commitReform(scene, { id, version: 1 })
    await assert.rejects(editReform(scene, { id, version: 2, ...form }), { kind: 'conflict' })
  })
})
