import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Actor } from '#platform/access/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, aStore, deskOf, someDay as now } from '#test/world.ts'
import { newReceipt } from '../envelope.ts'
import { storedCouncil } from '../factory.ts'
import { paths } from '../paths.ts'
import { listBallots, lockBallot, readVoters } from '../queries/ballot.ts'
import { listMembers } from '../queries/council.ts'
import { getItem } from '../queries/item.ts'
import { getSitting, listAgenda, listSittings } from '../queries/sitting.ts'

const db = await testDatabase()
const files = aStore()
const keeper = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const deskFor = (actor: Actor) => deskOf(db, actor, { files })
const desk = deskFor(keeper)
const day = '2024-06-11'

/** A council of three, the last of whom is away: somebody takes their seat for that day alone, by the council's own form. */
async function withSubstitute() {
  const council = await storedCouncil(db, keeper, 3, now)
  const substitute = await anOfficial(db, 'member', 'tinh-tra-vinh')
  const absent = council.members[2]!
  const seat = { officialId: substitute.id, role: 'member', title: 'Phó Giám đốc', document: 'Giấy cử 7' }
  const term = { from: '11/06/2024', lastDay: '11/06/2024', replacesId: absent.id }
  assert.equal((await desk.post(paths.appoint(council.id), { ...seat, ...term })).status, 303)
  return { council, substitute, absent }
}

describe('a substitute for an absent member', () => {
  test('is a member that day in their place; the day after, the other sits again', async () => {
    const { council, substitute, absent } = await withSubstitute()
    const on = async (date: string) => (await listMembers(db, council.id, date)).map((it) => it.officialId)
    assert.deepEqual(
      await on('2024-06-10'),
      council.members.map((it) => it.actor.id),
    )
    const [chair, secretary] = council.members.map((it) => it.actor.id)
    assert.deepEqual((await on(day)).toSorted(), [chair, secretary, substitute.id].toSorted())
    assert.deepEqual((await on('2024-06-12')).toSorted(), [chair, secretary, absent.actor.id].toSorted())
  })

  test('counts in the quorum and votes once; whom they replace has no ballot', async () => {
    const { council, substitute, absent } = await withSubstitute()
    await desk.post(paths.prepare(council.id), { on: '11/06/2024', place: 'Phòng họp số 1' })
    const sittingId = (await listSittings(db, council.id))[0]!.id
    const placed = { title: 'Chọn người tiêu biểu', unitId: keeper.post.unitId, ruleKey: 'chien-si-thi-dua-toan-quoc' }
    await desk.post(paths.place(sittingId), placed)
    const itemId = (await listAgenda(db, sittingId))[0]!.id
    const seats = await listMembers(db, council.id, day)
    const own = seats.find((it) => it.officialId === substitute.id)!

    const form = await (await desk.request(paths.sitting(sittingId))).text()
    assert.match(form, /Cán bộ member, Phó Giám đốc, thay Ủy viên 3/)
    assert.ok(!form.includes(`value="${absent.id}"`), 'the one replaced cannot be noted as present')
    const both = { version: '1', present: [absent.id] }
    assert.equal((await desk.post(paths.presence(sittingId), both)).status, 422)

    // The secretary is away: without the substitute there is no quorum of two thirds.
    const chair = seats.find((it) => it.role === 'chair')!
    await desk.post(paths.presence(sittingId), { version: '1', present: [chair.id] })
    const clear = { clear: 'yes' }
    for (const actor of [council.members[0]!.actor, substitute]) await deskFor(actor).post(paths.declare(itemId), clear)
    const version = async () => String((await getItem(db, itemId)).version)
    const open = async () => desk.post(paths.open(itemId), { version: await version(), method: 'approve' })
    const refused = await open()
    assert.equal(refused.status, 409)
    assert.match(await refused.text(), /Chưa đủ số ủy viên tham gia/)
    const { version: seen } = await getSitting(db, sittingId)
    await desk.post(paths.presence(sittingId), { version: String(seen), present: [chair.id, own.id] })
    assert.equal((await open()).status, 303)

    const { id } = (await listBallots(db, itemId))[0]!
    assert.deepEqual([...(await readVoters(db, id)).keys()].toSorted(), [chair.id, own.id].toSorted())
    const cast = (actor: Actor) => deskFor(actor).post(paths.vote(id), { choice: 'approve', receipt: newReceipt() })
    assert.equal((await cast(substitute)).status, 303)
    const again = await cast(substitute)
    assert.equal(again.status, 409)
    assert.match(await again.text(), /đã bỏ phiếu rồi/)
    assert.equal((await cast(absent.actor)).status, 403)
    await cast(council.members[0]!.actor)
    assert.equal((await desk.post(paths.count(id), { version: '1' })).status, 303)
    const { outcome, members } = await lockBallot(db, id)
    assert.deepEqual([members, outcome!.cast, outcome!.counts.approve, outcome!.denominator], [3, 2, 2, 3])
    assert.equal((await getItem(db, itemId)).words, '2 trên 3 ủy viên, 66,7 %, chưa đạt 90 %')
  })

  test('whom something ties is shut out like any member, also when their day is over and nothing is decided yet', async () => {
    const { council, substitute } = await withSubstitute()
    await desk.post(paths.prepare(council.id), { on: '11/06/2024', place: 'Phòng họp số 1' })
    const sittingId = (await listSittings(db, council.id))[0]!.id
    const placed = { title: 'Xét một hồ sơ', unitId: keeper.post.unitId, ruleKey: 'bang-khen-tinh' }
    await desk.post(paths.place(sittingId), placed)
    const [item] = await listAgenda(db, sittingId)
    const tie = { clear: 'no', why: 'kin', said: 'Em ruột' }
    assert.equal((await deskFor(substitute).post(paths.declare(item!.id), tie)).status, 303)
    const later = new Date('2024-06-20T02:00:00Z')
    for (const at of [now, later]) {
      const answer = await deskOf(db, substitute, { now: at, files }).request(paths.minutes(sittingId, 'pdf'))
      assert.equal(answer.status, 404)
    }
  })

  test('a last day before the first, or beyond the seat itself, names its field', async () => {
    const council = await storedCouncil(db, keeper, 3, now)
    const seat = { role: 'member', title: 'Ủy viên', document: 'Giấy cử 8', from: '20/06/2024' }
    const send = async (over: object) => desk.post(paths.appoint(council.id), { ...seat, ...over })
    const first = await anOfficial(db, 'member', 'tinh-tra-vinh')
    const second = await anOfficial(db, 'member', 'tinh-tra-vinh')
    const reversed = await send({ officialId: first.id, lastDay: '19/06/2024' })
    assert.equal(reversed.status, 422)
    assert.match(await reversed.text(), /id="lastDay-error"[^<]*Ngày kết thúc phải sau ngày bắt đầu/)

    const replacesId = council.members[2]!.id
    assert.equal((await send({ officialId: first.id, lastDay: '30/06/2024', replacesId })).status, 303)
    const held = (await listMembers(db, council.id, '2024-06-25')).find((it) => it.officialId === first.id)!
    const beyond = { officialId: second.id, from: '25/06/2024', replacesId: held.id }
    for (const lastDay of ['', '01/07/2024']) {
      const answer = await send({ ...beyond, lastDay })
      assert.equal(answer.status, 422)
      assert.match(await answer.text(), /id="lastDay-error"[^<]*Phải trong thời gian/)
    }
    assert.equal((await send({ ...beyond, lastDay: '30/06/2024' })).status, 303)
  })
})
