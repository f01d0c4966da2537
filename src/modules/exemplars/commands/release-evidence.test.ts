import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readRound } from '#modules/criteria/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay } from '#test/world.ts'
import { storedFile, storedRound } from '../factory.ts'
import { listReleased } from '../queries/round.ts'
import { releaseEvidence } from './release-evidence.ts'

const db = await testDatabase()
const now = someDay
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const reviewer = await anOfficial(db, 'officer', 'huyen-cau-ke')
const stranger = await anOfficial(db, 'head', 'xa-an-phu-tan')
const judges = await Promise.all([1, 2, 3].map(() => anOfficial(db, 'judge', 'tinh-tra-vinh')))
const world = { officer, reviewer, assessors: judges, now }
const entries = (id: string) =>
  db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).orderBy('id').execute()
const held = await storedRound(db, world)
const said = { id: held.id, evidenceId: held.evidenceId, version: held.version, fileId: '' }

describe('letting blind assessors open a piece of evidence', () => {
  test('another unit may not, an older version and somebody else’s file are refused', async () => {
    const foreign = await storedFile(db, reviewer.post.unitId, 'ban-che-ten.pdf', stranger)
    await assert.rejects(releaseEvidence({ db, actor: stranger, now }, said), { kind: 'forbidden' })
    await assert.rejects(releaseEvidence({ db, actor: reviewer, now }, { ...said, version: 1 }), { kind: 'stale' })
    await assert.rejects(releaseEvidence({ db, actor: reviewer, now }, { ...said, fileId: foreign }), {
      fields: { file: 'exemplars.notYourFile' },
    })
    assert.deepEqual(await listReleased(db, held.roundId), [])
  })

  test('it is open from then on, who looked is on record, and a covered copy takes its place', async () => {
    await releaseEvidence({ db, actor: reviewer, now }, said)
    assert.equal((await listReleased(db, held.roundId))[0]?.checkedBy, reviewer.name)
    const copy = await storedFile(db, reviewer.post.unitId, 'ban-che-ten.pdf', reviewer)
    await releaseEvidence({ db, actor: reviewer, now }, { ...said, version: held.version + 1, fileId: copy })
    assert.deepEqual(
      (await listReleased(db, held.roundId)).map(({ fileId }) => fileId),
      [copy],
    )
    assert.equal((await readRound(db, held.roundId)).version, held.version + 2)
    assert.equal((await entries(held.id)).at(-1)?.action, 'exemplars.releaseEvidence')
  })
})
