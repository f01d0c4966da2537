import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { audited } from '../factory.ts'
import { listSources, showFundLaw } from '../queries/law.ts'
import { confirmFundLaw } from './confirm-fund-law.ts'

const db = await testDatabase()
const admin = await anOfficial(db, 'admin', 'tinh-tra-vinh')
const commune = await anOfficial(db, 'head', 'xa-chau-dien')
const { id } = (await listSources(db)).find((it) => it.toConfirm)!
const confirm = (document: string, actor = admin) => confirmFundLaw({ db, actor, now }, { id, document })

describe('confirming a row of the law of funds', { concurrency: 1 }, () => {
  test('not by a commune, not without the text that was read; nothing is written', async () => {
    await assert.rejects(confirm('Nghị định', commune), { kind: 'forbidden' })
    await assert.rejects(confirm(' '), { fields: { document: 'required' } })
    assert.equal((await showFundLaw(db, id)).row.toConfirm, true)
  })

  test('it is confirmed by name, once, and in the audit trail', async () => {
    await confirm('Nghị định 91/2017/NĐ-CP, bản ký số')
    const { row } = await showFundLaw(db, id)
    assert.deepEqual([row.toConfirm, row.confirmed?.by, row.confirmed?.at], [false, admin.name, '2024-06-11'])
    assert.equal((await audited(db, 'budget.confirmFundLaw', id)).length, 1)
    await assert.rejects(confirm('Nghị định'), { message: 'budget.lawConfirmed' })
  })
})
