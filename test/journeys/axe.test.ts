import assert from 'node:assert/strict'
import { test } from 'node:test'
import { browser } from '../product.ts'
import { violationsOn } from './axe.ts'

test('a picture without words, a faint line and a field without a name are found: the look at pages can fail', async () => {
  const page = await (await browser()).newPage()
  await page.setContent(`<!doctype html><html lang="vi"><title>Thử</title><main><h1>Thử</h1>
    <img src="data:,"><p style="color: #bbb; background: #fff">Chữ mờ</p><input name="ten"></main></html>`)
  const found = (await violationsOn(page)).map((line) => line.slice(0, line.indexOf(':')))
  assert.deepEqual(found.toSorted(), ['color-contrast', 'image-alt', 'label'])
})
