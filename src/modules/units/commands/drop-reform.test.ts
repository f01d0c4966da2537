import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { scopeOf } from '#platform/access/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedReform } from '../factory.ts'
import { getReform } from '../queries/reform.ts'
import { dropReform } from './drop-reform.ts'

const db = await testDatabase()
const admin = await anOfficial(db, 'admin', 'tinh-tra-vinh')
const head = await anOfficial(db, 'head', 'tinh-tra-vinh')

describe('dropReform', () => {
  test('gives a draft up; it stays to be read, and nothing in the register has changed', async () => {
    const id = await storedReform(db, admin, now)
    await assert.rejects(dropReform({ db, actor: head, now }, { id, version: 1 }), { kind: 'forbidden' })
    await assert.rejects(dropReform({ db, actor: admin, now }, { id, version: 2 }), { kind: 'stale' })
    await dropReform({ db, actor: admin, now }, { id, version: 1 })
    assert.equal((await getReform(db, scopeOf(admin), id)).state, 'dropped')
    assert.equal(
      await db.selectFrom('units.unit').select('id').where('key', '=', 'xa-chau-hoa').executeTakeFirst(),
      undefined,
    )
    await assert.rejects(dropReform({ db, actor: admin, now }, { id, version: 2 }), { kind: 'conflict' })
  })
})
