import * as stories from '#modules/stories/index.ts'
import { unitId } from '#modules/units/index.ts'
import type { DateText } from '#platform/text/dates.ts'
import { type Stage, sceneOn, versionOf } from './stage.ts'

type Shown = { name: string; isMinor?: boolean; agreed?: { giver: string; relation: string; until?: string } }
type Kept = { art: string; on: DateText; alt: string; credit: string; told?: Record<string, string>; people?: Shown[] }

const own = { rights: 'own', forPress: '1' }
const agency = { rights: 'agency', holder: 'Báo Trà Vinh', terms: 'Đăng một năm trên cổng, không cắt, không bán lại' }

/** Pictures that wait in the library of Châu Điền: complete, running out, with a child, and one of which nothing is known. */
const pictures: Kept[] = [
  {
    ...{ art: 'lop-hoc', on: '2025-11-03', alt: 'Lớp xóa mù chữ buổi tối ở ấp Ô Tưng Lớn', credit: 'Tranh: Thảo Vy' },
    told: { ...own, shown: 'people' },
    people: [
      { name: 'Cô giáo đứng bảng', agreed: { giver: 'Kim Thị Thu Hồng', relation: 'self', until: '10/12/2025' } },
    ],
  },
  {
    ...{ art: 'truyen-thanh', on: '2025-11-05', alt: 'Loa truyền thanh đầu ấp trong giờ phát', credit: 'Báo Trà Vinh' },
    told: { ...agency, rightsUntil: '05/12/2025', shown: 'nobody' },
  },
  {
    ...{ art: 'ghe-ngo', on: '2025-11-07', alt: 'Đội ghe ngo nữ tập trên sông', credit: 'Tranh: Thảo Vy' },
    told: { ...own, shown: 'people' },
    people: [
      { name: 'Đội ghe ngo nữ (mười hai chị)', agreed: { giver: 'Sơn Thị Mỹ Lệ', relation: 'representative' } },
      { name: 'em bé ngồi mũi ghe', isMinor: true },
    ],
  },
  { art: 'cau-be-tong', on: '2025-11-16', alt: '', credit: '' },
]

/** The commune takes pictures into its library and tells what it knows of them. */
export async function playLibrary(stage: Stage): Promise<void> {
  const desk = unitId('xa-chau-dien')
  for (const { art, on, alt, credit, told, people = [] } of pictures) {
    const officer = stage.cast.officerOf(desk, on)
    const scene = sceneOn(stage, officer, on)
    const fileId = await stage.picture(officer, desk, on, art)
    const { id } = await stories.keepPicture(scene, { unitId: desk, fileId, alt, credit })
    const seen = async () => ({ id, version: await versionOf(stage.db, 'stories.library_picture', id) })
    if (told) await stories.describePicture(scene, { ...(await seen()), alt, credit, ...told })
    for (const { name, isMinor, agreed } of people) {
      const person = await stories.nameShown(scene, { ...(await seen()), name, ...(isMinor && { isMinor: '1' }) })
      const given = { uses: ['portal'], givenOn: '01/11/2025', how: 'spoken', ...agreed }
      if (agreed) await stories.agreeShown(scene, { ...(await seen()), personId: person.id, ...given })
    }
  }
}
