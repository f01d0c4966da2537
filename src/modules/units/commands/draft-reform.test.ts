import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { someLines, storedReform } from '../factory.ts'
import { getReform } from '../queries/reform.ts'
import { scopeOf } from '#platform/access/index.ts'
import { newId } from '#platform/ids.ts'
import { draftReform } from './draft-reform.ts'

const db = await testDatabase()
const admin = await anOfficial(db, 'admin', 'tinh-tra-vinh')
const head = await anOfficial(db, 'head', 'tinh-tra-vinh')
const districtAdmin = await anOfficial(db, 'admin', 'huyen-cau-ke')
const form = { name: 'Sắp xếp', document: 'Nghị quyết 12', on: '01/09/2024', lines: someLines }
const count = async () => (await db.selectFrom('units.reform').select('id').execute()).length

describe('draftReform', () => {
  test('keeps the lines, read, and is in the audit trail', async () => {
    const id = await storedReform(db, admin, now)
    const { lines, state, on } = await getReform(db, scopeOf(admin), id)
    assert.deepEqual([state, on, lines.length], ['draft', '2024-09-01', 2])
    assert.deepEqual(
      [lines[0]?.made?.name, lines[0]?.made?.short, lines[0]?.made?.code, lines[0]?.toId],
      ['Xã Châu Hòa', 'Châu Hòa', '29999', null],
    )
    const entry = await db.selectFrom('audit.entry').select('action').where('subject_id', '=', id).executeTakeFirst()
    assert.equal(entry?.action, 'units.draftReform')
  })

  test('is the province administrator’s alone', async () => {
    const before = await count()
    for (const actor of [head, districtAdmin])
      await assert.rejects(draftReform({ db, actor, now }, { id: newId(), ...form }), { kind: 'forbidden' })
    assert.equal(await count(), before)
  })

  test('names the field that is wrong, a line that cannot be read among them', async () => {
    const draft = (over: object) => draftReform({ db, actor: admin, now }, { id: newId(), ...form, ...over })
    await assert.rejects(draft({ name: ' ' }), { fields: { name: 'required' } })
    await assert.rejects(draft({ on: '31/02/2024' }), { fields: { on: 'notADate' } })
    await assert.rejects(draft({ lines: 'Xã Không Có; sáp nhập; toàn bộ; Xã Mới' }), {
      fields: { lines: 'linesUnread' },
    })
  })
})
