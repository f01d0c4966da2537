import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { secretsInMemory } from '#platform/credentials/secret-store.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, aStore, someDay as now } from '#test/world.ts'
import { storedCertified, storedPrinter, storedSigned, trailOf } from '../factory.ts'
import { makePrint } from '../jobs.ts'
import { countPrints, listPrints, listRuns } from '../queries/prints.ts'
import { endPrinter } from './end-printer.ts'
import { printCertificates } from './print-certificates.ts'

const db = await testDatabase()
const head = await anOfficial(db, 'head', 'xa-chau-dien')
const stranger = await anOfficial(db, 'head', 'xa-an-phu-tan')
const files = aStore()
const secrets = secretsInMemory()
const baseUrl = 'https://guong.example'
const print = (id: string, over: object = {}, actor = head) =>
  printCertificates({ db, actor, now }, { id, paper: 'blank', ...over })
const printedOf = async (decisionId: string) => [...(await countPrints(db, decisionId)).values()].sort()

describe('printCertificates', () => {
  test('all of a decision are one file in the background and a line each in the log; it is in the audit trail', async () => {
    const { decisionId, certificates } = await storedCertified(db, head, secrets, now, 3)
    await print(decisionId)
    const [queued] = await listRuns(db, decisionId)
    assert.deepEqual([queued!.state, queued!.total, queued!.form, queued!.kind], ['queued', 3, 'giay-khen', 'blank'])
    await makePrint.run({ db, now, files, baseUrl }, { runId: queued!.id })
    const [done] = await listRuns(db, decisionId)
    assert.deepEqual([done!.state, done!.done], ['done', 3])
    const file = await db
      .selectFrom('files.file')
      .select('type')
      .where('id', '=', done!.fileId)
      .executeTakeFirstOrThrow()
    assert.equal(file.type, 'application/pdf')
    const [line] = await listPrints(db, certificates[0]!.awardId)
    assert.deepEqual([line!.ordinal, line!.reason, line!.askedBy, line!.printerName], [1, null, 'Cán bộ head', null])
    assert.ok((await trailOf(db, decisionId)).includes('printCertificates'))
  })

  test('a second time needs a reason, which stands in the log; what was never printed needs none', async () => {
    const { decisionId, certificates } = await storedCertified(db, head, secrets, now, 2)
    const [first, second] = certificates
    await print(decisionId, { awardId: first!.awardId })
    await assert.rejects(print(decisionId, { awardId: first!.awardId }), {
      fields: { reason: 'commendations.whyAgain' },
    })
    await assert.rejects(print(decisionId, { awardId: first!.awardId, reason: 'other' }), {
      fields: { note: 'required' },
    })
    await print(decisionId, { which: 'new' })
    assert.deepEqual(await printedOf(decisionId), [1, 1])
    await print(decisionId, { awardId: second!.awardId, reason: 'damaged', note: 'Kẹt giấy' })
    const [again] = await listPrints(db, second!.awardId)
    assert.deepEqual([again!.ordinal, again!.reason, again!.note], [2, 'damaged', 'Kẹt giấy'])
    await assert.rejects(print(decisionId, { which: 'new' }), { fields: { which: 'commendations.nothingToPrint' } })
    await assert.rejects(print(decisionId, { which: 'all' }), { fields: { reason: 'commendations.whyAgain' } })
    assert.deepEqual((await trailOf(db, second!.awardId)).at(-1), 'printCertificates')
  })

  test('two at the same moment cannot both be the first', async () => {
    const { decisionId, certificates } = await storedCertified(db, head, secrets, now, 1)
    const both = await Promise.allSettled([1, 2].map(() => print(decisionId, { awardId: certificates[0]!.awardId })))
    assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
    assert.deepEqual(await printedOf(decisionId), [1])
  })

  test('a file that could not be made counts for nothing: the next is the first again', async () => {
    const { decisionId } = await storedCertified(db, head, secrets, now, 1)
    await print(decisionId)
    const [run] = await listRuns(db, decisionId)
    await makePrint.run({ db, now: new Date('2031-01-01'), files: brokenStore(), baseUrl }, { runId: run!.id })
    assert.equal((await listRuns(db, decisionId))[0]!.state, 'failed')
    assert.deepEqual(await printedOf(decisionId), [])
    await print(decisionId)
    assert.deepEqual(await printedOf(decisionId), [1])
  })

  test('pre-printed paper needs a printer of the unit, in use, with that paper in it', async () => {
    const { decisionId } = await storedCertified(db, head, secrets, now, 1)
    const onForm = (printerId: string) => print(decisionId, { paper: 'preprinted', printerId })
    await assert.rejects(onForm(''), { fields: { printerId: 'commendations.choosePrinter' } })
    await assert.rejects(onForm(await storedPrinter(db, stranger, now)), { fields: { printerId: 'notAChoice' } })
    const wide = await storedPrinter(db, head, now, { width: '420', height: '297' })
    await assert.rejects(onForm(wide), { fields: { printerId: 'commendations.otherPaper' } })
    const printer = await storedPrinter(db, head, now)
    await endPrinter({ db, actor: head, now }, { id: printer, version: 1 })
    await assert.rejects(onForm(printer), { fields: { printerId: 'notAChoice' } })
    await onForm(await storedPrinter(db, head, now))
    assert.deepEqual(
      (await listRuns(db, decisionId)).map(({ kind }) => kind),
      ['preprinted'],
    )
  })

  test('not by a stranger, not what has no certificate, not on paper that there is none of; nothing is written', async () => {
    const { decisionId } = await storedCertified(db, head, secrets, now, 1)
    await assert.rejects(print(decisionId, {}, stranger), { kind: 'forbidden' })
    await assert.rejects(print(decisionId, { paper: 'lụa' }), { fields: { paper: 'notAChoice' } })
    assert.deepEqual(await listRuns(db, decisionId), [])
    const bare = await storedSigned(db, head, now)
    await assert.rejects(print(bare.decisionId), { fields: { which: 'commendations.nothingToPrint' } })
  })

  test('the log of prints is only added to', async () => {
    const { decisionId } = await storedCertified(db, head, secrets, now, 1)
    await print(decisionId)
    await assert.rejects(db.deleteFrom('commendations.print').execute(), /only added to/)
    await assert.rejects(db.updateTable('commendations.print').set({ ordinal: 9 }).execute(), /only added to/)
  })
})

function brokenStore(): typeof files {
  return { ...files, put: () => Promise.reject(new Error('the disk is full')) }
}
