import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { faultsOfHtml } from '#test/valid-html.ts'
import { anOfficial, deskOf, someDay as now } from '#test/world.ts'
import { judgedContest, judgingDay, resultsDay, scored, versionOf } from '../factory.ts'
import { paths, publicPaths } from '../paths.ts'
import { announceResults } from './announce.ts'
import { castVote } from './cast-vote.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const judges = [await anOfficial(db, 'judge', 'tinh-tra-vinh'), await anOfficial(db, 'judge', 'tinh-tra-vinh')]
const votes = (id: string) => db.selectFrom('contests.vote').selectAll().where('contest_id', '=', id).execute()

async function underVote(over: object = {}) {
  const { id, entryIds } = await judgedContest(db, { officer, judges, now, publicVote: 'on', ...over })
  const { slug } = await db.selectFrom('contests.contest').select('slug').where('id', '=', id).executeTakeFirstOrThrow()
  const vote = (asker: string, entryId = entryIds[0]!) => castVote({ db, now: judgingDay }, asker, { slug, entryId })
  return { id, entryIds, slug, vote }
}

describe('readers’ votes', () => {
  test('one reader votes once; no address is kept, and the desk sees the votes as advice once judges are done', async () => {
    const { id, entryIds, vote, slug } = await underVote()
    await vote('10.0.0.7')
    await vote('10.0.0.8', entryIds[1]!)
    await assert.rejects(vote('10.0.0.7', entryIds[1]!), { fields: { form: 'contests.votedBefore' } })
    const kept = await votes(id)
    assert.equal(kept.length, 2)
    assert.doesNotMatch(JSON.stringify(kept), /10\.0\.0/)

    const desk = deskOf(db, officer, { now: judgingDay })
    assert.doesNotMatch(await (await desk.request(paths.judging(id))).text(), /id="binh-chon"/)
    for (const judge of judges) for (const entry of entryIds) await scored(db, id, entry, judge, [50, 30])
    assert.match(await (await desk.request(paths.judging(id))).text(), /id="binh-chon"/)
    await announceResults({ db, actor: officer, now: resultsDay }, { id, version: await versionOf(db, id) })
    await assert.rejects(vote('10.0.0.9'), { fields: { form: 'contests.noVote' } })
    const { vote_key } = await db
      .selectFrom('contests.contest')
      .select('vote_key')
      .where('slug', '=', slug)
      .executeTakeFirstOrThrow()
    assert.equal(vote_key, null)
  })

  test('the public page shows entries without their authors, and takes a vote', async () => {
    const body = 'Lâm Thị Hồng Gấm kể chuyện cầu tre.'
    const { slug, entryIds } = await underVote({ entries: [{ body }] })
    const reader = deskOf(db, undefined, { now: judgingDay })
    const page = await (await reader.request(publicPaths.vote(slug))).text()
    assert.deepEqual(await faultsOfHtml(page), [])
    assert.match(page, /\[tên\] kể chuyện cầu tre/)
    assert.doesNotMatch(page, /Gấm/)
    assert.equal((await reader.post(publicPaths.vote(slug), { entryId: entryIds[0]! })).status, 303)
    assert.equal((await reader.post(publicPaths.vote(slug), { entryId: entryIds[0]! })).status, 409)
  })

  test('where the rules have no vote there is none; an entry of another contest is no choice', async () => {
    const silent = await underVote({ publicVote: undefined })
    await assert.rejects(silent.vote('10.0.0.1'), { kind: 'missing' })
    const { vote, id } = await underVote()
    await assert.rejects(vote('10.0.0.1', silent.entryIds[0]!), { fields: { entryId: 'notAChoice' } })
    await assert.rejects(vote('10.0.0.1', 'x'), { fields: { entryId: 'required' } })
    assert.deepEqual(await votes(id), [])
  })
})
