import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { unitId } from '#modules/units/index.ts'
import { scopeOf } from '#platform/access/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, deskOf } from '#test/world.ts'
import { remindUnits } from '../jobs.ts'
import { paths } from '../paths.ts'
import { showSurvey } from '../queries/survey.ts'
import { answerSurvey } from './answer-survey.ts'
import { askUnits } from './ask-units.ts'

const db = await testDatabase()
const now = new Date('2024-09-02T02:00:00Z')
const province = await anOfficial(db, 'officer', 'tinh-tra-vinh', now)
const commune = await anOfficial(db, 'officer', 'xa-chau-dien', now)
const other = await anOfficial(db, 'officer', 'xa-hoa-an', now)
const answer = (more: object = {}) => ({
  ...{ surveyId, unitId: commune.post.unitId, version: 1, answers: ['4', 'yes'], ...more },
})
const trail = (action: string) => db.selectFrom('audit.entry').select('id').where('action', '=', action).execute()
const { id: surveyId } = await askUnits(
  { db, actor: province, now },
  {
    ...{ unitId: unitId('tinh-tra-vinh'), title: 'Loa truyền thanh', why: 'Để phân bổ bản tin.', dueOn: '10/09/2024' },
    ...{ classes: ['commune'], kinds: ['number', 'yes_no'] },
    questions: ['Có mấy cụm loa?', 'Có phát tiếng Khmer không?'],
  },
)

describe('answerSurvey', () => {
  test('somebody of another unit may not, and nothing is written', async () => {
    await assert.rejects(answerSurvey({ db, actor: other, now }, answer()), { kind: 'forbidden' })
    assert.deepEqual(await trail('reporting.answer-survey'), [])
  })

  test('bad answers are named at their question', async () => {
    await assert.rejects(answerSurvey({ db, actor: commune, now }, answer({ answers: ['bốn', ''] })), {
      fields: { 'answers.0': 'notANumber', 'answers.1': 'required' },
    })
  })

  test('who has not answered is reminded; who has is not, and is late by the first day', async () => {
    await answerSurvey({ db, actor: commune, now: new Date('2024-09-09T02:00:00Z') }, answer())
    await remindUnits.run({ db, now: new Date('2024-09-09T00:00:00Z') }, {})
    const reminded = await db.selectFrom('reporting.reminder').select(['unit_id', 'stage', 'asks']).execute()
    assert.ok(reminded.some((it) => it.unit_id === other.post.unitId && it.stage === 1 && it.asks === 'answer'))
    assert.ok(!reminded.some((it) => it.unit_id === commune.post.unitId))

    const later = new Date('2024-09-20T02:00:00Z')
    await answerSurvey({ db, actor: commune, now: later }, answer({ version: 2, answers: ['5', 'no'] }))
    const { units } = await showSurvey(db, scopeOf(commune), surveyId, '2024-09-20')
    assert.deepEqual(
      units.map((it) => [it.unitId, it.answeredOn, it.late, it.answers]),
      [[commune.post.unitId, '2024-09-09', 0, ['5', 'no']]],
    )
    await assert.rejects(answerSurvey({ db, actor: commune, now: later }, answer({ version: 2 })), { kind: 'stale' })
  })

  test('the page of the unit has its answer, that of the province all with their sum', async () => {
    const page = await (await deskOf(db, commune, { now }).request(paths.survey(surveyId))).text()
    assert.match(page, /value="5"/)
    const whole = await (await deskOf(db, province, { now }).request(paths.survey(surveyId))).text()
    assert.match(whole, /<tfoot>.*>5</s)
  })
})
