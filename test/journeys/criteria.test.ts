import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { browser, demoProduct } from '../product.ts'
import { aPdf } from './uploads.ts'
import { visitor } from './visitor.ts'

const product = await demoProduct()
const chromium = await browser()
const department = await visitor(product, chromium, 'so')

describe('a department tightens the common set and cannot loosen it', () => {
  test('it begins its own set from the common one', async () => {
    await department.visit('/lam-viec/tieu-chuan')
    await department.press('Soạn bộ tiêu chuẩn riêng')
    await department.fill({ name: 'Tiêu chuẩn nhà giáo tiêu biểu', subjectKind: 'individual' })
    await department.press('Tạo bản soạn thảo')
    assert.match(await department.words('main'), /Đang soạn.*Chưa khác gì bộ chung/)
  })

  test('fewer points for a common criterion are refused at the field, more are kept', async () => {
    await department.press(/Sửa tiêu chuẩn C1/)
    await department.fill({ 'max.individual': '20' })
    await department.press('Lưu')
    assert.match(await department.page.locator('[id="max.individual-error"]').innerText(), /Không được thấp hơn/)
    await department.fill({ 'max.individual': '30', more: 'Ba năm liền hoàn thành tốt nhiệm vụ.' })
    await department.press('Lưu')
    assert.match(await department.words('main'), /Yêu cầu thêm.*Ba năm liền.*Điểm tối đa, cá nhân.*25.*30/)
  })

  test('a lower pass mark is refused, a higher one is kept', async () => {
    await department.press('Sửa tên, mức đạt')
    await department.fill({ passMark: '50' })
    await department.press('Lưu')
    assert.match(await department.page.locator('#passMark-error').innerText(), /Không được thấp hơn/)
    await department.fill({ passMark: '70' })
    await department.press('Lưu')
    assert.match(await department.words('main'), /Mức đạt.*60 %.*70 %/)
  })

  test('it adds what its own field asks, with levels and an example for each', async () => {
    await department.press('Thêm tiêu chuẩn')
    await department.fill({ code: 'GD1', text: 'Học sinh tiến bộ rõ rệt', 'max.individual': '40' })
    await department.fill({
      'from.1': '0',
      'words.1': 'Chưa thấy tiến bộ',
      'from.2': '60',
      'words.2': 'Phần lớn tiến bộ',
    })
    await department.press('Lưu')
    assert.match(await department.page.locator('[id="example.1-error"]').innerText(), /ví dụ/)
    await department.fill({ 'example.1': 'Điểm cuối năm không đổi', 'example.2': '7 trên 12 em lên loại khá' })
    await department.press('Lưu')
    assert.match(await department.words('main'), /Thêm tiêu chuẩn.*GD1/)
  })

  test('its head issues it by a regulation, and the register knows', async () => {
    await department.press('Ban hành')
    await department.fill({ number: '35/QĐ-SGDĐT', issuedOn: '03/11/2025', signer: 'Nguyễn Văn Bé' })
    await department.fill({ title: 'Tiêu chuẩn nhà giáo tiêu biểu', validFrom: '10/11/2025', lastDay: '31/12/2026' })
    await department.press('Ban hành')
    assert.match(await department.page.locator('#file-error').innerText(), /bản quét/)
    await department.page.setInputFiles('#file', aPdf('quy-dinh-35.pdf'))
    await department.press('Ban hành')
    assert.match(await department.words('main'), /Đã ban hành.*từ 10\/11\/2025 đến hết 31\/12\/2026.*Số 35\/QĐ-SGDĐT/)
    await department.visit('/lam-viec/tieu-chuan')
    await department.press('Sổ quy định về tiêu chuẩn')
    assert.match(await department.words('main'), /35\/QĐ-SGDĐT/)
  })
})
