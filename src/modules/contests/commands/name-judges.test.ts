import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { openedContest, sentEntry, typedEntry, versionOf } from '../factory.ts'
import { listBlindlyJudged } from '../queries/judges.ts'
import { admitEntry } from './admit-entry.ts'
import { nameJudges } from './name-judges.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const stranger = await anOfficial(db, 'officer', 'xa-chau-dien')
const one = await anOfficial(db, 'judge', 'tinh-tra-vinh')
const two = await anOfficial(db, 'judge', 'tinh-tra-vinh')
const three = await anOfficial(db, 'judge', 'huyen-cau-ke')
const lastAction = async (id: string) =>
  (await db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).orderBy('id').execute()).at(-1)

describe('nameJudges', () => {
  test('judges are named with a chair; from then on the contest and its entries are closed to them', async () => {
    const id = await openedContest(db, officer, now)
    const entry = await sentEntry(db, id, now)
    const judges = [one.id, two.id, three.id]
    await nameJudges({ db, actor: officer, now }, { id, version: 2, judges, chairId: one.id })

    for (const judge of judges) assert.deepEqual(new Set(await listBlindlyJudged(db, judge)), new Set([id, entry.id]))
    assert.equal((await lastAction(id))?.action, 'contests.nameJudges')
  })

  test('whoever checked an entry does not judge, nor whoever names the judges, nor a stranger to judging', async () => {
    const id = await openedContest(db, officer, now)
    const checker = await anOfficial(db, 'officer', 'tinh-tra-vinh')
    const entry = await sentEntry(db, id, now)
    await admitEntry({ db, actor: checker, now }, { id: entry.id, version: 1 })
    const version = await versionOf(db, id)
    const name = (judges: string[]) => nameJudges({ db, actor: officer, now }, { id, version, judges })
    for (const known of [checker.id, officer.id])
      await assert.rejects(name([one.id, known]), { fields: { judges: 'contests.handledEntries' } })
    await assert.rejects(name([one.id, stranger.id]), { fields: { judges: 'notAChoice' } })
    await assert.rejects(name([one.id]), { fields: { judges: 'contests.tooFewJudges' } })
    assert.deepEqual(
      await listBlindlyJudged(db, one.id),
      (await listBlindlyJudged(db, one.id)).filter((it) => it !== id),
    )
  })

  test('an author does not judge: neither by the address given, nor by name unless it was asked', async () => {
    const id = await openedContest(db, officer, now)
    const author = await anOfficial(db, 'judge', 'tinh-tra-vinh')
    await db.updateTable('identity.official').set({ email: 'gam@tinh.vn' }).where('id', '=', author.id).execute()
    const sent = await sentEntry(db, id, now, { contact: 'Gam@tinh.vn' })
    const version = await versionOf(db, id)
    const name = (judges: string[], over = {}) =>
      nameJudges({ db, actor: officer, now }, { id, version, judges, ...over })
    await assert.rejects(name([one.id, author.id]), { fields: { judges: 'contests.isAuthor' } })
    const namesake = { name: 'lâm thị HỒNG GẤM' }
    await db.updateTable('identity.official').set(namesake).where('id', '=', three.id).execute()
    await assert.rejects(name([one.id, three.id]), { fields: { judges: 'contests.namesake' } })
    await name([one.id, three.id], { namesakesChecked: 'on' })
    assert.ok((await listBlindlyJudged(db, three.id)).includes(sent.id))
  })

  test('a judge who is an officer as well does not handle entries', async () => {
    const id = await openedContest(db, officer, now)
    const both = await anOfficial(db, 'officer', 'tinh-tra-vinh')
    const { id: entryId } = await sentEntry(db, id, now)
    await nameJudges({ db, actor: officer, now }, { id, version: 2, judges: [one.id, both.id] })
    const refusal = { fields: { form: 'contests.judgeHandles' } }
    await assert.rejects(admitEntry({ db, actor: both, now }, { id: entryId, version: 1 }), refusal)
    await assert.rejects(typedEntry(db, both, id, now), refusal)
  })

  test('another unit may not; where the chair settles ties a chair is asked, one of the judges', async () => {
    const id = await openedContest(db, officer, now, { tieRule: 'chair' })
    const judges = [one.id, two.id]
    await assert.rejects(nameJudges({ db, actor: stranger, now }, { id, version: 2, judges }), { kind: 'forbidden' })
    const name = (chairId: string) => nameJudges({ db, actor: officer, now }, { id, version: 2, judges, chairId })
    await assert.rejects(name(''), { fields: { chairId: 'required' } })
    await assert.rejects(name(three.id), { fields: { chairId: 'contests.chairJudges' } })
    assert.equal(await versionOf(db, id), 2)
  })
})
