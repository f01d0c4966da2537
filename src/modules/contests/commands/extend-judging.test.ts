import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { judgedContest, judgingDay, sheetOf, versionOf } from '../factory.ts'
import { readRubric } from '../queries/rubric.ts'
import { extendJudging } from './extend-judging.ts'
import { scoreEntry } from './score-entry.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const stranger = await anOfficial(db, 'officer', 'xa-chau-dien')
const one = await anOfficial(db, 'judge', 'tinh-tra-vinh')
const two = await anOfficial(db, 'judge', 'tinh-tra-vinh')
const late = new Date('2024-08-02T02:00:00Z')
const why = 'Hai giám khảo đi công tác'
const amendments = (id: string) =>
  db.selectFrom('contests.amendment').select(['part', 'why']).where('contest_id', '=', id).execute()

describe('the days of judging', () => {
  test('no points after the last day, until more time is given in public', async () => {
    const { id, entryIds } = await judgedContest(db, { officer, judges: [one, two], now })
    const assignmentId = await sheetOf(db, entryIds[0]!, one.id)
    const points = Object.fromEntries((await readRubric(db, id)).map((it) => [`points.${it.id}`, '30']))
    const score = () => scoreEntry({ db, actor: one, now: late }, { assignmentId, noConflict: 'on', ...points })
    await assert.rejects(score(), { fields: { form: 'contests.judgingOver' } })

    const more = { id, version: await versionOf(db, id), judgedBy: '10/08/2024', resultsOn: '20/08/2024', why }
    await extendJudging({ db, actor: officer, now: late }, more)
    assert.deepEqual(await amendments(id), [{ part: 'dates', why }])
    await score()
    const last = await db.selectFrom('audit.entry').select('action').where('about_id', '=', id).orderBy('id').execute()
    assert.ok(last.some(({ action }) => action === 'contests.extendJudging'))
  })

  test('another unit may not; only a later day that is still to come, and the reason', async () => {
    const { id } = await judgedContest(db, { officer, judges: [one, two], now })
    const version = await versionOf(db, id)
    const more = { id, version, judgedBy: '10/08/2024', resultsOn: '20/08/2024', why }
    await assert.rejects(extendJudging({ db, actor: stranger, now: judgingDay }, more), { kind: 'forbidden' })
    const extend = (over: object) => extendJudging({ db, actor: officer, now: late }, { ...more, ...over })
    await assert.rejects(extend({ judgedBy: '01/08/2024' }), { fields: { judgedBy: 'contests.onlyLater' } })
    await assert.rejects(extend({ resultsOn: '09/08/2024' }), { fields: { resultsOn: 'contests.beforeJudged' } })
    await assert.rejects(extend({ why: '', judgedBy: '31/02/2024' }), {
      fields: { why: 'required', judgedBy: 'notADate' },
    })
    assert.deepEqual(await amendments(id), [])
  })
})
