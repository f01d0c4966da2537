import assert from 'node:assert/strict'
import { aPdf } from '../uploads.ts'
import { visitor } from '../visitor.ts'
import { type Life, step } from './life.ts'

/** Another unit does the same; once the source confirms it, the quota board counts it. */
export function replicating(life: Life) {
  const { commune, chromium, product } = life
  const idOfRecord = () => life.record.split('/').at(-1)!
  let adoption = ''

  step(life, 'another unit records that it does the same', async () => {
    const department = await visitor(product, chromium, 'so')
    await department.visit('/lam-viec/nhan-rong')
    await department.visit('/lam-viec/nhan-rong/moi?ten=thach%20thi%20mong%20quon')
    assert.ok((await department.words('main')).includes(life.name))
    await department.page.goto(`${product.url}/lam-viec/nhan-rong/moi?dien-hinh=${idOfRecord()}`)
    await department.press('Gửi để xác nhận')
    assert.match(await department.page.locator('#who-error').innerText(), /^\S/)
    await department.fill({ who: '3 trường tiểu học vùng kênh rạch', since: '03/11/2025' })
    await department.fill({ result: '3 lớp bơi, 74 em biết bơi' })
    await department.page.setInputFiles('#file', aPdf('ke-hoach-day-boi.pdf'))
    await department.press('Gửi để xác nhận')
    assert.match(await department.words('main'), /Chờ xác nhận/)
    adoption = new URL(department.page.url()).pathname
    await department.leave()
  })

  step(life, 'it counts only once the source has confirmed it, and only from that day', async () => {
    const province = await visitor(product, chromium, 'tinh')
    const before = await replicatedCells('')
    await commune.visit(adoption)
    await commune.press('Xác nhận làm theo')
    assert.match(await commune.words('main'), /Đã xác nhận/)
    const now = await replicatedCells('')
    const grown = [...now].filter(([href, figure]) => figure !== (before.get(href) ?? 0))
    assert.equal(grown.length, 2, `one unit and the sum grow: ${JSON.stringify(grown)}`)
    for (const [href, figure] of grown) assert.equal(figure, (before.get(href) ?? 0) + 1)

    const [[list, figure]] = grown as [[string, number]]
    await province.visit(list)
    assert.ok((await province.words('main')).includes(life.name))
    assert.equal(await province.page.locator('main table tbody tr').count(), figure)

    const earlier = await replicatedCells('&den-ngay=17/11/2025')
    const dated = list.replace('18%2F11%2F2025', '17%2F11%2F2025')
    assert.notEqual(dated, list)
    assert.equal(earlier.get(dated) ?? 0, figure - 1)
    await province.leave()

    /** The figures of the column «replicated» of every class, by the address of the list behind each. */
    async function replicatedCells(more: string): Promise<Map<string, number>> {
      const cells = new Map<string, number>()
      await province.visit(`/lam-viec/chi-tieu?nam=2025${more}`)
      const classes = await province.page
        .locator('main a[href*="khoi="]')
        .evaluateAll((links) => [
          ...new Set(links.map((it) => new URL((it as HTMLAnchorElement).href).searchParams.get('khoi'))),
        ])
      for (const quotaClass of classes) {
        await province.page.goto(`${product.url}/lam-viec/chi-tieu?nam=2025&khoi=${quotaClass}${more}`)
        const links = await province.page
          .locator('main table a[href*="cot=replicated"]')
          .evaluateAll((found) =>
            found.map((it) => [it.getAttribute('href')!, Number.parseInt(it.textContent ?? '', 10)] as const),
          )
        for (const [href, figure] of links) cells.set(href, figure)
      }
      return cells
    }
  })
}
