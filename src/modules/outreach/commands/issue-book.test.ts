import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { work } from '#test/worker.ts'
import { anOfficial, aStore, someDay as now } from '#test/world.ts'
import { anImprint, storedPrintable } from '../factory.ts'
import { issueBook } from './issue-book.ts'
import { orderBook } from './order-book.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const stranger = await anOfficial(db, 'officer', 'xa-an-phu-tan')
const story = await storedPrintable(db, officer)
const { id } = await orderBook({ db, actor: officer, now }, { stories: [story], ...anImprint })
const lines = () => db.selectFrom('stories.delivery').select(['channel', 'outlet', 'place', 'carried_on']).execute()

describe('issueBook', () => {
  test('what is not made yet is not out', async () => {
    await assert.rejects(issueBook({ db, actor: officer, now }, { id, version: 1, issuedOn: '10/06/2024' }), {
      fields: { form: 'wrongState' },
    })
    await work(db, { files: aStore(), baseUrl: 'http://localhost' })
  })

  test('a day to come is named at its field, another unit may not, and nothing is written', async () => {
    const scene = { db, actor: officer, now }
    await assert.rejects(issueBook(scene, { id, version: 2, issuedOn: '12/06/2024' }), {
      fields: { issuedOn: 'outreach.inFuture' },
    })
    await assert.rejects(issueBook({ ...scene, actor: stranger }, { id, version: 2, issuedOn: '10/06/2024' }), {
      kind: 'forbidden',
    })
    assert.deepEqual(await lines(), [])
  })

  test('every story in it stands in the ledger under print, with the book as its place', async () => {
    await issueBook({ db, actor: officer, now }, { id, version: 2, issuedOn: '10/06/2024' })
    assert.deepEqual(await lines(), [
      { channel: 'print', outlet: anImprint.issuer, place: anImprint.title, carried_on: '2024-06-10' },
    ])
    await assert.rejects(issueBook({ db, actor: officer, now }, { id, version: 3, issuedOn: '10/06/2024' }), {
      fields: { form: 'wrongState' },
    })
  })
})
