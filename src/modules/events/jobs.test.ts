import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Letter } from '#platform/mail/mailer.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial } from '#test/world.ts'
import { storedEvent, storedInvitation, storedParticipant, versionOf } from './factory.ts'
import { cancelEvent } from './commands/cancel-event.ts'
import { eraseGuestContacts, mailEventReminder, remindGuests } from './jobs.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const guest = await anOfficial(db, 'officer', 'xa-an-phu-tan')
await db.updateTable('identity.official').set({ email: 'can.bo@example.vn' }).where('id', '=', guest.id).execute()
const on = (day: string) => new Date(`2024-06-${day}T00:10:00Z`)
const reachable = { email: 'ba.con@example.vn', language: 'km' as const }

async function announced() {
  const id = await storedEvent(db, officer, { state: 'announced' })
  const comes = await storedParticipant(db, id, 'Kim Sa Vươn', 'Ấp Rùm Sóc', reachable)
  await storedParticipant(db, id, 'Lâm Văn Tài')
  await storedInvitation(db, id, officer, guest.post.unitId)
  return { id, comes }
}
const made = (id: string) =>
  db.selectFrom('events.reminder').selectAll().where('event_id', '=', id).orderBy('made_at').orderBy('id').execute()

describe('reminding of an event', () => {
  test('three days and one day before, once each, whoever gave an address and officers of units asked', async () => {
    const { id, comes } = await announced()
    for (const day of ['16', '17', '17', '18', '19', '21']) await remindGuests.run({ db, now: on(day) }, {})
    assert.deepEqual(
      (await made(id)).map((it) => [it.days, it.participant_id ?? it.official_id, it.letter]),
      [
        [3, comes.id, 'waiting'],
        [3, guest.id, 'waiting'],
        [1, comes.id, 'waiting'],
        [1, guest.id, 'waiting'],
      ],
    )
    const trail = await db.selectFrom('audit.entry').selectAll().where('action', '=', 'events.remind').execute()
    assert.deepEqual(
      trail.map(({ input }) => input),
      [
        { days: 3, people: 2 },
        { days: 1, people: 2 },
      ],
    )
  })

  test('a letter goes out once, in the language of whoever it is for; not after the event was called off', async () => {
    const { id } = await announced()
    await remindGuests.run({ db, now: on('17') }, {})
    const letters: Letter[] = []
    const mailer = {
      close() {},
      async send(letter: Letter) {
        letters.push(letter)
        return { end: 'sent', answer: '250 ok' } as const
      },
    }
    const job = { db, now: on('17'), mailer, baseUrl: 'http://127.0.0.1' }
    const [first, second] = await made(id)
    for (const _ of [1, 2]) await mailEventReminder.run(job, { reminderId: first!.id })
    assert.deepEqual(
      letters.map(({ to }) => to),
      ['ba.con@example.vn'],
    )
    assert.match(letters[0]!.text, /ជូនចំពោះ Kim Sa Vươn[\s\S]*SK-[\s\S]*\/su-kien\/phieu\/SK-/)
    await cancelEvent({ db, actor: officer, now: on('17') }, { id, version: await versionOf(db, id), reason: 'Bão' })
    await mailEventReminder.run(job, { reminderId: second!.id })
    await remindGuests.run({ db, now: on('19') }, {})
    assert.deepEqual([letters.length, (await made(id)).length], [1, 2])
  })

  test('without a server for mail it says so; a letter that cannot go now is tried again', async () => {
    const { id } = await announced()
    await remindGuests.run({ db, now: on('19') }, {})
    const [one, other] = await made(id)
    await mailEventReminder.run({ db, now: on('19') }, { reminderId: one!.id })
    const busy = { close() {}, send: async () => ({ end: 'later', answer: '451 later' }) as const }
    const job = { db, now: on('19'), mailer: busy, baseUrl: 'http://127.0.0.1' }
    await assert.rejects(mailEventReminder.run(job, { reminderId: other!.id }), /451/)
    assert.deepEqual(
      (await made(id)).map(({ letter }) => letter),
      ['failed', 'waiting'],
    )
  })
})

describe('how to reach guests', () => {
  test('is erased a year after the event, two of one name too; who came stays', async () => {
    const id = await storedEvent(db, officer, { state: 'announced' })
    await storedParticipant(db, id, 'Kim Sa Vươn', 'Ấp Rùm Sóc', { ...reachable, phone: '0912 345 678' })
    await storedParticipant(db, id, 'Kim Sa Vươn', 'Ấp Rùm Sóc', { phone: '0912 345 679' })
    const reached = async () =>
      (await db.selectFrom('events.participant').selectAll().where('roll_id', '=', id).execute()).map((it) => [
        ...[it.name, it.phone !== null || it.email !== null],
      ])
    await eraseGuestContacts.run({ db, now: new Date('2025-06-20T03:00:00Z') }, {})
    assert.deepEqual(await reached(), Array(2).fill(['Kim Sa Vươn', true]))
    for (const _ of [1, 2]) await eraseGuestContacts.run({ db, now: new Date('2025-06-20T04:00:00Z') }, {})
    assert.deepEqual(await reached(), Array(2).fill(['Kim Sa Vươn', false]))
  })
})
