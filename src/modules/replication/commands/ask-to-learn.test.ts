import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay } from '#test/world.ts'
import { storedModel, storedRecognised } from '../factory.ts'
import { eraseLearnerContacts } from '../jobs.ts'
import { answerLearner } from './answer-learner.ts'
import { askToLearn } from './ask-to-learn.ts'

const db = await testDatabase()
const now = someDay
const source = await anOfficial(db, 'officer', 'xa-chau-dien')
const exemplarId = await storedRecognised(db, source)
const hidden = await storedRecognised(db, source, { onPortal: false })
await storedModel(db, exemplarId)
await storedModel(db, hidden, 'Cách làm chưa đăng')
const slugOf = async (id: string) =>
  (await db.selectFrom('replication.model').select('slug').where('exemplar_id', '=', id).executeTakeFirstOrThrow()).slug
const slug = await slugOf(exemplarId)
const said = { slug, kind: 'visit', who: 'Tổ hợp tác ấp 3', told: '12 người, tháng 7', language: 'vi', agreed: 'on' }
const requests = () => db.selectFrom('replication.request').selectAll().orderBy('asked_at').execute()

describe('askToLearn', () => {
  test('a reader asks without an account and is given a receipt; the trail keeps neither words nor names', async () => {
    const { receipt } = await askToLearn({ db, now }, { ...said, contact: '0912 345 678' })
    assert.match(receipt, /^HH-/)
    const [row] = await requests()
    assert.deepEqual([row?.kind, row?.from_unit_id, row?.due_on], ['visit', null, '2024-06-18'])
    const entries = await db.selectFrom('audit.entry').selectAll().where('about_id', '=', exemplarId).execute()
    assert.equal(entries[0]?.action, 'replication.askToLearn')
    assert.doesNotMatch(JSON.stringify(entries), /Tổ hợp tác|0912/)
  })

  test('a model that the portal does not show is not there, and nothing is written', async () => {
    const before = (await requests()).length
    await assert.rejects(askToLearn({ db, now }, { ...said, slug: await slugOf(hidden) }), { kind: 'missing' })
    await assert.rejects(askToLearn({ db, now }, { ...said, slug: 'khong-co' }), { kind: 'missing' })
    assert.equal((await requests()).length, before)
  })

  test('who, what and the agreement are required; a contact is one that reaches somebody', async () => {
    await assert.rejects(
      askToLearn({ db, now }, { slug, language: 'vi', kind: 'x', who: '', told: '', contact: 'abc' }),
      {
        fields: {
          ...{ kind: 'notAChoice', who: 'required', told: 'required', contact: 'exemplars.badContact' },
          agreed: 'replication.mustAgree',
        },
      },
    )
  })

  test('a year after the answer neither the name nor the way to reach a reader is left', async () => {
    const [row] = await requests()
    const answer = { requestId: row!.id, version: 1, outcome: 'agreed', answer: 'Mời đến sáng thứ Bảy' }
    await answerLearner({ db, actor: source, now }, answer)
    await eraseLearnerContacts.run({ db, now: new Date('2025-06-10T02:00:00Z') }, {})
    assert.equal((await requests())[0]?.contact, '0912 345 678')
    await eraseLearnerContacts.run({ db, now: new Date('2025-06-12T02:00:00Z') }, {})
    assert.deepEqual([(await requests())[0]?.contact, (await requests())[0]?.who], [null, '–'])
  })
})
