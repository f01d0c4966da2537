import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, deskOf, someDay as now } from '#test/world.ts'
import { storedDossier, storedDraft, storedSent, storedSigned } from '../factory.ts'
import { states } from '../lifecycle.ts'
import { t as refusals } from '../messages/refusals.ts'
import { paths } from '../paths.ts'

const db = await testDatabase()
const head = await anOfficial(db, 'head', 'xa-chau-dien')
const desk = deskOf(db, head)
const preview = async (viec: string, id: string) => (await desk.post(paths.batch, { viec, items: `${id}:1` })).text()

describe('the preview of a batch', () => {
  test('says of each dossier that stays behind why it does: a draft was not submitted', async () => {
    const { id } = await storedDossier(db, head, now)
    const page = await preview('place', id)
    assert.match(page, /1 hồ sơ chưa làm được/)
    assert.match(page, /Hồ sơ còn đang soạn, chưa trình/)
  })

  test('of one on a draft decision, and of one that was commended', async () => {
    assert.match(await preview('place', (await storedDraft(db, head, now)).id), /đã nằm trong một dự thảo quyết định/)
    assert.match(await preview('forward', (await storedSigned(db, head, now)).id), /Hồ sơ đã được khen thưởng/)
  })

  test('and of one that this unit decides on, that it is not sent on', async () => {
    assert.match(await preview('forward', (await storedSent(db, head, now)).id), /có thẩm quyền quyết định/)
  })

  test('there are words for wherever a dossier may stand', () => {
    const words = refusals('vi') as Record<string, unknown>
    for (const state of states.filter((it) => it !== 'on_hold'))
      assert.equal(typeof words[`commendations.stays.${state}`], 'string', state)
  })
})
