import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { hashPassword } from '#platform/credentials/password.ts'
import { testDatabase } from '#test/database.ts'
import { findSession } from '../queries.ts'
import { hashToken } from '#platform/credentials/token.ts'
import { addOfficial } from '../repository.ts'
import { signIn } from './sign-in.ts'

const db = await testDatabase()
const now = new Date('2024-06-11T02:00:00Z')
const passwordHash = await hashPassword('một câu dễ nhớ')
const createdAt = new Date('2023-01-02T00:00:00Z')
const account = (username: string) =>
  addOfficial(db, { name: 'Cán bộ', username, email: null, passwordHash, createdAt })

describe('signing in', () => {
  test('the right password opens a session that ends in the evening', async () => {
    const id = await account('dung')
    const token = await signIn({ db, now }, { username: 'DUNG', password: 'một câu dễ nhớ' })

    assert.equal((await findSession(db, hashToken(token), now))?.officialId, id)
    assert.equal(await findSession(db, hashToken(token), new Date(now.getTime() + 15 * 3_600_000)), undefined)
  })

  test('a wrong password and an unknown name are answered alike', async () => {
    await account('sai')
    const wrong = { kind: 'invalid', fields: { form: 'identity.wrong' } }
    await assert.rejects(signIn({ db, now }, { username: 'sai', password: 'không phải' }), wrong)
    await assert.rejects(signIn({ db, now }, { username: 'không-có', password: 'không phải' }), wrong)
  })

  test('five wrong passwords lock the account even for the right one, for ten minutes', async () => {
    await account('khoa')
    for (let i = 0; i < 5; i++) await assert.rejects(signIn({ db, now }, { username: 'khoa', password: 'sai' }))
    const right = { username: 'khoa', password: 'một câu dễ nhớ' }

    await assert.rejects(signIn({ db, now }, right), { fields: { form: 'identity.locked' } })
    assert.ok(await signIn({ db, now: new Date(now.getTime() + 11 * 60_000) }, right))
  })

  test('an empty form names its fields', async () => {
    await assert.rejects(signIn({ db, now }, { username: ' ', password: '' }), {
      fields: { username: 'required', password: 'required' },
    })
  })
})
