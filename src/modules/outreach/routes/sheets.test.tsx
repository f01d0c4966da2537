import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { describe, test } from 'node:test'
import { agreedTo, storedForm, storedStory } from '#modules/stories/factory.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, aStore, deskOf, someDay as now } from '#test/world.ts'
import { givePictures, storedPrintable } from '../factory.ts'

const db = await testDatabase()
const files = aStore()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const inspector = await anOfficial(db, 'inspector', 'xa-chau-dien')
const desk = deskOf(db, officer, { files })
const hasReader = spawnSync('pdftotext', ['-v']).status === 0
const skip = hasReader ? false : 'pdftotext (poppler-utils) is not installed'
const read = async (path: string) => {
  const answer = await desk.request(path)
  assert.equal(answer.status, 200, path)
  const input = Buffer.from(await answer.arrayBuffer())
  const size = spawnSync('pdfinfo', ['-'], { input, encoding: 'utf8' }).stdout
  return {
    size,
    text: spawnSync('pdftotext', ['-layout', '-', '-'], { input, encoding: 'utf8' }).stdout.normalize('NFC'),
  }
}
const root = '/lam-viec/phat-hanh'
const approve = (id: string) =>
  db
    .updateTable('stories.form')
    .set({ state: 'approved', approved_by: officer.id, approved_at: now })
    .where('id', '=', id)
    .execute()
const withdraw = (use: string) =>
  db
    .updateTable('exemplars.consent')
    .set({ withdrawn_on: '2024-06-11', withdrawn_at: now, withdrawn_by: officer.id, withdrawn_reason: 'Không muốn' })
    .where('use', '=', use)
    .execute()

describe('posters, sheets and programmes', { concurrency: 1 }, () => {
  test('a poster is one sheet of A3 with name, deed and address, and only of who agreed to print', {
    skip,
  }, async () => {
    const id = await storedPrintable(db, officer)
    await givePictures(db, files, id)
    const { size, text } = await read(`${root}/bai/${id}/ap-phich.pdf`)
    assert.match(size, /Pages: +1\n[\s\S]*Page size: +841\.8\d* x 1190\.5/)
    for (const words of ['Thạch Sa Rương', 'Vườn dừa sáp giữ nước mưa', 'http://localhost/tin-bai/vuon-dua-'])
      assert.ok(text.includes(words), words)
    const other = await storedStory(db, officer, { state: 'published' })
    assert.equal((await desk.request(`${root}/bai/${other}/ap-phich.pdf`)).status, 404)
    assert.equal((await deskOf(db, inspector, { files }).request(`${root}/bai/${id}/ap-phich.pdf`)).status, 403)
    await withdraw('print')
    assert.equal((await desk.request(`${root}/bai/${id}/ap-phich.pdf`)).status, 404)
  })

  test('a sheet for rapporteurs is the approved briefing, as PDF and DOCX, while press is agreed to', {
    skip,
  }, async () => {
    const { id, storyId } = await storedForm(db, officer, 'briefing', { text: 'Một câu mở.\n\n– Điểm một\n– Điểm hai' })
    const path = `${root}/bai/${storyId}/tai-lieu`
    await agreedTo(db, storyId, 'press', officer)
    assert.equal((await desk.request(`${path}.pdf`)).status, 404, 'not before it is approved')
    await approve(id)
    const { text } = await read(`${path}.pdf`)
    assert.match(text, /Vườn dừa sáp giữ nước mưa[\s\S]*Một câu mở[\s\S]*Điểm một[\s\S]*Điểm hai/)
    const word = await desk.request(`${path}.docx`)
    assert.equal(
      Buffer.from(await word.arrayBuffer())
        .subarray(0, 2)
        .toString(),
      'PK',
    )
    assert.match(await (await desk.request(`${root}/bai`)).text(), new RegExp(`${storyId}/tai-lieu.docx`))
    await withdraw('press')
    assert.equal((await desk.request(`${path}.pdf`)).status, 404)
  })

  test('a programme puts approved bulletins in order, says when each begins and how long all of it is', {
    skip,
  }, async () => {
    const made = []
    for (const words of [40, 80]) {
      const form = await storedForm(db, officer, 'loudspeaker', { text: `${'nước '.repeat(words).trim()}.` })
      await agreedTo(db, form.storyId, 'radio', officer)
      await approve(form.id)
      made.push(form.id)
    }
    const query = `loai=loudspeaker&bat-dau=05:30&tt-${made[1]}=1&tt-${made[0]}=2`
    const page = await (await desk.request(`${root}/chuong-trinh?${query}&tt-x=1&bat-dau=99`)).text()
    assert.match(page, /05:30:00[\s\S]*05:30:35[\s\S]*Bản tin đã duyệt/)
    assert.match(page, /Cả chương trình 0:50/)
    const { text } = await read(`${root}/chuong-trinh.pdf?${query}`)
    assert.match(text, /05:30:00[\s\S]*0:30[\s\S]*05:30:35[\s\S]*0:15/)
    assert.equal((await desk.request(`${root}/chuong-trinh.pdf`)).status, 404)
    await withdraw('radio')
    assert.equal((await desk.request(`${root}/chuong-trinh.pdf?${query}`)).status, 404)
  })
})
