import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { unseal } from '../envelope.ts'
import { declaredClear, openedBallot, storedCouncil, storedItem } from '../factory.ts'
import { listTypists, readVoters } from '../queries/ballot.ts'
import { typePaperBallots } from './type-paper-ballots.ts'

const db = await testDatabase()
const keeper = await anOfficial(db, 'officer', 'so-noi-vu')
const council = await storedCouncil(db, keeper, 6, now)
const secretary = council.members[1]!.actor
const members = [3, 4, 5].map((at) => council.members[at]!.id)
const options = ['Bà Kim Thị Nhiên', 'Ông Sơn Văn Ba', 'Bà Lý Thị Tư']

async function opened(method: 'rank' | 'choose' | 'approve') {
  const { itemId } = await storedItem(db, council, now, { written: [4] })
  await declaredClear(db, council, itemId, now)
  const { id, urn } = await openedBallot(db, council, itemId, now, { method, options })
  const type = (ballots: string, actor = keeper, over = {}) =>
    typePaperBallots({ db, actor, now }, { id, members, ballots, privateKey: urn.privateKey, ...over })
  const sealed = async () =>
    (await db.selectFrom('councils.envelope').select('sealed').where('ballot_id', '=', id).execute()).map(
      (it) => it.sealed,
    )
  return { id, urn, type, sealed }
}

describe('typePaperBallots', () => {
  test('takes ranked paper when two people typed the same, in whatever order it lay before them', async () => {
    const { id, urn, type, sealed } = await opened('rank')
    await type('2 1 3\n0\n1')
    assert.deepEqual(await listTypists(db, id), [keeper.id])
    await assert.rejects(type('1\n2 1\n0', secretary), { fields: { ballots: 'typedLine:2' } })
    const two = { members: members.slice(1) }
    await assert.rejects(type('1\n0', secretary, two), {
      fields: { members: 'typedDifferently', ballots: 'typedLine:2' },
    })
    await type('1\n2 1 3\n0', secretary)

    assert.deepEqual(await listTypists(db, id), [])
    const voters = await readVoters(db, id)
    assert.deepEqual(
      members.map((it) => voters.get(it)),
      ['paper', 'written', 'paper'],
    )
    const said = (await sealed()).map((it) => unseal<{ choice: string[] }>(urn.privateKey, it).choice)
    assert.deepEqual(said.toSorted(), [[], [options[0]], [options[1], options[0], options[2]]].toSorted())
    assert.equal(new Set((await sealed()).map((it) => it.length)).size, 1)
    const kept = await db
      .selectFrom('audit.entry')
      .select('input')
      .where('action', '=', 'councils.typePaperBallots')
      .where('subject_id', '=', id)
      .execute()
    assert.equal(kept.length, 2)
    assert.ok(
      kept.every(({ input }) => !('ballots' in (input as object)) && !JSON.stringify(input).includes('privateKey')),
    )
  })

  test('takes paper that names options, the order of which says nothing', async () => {
    const { urn, type, sealed } = await opened('choose')
    await type('3 1\n2\n0')
    await type('2\n1 3\n0', secretary)
    const said = (await sealed()).map((it) => unseal<{ choice: string[] }>(urn.privateKey, it).choice.join())
    assert.deepEqual(said.toSorted(), ['', options[1], `${options[0]},${options[2]}`].toSorted())
  })

  test('is refused to a plain member, and what cannot be read names its line', async () => {
    const { id, type } = await opened('rank')
    await assert.rejects(type('1\n2\n3', council.members[2]!.actor), { kind: 'forbidden' })
    await assert.rejects(type('1\n2 4\n3'), { fields: { ballots: 'paperLine:2' } })
    await assert.rejects(type('1\n2'), { fields: { ballots: 'paperSum' } })
    await assert.rejects(type(' '), { fields: { ballots: 'required' } })
    await assert.rejects(type('1', keeper, { members: [council.id] }), { fields: { members: 'notOnPaper' } })
    assert.deepEqual(await listTypists(db, id), [])
    const approval = await opened('approve')
    await assert.rejects(approval.type('1\n2\n3'), { kind: 'conflict' })
  })
})
