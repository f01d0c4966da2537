import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { unitId } from '#modules/units/index.ts'
import { scopeOf } from '#platform/access/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedOffered } from '../factory.ts'
import { listCoordinations, showCoordination } from '../queries/coordination.ts'
import { recordCoordination } from './record-coordination.ts'
import { recordDelivery } from './record-delivery.ts'
import { takePressKit } from './take-kit.ts'

const db = await testDatabase()
const province = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const commune = await anOfficial(db, 'officer', 'xa-chau-dien')
const agency = await anOfficial(db, 'editor', 'dai-phat-thanh-truyen-hinh')
const sent = {
  unitId: unitId('tinh-tra-vinh'),
  subject: 'Tuyên truyền điển hình tiên tiến',
  documentNo: '05/CTr-SNV-ĐPTTH',
  signedOn: '10/01/2024',
  validFrom: '10/01/2024',
  validTo: '01/01/2026',
  parties: 'Sở Nội vụ\nĐài Phát thanh và Truyền hình Trà Vinh\n Báo của làng ',
}
const count = async () => (await db.selectFrom('stories.coordination').select('id').execute()).length

describe('recordCoordination', () => {
  test('parties are tied to their units, and what they took and carried in its term is counted', async () => {
    const { id } = await recordCoordination({ db, actor: province, now }, sent)
    const parties = await db
      .selectFrom('stories.coordination_party')
      .selectAll()
      .where('coordination_id', '=', id)
      .orderBy('ord')
      .execute()
    assert.deepEqual(
      parties.map((it) => [it.name, it.unit_id]),
      [
        ['Sở Nội vụ', unitId('so-noi-vu')],
        ['Đài Phát thanh và Truyền hình Trà Vinh', agency.post.unitId],
        ['Báo của làng', null],
      ],
    )
    const storyId = await storedOffered(db, commune)
    await takePressKit({ db, actor: agency, now }, { storyId, outlet: 'Đài', taker: 'Hà' })
    const carried = { id: storyId, channel: 'television', outlet: 'THTV', carriedOn: '10/06/2024', seconds: '180' }
    await recordDelivery({ db, actor: agency, now }, carried)
    const [programme] = await listCoordinations(db, scopeOf(province))
    assert.deepEqual([programme!.kits, programme!.carried, programme!.columns], [1, 1, 0])
    const { lines } = await showCoordination(db, scopeOf(agency), id)
    assert.deepEqual(lines.map(({ channel }) => channel).toSorted(), ['kit', 'television'])
    await assert.rejects(showCoordination(db, scopeOf(commune), id), { kind: 'missing' })
    const entry = db.selectFrom('audit.entry').select('action').where('subject_id', '=', id)
    assert.equal((await entry.executeTakeFirstOrThrow()).action, 'stories.recordCoordination')
  })

  test('a commune does not record what the province signed', async () => {
    const before = await count()
    await assert.rejects(recordCoordination({ db, actor: commune, now }, sent), { kind: 'forbidden' })
    assert.equal(await count(), before)
  })

  test('one party is none, and a term ends after it begins', async () => {
    for (const [over, fields] of [
      [{ parties: 'Sở Nội vụ\nSở Nội vụ' }, { parties: 'stories.twoParties' }],
      [{ validTo: '10/01/2024' }, { validTo: 'stories.endsBefore' }],
      [{ documentNo: '' }, { documentNo: 'required' }],
      [{ signedOn: '31/02/2024' }, { signedOn: 'notADate' }],
    ] as const)
      await assert.rejects(recordCoordination({ db, actor: province, now }, { ...sent, ...over }), { fields })
  })
})
