import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '../../../../test/database.ts'
import { anOfficial, deskOf, someDay as now } from '../../../../test/world.ts'
import type { Actor } from '#platform/access/index.ts'
import { castVote } from '../../councils/commands/cast-vote.ts'
import { countBallot } from '../../councils/commands/count-ballot.ts'
import { declareInterest } from '../../councils/commands/declare-interest.ts'
import { typePaper } from '../../councils/commands/type-paper.ts'
import { newReceipt } from '../../councils/envelope.ts'
import { openedBallot, storedCouncil, storedItem } from '../../councils/factory.ts'

const db = await testDatabase()
const keeper = await anOfficial(db, 'officer', 'so-noi-vu')
const stranger = await anOfficial(db, 'officer', 'xa-chau-dien')

const page = async (actor: Actor, at = now) => {
  const answer = await deskOf(db, actor, { now: at }).request('/lam-viec')
  assert.equal(answer.status, 200)
  return answer.text()
}
const declare = (actor: Actor, id: string) => declareInterest({ db, actor, now }, { id, clear: 'yes' })

/** A council of five: chair, secretary, two members, and one whom something ties to its item. */
async function sitting() {
  const council = await storedCouncil(db, keeper, 5, now)
  const people = [{ officialId: council.members[4]!.actor.id, why: 'mentor' as const }]
  const { itemId } = await storedItem(db, council, now, { people })
  const [chair, secretary, member, other, tied] = council.members.map((it) => it.actor) as Actor[]
  return {
    council,
    itemId,
    href: `/lam-viec/hoi-dong/noi-dung/${itemId}`,
    chair,
    secretary,
    member,
    other,
    tied,
  } as const
}

describe('«Việc hôm nay» of a council', () => {
  test('members are asked to declare before papers open, with the day of the sitting; a tied one is asked nothing', async () => {
    const { itemId, href, member, tied } = await sitting()
    const text = await page(member!)
    assert.match(text, /Khai xung đột lợi ích: Hội đồng Thi đua - Khen thưởng tỉnh/)
    assert.match(text, /Phiên họp ngày 11\/06\/2024: 1 nội dung chờ khai/)
    assert.ok(text.includes(href))
    for (const actor of [tied!, keeper, stranger]) assert.ok(!(await page(actor)).includes('Khai xung đột'))
    await declare(member!, itemId)
    assert.doesNotMatch(await page(member!), /Khai xung đột/)
    assert.match(await page((await sitting()).member!, new Date('2024-06-13T02:00:00Z')), /id="tre".*Khai xung đột/s)
  })

  test('while a ballot is open who has not voted is asked to; who has, is away or is tied is not', async () => {
    const { council, itemId, href, chair, secretary, member, other, tied } = await sitting()
    for (const actor of [chair, secretary, member, other]) await declare(actor!, itemId)
    const { id } = await openedBallot(db, council, itemId, now)
    assert.match(await page(member!), /Bỏ phiếu: Chiến sĩ thi đua cấp tỉnh: bà Kim Thị Nhiên/)
    await castVote({ db, actor: member!, now }, { id, choice: 'approve', receipt: newReceipt() })
    for (const actor of [member!, tied!, stranger]) assert.ok(!(await page(actor)).includes(href))
    assert.ok(!(await page(keeper)).includes(href), 'nothing to count before everybody has voted')
  })

  test('who keeps the sitting types paper a second time, never their own typing; then counts', async () => {
    const { council, itemId, href, chair, secretary, member, other } = await sitting()
    for (const actor of [chair, secretary, member, other]) await declare(actor!, itemId)
    const { id, urn } = await openedBallot(db, council, itemId, now)
    const paper = { id, members: [council.members[3]!.id], approve: 1, against: 0, abstain: 0, invalid: 0 }
    const type = (actor: Actor) => typePaper({ db, actor, now }, { ...paper, privateKey: urn.privateKey })
    await type(keeper)
    assert.match(await page(secretary!), /Nhập phiếu giấy lần hai/)
    for (const actor of [keeper, member!, stranger]) assert.doesNotMatch(await page(actor), /Nhập phiếu giấy lần hai/)
    await type(secretary!)
    for (const actor of [chair, secretary, member])
      await castVote({ db, actor: actor!, now }, { id, choice: 'approve', receipt: newReceipt() })
    for (const actor of [keeper, secretary!]) assert.match(await page(actor), /Kiểm phiếu: .*đã đủ 4 trên 4 phiếu/s)
    for (const actor of [chair!, member!, stranger]) assert.doesNotMatch(await page(actor), /Kiểm phiếu:/)
    await countBallot({ db, actor: keeper, now }, { id, version: 1, privateKey: urn.privateKey })
    for (const actor of [keeper, secretary!]) assert.ok(!(await page(actor)).includes(href))
  })
})
