import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { unitId } from '#modules/units/index.ts'
import { scopeOf } from '#platform/access/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial } from '#test/world.ts'
import { showSurvey } from '../queries/survey.ts'
import { askUnits } from './ask-units.ts'

const db = await testDatabase()
const now = new Date('2024-09-02T02:00:00Z')
const province = await anOfficial(db, 'officer', 'tinh-tra-vinh', now)
const commune = await anOfficial(db, 'officer', 'xa-chau-dien', now)
const wish = (more: object = {}) => ({
  ...{ unitId: unitId('tinh-tra-vinh'), title: 'Loa truyền thanh', why: 'Để phân bổ bản tin.', dueOn: '10/09/2024' },
  ...{ classes: ['commune'], questions: ['Có mấy cụm loa?', 'Có phát tiếng Khmer không?', ''] },
  ...{ kinds: ['number', 'yes_no', 'text'], ...more },
})
const surveys = () => db.selectFrom('reporting.survey').select('id').execute()
const trail = (action: string) => db.selectFrom('audit.entry').select('id').where('action', '=', action).execute()
let surveyId: string | undefined

describe('askUnits', () => {
  test('only the post of the unit that asks, and nothing is written', async () => {
    await assert.rejects(askUnits({ db, actor: commune, now }, wish()), { kind: 'forbidden' })
    assert.deepEqual([await surveys(), await trail('reporting.ask-units')], [[], []])
  })

  test('bad input names its field', async () => {
    const scene = { db, actor: province, now }
    const cases: [object, object][] = [
      [{ dueOn: '01/09/2024' }, { dueOn: 'reporting.dueInPast' }],
      [{ classes: [] }, { classes: 'required' }],
      [{ questions: ['', ' '] }, { questions: 'required' }],
      [{ kinds: ['ranked'] }, { 'kinds.0': 'notAChoice' }],
    ]
    for (const [more, fields] of cases) await assert.rejects(askUnits(scene, wish(more)), { fields })
    assert.deepEqual(await surveys(), [])
  })

  test('goes to every unit of the class that stands that day; an empty line is no question', async () => {
    ;({ id: surveyId } = await askUnits({ db, actor: province, now }, wish()))
    const survey = await showSurvey(db, scopeOf(province), surveyId!, '2024-09-02')
    assert.deepEqual(
      survey.questions.map(({ words, kind }) => [words, kind]),
      [
        ['Có mấy cụm loa?', 'number'],
        ['Có phát tiếng Khmer không?', 'yes_no'],
      ],
    )
    const { rows } = await showDue()
    assert.equal(survey.units.length, rows)
    assert.equal((await trail('reporting.ask-units')).length, 1)
  })
})

async function showDue() {
  const classes = db.selectFrom('units.quota_class').select('unit_id').where('class', '=', 'commune')
  const found = await classes
    .where(({ or, eb }) => or([eb('valid_from', 'is', null), eb('valid_from', '<=', '2024-09-02')]))
    .where(({ or, eb }) => or([eb('valid_to', 'is', null), eb('valid_to', '>', '2024-09-02')]))
    .execute()
  return { rows: new Set(found.map((it) => it.unit_id)).size }
}
