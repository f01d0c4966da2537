import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { listFields } from '#modules/programmes/index.ts'
import { storedRecognised } from '#modules/replication/factory.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedMember } from '../factory.ts'
import { offerSpeaker } from './offer-speaker.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const stranger = await anOfficial(db, 'officer', 'xa-an-phu-tan')
const [field] = await listFields(db, 'vi')
const exemplarId = await storedRecognised(db, officer)
const told = { about: 'Giữ nước ngọt', languages: ['vi', 'km'], travels: 'near', fieldIds: [field!.id], agreed: '1' }
const send = (id: string, over: object = {}, actor = officer) =>
  offerSpeaker({ db, actor, now }, { id, ...told, ...over })
const offers = (id: string) => db.selectFrom('training.speaker').selectAll().where('member_id', '=', id).execute()
const aRapporteur = (name: string) => storedMember(db, officer, { part: 'rapporteur', name })

describe('what a rapporteur offers as a speaker', () => {
  test('is kept with their consent of the day, written anew the next time, and is in the audit trail', async () => {
    const id = await aRapporteur('Kim Thị Sa Rây')
    await send(id)
    await send(id, { about: 'Tổ hùn vốn', exemplarId })
    assert.deepEqual(
      (await offers(id)).map((it) => [it.about, it.languages, it.agreed_on, it.exemplar_id]),
      [['Tổ hùn vốn', ['vi', 'km'], '2024-06-11', exemplarId]],
    )
    const entry = await db.selectFrom('audit.entry').select('action').where('about_id', '=', id).executeTakeFirst()
    assert.equal(entry?.action, 'training.offerSpeaker')
  })

  test('not without consent, fields and a language; not of an exemplar who is closed to the official', async () => {
    const id = await aRapporteur('Sơn Thị Đào')
    await assert.rejects(send(id, { agreed: '', about: ' ' }), { kind: 'invalid' })
    await assert.rejects(send(id, { agreed: undefined }), { fields: { agreed: 'training.mustAgree' } })
    await assert.rejects(send(id, { languages: [], fieldIds: [] }), {
      fields: { languages: 'required', fieldIds: 'required' },
    })
    await assert.rejects(send(id, { exemplarId, unseen: [exemplarId] }), { fields: { exemplarId: 'notAChoice' } })
    await assert.rejects(send(id, { travels: 'trăng' }), { fields: { travels: 'notAChoice' } })
    assert.deepEqual(await offers(id), [])
  })

  test('not for an officer of the roster, nor by a unit elsewhere', async () => {
    const id = await aRapporteur('Lâm Văn Tài')
    await assert.rejects(send(id, {}, stranger), { kind: 'forbidden' })
    const other = await storedMember(db, officer, { name: 'Trần Văn Đủ' })
    await assert.rejects(send(other), { message: 'training.notARapporteur' })
    assert.deepEqual([await offers(id), await offers(other)], [[], []])
  })
})
