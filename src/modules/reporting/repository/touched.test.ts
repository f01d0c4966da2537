import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type RawBuilder, sql } from 'kysely'
import { storedConsent, storedExemplar } from '#modules/exemplars/factory.ts'
import { unitId } from '#modules/units/index.ts'
import { newId } from '#platform/ids.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial } from '#test/world.ts'
import { storedSteps } from '../factory.ts'
import { clearTouched } from './touched.ts'

const db = await testDatabase()
const now = new Date('2024-11-20T02:00:00Z')
const [here, there] = ['xa-chau-dien', 'xa-an-phu-tan']
const officer = await anOfficial(db, 'officer', here, now)
const [id, other] = [await storedExemplar(db, officer), await storedExemplar(db, officer, { unitKey: there })]
for (const it of [id, other])
  await storedSteps(db, it, officer, { nominated: '2024-03-01', published: '2024-05-01', adopted: '2024-06-01' })
await storedConsent(db, id, officer)
const { story_id: story } = await db
  .selectFrom('stories.story_exemplar')
  .select('story_id')
  .where('exemplar_id', '=', id)
  .executeTakeFirstOrThrow()
const [mail, plan] = [newId(), newId()]
await sql`insert into outreach.subscriber (id, email, token, language, frequency, asked_at) values (${mail}, 'a@example.vn', 'q', 'vi', 'weekly', now())`.execute(
  db,
)
await sql`insert into outreach.mail (id, subscriber_id, subject, next_at, queued_at) values (${mail}, ${mail}, 'Tin', now(), now())`.execute(
  db,
)

/** Whose figures a write touched. */
async function touchedBy(write: RawBuilder<unknown>): Promise<string[]> {
  await clearTouched(db, new Date(Date.now() + 1000))
  await write.execute(db)
  const rows = await db.selectFrom('reporting.touched').select('unit_id').distinct().execute()
  return rows.map((it) => it.unit_id ?? 'all').toSorted()
}

const writes: Record<string, RawBuilder<unknown>> = {
  'an exemplar': sql`update exemplars.exemplar set discovered_on = '2024-01-09' where id = ${id}`,
  'its person': sql`update exemplars.subject set gender = 'male' where id = (select subject_id from exemplars.exemplar where id = ${id})`,
  'a nomination': sql`update exemplars.nomination set sent_at = '2024-03-02' where exemplar_id = ${id}`,
  'a recognition': sql`insert into exemplars.recognition (id, exemplar_id, unit_id, level, decision_no, decided_on, signer, recorded_by, recorded_at)
    values (${newId()}, ${id}, ${unitId(there)}, 'base', '9/QĐ', '2024-04-01', 'Chủ tịch', ${officer.id}, now())`,
  'a recognition taken away': sql`delete from exemplars.recognition where exemplar_id = ${id}`,
  'a consent': sql`update exemplars.consent set until = '2030-01-01' where exemplar_id = ${id}`,
  'a follower': sql`update replication.adoption set who = 'Ấp Trà Kháo' where exemplar_id = ${id}`,
  'a plan': sql`insert into fostering.plan (id, exemplar_id, unit_id, started_on, mentor, goal, created_by, created_at)
    values (${plan}, ${id}, ${unitId(here)}, '2024-02-02', 'Chi bộ', 'Làm tốt hơn', ${officer.id}, now())`,
  'an edition': sql`update stories.edition set published_at = '2024-05-02' where story_id = ${story}`,
  'a carrying': sql`insert into stories.delivery (id, story_id, edition_id, channel, outlet, carried_on, unit_id, recorded_by, recorded_at)
    select ${newId()}, ${story}, id, 'radio', 'Đài', '2024-06-01', ${unitId(there)}, ${officer.id}, now() from stories.edition where story_id = ${story}`,
  'a reading': sql`insert into outreach.reading (day, kind, subject, story_id, count) values ('2024-06-01', 'page', 'bai', ${story}, 1)`,
  'another reading': sql`update outreach.reading set count = 2 where story_id = ${story}`,
  'a mail that tells of it': sql`insert into outreach.mail_story (mail_id, story_id, edition_id, kind)
    select ${mail}, ${story}, id, 'new' from stories.edition where story_id = ${story}`,
  'that mail sent': sql`update outreach.mail set state = 'sent', ended_at = now() where id = ${mail}`,
}

for (const [name, write] of Object.entries(writes))
  test(`${name} touches the unit that keeps the exemplar, and no other`, async () => {
    assert.deepEqual(await touchedBy(write), [unitId(here)])
  })

test('what is shared by a story, or moves, touches both units; whose records are one person’s, every unit', async () => {
  const both = [unitId(here), unitId(there)].toSorted()
  const share = sql`insert into stories.story_exemplar (story_id, exemplar_id) values (${story}, ${other})`
  assert.deepEqual(await touchedBy(share), both)
  assert.deepEqual(await touchedBy(writes['an exemplar']!), both)
  assert.deepEqual(await touchedBy(writes['another reading']!), both)
  assert.deepEqual(
    await touchedBy(sql`delete from stories.story_exemplar where exemplar_id = ${other} and story_id = ${story}`),
    both,
  )
  assert.deepEqual(
    await touchedBy(sql`update exemplars.exemplar set unit_id = ${unitId(there)} where id = ${id}`),
    both,
  )
  const link = sql`insert into exemplars.same (id, record_id, kept_id, reason, decided_by, decided_at)
    values (${newId()}, ${id}, ${other}, 'Một người', ${officer.id}, now())`
  assert.deepEqual(await touchedBy(link), ['all'])
})

test('a nightly look at the names of people touches nothing', async () => {
  assert.deepEqual(await touchedBy(sql`update exemplars.subject set match_keys = '{1}'`), [])
})
