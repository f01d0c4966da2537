import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { anAct, storedSigned } from '#modules/commendations/factory.ts'
import { awardsRevoked, revokeAwards } from '#modules/commendations/index.ts'
import { storedAchievement, storedConsent, storedExemplar } from '#modules/exemplars/factory.ts'
import { consentEnded, exemplarRecognised, exemplarWithdrawn, withdrawConsent } from '#modules/exemplars/index.ts'
import { unitId } from '#modules/units/index.ts'
import { announce } from '#platform/events.ts'
import { newId } from '#platform/ids.ts'
import { testDatabase } from '#test/database.ts'
import { work } from '#test/worker.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { aBody, storedShowable, storedStory } from './factory.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')

const storiesOf = (exemplarId: string) =>
  db
    .selectFrom('stories.story as s')
    .innerJoin('stories.story_exemplar as x', 'x.story_id', 's.id')
    .selectAll('s')
    .where('x.exemplar_id', '=', exemplarId)
    .execute()
const editionOf = (id: string) =>
  db.selectFrom('stories.edition').selectAll().where('story_id', '=', id).executeTakeFirstOrThrow()
const entriesOf = (id: string) => db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).execute()
const withdrawal = { on: '11/06/2024', reason: 'Gia đình xin không đưa tin nữa' }

describe('what follows for stories', () => {
  test('a recognised exemplar gets one draft at the desk of its unit, however often it is told', async () => {
    const exemplarId = await storedExemplar(db, officer, { subject: { name: 'Hộ ông Thạch Sa Rương' } })
    await storedAchievement(db, exemplarId, 'Đào mương trữ 900 m³ nước mưa')
    for (let i = 0; i < 2; i++) await announce(db, exemplarRecognised, { exemplarId, recognitionId: newId() })
    await work(db)

    const [story, second] = await storiesOf(exemplarId)
    assert.equal(second, undefined)
    assert.deepEqual(
      [story?.title, story?.state, story?.unit_id, story?.created_by],
      ['Hộ ông Thạch Sa Rương', 'draft', unitId('xa-chau-dien'), null],
    )
    assert.match(JSON.stringify(story?.body), /Đào mương trữ 900 m³ nước mưa/)
    const [entry] = await entriesOf(story!.id)
    assert.deepEqual([entry?.action, entry?.actor_id], ['stories.openDraft', null])
  })

  test('a withdrawn consent takes down every story of that person, drafts and other people’s stay', async () => {
    const exemplarId = await storedShowable(db, officer)
    const [out, along] = [
      await storedStory(db, officer, { state: 'published', exemplarIds: [exemplarId] }),
      await storedStory(db, officer, {
        state: 'published',
        exemplarIds: [exemplarId, await storedShowable(db, officer, 'Lê Thị Hoa')],
      }),
    ]
    const draft = await storedStory(db, officer, { exemplarIds: [exemplarId] })
    const other = await storedStory(db, officer, { state: 'published' })
    const { id: consentId } = await db
      .selectFrom('exemplars.consent')
      .select('id')
      .where('exemplar_id', '=', exemplarId)
      .executeTakeFirstOrThrow()
    await withdrawConsent({ db, actor: officer, now }, { id: exemplarId, consentId, ...withdrawal })
    await work(db)

    for (const id of [out, along]) {
      const { ended_at, end_reason } = await editionOf(id)
      assert.deepEqual([ended_at, end_reason], [now, 'consent_withdrawn'])
      const [entry] = await entriesOf(id)
      assert.deepEqual([entry?.action, entry?.actor_id], ['stories.takeDown', null])
    }
    const states = new Map((await storiesOf(exemplarId)).map(({ id, state }) => [id, state]))
    assert.deepEqual([states.get(out), states.get(along), states.get(draft)], ['taken_down', 'taken_down', 'draft'])
    assert.equal((await editionOf(other)).ended_at, null)
  })

  test('a consent that ran out does the same, once; one to another use, or one given anew, does nothing', async () => {
    const exemplarId = await storedShowable(db, officer)
    const id = await storedStory(db, officer, { state: 'published', exemplarIds: [exemplarId] })
    await announce(db, consentEnded, { exemplarId, use: 'radio' })
    await announce(db, consentEnded, { exemplarId, use: 'portal' })
    await work(db)
    assert.equal((await editionOf(id)).ended_at, null)

    await db
      .updateTable('exemplars.consent')
      .set({ until: '2024-06-10' })
      .where('exemplar_id', '=', exemplarId)
      .execute()
    for (let i = 0; i < 2; i++) await announce(db, consentEnded, { exemplarId, use: 'portal' })
    await work(db)
    assert.equal((await editionOf(id)).end_reason, 'consent_expired')
    assert.equal((await entriesOf(id)).length, 1)
    await storedConsent(db, exemplarId, officer)
    await work(db)
    assert.equal((await storiesOf(exemplarId))[0]?.state, 'taken_down')
  })

  test('nothing stays out about an exemplar that was withdrawn', async () => {
    const exemplarId = await storedShowable(db, officer)
    const id = await storedStory(db, officer, { state: 'published', exemplarIds: [exemplarId] })
    await announce(db, exemplarWithdrawn, { exemplarId })
    await work(db)
    assert.equal((await editionOf(id)).end_reason, 'taken_down')
  })
})

