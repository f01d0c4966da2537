import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { judgedContest, judgingDay, scored, sheetOf } from '../factory.ts'
import { readRubric } from '../queries/rubric.ts'
import { scoreEntry } from './score-entry.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const one = await anOfficial(db, 'judge', 'tinh-tra-vinh')
const two = await anOfficial(db, 'judge', 'tinh-tra-vinh')
const lastAction = async (id: string) =>
  (await db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).orderBy('id').execute()).at(-1)

const scores = (id: string) => db.selectFrom('contests.score').selectAll().where('assignment_id', '=', id).execute()

describe('scoreEntry', () => {
  test('a judge gives points once, and they stand', async () => {
    const { id, entryIds } = await judgedContest(db, { officer, judges: [one, two], now })
    await scored(db, id, entryIds[0]!, one, [50, 30])
    const sheet = await sheetOf(db, entryIds[0]!, one.id)
    assert.deepEqual((await scores(sheet)).map(({ points }) => points).sort(), [30, 50])
    assert.equal((await lastAction(id))?.action, 'contests.scoreEntry')
    await assert.rejects(scored(db, id, entryIds[0]!, one, [60, 40]), { fields: { form: 'contests.answered' } })
  })

  test('nobody gives another judge’s points, the organiser neither, and nothing is written', async () => {
    const { id, entryIds } = await judgedContest(db, { officer, judges: [one, two], now })
    const assignmentId = await sheetOf(db, entryIds[0]!, one.id)
    for (const actor of [two, officer])
      await assert.rejects(scoreEntry({ db, actor, now: judgingDay }, { assignmentId, noConflict: 'on' }), {
        kind: 'forbidden',
      })
    assert.deepEqual(await scores(assignmentId), [])
    assert.notEqual((await lastAction(id))?.action, 'contests.scoreEntry')
  })

  test('each criterion is asked, within its points, and that nothing ties them to it', async () => {
    const { id, entryIds } = await judgedContest(db, { officer, judges: [one, two], now })
    const assignmentId = await sheetOf(db, entryIds[0]!, one.id)
    const [first, second] = (await readRubric(db, id)).map((it) => `points.${it.id}`) as [string, string]
    const give = (sent: object) =>
      scoreEntry({ db, actor: one, now: judgingDay }, { assignmentId, noConflict: 'on', ...sent })
    await assert.rejects(give({ [first]: '61' }), { fields: { [first]: 'tooLarge', [second]: 'required' } })
    await assert.rejects(give({ [first]: '-1', [second]: '3,5' }), {
      fields: { [first]: 'notANumber', [second]: 'notANumber' },
    })
    await assert.rejects(give({ noConflict: undefined }), { fields: { noConflict: 'contests.mustDeclare' } })
    assert.deepEqual(await scores(assignmentId), [])
  })
})
