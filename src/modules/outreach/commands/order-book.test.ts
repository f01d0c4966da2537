import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { storedStory } from '#modules/stories/factory.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { anImprint, storedPrintable } from '../factory.ts'
import { orderBook } from './order-book.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const inspector = await anOfficial(db, 'inspector', 'xa-chau-dien')
const first = await storedPrintable(db, officer)
const second = await storedPrintable(db, officer)
const counts = async () => (await db.selectFrom('outreach.book').select('id').execute()).length

describe('orderBook', () => {
  test('an officer orders a book of chosen stories, with its imprint, and the audit trail has it', async () => {
    const { id } = await orderBook({ db, actor: officer, now }, { stories: [second, first, first], ...anImprint })
    const book = await db.selectFrom('outreach.book').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
    assert.deepEqual(
      [book.state, book.title, book.issuer, book.print_run, book.total],
      ['queued', 'Gương sáng Châu Điền', 'UBND xã Châu Điền', 300, 4],
    )
    const entry = await db.selectFrom('audit.entry').select('action').where('subject_id', '=', id).execute()
    assert.deepEqual(entry, [{ action: 'outreach.orderBook' }])
  })

  test('who writes nothing orders no book', async () => {
    const before = await counts()
    await assert.rejects(orderBook({ db, actor: inspector, now }, { stories: [first], ...anImprint }), {
      kind: 'forbidden',
    })
    assert.equal(await counts(), before)
  })

  test('what is missing or was never out is named at its field', async () => {
    const draft = await storedStory(db, officer)
    const khmer = await storedPrintable(db, officer, { language: 'km' })
    for (const [over, fields] of [
      [{ stories: [] }, { stories: 'required' }],
      [{ stories: '' }, { stories: 'required' }],
      [{ stories: [draft] }, { stories: 'notAChoice' }],
      [{ stories: [first, khmer] }, { stories: 'notAChoice' }],
      [{ title: ' ' }, { title: 'required' }],
      [{ printRun: '0' }, { printRun: 'tooSmall' }],
      [{ language: 'fr' }, { language: 'notAChoice' }],
    ] as const)
      await assert.rejects(orderBook({ db, actor: officer, now }, { stories: [first], ...anImprint, ...over }), {
        fields,
      })
  })
})
