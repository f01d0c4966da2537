import assert from 'node:assert/strict'
import { test } from 'node:test'
import { strFromU8, strToU8, unzipSync } from 'fflate'
import type { StoryForCentre } from '#modules/stories/index.ts'
import type { Manifest } from '../difference.ts'
import type { PacketPerson } from '../queries/packet-source.ts'
import { packPacket } from './packet.ts'

const heading = {
  ...{ officeName: 'Tỉnh Trà Vinh', place: 'Trà Vinh', year: 2024, documentNo: '215/TTr-UBND' },
  ...{ signedOn: '2024-06-10', signer: 'Nguyễn Văn Bé', councilWords: null },
}
const choice = {
  ...{ id: '1', code: 'TV-1', exemplarName: 'Thạch Sa Rương', unitName: 'Huyện Cầu Kè', keeperName: 'Xã Châu Điền' },
  ...{ kind: 'individual', field: 'Kinh tế', summary: 'Giữ nước mưa', why: 'Bảy xã làm theo', note: null },
}
const picture = {
  ...{ sha256: 'a', type: 'image/jpeg', alt: 'Ông Rương ở vườn', credit: 'Minh Thư', rights: 'permission' as const },
  ...{ holder: 'Báo Trà Vinh', terms: 'dùng tuyên truyền', rightsUntil: '2026-12-31', isPortrait: true },
}
const sound = {
  ...{ kind: 'clip' as const, sha256: 'b', type: 'audio/mpeg', title: 'Lời ông Rương', credit: 'Đài Trà Vinh' },
  words: 'Nước ngọt là vàng.\nGiữ lấy.',
}
const video = { kind: 'video' as const, title: 'Ở vườn dừa', address: 'https://video.example/1' }
const story: StoryForCentre = {
  ...{ slug: 'vuon-dua', path: '/bai/vuon-dua', title: 'Vườn dừa', publishedAt: new Date(0), text: 'Vườn dừa.' },
  ...{ pictures: [picture], left: 1, sounds: [sound], links: [video] },
}
const nothing = { birthYear: 1960, occupation: null, hamlet: null, achievements: [], recognitions: [], awards: [] }
const packed = async (stories: StoryForCentre[], before?: { number: number; manifest: Manifest }) =>
  await packPacket({
    ...{ heading, number: before ? 2 : 1, day: '2024-06-10', baseUrl: 'https://guong.example', before },
    people: [{ ...nothing, choice, stories } as unknown as PacketPerson],
    read: async (sha256) => strToU8(sha256),
  })

test('pictures and sound go as files, video as an address; the manifest tells whose each is and by what right', async () => {
  const twice = { ...story, slug: 'vuon-dua-2' }
  const { zip, manifest } = await packed([story, twice])
  const folder = '01-tv-1-thach-sa-ruong'
  const files = Object.keys(unzipSync(zip)).filter((name) => name.startsWith(folder))
  assert.deepEqual(
    files.map((name) => name.slice(folder.length + 1)),
    [
      ...['phieu-gioi-thieu.docx', 'bai/1-vuon-dua.txt', 'bai/2-vuon-dua-2.txt', 'anh/anh-1.jpg', 'anh/nguon-anh.txt'],
      ...['am-thanh/am-thanh-1.mp3', 'am-thanh/am-thanh-1.txt', 'video.txt'],
    ],
  )
  const [{ files: told, links, left }] = manifest.entries as [(typeof manifest.entries)[0]]
  assert.deepEqual(told.find(({ name }) => name.endsWith('anh-1.jpg'))!.about, {
    ...{ kind: 'portrait', title: picture.alt, credit: 'Minh Thư', rights: 'permission', holder: 'Báo Trà Vinh' },
    ...{ terms: 'dùng tuyên truyền', until: '2026-12-31' },
  })
  assert.deepEqual([links, left], [[video], 2])
})

test('one list names all media with their credits and rights, videos by title and address', async () => {
  const { zip } = await packed([story])
  const list = strFromU8(unzipSync(zip)['00-danh-sach/tu-lieu.csv']!)
  assert.match(
    list,
    /"Ảnh chân dung","Ông Rương ở vườn","[^"]+anh-1.jpg","Minh Thư","Được người giữ quyền cho phép; Báo/,
  )
  assert.match(list, /"Âm thanh trong bài","Lời ông Rương"/)
  assert.match(list, /"Video","Ở vườn dừa","https:\/\/video.example\/1"/)
})

test('sent again with a video more, the difference names it', async () => {
  const first = await packed([{ ...story, links: [] }])
  const { difference } = await packed([story], { number: 1, manifest: first.manifest })
  assert.deepEqual(difference.changed, [{ name: 'Thạch Sa Rương', files: [video.address, 'video.txt'] }])
})
