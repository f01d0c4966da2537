import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { unitId } from '#modules/units/index.ts'
import { hashToken, newToken } from '#platform/credentials/token.ts'
import { testDatabase } from '#test/database.ts'
import { findActorById } from '../queries.ts'
import { addInvitation } from '../repository.ts'
import { acceptInvitation } from './accept-invitation.ts'

const db = await testDatabase()
const now = new Date('2024-06-11T02:00:00Z')
const form = { name: 'Nguyễn Thị Thảo Vy', username: 'thao.vy', password: 'mười ký tự trở lên' }

async function aLink(): Promise<string> {
  const token = newToken()
  await addInvitation(db, {
    ...{
      tokenHash: hashToken(token),
      kind: 'invite',
      role: 'officer',
      unitId: unitId('xa-chau-dien'),
      title: 'Cán bộ',
    },
    ...{ name: null, email: null, createdBy: null, now, expiresAt: new Date(now.getTime() + 86_400_000) },
  })
  return token
}

describe('taking up an invitation', () => {
  test('makes the account and its post, and the link works once', async () => {
    const token = await aLink()
    const id = await acceptInvitation({ db, now }, { ...form, token })
    const actor = await findActorById(db, id, '2024-06-11')

    assert.equal(actor?.post.unitId, unitId('xa-chau-dien'))
    assert.equal(actor?.post.role, 'officer')
    await assert.rejects(acceptInvitation({ db, now }, { ...form, username: 'khac', token }), { kind: 'missing' })
  })

  test('a link that ran out opens nothing', async () => {
    const token = await aLink()
    const tomorrow = new Date(now.getTime() + 86_400_001)
    await assert.rejects(acceptInvitation({ db, now: tomorrow }, { ...form, username: 'muon', token }), {
      kind: 'missing',
    })
  })

  test('bad input names its fields and leaves the link good', async () => {
    const token = await aLink()
    await assert.rejects(acceptInvitation({ db, now }, { token, name: '', username: 'Ồ à', password: 'ngắn' }), {
      fields: { name: 'required', username: 'identity.badUsername', password: 'identity.shortPassword' },
    })
    assert.ok(await acceptInvitation({ db, now }, { ...form, username: 'van.tot', token }))
  })
})
