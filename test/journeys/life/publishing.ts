import assert from 'node:assert/strict'
import { aPdf } from '../uploads.ts'
import { type Life, step } from './life.ts'

/** Approval by somebody else, no publication without consent, and then the publication. */
export function publishing(life: Life) {
  const { commune, district, product } = life
  const versionOf = async () => await commune.page.locator('input[name=version]').first().inputValue()

  step(life, 'whoever wrote it cannot approve it', async () => {
    await commune.visit(life.story)
    assert.match(await commune.words('main'), /Anh\/chị là người sửa bài lần cuối/)
    const version = await versionOf()
    const answer = await commune.page.request.post(`${product.url}${life.story}/duyet`, {
      ...{ form: { version }, headers: { origin: product.url } },
    })
    assert.equal(answer.status(), 403)
  })

  step(life, 'somebody else approves it', async () => {
    await district.visit(life.story)
    await district.press('Duyệt bài')
    assert.match(await district.words('main'), /Đã duyệt/)
  })

  step(life, 'without the consent of the person it does not go out', async () => {
    await commune.visit(life.story)
    assert.match(await commune.words('main'), /Chưa đăng được vì: Thạch Thị Mộng Quờn \(chưa đồng ý đăng\)/)
    const { version } = await product.db
      .selectFrom('stories.story')
      .select('version')
      .where('id', '=', life.story.split('/').at(-1)!)
      .executeTakeFirstOrThrow()
    const answer = await commune.page.request.post(`${product.url}${life.story}/dang`, {
      ...{ form: { version: String(version) }, headers: { origin: product.url } },
    })
    assert.ok(answer.status() >= 400 && answer.status() < 500)
    assert.match(await answer.text(), /chưa có sự đồng ý/i)
  })

  step(life, 'the consent is written down use by use, with its paper', async () => {
    const { page, press, fill, words } = commune
    await press('Ghi sự đồng ý')
    await fill({ uses: 'portal', giver: life.name, relation: 'self', givenOn: '18/11/2025' })
    await press('Ghi sự đồng ý')
    assert.match(await page.locator('#file-error').innerText(), /phiếu đồng ý/)
    await page.setInputFiles('#file', aPdf('phieu-dong-y.pdf'))
    await press('Ghi sự đồng ý')
    assert.match(await words('main'), /Còn hiệu lực/)
  })

  step(life, 'now it is published', async () => {
    await commune.visit(life.story)
    await commune.press('Đăng lên cổng')
    assert.match(await commune.words('main'), /Đã đăng/)
    const link = commune.page.locator('main a[href^="/tin-bai/"]').first()
    life.slug = (await link.getAttribute('href'))!.split('/').at(-1)!
  })
}
