import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, deskOf } from '#test/world.ts'
import { storedExemplar } from '../factory.ts'
import { paths } from '../paths.ts'

const db = await testDatabase()
const now = new Date('2025-11-18T02:00:00Z')
const province = await anOfficial(db, 'officer', 'tinh-vinh-long', now)
await storedExemplar(db, province, { unitKey: 'xa-chau-dien', subject: { name: 'Kim Thị Đẹp' } })
const words = async (path: string) =>
  (await (await deskOf(db, province, { now }).request(path)).text()).replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ')

test('records stand under the unit of then, or where that was asked under who carries on from it, with both named', async () => {
  assert.match(await words(paths.list()), /Kim Thị Đẹp [^.]{0,60}Xã Châu Điền/)
  assert.match(await words(`${paths.list()}?moc=nay`), /Kim Thị Đẹp [^.]{0,60}Xã Cầu Kè lúc đó: Xã Châu Điền/)
})