describe('what follows for stories when an honour is revoked', () => {
  const head = anOfficial(db, 'head', 'xa-chau-dien')
  const naming = aBody({ p: 'Năm ấy, ông được tặng Giấy khen của Chủ tịch Ủy ban nhân dân xã.' })

  const honoured = async () => {
    const actor = await head
    const exemplarId = await storedShowable(db, officer)
    await storedConsent(db, exemplarId, officer, { use: 'radio' })
    const about = { state: 'published' as const, exemplarIds: [exemplarId] }
    const [named, silent] = [
      await storedStory(db, officer, { ...about, body: naming }),
      await storedStory(db, officer, about),
    ]
    const draft = await storedStory(db, officer, { state: 'approved', exemplarIds: [exemplarId], body: naming })
    const achievementId = await storedAchievement(db, exemplarId)
    const { decisionId } = await storedSigned(db, actor, now, { exemplarId, achievementId })
    return { exemplarId, named, silent, draft, decisionId }
  }
  const revoke = async (decisionId: string, cause: string) => {
    const actor = await head
    await revokeAwards(
      { db, actor, now },
      { id: decisionId, version: 2, all: 'on', ...(await anAct(db, actor, { cause })) },
    )
    const { id } = await db
      .selectFrom('commendations.revocation')
      .select('id')
      .where('decision_id', '=', decisionId)
      .executeTakeFirstOrThrow()
    return id
  }
  const recalls = async (revocationId: string) =>
    (
      await db
        .selectFrom('stories.recall')
        .selectAll()
        .where('revocation_id', '=', revocationId)
        .orderBy('kind')
        .execute()
    ).map(({ kind, done_at }) => [kind, done_at !== null])
  const stageOf = async (id: string) =>
    (await db.selectFrom('exemplars.exemplar').select('stage').where('id', '=', id).executeTakeFirstOrThrow()).stage
  const editionsOf = (id: string) =>
    db.selectFrom('stories.edition').selectAll().where('story_id', '=', id).orderBy('number').execute()

  test('a false declaration: the record stops, what names the honour comes down, the rest goes on the recall list; once', async () => {
    const { exemplarId, named, silent, draft, decisionId } = await honoured()
    const revocationId = await revoke(decisionId, 'false_declaration')
    const again = { revocationId, isGrave: true, numberText: '45/QĐ-UBND', exemplarIds: [exemplarId] }
    await announce(db, awardsRevoked, again)
    await work(db)

    assert.equal(await stageOf(exemplarId), 'on_hold')
    assert.equal((await editionOf(named)).end_reason, 'honour_revoked')
    assert.equal((await editionOf(silent)).ended_at, null)
    const states = new Map((await storiesOf(exemplarId)).map(({ id, state }) => [id, state]))
    assert.deepEqual([states.get(named), states.get(draft)], ['taken_down', 'draft'])
    assert.deepEqual(await recalls(revocationId), [
      ['item', false],
      ['radio', false],
      ['sent_back', true],
      ['taken_down', true],
    ])
    assert.equal((await entriesOf(named)).length, 1)
    const shown = await db.selectFrom('portal.story').select('id').where('id', 'in', [named, silent]).execute()
    assert.deepEqual(shown, [], 'while the record is on hold no story about it shows')
    assert.equal((await entriesOf(exemplarId)).filter(({ action }) => action === 'exemplars.holdRevoked').length, 1)
  })

  test('a hold that was lifted after the revocation is not laid again by a job done twice', async () => {
    const { exemplarId, decisionId } = await honoured()
    const revocationId = await revoke(decisionId, 'conviction')
    await work(db)
    assert.equal(await stageOf(exemplarId), 'on_hold')
    await db
      .updateTable('exemplars.exemplar')
      .set({ stage: 'recognised', held_stage: null, hold_reason: null })
      .where('id', '=', exemplarId)
      .execute()
    const again = { revocationId, isGrave: true, numberText: '45/QĐ-UBND', exemplarIds: [exemplarId] }
    await announce(db, awardsRevoked, again)
    await work(db)
    assert.equal(await stageOf(exemplarId), 'recognised')
  })

  test('a clerical error: the text that was out goes on with a public note, whatever the working copy says; once', async () => {
    const { exemplarId, named, decisionId } = await honoured()
    await db.updateTable('stories.story').set({ title: 'Chưa ai duyệt' }).where('id', '=', named).execute()
    const revocationId = await revoke(decisionId, 'clerical_error')
    const again = { revocationId, isGrave: false, numberText: '45/QĐ-UBND', exemplarIds: [exemplarId] }
    await announce(db, awardsRevoked, again)
    await work(db)

    assert.equal(await stageOf(exemplarId), 'recognised')
    const [before, after, more] = await editionsOf(named)
    assert.equal(more, undefined)
    assert.deepEqual([before?.end_reason, after?.title, after?.ended_at], ['replaced', before?.title, null])
    assert.match(after?.correction ?? '', /đã bị hủy bỏ theo Quyết định số 45\/QĐ-UBND ngày 11\/06\/2024/)
    assert.deepEqual(
      (await recalls(revocationId)).map(([kind]) => kind),
      ['corrected', 'item', 'radio', 'sent_back'],
    )
  })
})
