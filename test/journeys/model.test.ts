import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { addOfficial, addPost, findActorById } from '#modules/identity/index.ts'
import { describeModel } from '#modules/replication/index.ts'
import { storedRecognised } from '#modules/replication/factory.ts'
import { unitId } from '#modules/units/index.ts'
import type { Role } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import { browser, ownProduct } from '../product.ts'
import { type Visitor, visitor } from './visitor.ts'

// A model fails in one commune at step 3 and succeeds in another: the card shows both and counts one (IV.2.d).
const now = new Date('2024-11-10T02:00:00Z')
const steps = ['Họp tổ', 'Đào mương', 'Trữ nước mưa', 'Trồng dừa sáp']
let exemplarId = ''
const product = await ownProduct(now, fill)
const chromium = await browser()
const wide = { viewport: { width: 1280, height: 900 } }
const phone = { viewport: { width: 390, height: 844 } }
const source = await visitor(product, chromium, 'xa', wide)
const first = await visitor(product, chromium, 'xa-moi', phone)
const second = await visitor(product, chromium, 'so', phone)
let [failed, going] = ['', '']

describe('a model that fails in one commune at step 3 and succeeds in another', { concurrency: 1 }, () => {
  test('two communes follow, the second learned it from the first, and the source confirms both', async () => {
    failed = await follow(first, 'Tổ hợp tác ấp An Lộc')
    await confirm(failed)
    await second.visit(`/lam-viec/nhan-rong/moi?dien-hinh=${exemplarId}`)
    assert.match(await second.words('[name="fromId"]'), /Từ Xã An Phú Tân, đã làm theo từ 02\/05\/2024/)
    const teacher = await second.page.locator('[name="fromId"] option').nth(1).getAttribute('value')
    await second.fill({ fromId: teacher! })
    going = await follow(second, 'Chi hội Nông dân ấp Giồng Lớn', false)
    await confirm(going)
  })

  test('the first writes down that it failed at step 3 and why; the second tells its result after six months', async () => {
    await first.visit(failed)
    await first.page.locator('#failure summary').click()
    await first.fill(
      { failedOn: '01/11/2024', step: '3', reason: 'Mương không giữ được nước qua mùa khô.' },
      '#failure',
    )
    await first.press('Ghi là không thành', '#failure')
    assert.match(await first.words(), /Không thành, dừng ngày 01\/11\/2024, Bước 3: Trữ nước mưa/)
    await second.visit(going)
    await second.fill({ told: '14 hộ, 7 ha, thu 3 đợt trái' }, '#result')
    await second.press('Ghi kết quả', '#result')
    assert.match(await second.words('table'), /6 tháng 14 hộ, 7 ha/)
  })

  test('the card shows both and counts one, on a wide screen and on a phone', async () => {
    for (const size of [wide, phone]) {
      const reader = await visitor(product, chromium, undefined, size)
      await reader.visit('/mo-hinh')
      assert.match(await reader.words('main'), /Đã làm theo 1 nơi · 1 nơi không thành/i)
      await reader.press('Dừa sáp bằng nước mưa')
      const words = await reader.words('main')
      assert.match(words, /Xã Hòa Ân.*14 hộ, 7 ha, thu 3 đợt trái.*Xã An Phú Tân/)
      assert.match(words, /Nơi làm không thành.*Xã An Phú Tân.*bước 3: Trữ nước mưa.*không giữ được nước/)
      await reader.leave()
    }
    await source.visit(`/lam-viec/dien-hinh/${exemplarId}`)
    assert.match(
      await source.words('section:has(#nhan-rong)'),
      /Xã An Phú Tân.*Không thành.*1 nơi học từ đây.*Xã Hòa Ân/,
    )
  })
})

/** Records an adoption through the form; gives its address. */
async function follow(them: Visitor, who: string, anew = true): Promise<string> {
  if (anew) await them.visit(`/lam-viec/nhan-rong/moi?dien-hinh=${exemplarId}`)
  await them.fill({ who, since: '02/05/2024', result: 'Bắt đầu với 11 hộ' })
  await them.press('Gửi để xác nhận')
  return new URL(them.page.url()).pathname
}

async function confirm(address: string): Promise<void> {
  await source.visit(address)
  await source.press('Xác nhận làm theo')
}

async function fill(db: Db): Promise<void> {
  const keeper = await official(db, 'xa', 'Nguyễn Thị Thảo Vy', 'officer', 'xa-chau-dien')
  await official(db, 'xa-moi', 'Thạch Thị Hồng Vân', 'officer', 'xa-an-phu-tan')
  await official(db, 'so', 'Phan Ngọc Diễm', 'officer', 'xa-hoa-an')
  exemplarId = await storedRecognised(db, keeper)
  await describeModel(
    { db, actor: keeper, now },
    { exemplarId, name: 'Dừa sáp bằng nước mưa', stepTitle: steps, stepText: steps.map(() => '') },
  )
}

async function official(db: Db, username: string, name: string, role: Role, key: string) {
  const by = { name, username, email: null, passwordHash: null, createdAt: new Date('2023-01-02T01:00:00Z') }
  const officialId = await addOfficial(db, by)
  await addPost(db, { officialId, role, unitId: unitId(key), title: 'Cán bộ', from: '2023-01-01' })
  return (await findActorById(db, officialId, '2024-11-10'))!
}
