import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { sql } from 'kysely'
import { newReceipt } from '#modules/councils/envelope.ts'
import { declaredClear, openedBallot, storedCouncil, storedItem } from '#modules/councils/factory.ts'
import { castVote } from '#modules/councils/commands/cast-vote.ts'
import { countBallot } from '#modules/councils/commands/count-ballot.ts'
import { connect, type Db } from '#platform/db.ts'
import { testDatabase, urlOf } from './database.ts'
import { anOfficial, someDay as now } from './world.ts'

/** How many ballots of how many members; half of each approves, at places left to chance. */
const [rounds, size] = [24, 10]

/** Everything a thief of the database could lay in order: every row of every table, as text, with its place and its writer. */
async function everyRow(owner: Db): Promise<Map<string, { ctid: string; xmin: string; text: string }[]>> {
  const { rows: tables } = await sql<{ name: string }>`
    select format('%I.%I', schemaname, tablename) as name from pg_tables
    where schemaname in ('councils', 'audit', 'graphile_worker', 'files', 'platform') order by 1`.execute(owner)
  const all = new Map<string, { ctid: string; xmin: string; text: string }[]>()
  for (const { name } of tables) {
    const { rows } = await sql<{ ctid: string; xmin: string; text: string }>`
      select ctid::text, xmin::text, to_jsonb(t)::text as text from ${sql.raw(name)} t order by ctid`.execute(owner)
    all.set(name, rows)
  }
  return all
}

describe('a secret ballot', async () => {
  const db = await testDatabase()
  const owner = connect(urlOf(db), 2)
  const keeper = await anOfficial(db, 'officer', 'so-noi-vu')
  const council = await storedCouncil(db, keeper, size, now)
  const said: string[] = []
  /** How each guess did: right pairs of voter and choice, over all ballots. */
  const right = new Map<string, number>()
  const guess = (way: string, truth: readonly string[], guessed: readonly string[]) =>
    right.set(way, (right.get(way) ?? 0) + truth.filter((it, at) => it === guessed[at]).length)

  test('cannot be joined to its voter by whoever has the database, before or after the count, better than by chance', async () => {
    for (let round = 0; round < rounds; round++) {
      const { itemId } = await storedItem(db, council, now)
      await declaredClear(db, council, itemId, now)
      const { id, urn } = await openedBallot(db, council, itemId, now)
      const choices = shuffled([...Array(size / 2).fill('approve'), ...Array(size / 2).fill('against')] as string[])
      const order = shuffled(choices.map((_, at) => at))
      const receipts: string[] = []
      const newEnvelopes: string[] = []
      for (const at of order) {
        receipts[at] = newReceipt()
        await castVote(
          { db, actor: council.members[at]!.actor, now },
          { id, choice: choices[at], receipt: receipts[at] },
        )
        // As the write-ahead log or a backup after every vote would show it: which envelope was not there before.
        const lying = await owner.selectFrom('councils.envelope').select('sealed').where('ballot_id', '=', id).execute()
        newEnvelopes.push(lying.map((it) => it.sealed.toString('hex')).find((it) => !newEnvelopes.includes(it))!)
      }
      const open = await everyRow(owner)
      await countBallot({ db, actor: keeper, now }, { id, version: 1, privateKey: urn.privateKey })
      const counted = await everyRow(owner)

      // What was cast is nowhere to be read: no receipt, no key, and no row that tells one choice from the other.
      const text = JSON.stringify([[...open], [...counted]])
      assert.ok(!text.includes(urn.privateKey) && receipts.every((it) => !text.includes(it)))
      const own = [...open.get('councils.envelope')!, ...open.get('councils.voter')!].filter((it) =>
        it.text.includes(id),
      )
      assert.equal(
        new Set(own.filter((it) => !it.text.includes('sealed')).map((it) => it.xmin)).size,
        1,
        'all rows of voters have one writer',
      )
      assert.equal(
        new Set(own.filter((it) => it.text.includes('sealed')).map((it) => it.xmin)).size,
        1,
        'all envelopes have one writer',
      )
      assert.equal(counted.get('councils.envelope')!.length, 0)

      // Guesses by order: envelopes, voters and marks as they lie, against who came when (the audit trail tells that).
      const came = (
        await db
          .selectFrom('audit.entry')
          .select('actor_id')
          .where('action', '=', 'councils.vote')
          .where('subject_id', '=', id)
          .orderBy('id')
          .execute()
      ).map(({ actor_id }) => council.members.findIndex(({ actor }) => actor.id === actor_id))
      assert.deepEqual(came, order)
      const marks = counted
        .get('councils.counted')!
        .filter((it) => it.text.includes(id))
        .map((it) => /"mark": "([0-9a-f]+)"/.exec(it.text)![1]!)
      const parity = (it: string) => (Number.parseInt(it.slice(-1), 16) % 2 === 0 ? 'approve' : 'against')
      const truth = came.map((at) => choices[at]!)
      guess('marks as they lie', truth, marks.map(parity))
      guess('the envelope that each vote added', truth, newEnvelopes.map(parity))
      guess(
        'the middle of that envelope',
        truth,
        newEnvelopes.map((it) => parity(it.slice(0, it.length / 2))),
      )
      guess('marks by value', truth, marks.toSorted().map(parity))
      const sealed = open
        .get('councils.envelope')!
        .filter((it) => it.text.includes(id))
        .map((it) => /"sealed": "([^"]+)"/.exec(it.text)![1]!)
      guess(
        'envelopes as they lie',
        truth,
        sealed.map((it) => parity(it.replace(/[^0-9a-f]/g, ''))),
      )
      guess(
        'tally in its order',
        truth,
        ['against', 'approve'].flatMap((it) => Array<string>(size / 2).fill(it)),
      )
      const voters = open
        .get('councils.voter')!
        .filter((it) => it.text.includes(id))
        .map((it) => /"member_id": "([0-9a-f-]+)"/.exec(it.text)![1]!)
      guess(
        'voters as they lie',
        voters.map((it) => choices[council.members.findIndex((one) => one.id === it)]!),
        Array.from({ length: size }, (_, at) => (at < size / 2 ? 'approve' : 'against')),
      )
      said.push(...receipts)
    }
    await owner.destroy()

    // Half of all guesses are right by chance. Five standard deviations: fails one honest run in a million.
    const all = rounds * size
    const bound = 5 * Math.sqrt(all * 0.25)
    for (const [way, n] of right) assert.ok(Math.abs(n - all / 2) <= bound, `${way}: ${n} of ${all}`)
    assert.equal(said.length, all)
  })
})

function shuffled<T>(items: T[]): T[] {
  return items
    .map((it) => [Math.random(), it] as const)
    .toSorted(([a], [b]) => a - b)
    .map(([, it]) => it)
}
