import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { newReceipt, unseal } from '../envelope.ts'
import { declaredClear, openedBallot, storedCouncil, storedItem } from '../factory.ts'
import { readVoters, readVotes } from '../queries/ballot.ts'
import { castVote } from './cast-vote.ts'

const db = await testDatabase()
const keeper = await anOfficial(db, 'officer', 'so-noi-vu')
const council = await storedCouncil(db, keeper, 4, now)
const vote = (id: string, at: number, choice: string | string[], submission?: string) =>
  castVote(
    { db, actor: council.members[at]!.actor, now, ...(submission && { submission }) },
    { id, choice, receipt: newReceipt() },
  )

async function ballot(ruleKey: string, over: Parameters<typeof openedBallot>[4] = {}) {
  const { itemId } = await storedItem(db, council, now, { ruleKey })
  await declaredClear(db, council, itemId, now)
  return openedBallot(db, council, itemId, now, over)
}

const options = ['Bà Kim Thị Nhiên', 'Ông Sơn Văn Ba', 'Bà Lý Thị Tư']
const cast = (id: string, at: number, sent: object) =>
  castVote({ db, actor: council.members[at]!.actor, now }, { id, receipt: newReceipt(), ...sent })

describe('castVote', () => {
  test('seals a secret ballot; neither the tables nor the audit trail has what was chosen', async () => {
    const { id } = await ballot('chien-si-thi-dua-tinh')
    await vote(id, 0, 'against')
    assert.equal((await readVoters(db, id)).get(council.members[0]!.id), 'device')
    assert.equal((await readVotes(db, id)).size, 0)
    const entry = await db
      .selectFrom('audit.entry')
      .select('input')
      .where('action', '=', 'councils.vote')
      .where('subject_id', '=', id)
      .executeTakeFirstOrThrow()
    assert.deepEqual(entry.input, { id })
    const sealed = await db.selectFrom('councils.envelope').select('sealed').where('ballot_id', '=', id).execute()
    assert.equal(sealed.length, 1)
    assert.doesNotMatch(sealed[0]!.sealed.toString('latin1'), /against/)
  })

  test('an open vote is everybody’s to see', async () => {
    const { id } = await ballot('bang-khen-tinh')
    await vote(id, 1, 'abstain')
    assert.deepEqual([...(await readVotes(db, id))], [[council.members[1]!.id, ['abstain']]])
  })

  test('takes an order of preference, and a wrong one names its option; all envelopes are of one size', async () => {
    const { id, urn } = await ballot('chien-si-thi-dua-tinh', { method: 'rank', options })
    await assert.rejects(cast(id, 0, { ranks: ['1', '1', ''] }), {
      fields: { 'ranks.0': 'rankTwice', 'ranks.1': 'rankTwice' },
    })
    await assert.rejects(cast(id, 0, { ranks: ['1', '3', ''] }), { fields: { 'ranks.1': 'rankGap' } })
    await assert.rejects(cast(id, 0, { ranks: ['', '', ''] }), { fields: { 'ranks.0': 'nothingNamed' } })
    await assert.rejects(cast(id, 0, { ranks: ['', '', ''], choice: options }), { kind: 'invalid' })
    assert.equal((await readVoters(db, id)).get(council.members[0]!.id), null)
    await cast(id, 0, { ranks: ['2', '', '1'] })
    await cast(id, 1, { ranks: ['3', '2', '1'] })
    await cast(id, 2, { ranks: ['', '', ''], blank: '1' })
    const sealed = await db.selectFrom('councils.envelope').select('sealed').where('ballot_id', '=', id).execute()
    const said = sealed.map((it) => unseal<{ choice: string[] }>(urn.privateKey, it.sealed).choice.join())
    const [kim, son, ly] = options
    assert.deepEqual(said.toSorted(), ['', `${ly},${kim}`, `${ly},${son},${kim}`].toSorted())
    assert.equal(new Set(sealed.map((it) => it.sealed.length)).size, 1)
    const trail = await db
      .selectFrom('audit.entry')
      .select('input')
      .where('action', '=', 'councils.vote')
      .where('subject_id', '=', id)
      .execute()
    assert.deepEqual(
      trail.map(({ input }) => input),
      [{ id }, { id }, { id }],
    )
  })

  test('over several options a blank ballot must be meant', async () => {
    const { id } = await ballot('chien-si-thi-dua-tinh', { method: 'choose', options })
    await assert.rejects(cast(id, 0, { choice: [] }), { fields: { choice: 'nothingNamed' } })
    await assert.rejects(cast(id, 0, { choice: options[0], blank: '1' }), { fields: { blank: 'blankAndNamed' } })
    await cast(id, 0, { blank: '1' })
    await cast(id, 1, { choice: [options[2], options[0]] })
  })

  test('once each, by members only, and what cannot be read names its field; a form sent twice votes once', async () => {
    const { id } = await ballot('chien-si-thi-dua-tinh')
    await assert.rejects(castVote({ db, actor: keeper, now }, { id, choice: 'approve', receipt: newReceipt() }), {
      kind: 'forbidden',
    })
    await assert.rejects(vote(id, 2, 'maybe'), { fields: { choice: 'notAChoice' } })
    await assert.rejects(vote(id, 2, []), { fields: { choice: 'required' } })
    await assert.rejects(vote(id, 2, ['approve', 'against']), { fields: { choice: 'required' } })
    const submission = crypto.randomUUID()
    await vote(id, 2, 'approve', submission)
    await vote(id, 2, 'approve', submission)
    await assert.rejects(vote(id, 2, 'approve'), { kind: 'conflict', fields: { form: 'votedAlready' } })
    assert.equal(
      (await db.selectFrom('councils.envelope').select('sealed').where('ballot_id', '=', id).execute()).length,
      1,
    )
  })
})
