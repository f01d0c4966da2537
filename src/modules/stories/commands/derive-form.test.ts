import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedStory } from '../factory.ts'
import { formKinds } from '../form-kind.ts'
import { deriveForm } from './derive-form.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const stranger = await anOfficial(db, 'officer', 'xa-an-phu-tan')
const baseUrl = 'http://localhost'
const formsOf = (id: string) => db.selectFrom('stories.form').selectAll().where('story_id', '=', id).execute()

describe('deriveForm', () => {
  test('each kind begins with the words of the edition, as a draft tied to it, in the audit trail', async () => {
    const id = await storedStory(db, officer, { state: 'published' })
    for (const kind of formKinds) await deriveForm({ db, actor: officer, now }, { id, kind, baseUrl })
    const forms = new Map((await formsOf(id)).map((it) => [it.kind, it]))
    assert.match(forms.get('radio')!.text, /^Vườn dừa sáp giữ nước mưa\.\n\nGiữa mùa hạn mặn/)
    assert.match(forms.get('radio')!.text, /chín mươi sáu triệu đồng lên ba trăm mười triệu đồng/)
    assert.match(forms.get('loudspeaker')!.text, /^Gương sáng của Xã Châu Điền\./i)
    assert.match(forms.get('briefing')!.text, /– Thu nhập mỗi năm: 96 triệu đồng → 310 triệu đồng/)
    assert.match(forms.get('social')!.text, /http:\/\/localhost\/tin-bai\/vuon-dua/)
    const edition = await db.selectFrom('stories.edition').select('id').where('story_id', '=', id).executeTakeFirst()
    assert.deepEqual(
      [...forms.values()].map((it) => [it.state, it.edition_id]),
      formKinds.map(() => ['draft', edition!.id]),
    )
    const entries = await db.selectFrom('audit.entry').select('action').where('about_id', '=', id).execute()
    assert.equal(entries.filter(({ action }) => action === 'stories.deriveForm').length, 6)
  })

  test('no second of one kind, none of a story that is not out, none of no kind', async () => {
    const id = await storedStory(db, officer, { state: 'published' })
    await deriveForm({ db, actor: officer, now }, { id, kind: 'radio', baseUrl })
    await assert.rejects(deriveForm({ db, actor: officer, now }, { id, kind: 'radio', baseUrl }), { kind: 'conflict' })
    const draft = await storedStory(db, officer)
    await assert.rejects(deriveForm({ db, actor: officer, now }, { id: draft, kind: 'radio', baseUrl }), {
      fields: { form: 'stories.notOut' },
    })
    await assert.rejects(deriveForm({ db, actor: officer, now }, { id, kind: 'opera', baseUrl }), {
      fields: { kind: 'notAChoice' },
    })
  })

  test('another unit may not, and nothing is written', async () => {
    const id = await storedStory(db, officer, { state: 'published' })
    await assert.rejects(deriveForm({ db, actor: stranger, now }, { id, kind: 'radio', baseUrl }), {
      kind: 'forbidden',
    })
    assert.deepEqual(await formsOf(id), [])
  })
})
