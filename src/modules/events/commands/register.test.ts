import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedEvent } from '../factory.ts'
import { findTicket } from '../queries/roll.ts'
import { register } from './register.ts'
import { setRegistration } from './set-registration.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const people = (id: string) => db.selectFrom('events.participant').selectAll().where('roll_id', '=', id).execute()
async function open(seats = '') {
  const rollId = await storedEvent(db, officer, { state: 'announced' })
  await setRegistration({ db, actor: officer, now }, { id: rollId, version: 1, seats, isOpen: '1' })
  return rollId
}
const said = { name: 'Bà Út Nhị', place: 'Ấp Rùm Sóc', phone: '0912 345 678', email: '', agreed: '1' }

describe('registering without an account', () => {
  test('gives a ticket; the audit trail keeps that somebody did, not who', async () => {
    const rollId = await open()
    const { code } = await register({ db, now }, { rollId, ...said })
    assert.equal((await findTicket(db, code))?.name, 'Bà Út Nhị')
    const entries = await db.selectFrom('audit.entry').selectAll().where('about_id', '=', rollId).execute()
    const own = entries.find(({ action }) => action === 'events.register')
    assert.deepEqual([own?.actor_id, own?.input], [null, {}])
  })

  test('no more than there are seats, however many send at once, and nobody twice', async () => {
    const rollId = await open('2')
    const names = ['Một', 'Hai', 'Ba', 'Bốn', 'Năm']
    const sent = await Promise.allSettled(names.map((name) => register({ db, now }, { rollId, ...said, name })))
    assert.equal(sent.filter(({ status }) => status === 'fulfilled').length, 2)
    assert.equal((await people(rollId)).length, 2)
    const other = await open()
    await register({ db, now }, { rollId: other, ...said })
    const again = { rollId: other, ...said, name: 'BÀ ÚT NHỊ', phone: '0912345678' }
    await assert.rejects(register({ db, now }, again), { fields: { name: 'events.onRollAlready' } })
  })

  test('not where it is not open; what is missing is told at its field', async () => {
    const shut = await storedEvent(db, officer, { state: 'announced' })
    await assert.rejects(register({ db, now }, { rollId: shut, ...said }), { fields: { form: 'events.notOpen' } })
    const odd = { rollId: shut, name: '', place: '', phone: 'x', email: 'y', agreed: '' }
    await assert.rejects(register({ db, now }, { ...odd, agreed: undefined }), {
      fields: {
        ...{ name: 'required', place: 'required', phone: 'events.badPhone', email: 'events.badEmail' },
        agreed: 'events.mustAgree',
      },
    })
    assert.equal((await people(shut)).length, 0)
  })
})
