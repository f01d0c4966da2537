import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { testDatabase } from '#test/database.ts'
import { anOfficial } from '#test/world.ts'
import { arrivalsAfter, type Mark } from '../attendance.ts'
import { storedEvent, storedParticipant } from '../factory.ts'
import { noteArrivals } from './note-arrivals.ts'

const db = await testDatabase()
const now = new Date('2024-06-20T02:00:00Z')
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const stranger = await anOfficial(db, 'officer', 'xa-an-phu-tan')
const came = (id: string) =>
  db
    .selectFrom('events.arrival as a')
    .innerJoin('events.participant as p', 'p.id', 'a.participant_id')
    .select(['p.id', 'p.name', 'p.source', 'a.mark_id', 'a.arrived_at', 'a.how'])
    .where('p.roll_id', '=', id)
    .orderBy('p.person_key')
    .execute()
const at = '2024-06-20T01:10:00Z'
const send = (id: string, marks: object[], actor = officer) => noteArrivals({ db, actor, now }, { id, marks })

describe('noting who came', () => {
  test('by ticket, from the list, and somebody whom nobody expected; it is in the audit trail without names', async () => {
    const id = await storedEvent(db, officer, { state: 'announced' })
    const [one, other] = [
      await storedParticipant(db, id, 'Kim Sa Vươn'),
      await storedParticipant(db, id, 'Sơn Thị Đào'),
    ]
    const guest = { name: 'Ông Bảy', place: 'Ấp 1' }
    const { unknown } = await send(id, [
      { id: randomUUID(), how: 'code', at, code: `http://a.vn/su-kien/phieu/${one.code}` },
      { id: randomUUID(), how: 'list', at, participantId: other.id },
      { id: randomUUID(), how: 'list', at, guest },
      { id: randomUUID(), how: 'code', at, code: 'SK-0000-0000' },
    ])
    assert.equal(unknown.length, 1)
    assert.deepEqual(
      (await came(id)).map(({ name, source }) => [name, source]),
      [
        ['Kim Sa Vươn', 'public'],
        ['Ông Bảy', 'door'],
        ['Sơn Thị Đào', 'public'],
      ],
    )
    const entry = await db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).executeTakeFirst()
    assert.equal(entry?.action, 'events.noteArrivals')
    assert.doesNotMatch(JSON.stringify(entry?.input), /Bảy/)
  })

  test('a guest noted by two devices, at once and again, is one', async () => {
    const id = await storedEvent(db, officer, { state: 'announced' })
    const marks = [randomUUID(), randomUUID()].map((markId, minute) => ({
      ...{ id: markId, how: 'list', at: `2024-06-20T01:1${minute}:00Z` },
      guest: { name: minute ? 'ÔNG BẢY' : 'Ông Bảy', place: 'Ấp 1' },
    }))
    await Promise.all([...marks, ...marks].map((it) => send(id, [it])))
    const [row, ...more] = await came(id)
    assert.deepEqual([more.length, row?.mark_id], [0, marks[0]!.id])
  })

  test('what stands is what the rule says, by two devices at once, in any order, whatever is sent again', async () => {
    const id = await storedEvent(db, officer, { state: 'announced' })
    const people = await Promise.all(['Một', 'Hai', 'Ba', 'Bốn'].map((name) => storedParticipant(db, id, name)))
    const mark = fc.record({
      ...{ id: fc.uuid(), who: fc.nat({ max: 3 }), minute: fc.nat({ max: 3 }) },
      how: fc.constantFrom('code', 'list'),
    })
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(mark, { selector: (it) => it.id, minLength: 1, maxLength: 12 }), async (some) => {
        await db.deleteFrom('events.arrival').execute()
        const marks = some.map(({ id: markId, who, minute, how }) => ({
          ...{ id: markId, participantId: people[who]!.id, how, at: new Date(`2024-06-20T01:0${minute}:00Z`) },
        })) as Mark[]
        const half = Math.ceil(marks.length / 2)
        const parts = [marks.slice(0, half), marks.slice(half), marks.toReversed()].filter((it) => it.length > 0)
        await Promise.all(parts.map((it) => send(id, it)))
        const wanted = [...arrivalsAfter(new Map(), marks).values()].map((it) => `${it.participantId} ${it.id}`)
        const stands = (await came(id)).map((it) => `${it.id} ${it.mark_id}`)
        assert.deepEqual(stands.sort(), wanted.sort())
      }),
      { numRuns: 12 },
    )
  })

  test('not days before, not by a unit elsewhere; a list without marks names its field; nothing is written', async () => {
    const id = await storedEvent(db, officer, { state: 'announced' })
    const { id: participantId } = await storedParticipant(db, id, 'Kim Sa Vươn')
    const marks = [{ id: randomUUID(), how: 'list', at, participantId }]
    const early = { db, actor: officer, now: new Date('2024-06-11T02:00:00Z') }
    await assert.rejects(noteArrivals(early, { id, marks }), { message: 'events.notAtTheDoor' })
    await assert.rejects(send(id, marks, stranger), { kind: 'forbidden' })
    await assert.rejects(send(id, []), { fields: { marks: 'required' } })
    const elsewhere = await storedEvent(db, stranger, { state: 'announced' })
    const { unknown } = await send(elsewhere, marks, stranger)
    assert.equal(unknown.length, 1, 'somebody of another roll')
    assert.equal((await came(id)).length, 0)
  })
})
