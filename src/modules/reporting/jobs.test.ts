import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { unitId } from '#modules/units/index.ts'
import type { Letter } from '#platform/mail/mailer.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial } from '#test/world.ts'
import { storedReport, storedRound } from './factory.ts'
import { mailReminder, remindUnits } from './jobs.ts'

const db = await testDatabase()
const opened = new Date('2024-10-16T02:00:00Z')
await storedRound(db)
const officer = await anOfficial(db, 'officer', 'xa-chau-dien', opened)
const head = await anOfficial(db, 'head', 'xa-chau-dien', opened)
await db.updateTable('identity.official').set({ email: 'can.bo@example.vn' }).where('id', '=', officer.id).execute()
const on = (day: string) => new Date(`${day}T00:00:00Z`)
const here = unitId('xa-chau-dien')
const told = () =>
  db
    .selectFrom('reporting.reminder as m')
    .leftJoin('reporting.reminded as e', 'e.reminder_id', 'm.id')
    .select(['m.id', 'm.stage', 'm.asks', 'e.official_id', 'e.letter'])
    .where('m.unit_id', '=', here)
    .orderBy('m.stage', 'desc')
    .orderBy('e.letter')
    .execute()

describe('reminding units of their report', () => {
  test('nobody is told while it is far off; each stage is told once, to who can act', async () => {
    await remindUnits.run({ db, now: on('2024-10-20') }, {})
    assert.deepEqual(await told(), [])
    for (const day of ['2024-10-31', '2024-11-02', '2024-11-17']) await remindUnits.run({ db, now: on(day) }, {})
    assert.deepEqual(
      (await told()).map(({ stage, asks, official_id, letter }) => [stage, asks, official_id, letter]),
      [
        [30, 'start', officer.id, 'waiting'],
        [14, 'start', officer.id, 'waiting'],
      ],
    )
    const trail = await db.selectFrom('audit.entry').selectAll().where('action', '=', 'reporting.remind').execute()
    assert.equal(trail.filter(({ unit_id }) => unit_id === here).length, 2)
  })

  test('what was checked asks the head; what is late tells head and officer', async () => {
    const { id: roundId } = await db.selectFrom('reporting.round').select('id').executeTakeFirstOrThrow()
    const reportId = await storedReport(db, roundId, 'xa-chau-dien')
    const checked = { checked_by: officer.id, checked_at: on('2024-11-20') }
    await db.updateTable('reporting.report').set(checked).where('id', '=', reportId).execute()
    await remindUnits.run({ db, now: on('2024-11-24') }, {})
    await remindUnits.run({ db, now: on('2024-12-03') }, {})
    const rows = (await told()).filter(({ stage }) => stage < 14)
    assert.deepEqual(
      rows.map(({ stage, asks, official_id }) => [stage, asks, official_id]),
      [
        [7, 'sign', head.id],
        [0, 'sign', head.id],
        [0, 'sign', officer.id],
      ],
    )
    await db.updateTable('reporting.report').set({ state: 'draft' }).where('id', '=', reportId).execute()
  })

  test('a letter goes out once, and not at all when the report was sent meanwhile', async () => {
    const letters: Letter[] = []
    const mailer = {
      close() {},
      async send(letter: Letter) {
        letters.push(letter)
        return { end: 'sent', answer: '250 ok' } as const
      },
    }
    const [first] = await told()
    const job = { db, now: on('2024-11-02'), mailer, baseUrl: 'http://127.0.0.1' }
    const who = { reminderId: first!.id, officialId: officer.id }
    for (const _ of [1, 2]) await mailReminder.run(job, who)
    assert.deepEqual(
      letters.map(({ to, subject }) => [to, subject]),
      [['can.bo@example.vn', 'Báo cáo năm 2024: hạn gửi 30/11/2024']],
    )
    assert.match(letters[0]!.text, /Xã Châu Điền/)

    const second = (await told()).find(({ stage, letter }) => stage === 14 && letter === 'waiting')!
    const sent = { state: 'sent', number: '1/BC-UBND', signed_at: on('2024-11-20'), sent_at: on('2024-11-20') }
    await db.updateTable('reporting.report').set(sent).where('unit_id', '=', here).execute()
    await mailReminder.run(job, { reminderId: second.id, officialId: officer.id })
    assert.equal(letters.length, 1)
    const before = (await told()).length
    await remindUnits.run({ db, now: on('2024-12-20') }, {})
    assert.equal((await told()).length, before)
  })
})
