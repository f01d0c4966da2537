import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial } from '#test/world.ts'
import { audited, storedRound, storedRow } from '../factory.ts'
import { listUnexplained } from '../queries/unexplained.ts'
import { startReport } from '../repository/report.ts'
import { explainDoubt } from './explain-doubt.ts'
import { presentReport } from './present.ts'

const db = await testDatabase()
const now = new Date('2024-11-25T02:00:00Z')
const roundId = await storedRound(db)
const officer = await anOfficial(db, 'officer', 'xa-chau-dien', now)
const elsewhere = await anOfficial(db, 'officer', 'xa-hoa-an', now)
const reportId = await startReport(db, roundId, officer.post.unitId, now)
const words = 'Xã mới sáp nhập, gương chuyển từ ba xã cũ sang đang rà soát.'
const input = async (more: object = {}) => {
  const { version } = await storedRow(db, reportId)
  return { reportId, version, doubt: 'noneFound', words, ...more }
}
const kept = () => db.selectFrom('reporting.explanation').selectAll().where('report_id', '=', reportId).execute()

describe('explainDoubt', () => {
  test('somebody of another unit may not, and nothing is written', async () => {
    await assert.rejects(explainDoubt({ db, actor: elsewhere, now }, await input()), { kind: 'forbidden' })
    assert.deepEqual(await kept(), [])
    assert.deepEqual(await audited(db, 'reporting.explain-doubt', reportId), [])
  })

  test('bad input names its field: hardly a word, and nothing that is in doubt', async () => {
    const scene = { db, actor: officer, now }
    await assert.rejects(explainDoubt(scene, await input({ words: 'đúng' })), {
      fields: { words: 'reporting.shortReason' },
    })
    await assert.rejects(explainDoubt(scene, await input({ doubt: 'jump-I2' })), {
      fields: { doubt: 'reporting.noSuchDoubt' },
    })
  })

  test('while it waits the report is neither presented nor signed; explained, it no longer waits', async () => {
    assert.deepEqual(await listUnexplained(db, reportId), ['noneFound'])
    const { version } = await input()
    await assert.rejects(presentReport({ db, actor: officer, now }, { reportId, version }), {
      message: 'reporting.checksOpen',
    })
    await explainDoubt({ db, actor: officer, now }, await input())
    assert.deepEqual(await listUnexplained(db, reportId), [])
    const [row] = await kept()
    assert.deepEqual([row!.doubt, row!.words, row!.explained_by], ['noneFound', words, officer.id])
    assert.equal((await audited(db, 'reporting.explain-doubt', reportId)).length, 1)
  })

  test('saying it anew takes the place of what was said', async () => {
    await explainDoubt({ db, actor: officer, now }, await input({ words: `${words} Đã xong.` }))
    assert.deepEqual(
      (await kept()).map((it) => it.words),
      [`${words} Đã xong.`],
    )
  })
})
