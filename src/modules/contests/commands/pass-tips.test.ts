import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { unitId } from '#modules/units/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { judgedContest, resultsDay, scored, versionOf } from '../factory.ts'
import { announceResults } from './announce.ts'
import { passTips } from './pass-tips.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const stranger = await anOfficial(db, 'officer', 'xa-chau-dien')
const judges = [await anOfficial(db, 'judge', 'tinh-tra-vinh'), await anOfficial(db, 'judge', 'tinh-tra-vinh')]
const tips = () => db.selectFrom('exemplars.tip').selectAll().execute()

async function finished(strand: 'find' | 'write', announced = true) {
  const entries = [{ placeId: unitId('xa-chau-dien') }]
  const { id, entryIds } = await judgedContest(db, { officer, judges, now, strand, entries })
  for (const judge of judges) await scored(db, id, entryIds[0]!, judge, [50, 30])
  const scene = { db, actor: officer, now: resultsDay }
  if (announced) await announceResults(scene, { id, version: await versionOf(db, id) })
  return { id, entryId: entryIds[0]!, version: await versionOf(db, id) }
}

describe('passTips', () => {
  test('whom a contest of finding told of comes to the desk where they live, once, with where it came from', async () => {
    const { id, entryId, version } = await finished('find')
    await passTips({ db, actor: officer, now: resultsDay }, { id, version })
    const [tip, ...others] = await tips()
    assert.deepEqual([tip?.who, tip?.channel, tip?.unit_id], ['Ông Tư Cầu Tre', 'contest', unitId('xa-chau-dien')])
    assert.deepEqual([others, tip?.contact, tip?.came_of, tip?.due_on], [[], '0912 345 678', entryId, null])
    const entry = db.selectFrom('contests.entry').select('tip_id').where('id', '=', entryId)
    assert.equal((await entry.executeTakeFirstOrThrow()).tip_id, tip?.id)
    await passTips({ db, actor: officer, now: resultsDay }, { id, version: version + 1 })
    assert.equal((await tips()).length, 1)
  })

  test('not before the results, for judges are still to know no name; nor from a contest of writing', async () => {
    const before = (await tips()).length
    const early = await finished('find', false)
    const writing = await finished('write')
    for (const [{ id, version }, form] of [
      [early, 'contests.noResults'],
      [writing, 'contests.notFinding'],
    ] as const)
      await assert.rejects(passTips({ db, actor: officer, now: resultsDay }, { id, version }), { fields: { form } })
    assert.equal((await tips()).length, before)
  })

  test('another unit may not, an old form is refused, and nothing is written', async () => {
    const before = (await tips()).length
    const { id, version } = await finished('find')
    await assert.rejects(passTips({ db, actor: stranger, now }, { id, version }), { kind: 'forbidden' })
    await assert.rejects(passTips({ db, actor: officer, now }, { id, version: 'x' }), {
      fields: { version: 'notANumber' },
    })
    assert.equal((await tips()).length, before)
  })
})
