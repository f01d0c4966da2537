import { storedConsent } from '#modules/exemplars/factory.ts'
import type { Use } from '#modules/exemplars/index.ts'
import { aBody, storedShowable, storedStory } from '#modules/stories/factory.ts'
import type { Actor } from '#platform/access/index.ts'
import { fromBlocks } from '#platform/rich-text/build.ts'
import type { Product } from '../../product.ts'
import { giveCover } from '../cover.ts'

/** The story of one person in a language: where the desk has it, and where readers have it. */
export type Told = { id: string; language: 'vi' | 'km'; desk: string; page: string }

const name = 'Thạch Thị Sa Mươl Rạng'
const nameKm = 'ថាច់ ធី សាម៉ុល រ៉ាំង'
const lately = new Date('2025-11-14T02:00:00Z')
const khmer =
  'អ្នកស្រី ថាច់ ធី សាម៉ុល រ៉ាំង បានបង្រៀនកុមារក្រីក្រក្នុងភូមិឱ្យចេះអាន និងសរសេរអក្សរខ្មែរ រៀងរាល់ល្ងាច អស់រយៈពេលដប់ពីរឆ្នាំមកហើយ។ អ្នកស្រីទទួលបានលិខិតសរសើររបស់ប្រធានឃុំ។ '

/** Somebody who agreed to every use, and her story in Vietnamese and in Khmer, out with a picture. */
export async function stagedStories(product: Product, writer: Actor) {
  const { db } = product
  const exemplarId = await storedShowable(db, writer, name)
  await db
    .updateTable('exemplars.subject')
    .set({ name_km: nameKm })
    .where('id', 'in', db.selectFrom('exemplars.exemplar').select('subject_id').where('id', '=', exemplarId))
    .execute()
  const consents = new Map<Use, string>()
  for (const use of ['radio', 'press', 'social', 'print'] as const)
    consents.set(use, await storedConsent(db, exemplarId, writer, { use }))
  const shared = { state: 'published' as const, exemplarIds: [exemplarId], withoutCover: true }
  const vi = await storedStory(db, writer, {
    ...{ ...shared, title: `${name} và lớp học dưới gốc sao`, slug: 'lop-hoc-duoi-goc-sao' },
    body: aBody({ p: `Từ ngày 05/6/2013, ${name} mở lớp dạy chữ không lấy tiền. Bà được tặng Giấy khen của xã.` }),
  })
  const km = await storedStory(db, writer, {
    ...{ ...shared, language: 'km', originalId: vi, slug: 'lop-hoc-duoi-goc-sao-km' },
    ...{ title: `${nameKm} និងថ្នាក់រៀនក្រោមដើមគគីរ`, standfirst: 'ថ្នាក់រៀនឥតគិតថ្លៃក្រោមដើមគគីរ។', author: 'មិញ ធូ' },
    body: fromBlocks([{ p: khmer.repeat(4).trim() }]),
  })
  await db.updateTable('stories.edition').set({ published_at: lately }).where('story_id', 'in', [vi, km]).execute()
  for (const id of [vi, km]) await giveCover(product, writer, id, 'Lớp học dưới gốc cây sao')
  const told: Told[] = [
    { id: vi, language: 'vi', desk: `/lam-viec/bien-tap/${vi}`, page: '/tin-bai/lop-hoc-duoi-goc-sao' },
    { id: km, language: 'km', desk: `/lam-viec/bien-tap/${km}`, page: '/km/tin-bai/lop-hoc-duoi-goc-sao-km' },
  ]
  return { exemplarId, consents, told }
}
