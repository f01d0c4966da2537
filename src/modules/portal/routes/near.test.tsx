import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { deskOf } from '#test/world.ts'
import { storedPublishedStory } from '../factory.ts'

const db = await testDatabase()
const site = deskOf(db, undefined)
const page = async (path: string) => {
  const answer = await site.request(path)
  assert.equal(answer.status, 200, path)
  return answer.text()
}

/** A published story of somebody who does something. */
async function told(title: string, occupation: string | null, unit = 'xa-chau-dien') {
  const model = { name: `Cách của ${title}`, cost: '2 triệu đồng', steps: ['Đắp bờ', 'Thả cá'] }
  const story = await storedPublishedStory(db, { title, unit, model })
  await db.updateTable('exemplars.subject').set({ occupation }).where('id', '=', story.subjectId).execute()
  return story
}

describe('near me, in my trade', () => {
  test('a reader chooses a commune and a trade, and reads of those who live there and do the same', async () => {
    await told('Ao cá ông Ba', 'nuôi cá')
    await told('Ao cá bà Năm', 'Nuôi cá', 'xa-song-loc')
    await told('Lớp học cô Tư', 'giáo viên')
    await told('Đội vá đường', null)
    const form = await page('/gan-toi')
    assert.match(form, /<option value="nuoi-ca">[Nn]uôi cá/)
    assert.match(form, /<a href="\/tim\?nghe=nuoi-ca"[^>]*>[Nn]uôi cá<\/a> <span class="num soft">2</)
    const fish = await page('/tim?nghe=nuoi-ca')
    assert.match(fish, /Ao cá ông Ba/)
    assert.match(fish, /Ao cá bà Năm/)
    assert.doesNotMatch(fish, /Lớp học cô Tư|Đội vá đường/)
    const near = await page('/tim?noi=xa-chau-dien&nghe=nuoi-ca')
    assert.match(near, /Ao cá ông Ba/)
    assert.doesNotMatch(near, /Ao cá bà Năm/)
    assert.match(await page('/tim?noi=xa-chau-dien'), /Nghề, việc[\s\S]*nghe=giao-vien/)
    assert.match(await page('/tim?noi=xa-chau-dien&nghe=khong-co'), /Đội vá đường/)
    for (const language of ['km', 'en']) assert.match(await page(`/${language}/gan-toi`), /nuoi-ca/)
    assert.match(await page('/'), /href="\/gan-toi"|action="\/tim"/)
  })

  test('a trade of somebody who is no longer shown is not offered', async () => {
    const { consentId } = await told('Người lái đò', 'lái đò')
    assert.match(await page('/gan-toi'), /lai-do/)
    const gone = { withdrawn_on: '2024-06-01', withdrawn_at: new Date('2024-06-01T00:00:00Z') }
    await db.updateTable('exemplars.consent').set(gone).where('id', '=', consentId).execute()
    assert.doesNotMatch(await page('/gan-toi'), /lai-do/)
  })

  test('a way that works says to machines how to do the same, and what it costs', async () => {
    const { slug } = await told('Vườn mương', 'làm vườn')
    const model = /href="(\/mo-hinh\/[^"]+)"/.exec(await page(`/tin-bai/${slug}`))![1]!
    const data = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(await page(model))![1]!
    const { '@type': type, estimatedCost, step } = JSON.parse(data)
    assert.deepEqual([type, estimatedCost, step.length, step[0]['@type']], ['HowTo', '2 triệu đồng', 2, 'HowToStep'])
  })
})
