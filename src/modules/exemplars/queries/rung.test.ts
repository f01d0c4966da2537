import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { scopeOf } from '#platform/access/index.ts'
import { anOfficial, deskOf } from '#test/world.ts'
import { storedExemplar, storedFile } from '../factory.ts'
import { paths } from '../paths.ts'
import { listExemplars } from './list.ts'
import { showExemplar } from './show.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const desk = deskOf(db, officer)

test('the list and the search say of each record how far it was looked into, as its own page does', async () => {
  const id = await storedExemplar(db, officer, { subject: { name: 'Kim Thị Nhiên' } })
  const scope = scopeOf(officer)
  const { rows } = await listExemplars(db, scope, {}, 'vi')
  const shown = await showExemplar(db, scope, id, 'vi', '2024-06-11')
  assert.deepEqual(
    rows.map(({ rung }) => rung),
    [shown.rung],
  )
  const fileId = await storedFile(db, officer.post.unitId, 'anh.jpg', officer)
  for (const path of [paths.list(), '/lam-viec/tim?q=nhien'])
    assert.match(await (await desk.request(path)).text(), /Nghe kể/, path)
  await db
    .insertInto('exemplars.evidence')
    .values({
      ...{ id, exemplar_id: id, title: 'Ảnh cầu', file_id: fileId, added_by: officer.id, added_at: new Date() },
      ...{ confirmed_by: officer.id, confirmed_at: new Date() },
    })
    .execute()
  assert.match(await (await desk.request(paths.list())).text(), /Xã đã xác nhận/)
})
