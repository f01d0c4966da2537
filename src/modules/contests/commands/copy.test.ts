import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay } from '#test/world.ts'
import { openedContest } from '../factory.ts'
import { readTermsOf } from '../queries/terms.ts'
import { copyContest } from './copy.ts'

const db = await testDatabase()
const now = someDay
const officer = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const stranger = await anOfficial(db, 'officer', 'xa-chau-dien')
const row = (id: string) => db.selectFrom('contests.contest').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const actions = async (id: string) =>
  (await db.selectFrom('audit.entry').select('action').where('about_id', '=', id).orderBy('at').execute()).map(
    (it) => it.action,
  )

describe('copyContest', () => {
  test('this year’s contest begins from the last: the same terms a year later, as a draft', async () => {
    const from = await openedContest(db, officer, now)
    const { id } = await copyContest({ db, actor: officer, now }, { id: from, version: 2 })

    const [before, terms] = [await readTermsOf(db, from), await readTermsOf(db, id)]
    assert.equal(terms.name, before.name.replace('2024', '2025'))
    assert.deepEqual([terms.opensOn, terms.resultsOn], ['2025-06-01', '2025-08-15'])
    assert.deepEqual([terms.prizes, terms.tieRule], [before.prizes, before.tieRule])
    const { state, copied_from } = await row(id)
    assert.deepEqual([state, copied_from], ['draft', from])
    assert.deepEqual(await actions(id), ['contests.copy'])
  })

  test('another unit may not, and nothing is written', async () => {
    const from = await openedContest(db, officer, now)
    await assert.rejects(copyContest({ db, actor: stranger, now }, { id: from, version: 2 }), { kind: 'forbidden' })
    const copies = db.selectFrom('contests.contest').select('id').where('copied_from', '=', from)
    assert.deepEqual(await copies.execute(), [])
  })

  test('what is copied must be named', async () => {
    await assert.rejects(copyContest({ db, actor: officer, now }, { id: 'năm ngoái', version: 1 }), {
      fields: { id: 'required' },
    })
  })
})
