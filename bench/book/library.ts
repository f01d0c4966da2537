import { randomBytes } from 'node:crypto'
import sharp from 'sharp'
import { storedPrintable } from '#modules/outreach/factory.ts'
import { storedShowable } from '#modules/stories/factory.ts'
import { addOfficial, addPost, findActorById, startSession } from '#modules/identity/index.ts'
import { fieldId } from '#modules/programmes/index.ts'
import { listUnitsOn } from '#modules/units/index.ts'
import type { Db } from '#platform/db.ts'
import { createStore } from '#platform/files/store.ts'
import { fromBlocks } from '#platform/rich-text/build.ts'
import { today } from '#platform/text/dates.ts'
import type { Desk } from '../recognition/round.ts'

const sentence =
  'Sáng sớm, bà con trong ấp đã có mặt bên bờ rạch, người mang xẻng, người mang nước, ai cũng góp một tay. '

/** Stories that may be printed, each of some 600 words with one picture of 1,600 points, and an officer signed in. */
export async function makeLibrary(
  db: Db,
  folder: string,
  count: number,
  now: Date,
): Promise<{ officer: Desk; stories: string[] }> {
  const files = createStore(folder)
  const [unit] = await listUnitsOn(db, today(now), ['commune'])
  if (!unit) throw new Error('the register holds no commune')
  const account = { name: 'Người đo', username: 'do-sach', email: null, passwordHash: null }
  const officialId = await addOfficial(db, { ...account, createdAt: now })
  await addPost(db, { officialId, role: 'officer', unitId: unit.id, title: 'Công chức', from: '2023-01-01' })
  const actor = (await findActorById(db, officialId, today(now)))!
  const stories: string[] = []
  for (let at = 0; at < count; at++) {
    const exemplarIds = [await storedShowable(db, actor, `Người thứ ${at + 1}`)]
    const paragraphs = Array.from({ length: 5 }, () => ({ p: sentence.repeat(5).trim() }))
    stories.push(
      await storedPrintable(db, actor, {
        ...{ title: `Câu chuyện thứ ${at + 1} của ấp bên rạch`, fieldId: fieldId(1 + (at % 6)), exemplarIds },
        body: fromBlocks([...paragraphs, { figure: { what: 'Thu nhập', before: '96 triệu', after: '310 triệu' } }]),
      }),
    )
  }
  for (const storyId of stories) await givePicture(storyId)
  return { officer: { unitId: unit.id, cookie: `gs_phien=${await startSession({ db, now }, officialId)}` }, stories }

  async function givePicture(storyId: string) {
    const small = { width: 160, height: 107, channels: 3 } as const
    const bytes = await sharp(randomBytes(160 * 107 * 3), { raw: small })
      .resize(1600, 1070, { kernel: 'cubic' })
      .jpeg({ quality: 86 })
      .toBuffer()
    const sha256 = await files.put(bytes)
    const { file_id } = await db
      .selectFrom('stories.picture')
      .select('file_id')
      .where('story_id', '=', storyId)
      .executeTakeFirstOrThrow()
    await db.updateTable('files.file').set({ sha256, size: bytes.length }).where('id', '=', file_id).execute()
  }
}
