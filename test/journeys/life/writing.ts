import assert from 'node:assert/strict'
import { aPicture } from '../uploads.ts'
import { eventually, type Life, step } from './life.ts'

const paragraphs = [
  'Chiều nào nước ròng, con kênh đầu ấp Ô Tưng Lớn cũng vang tiếng trẻ con. Chị Quờn đứng ngang ngực dưới nước, tay đỡ từng đứa một.',
  'Năm 2022 ấp có hai em nhỏ đuối nước. Chị không chờ ai giao việc, xin ấp cho giăng dây phao, rồi tự tay dạy. Mỗi lớp mười em, học đủ hai mươi buổi, không lấy tiền của ai.',
  'Ba mùa nước nổi đã qua, 52 em biết bơi, không em nào đuối nước nữa. Phụ huynh chia phiên trực trên bờ, người cho dây, người cho phao.',
]

/** The draft opens by itself; the commune writes it with the real editor and sends it to review. */
export function writing(life: Life) {
  const { page, visit, press, fill, words } = life.commune

  step(life, 'the recognition opened a draft of a story', async () => {
    life.story = await eventually(async () => {
      await page.goto(life.product.url + life.record)
      const link = page.locator('main a[href^="/lam-viec/bien-tap/"]').first()
      return (await link.count()) > 0 ? ((await link.getAttribute('href')) ?? undefined) : undefined
    })
    await visit(life.story)
    assert.match(await words('main'), /Đang viết/)
    assert.match(await words('main'), /Còn thiếu \d mục/)
  })

  step(life, 'text, headings and a described picture are written in the editor', async () => {
    await press('Sửa bài')
    await fill({ title: 'Lớp bơi trên con kênh Ô Tưng Lớn', author: 'Thảo Vy' })
    await fill({ standfirst: 'Một người mẹ, một con kênh và 52 em nhỏ không còn sợ nước.' })
    const text = page.locator('story-editor .writing, story-editor [contenteditable=true]').first()
    await text.click()
    await page.keyboard.press('Control+A')
    await page.keyboard.press('Delete')
    for (const paragraph of paragraphs) {
      await page.keyboard.insertText(paragraph)
      await page.keyboard.press('Enter')
    }
    await page.locator('.tools').getByRole('button', { name: 'Ảnh', exact: true }).click()
    await page.setInputFiles('#ask-file', await aPicture('lop-boi.jpg'))
    await page.locator('dialog').getByText('Xong').click()
    assert.match(await page.locator('#ask-alt-error').innerText(), /Hãy điền/)
    await page.fill('#ask-alt', 'Chị Quờn đỡ một em nhỏ tập nổi dưới kênh')
    await page.fill('#ask-credit', 'Ảnh: Thảo Vy')
    await page.locator('dialog').getByText('Xong').click()
    await page.locator('story-editor img[alt^="Chị Quờn"]').waitFor()
    await press('Lưu bài')
    assert.match(await words('main'), /Hai|52 em biết bơi/)
  })

  step(life, 'the picture becomes the cover; who is in it and by what right it is shown is still asked', async () => {
    await press('Sửa bài')
    await press(/đặt làm bìa/)
    await visit(life.story)
    assert.match(await words('main'), /chưa ghi quyền sử dụng; chưa ghi trong ảnh có ai/)
    await page.locator('a[id^="anh-"]').click()
    await page.getByLabel('Ảnh của cơ quan, đơn vị tự chụp').check()
    await page.getByLabel('Có người nhận ra được', { exact: true }).check()
    await press('Lưu thông tin ảnh')
    await page.getByLabel('Điển hình trong bài').selectOption({ index: 1 })
    await press('Ghi một người trong ảnh')
    assert.match(await words('main'), /theo sự đồng ý trong hồ sơ/)
  })

  step(life, 'nothing is missing any more, and the story is sent', async () => {
    await visit(life.story)
    assert.match(await words('main'), /Bài đã đủ để gửi duyệt/)
    await press('Gửi duyệt')
    assert.match(await words('main'), /Chờ duyệt/)
  })
}
