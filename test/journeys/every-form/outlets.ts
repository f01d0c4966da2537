import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after } from 'node:test'
import { makeDigest } from '#modules/outreach/commands/make-digest.ts'
import { addSubscriber, confirmSubscriber } from '#modules/outreach/repository/subscriber.ts'
import { newToken } from '#platform/credentials/token.ts'
import { newId } from '#platform/ids.ts'
import type { Product } from '../../product.ts'
import type { Visitor } from '../visitor.ts'
import type { Told } from './stage.ts'

/** What another site was told of a story, in the order it came. */
export type ToldEvent = { type: string; data: { title?: string; url?: string; slug?: string } }

/** Another site that takes whatever it is told. */
export async function anotherSite() {
  const told: ToldEvent[] = []
  const server = createServer((request, answer) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      told.push(JSON.parse(Buffer.concat(parts).toString('utf8')) as ToldEvent)
      answer.writeHead(204).end()
    })
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  after(() => server.close())
  return { told, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/tin-bai` }
}

/** The administrator connects the site, for both languages. */
export async function connectSite(admin: Visitor, address: string): Promise<void> {
  await admin.visit('/lam-viec/phat-hanh/cong-ban')
  await admin.fill({ name: 'Cổng thông tin của huyện', address })
  for (const language of ['vi', 'km']) await admin.page.locator(`[name="languages"][value="${language}"]`).check()
  await admin.press('Nối cổng')
}

/** Makes a book of one story on the desk, and says that it is out in print. */
export async function printBook(province: Visitor, { id, language }: Told): Promise<void> {
  await province.visit(`/lam-viec/phat-hanh/an-pham/moi?ngon-ngu=${language}`)
  await province.fill({ title: 'Gương sáng 2025', responsible: 'Trần Minh Quân' })
  await province.page.locator(`[name="stories"][value="${id}"]`).check()
  await province.press('Soạn sách này')
  const { page } = province
  const isMade = async () => (await (await page.request.get(page.url())).text()).includes('Ghi đã phát hành')
  for (let tries = 0; tries < 120 && !(await isMade()); tries++) await page.waitForTimeout(250)
  await province.visit(new URL(page.url()).pathname)
  await province.fill({ issuedOn: '17/11/2025' })
  await province.press('Ghi đã phát hành bản in')
}

/** Puts the bulletins of both stories into one programme of the loudspeakers, and says that it was on air. */
export async function onTheLoudspeakers({ db }: Product, commune: Visitor, told: readonly Told[]): Promise<void> {
  const forms = await db
    .selectFrom('stories.form')
    .select('id')
    .where('kind', '=', 'loudspeaker')
    .where(
      'story_id',
      'in',
      told.map(({ id }) => id),
    )
    .execute()
  const order = forms.map(({ id }, at) => `tt-${id}=${at + 1}`).join('&')
  await commune.visit(`/lam-viec/phat-hanh/chuong-trinh?loai=loudspeaker&bat-dau=17:00&${order}`)
  await commune.fill({ outlet: 'Đài truyền thanh xã Châu Điền', carriedOn: '16/11/2025' })
  await commune.press('Ghi vào sổ phát hành')
}

/** A reader of each language gets the letter of the week. Gives how many letters wait. */
export async function mailDigest({ db, url }: Product): Promise<number> {
  const at = new Date('2025-11-17T01:00:00Z')
  for (const language of ['vi', 'km'] as const) {
    const id = newId(at)
    const wish = { language, frequency: 'weekly' as const, fieldId: null, unitId: null }
    await addSubscriber(db, { id, email: `ban-doc-${language}@vidu.vn`, token: newToken(), wish, at })
    await confirmSubscriber(db, id, at)
  }
  return await makeDigest({ db, now: at, baseUrl: url }, 'weekly')
}
