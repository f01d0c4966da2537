import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { unitId } from '#modules/units/index.ts'
import { newToken } from '#platform/credentials/token.ts'
import { newId } from '#platform/ids.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { acceptInvitation } from './accept-invitation.ts'
import { invite } from './invite.ts'

const db = await testDatabase()
const form = () => ({
  ...{ id: newId(), token: newToken(), name: 'Trần Quốc Đạt', role: 'officer', title: 'Chuyên viên' },
  unitId: unitId('huyen-cau-ke'),
})

describe('inviting an official', () => {
  test('an administrator above invites, the link works, and it is in the audit trail without its token', async () => {
    const admin = await anOfficial(db, 'admin', 'tinh-tra-vinh')
    const sent = form()
    await invite({ db, actor: admin, now }, sent)

    assert.ok(
      await acceptInvitation(
        { db, now },
        { token: sent.token, name: 'Đạt', username: 'dat', password: 'đủ mười ký tự' },
      ),
    )
    const entry = await db
      .selectFrom('audit.entry')
      .selectAll()
      .where('subject_id', '=', sent.id)
      .executeTakeFirstOrThrow()
    assert.equal(entry.action, 'identity.invite')
    assert.doesNotMatch(JSON.stringify(entry.input), new RegExp(sent.token))
  })

  test('an officer may not, and nothing is written', async () => {
    const officer = await anOfficial(db, 'officer', 'tinh-tra-vinh')
    const sent = form()
    await assert.rejects(invite({ db, actor: officer, now }, sent), { kind: 'forbidden' })
    assert.equal(
      await db.selectFrom('audit.entry').selectAll().where('subject_id', '=', sent.id).executeTakeFirst(),
      undefined,
    )
  })

  test('an administrator of one district may not invite to another', async () => {
    const admin = await anOfficial(db, 'admin', 'huyen-cang-long')
    await assert.rejects(invite({ db, actor: admin, now }, form()), { kind: 'forbidden' })
  })

  test('an empty form names its fields', async () => {
    const admin = await anOfficial(db, 'admin', 'tinh-tra-vinh')
    await assert.rejects(invite({ db, actor: admin, now }, { ...form(), name: ' ', role: 'vua', unitId: '' }), {
      fields: { name: 'required', role: 'notAChoice', unitId: 'required' },
    })
  })
})
