import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { unitId } from '#modules/units/index.ts'
import { scopeOf } from '#platform/access/index.ts'
import { newId } from '#platform/ids.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { getCouncil } from '../queries/council.ts'
import { foundCouncil } from './found-council.ts'

const db = await testDatabase()
const keeper = await anOfficial(db, 'officer', 'so-noi-vu')
const editor = await anOfficial(db, 'editor', 'so-noi-vu')
const form = {
  unitId: unitId('hoi-dong-thi-dua-khen-thuong-tinh'),
  name: 'Hội đồng tỉnh',
  document: 'Quyết định 15',
  from: '01/01/2024',
  to: '31/12/2025',
}

describe('foundCouncil', () => {
  test('sets up a council whose papers the founder’s unit keeps', async () => {
    const id = newId()
    await foundCouncil({ db, actor: keeper, now }, { id, ...form })
    const { name, from, to, keeperId } = await getCouncil(db, scopeOf(keeper), keeper.id, id)
    assert.deepEqual([name, from, to, keeperId], ['Hội đồng tỉnh', '2024-01-01', '2026-01-01', keeper.post.unitId])
    const entry = await db.selectFrom('audit.entry').select('action').where('subject_id', '=', id).executeTakeFirst()
    assert.equal(entry?.action, 'councils.found')
  })

  test('is refused to who keeps nothing, and for a term that ends before it began', async () => {
    const ids = [newId(), newId(), newId()] as const
    await assert.rejects(foundCouncil({ db, actor: editor, now }, { id: ids[0], ...form }), { kind: 'forbidden' })
    await assert.rejects(foundCouncil({ db, actor: keeper, now }, { id: ids[1], ...form, to: '31/12/2023' }), {
      fields: { to: 'endsBeforeStart' },
    })
    await assert.rejects(foundCouncil({ db, actor: keeper, now }, { id: ids[2], ...form, name: '' }), {
      fields: { name: 'required' },
    })
    assert.deepEqual(
      await db
        .selectFrom('councils.council')
        .select('id')
        .where('id', 'in', [...ids])
        .execute(),
      [],
    )
  })
})
