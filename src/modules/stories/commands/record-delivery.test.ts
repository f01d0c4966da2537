import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedForm, storedOffered, storedStory } from '../factory.ts'
import { endEdition } from '../repository/edition.ts'
import { getStory } from '../repository/story.ts'
import { recordDelivery } from './record-delivery.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const agency = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const stranger = await anOfficial(db, 'editor', 'xa-an-phu-tan')
const linesOf = (id: string) => db.selectFrom('stories.delivery').selectAll().where('story_id', '=', id).execute()
const sent = {
  channel: 'radio',
  outlet: 'Đài Trà Vinh',
  carriedOn: '05/06/2024',
  seconds: '240',
  place: 'Thời sự 18 giờ',
}

describe('recordDelivery', () => {
  test('the desk and whoever stands above it write down where it was carried, with the edition of that day', async () => {
    const id = await storedStory(db, officer, { state: 'published' })
    for (const actor of [officer, agency]) await recordDelivery({ db, actor, now }, { id, ...sent })
    const [line, second] = await linesOf(id)
    assert.deepEqual(
      [line!.channel, line!.outlet, String(line!.carried_on), line!.seconds, line!.place, line!.due],
      ['radio', 'Đài Trà Vinh', '2024-06-05', 240, 'Thời sự 18 giờ', null],
    )
    assert.deepEqual([line!.recorded_by, second!.recorded_by].toSorted(), [officer.id, agency.id].toSorted())
  })

  test('an agency of the press writes down itself what it carried of an offered story: that counts as publicised', async () => {
    const press = await anOfficial(db, 'editor', 'dai-phat-thanh-truyen-hinh')
    const id = await storedOffered(db, officer)
    await recordDelivery({ db, actor: press, now }, { id, ...sent })
    const [line] = await linesOf(id)
    assert.deepEqual([line!.taken_by, line!.recorded_by], [press.post.unitId, press.id])
    const { exemplarIds } = await getStory(db, id)
    const counted = db.selectFrom('stories.publicised').select('on_day').where('exemplar_id', '=', exemplarIds[0]!)
    assert.deepEqual((await counted.execute()).map((it) => String(it.on_day)).toSorted(), ['2024-06-01', '2024-06-05'])
    const unasked = await storedStory(db, officer, { state: 'published' })
    await assert.rejects(recordDelivery({ db, actor: press, now }, { id: unasked, ...sent }), { kind: 'forbidden' })
  })

  test('a place that carried what came down meanwhile owes a recall from the beginning', async () => {
    const id = await storedStory(db, officer, { state: 'published' })
    await endEdition(db, id, { at: now, reason: 'taken_down', note: null })
    await recordDelivery({ db, actor: officer, now }, { id, ...sent })
    const [line] = await linesOf(id)
    assert.deepEqual([line!.due, line!.due_reason], ['recall', 'taken_down'])
  })

  test('each thing that makes no sense is told at its field', async () => {
    const id = await storedStory(db, officer, { state: 'published' })
    const other = await storedForm(db, officer, 'radio')
    for (const [over, fields] of [
      [{ carriedOn: '12/06/2024' }, { carriedOn: 'stories.inFuture' }],
      [{ carriedOn: '31/02/2024' }, { carriedOn: 'notADate' }],
      [{ channel: 'print' }, { seconds: 'stories.notOnAir' }],
      [{ channel: 'telepathy' }, { channel: 'notAChoice' }],
      [{ link: 'javascript:alert(1)' }, { link: 'stories.notALink' }],
      [{ outlet: '' }, { outlet: 'required' }],
      [{ seconds: '0' }, { seconds: 'tooSmall' }],
      [{ formId: other.id }, { formId: 'notAChoice' }],
    ] as const)
      await assert.rejects(recordDelivery({ db, actor: officer, now }, { id, ...sent, ...over }), { fields })
    assert.deepEqual(await linesOf(id), [])
  })

  test('a story that was never out was carried by nobody; another unit may not', async () => {
    const draft = await storedStory(db, officer)
    await assert.rejects(recordDelivery({ db, actor: officer, now }, { id: draft, ...sent }), {
      fields: { form: 'stories.notOut' },
    })
    const id = await storedStory(db, officer, { state: 'published' })
    await assert.rejects(recordDelivery({ db, actor: stranger, now }, { id, ...sent }), { kind: 'forbidden' })
    assert.deepEqual(await linesOf(id), [])
  })
})
