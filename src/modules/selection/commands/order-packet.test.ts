import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { describe, test } from 'node:test'
import { strFromU8, unzipSync } from 'fflate'
import { storedAchievement } from '#modules/exemplars/factory.ts'
import { storedStory } from '#modules/stories/factory.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, aStore, deskOf, someDay } from '#test/world.ts'
import { audited, storedAgreed, storedChoice } from '../factory.ts'
import { makePacket } from '../jobs.ts'
import { orderPacket } from './order-packet.ts'

const db = await testDatabase()
const now = someDay
const files = aStore()
const office = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const commune = await anOfficial(db, 'officer', 'xa-chau-dien')
const district = await anOfficial(db, 'head', 'huyen-cau-ke')
const { roundId, choice } = await storedAgreed(db, office, commune)
await storedAchievement(db, choice.exemplarId, 'Đào 9 mương trữ nước mưa')
await storedStory(db, commune, { exemplarIds: [choice.exemplarId], title: 'Vườn dừa sáp giữ nước mưa' })
const scene = { db, actor: office, now }
const input = { roundId, version: 1, documentNo: '215/TTr-UBND', signedOn: '10/06/2024', signer: 'Nguyễn Văn Bé' }
const round = () => db.selectFrom('selection.round').selectAll().where('id', '=', roundId).executeTakeFirstOrThrow()
const packet = (id: string) =>
  db.selectFrom('selection.packet').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const make = (packetId: string) => makePacket.run({ db, now, files, baseUrl: 'https://guong.example' }, { packetId })

describe('orderPacket', () => {
  test('a district may not, and nothing is written', async () => {
    await assert.rejects(orderPacket({ ...scene, actor: district }, input), { kind: 'forbidden' })
    assert.deepEqual(await db.selectFrom('selection.packet').select('id').execute(), [])
  })

  test('bad input names its field, and a list without the council’s agreement is not sent', async () => {
    await assert.rejects(orderPacket(scene, { ...input, signedOn: '12/06/2024' }), {
      fields: { signedOn: 'selection.inFuture' },
    })
    await assert.rejects(orderPacket(scene, { ...input, signer: '' }), { fields: { signer: 'required' } })
    await assert.rejects(orderPacket(scene, { ...input, version: 4 }), { kind: 'stale' })
    await db.updateTable('selection.round').set({ council_passed: false }).where('id', '=', roundId).execute()
    await assert.rejects(orderPacket(scene, input), { message: 'selection.needsOpinion' })
    await db.updateTable('selection.round').set({ council_passed: true }).where('id', '=', roundId).execute()
  })

  test('the ZIP has its fixed layout, and every file has the sum that SHA256SUMS and the manifest tell', async () => {
    const { id } = await orderPacket(scene, input)
    assert.equal((await audited(db, 'selection.orderPacket', id)).length, 1)
    await assert.rejects(orderPacket(scene, { ...input, version: (await round()).version }), {
      message: 'selection.packetUnderWay',
    })
    for (const _ of [1, 2]) await make(id)
    const row = await packet(id)
    assert.equal(row.state, 'ready', row.error ?? '')

    const answer = await deskOf(db, office, { files }).request(
      `/lam-viec/gioi-thieu-trung-uong/ho-so-gui/${id}/ho-so.zip`,
    )
    const zip = new Uint8Array(await answer.arrayBuffer())
    assert.equal(createHash('sha256').update(zip).digest('hex'), row.sha256)
    const entries = unzipSync(zip)
    const folder = Object.keys(entries)
      .find((it) => it.startsWith('01-'))!
      .split('/')[0]!
    for (const name of [
      ...['manifest.json', 'SHA256SUMS', '00-danh-sach/danh-sach.docx', '00-danh-sach/danh-sach.csv'],
      ...['00-danh-sach/khac-biet.txt', `${folder}/phieu-gioi-thieu.docx`],
    ])
      assert.ok(entries[name], name)
    const sums = strFromU8(entries.SHA256SUMS!)
      .trim()
      .split('\n')
      .map((line) => line.split('  '))
    assert.deepEqual(
      sums.map(([, name]) => name).toSorted(),
      Object.keys(entries)
        .filter((it) => it !== 'SHA256SUMS')
        .toSorted(),
    )
    for (const [sum, name] of sums) assert.equal(createHash('sha256').update(entries[name!]!).digest('hex'), sum)
    const manifest = JSON.parse(strFromU8(entries['manifest.json']!))
    assert.equal(manifest.exemplars[0].name, 'Thạch Sa Rương')
    assert.equal(manifest.exemplars[0].files[0].sha256, sums.find(([, name]) => name?.endsWith('gioi-thieu.docx'))![0])
  })

  test('sent again, it tells who came, and that nothing else reads differently', async () => {
    const other = await storedChoice(db, roundId, commune, { state: 'passed', listed: 'main', ord: 2 })
    const { id } = await orderPacket(scene, { ...input, version: (await round()).version, documentNo: '216/TTr-UBND' })
    await make(id)
    const { name } = await db
      .selectFrom('exemplars.exemplar as e')
      .innerJoin('exemplars.subject as s', 's.id', 'e.subject_id')
      .select('s.name')
      .where('e.id', '=', other.exemplarId)
      .executeTakeFirstOrThrow()
    assert.deepEqual((await packet(id)).difference, { added: [name], removed: [], changed: [], same: 1 })
  })

  test('who took the consent back is not in it, and an empty list fails in words', async () => {
    await db.updateTable('exemplars.consent').set({ until: '2024-06-01' }).where('use', '=', 'central').execute()
    const { id } = await orderPacket(scene, { ...input, version: (await round()).version, documentNo: '217/TTr-UBND' })
    await make(id)
    assert.deepEqual([(await packet(id)).state, (await packet(id)).error], ['failed', 'selection.emptyList'])
  })
})
