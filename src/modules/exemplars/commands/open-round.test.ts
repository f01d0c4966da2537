import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readRound } from '#modules/criteria/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay } from '#test/world.ts'
import { blindThenOpen, storedInReview } from '../factory.ts'
import { openRound } from './open-round.ts'
import { assess } from './assess.ts'

const db = await testDatabase()
const now = someDay
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const reviewer = await anOfficial(db, 'officer', 'huyen-cau-ke')
const stranger = await anOfficial(db, 'head', 'xa-an-phu-tan')
const entries = (id: string) =>
  db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).orderBy('id').execute()
const said = { version: 1, needed: '3', cap: '5', measure: 'mean', ...blindThenOpen }

describe('opening a round', () => {
  test('it judges by the set in force, in its phases, and it is in the audit trail', async () => {
    const { id } = await storedInReview(db, { officer, reviewer }, 'verified')
    const { id: roundId } = await openRound({ db, actor: reviewer, now }, { id, ...said })
    const round = await readRound(db, roundId)
    assert.deepEqual([round.needed, round.cap, round.measure, round.unitId], [3, 5, 'mean', reviewer.post.unitId])
    assert.deepEqual(
      round.phases.map(({ from, to, mayScore, seesNames }) => [from, to, mayScore, seesNames]),
      [
        ['2024-06-01', '2024-06-21', true, false],
        ['2024-06-21', null, false, true],
      ],
    )
    assert.equal((await entries(id)).at(-1)?.action, 'exemplars.openRound')
  })

  test('while it is open nobody judges alone, and no second one opens', async () => {
    const { id } = await storedInReview(db, { officer, reviewer }, 'verified')
    await openRound({ db, actor: reviewer, now }, { id, ...said })
    await assert.rejects(openRound({ db, actor: reviewer, now }, { id, ...said, version: 2 }), {
      message: 'exemplars.roundOpen',
    })
    await assert.rejects(assess({ db, actor: reviewer, now }, { id, version: 2 }), { message: 'exemplars.roundOpen' })
  })

  test('another unit may not, what is wrong is named at its field, and an older version is refused', async () => {
    const { id } = await storedInReview(db, { officer, reviewer }, 'verified')
    await assert.rejects(openRound({ db, actor: stranger, now }, { id, ...said }), { kind: 'forbidden' })
    await assert.rejects(openRound({ db, actor: officer, now }, { id, ...said }), { kind: 'forbidden' })
    await assert.rejects(openRound({ db, actor: reviewer, now }, { id, ...said, needed: '1' }), {
      fields: { needed: 'tooSmall' },
    })
    await assert.rejects(openRound({ db, actor: reviewer, now }, { id, ...said, 'from.1': 'mai' }), {
      fields: { 'from.1': 'notADate' },
    })
    await assert.rejects(openRound({ db, actor: reviewer, now }, { id, ...said, 'may.1': [] }), {
      fields: { phases: 'noScoringPhase' },
    })
    await assert.rejects(openRound({ db, actor: reviewer, now }, { id, ...said, version: 3 }), { kind: 'stale' })
    assert.deepEqual(await entries(id), [])
  })
})
