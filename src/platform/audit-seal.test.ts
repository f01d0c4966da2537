import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { sql } from 'kysely'
import { testDatabase, urlOf } from '#test/database.ts'
import { recordOwnEntry } from './audit.ts'
import { sealAudit, verifyAudit } from './audit-seal.ts'
import { connect, type Db } from './db.ts'
import { newId } from './ids.ts'

const db = await testDatabase()
const now = new Date('2025-11-18T03:00:00Z')

async function write(count: number): Promise<void> {
  for (let at = 0; at < count; at++)
    await recordOwnEntry(db, now, {
      ...{ action: 'test.write', subjectId: newId(now), aboutId: undefined, unitId: undefined },
      input: { at, text: 'Người tốt, việc tốt' },
    })
}

/** Does something to the trail that only the owner can, looks, and takes it back. */
async function tampered(change: (owner: Db) => Promise<unknown>) {
  const owner = connect(urlOf(db), 1)
  try {
    await owner.transaction().execute(async (inside) => {
      await change(inside)
      throw Object.assign(new Error('taken back'), { verdict: await verifyAudit(inside) })
    })
  } catch (error) {
    if (error instanceof Error && 'verdict' in error) return error.verdict as Awaited<ReturnType<typeof verifyAudit>>
    throw error
  } finally {
    await owner.destroy()
  }
  throw new Error('unreachable')
}

describe('the seals of the audit trail', () => {
  test('cover what was written, one after the other, and fit', async () => {
    await write(5)
    assert.equal(await sealAudit(db, now), 1)
    await write(3)
    assert.equal((await verifyAudit(db)).unsealed, 3)
    assert.equal(await sealAudit(db, now), 1)
    assert.equal(await sealAudit(db, now), 0)
    const { seals, entries, unsealed, broken, hash } = await verifyAudit(db)
    assert.deepEqual({ seals, entries, unsealed, broken }, { seals: 2, entries: 8, unsealed: 0, broken: undefined })
    assert.match(hash!, /^[0-9a-f]{64}$/)
  })

  test('show a change, a line taken out, a line slipped in, and a seal taken out', async () => {
    const first = sql`(select min(id) from audit.entry)`
    const changed = await tampered((it) =>
      sql`update audit.entry set at = at + interval '1 s' where id = ${first}`.execute(it),
    )
    assert.deepEqual([changed.broken?.seal, changed.broken?.why], [1, 'changed'])
    const without = await tampered((it) => sql`delete from audit.entry where id = ${first}`.execute(it))
    assert.deepEqual([without.broken?.seal, without.broken?.why], [1, 'slipped in or taken out'])
    const slipped = await tampered((it) =>
      sql`insert into audit.entry (id, at, action, input) overriding system value values (0, now(), 'x', '{}')`.execute(
        it,
      ),
    )
    assert.deepEqual([slipped.broken?.seal, slipped.broken?.why], [1, 'slipped in or taken out'])
    const unsealed = await tampered((it) => sql`delete from audit.seal where id = 1`.execute(it))
    assert.equal(unsealed.broken?.seal, 2)
  })

  test('are the product’s to make and nobody’s to change', async () => {
    await assert.rejects(sql`update audit.seal set hash = hash`.execute(db), /permission denied/)
    await assert.rejects(sql`delete from audit.seal`.execute(db), /permission denied/)
  })
})
