import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '#platform/ids.ts'
import { testDatabase } from '#test/database.ts'
import { someDay as now } from '#test/world.ts'
import { addMail } from '../repository/mail.ts'
import { addSubscriber } from '../repository/subscriber.ts'
import { leave } from './leave.ts'

const db = await testDatabase()

test('leaving erases the address and drops what waits, once; an unknown link does nothing', async () => {
  const id = newId()
  const wish = { language: 'en', frequency: 'weekly', fieldId: null, unitId: null } as const
  await addSubscriber(db, { id, email: 'a@vidu.vn', token: 'a', wish, at: now })
  await addMail(db, { subscriberId: id, digestId: null, subject: 'x', text: 'x', html: 'x', stories: [], at: now })
  assert.equal(await leave({ db, now }, 'khong-co'), undefined)
  for (let at = 0; at < 2; at++) assert.equal(await leave({ db, now }, 'a'), 'en')
  const row = await db.selectFrom('outreach.subscriber').selectAll().executeTakeFirstOrThrow()
  assert.deepEqual([row.state, row.email, row.left_reason], ['left', null, 'asked'])
  const mail = await db.selectFrom('outreach.mail').selectAll().executeTakeFirstOrThrow()
  assert.deepEqual([mail.state, mail.text], ['dropped', null])
  const entries = await db.selectFrom('audit.entry').select('action').where('subject_id', '=', id).execute()
  assert.deepEqual(entries, [{ action: 'outreach.leave' }])
})
