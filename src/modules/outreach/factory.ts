import sharp from 'sharp'
import { agreedTo, storedStory } from '#modules/stories/factory.ts'
import type { Actor } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import type { FileStore } from '#platform/files/store.ts'
import type { SecretStore } from '#platform/credentials/secret-store.ts'
import { newId } from '#platform/ids.ts'
import { newWebhookSecret } from '#platform/webhook/signature.ts'
import { secretName } from './partner.ts'
import { addPartner, type PartnerWish } from './repository/partner.ts'
import { addBook } from './repository/book.ts'

const begun = new Date('2024-06-02T02:00:00Z')

/** What a form for a book sends beside its stories. */
export const anImprint = {
  ...{ language: 'vi', title: 'Gương sáng Châu Điền', issuer: 'UBND xã Châu Điền' },
  ...{ decisionNo: '12/QĐ-UBND', responsible: 'Trần Minh Quân', printRun: '300' },
}

/** A book that waits for the worker. Gives its id. */
export async function storedBook(db: Db, maker: Actor, storyIds: readonly string[]): Promise<string> {
  const id = newId()
  await addBook(
    db,
    {
      ...{ id, unitId: maker.post.unitId, language: 'vi', title: anImprint.title, issuer: anImprint.issuer },
      ...{ decisionNo: anImprint.decisionNo, responsible: anImprint.responsible, printRun: 300, storyIds },
    },
    { by: maker.id, at: begun },
  )
  return id
}

type Over = Parameters<typeof storedStory>[2]

/** A story that is out, whose people agreed to print. Gives its id. */
export async function storedPrintable(db: Db, writer: Actor, over: Over = {}): Promise<string> {
  const id = await storedStory(db, writer, { state: 'published', ...over })
  await agreedTo(db, id, 'print', writer)
  return id
}

/** Puts bytes behind every picture of a story, as if somebody had sent it. */
export async function givePictures(db: Db, files: FileStore, storyId: string): Promise<void> {
  const rows = await db.selectFrom('stories.picture').select('file_id').where('story_id', '=', storyId).execute()
  for (const { file_id } of rows) {
    const background = { r: 120, g: 90, b: 40 }
    const bytes = await sharp({ create: { width: 900, height: 600, channels: 3, background } })
      .jpeg()
      .toBuffer()
    const sha256 = await files.put(bytes)
    await db.updateTable('files.file').set({ sha256, size: bytes.length }).where('id', '=', file_id).execute()
  }
}

/** A site that is told of every Vietnamese story, with its secret in a store. Gives its id, and the secret. */
export async function storedPartner(
  db: Db,
  by: Actor,
  over: Partial<PartnerWish> & { secrets?: SecretStore } = {},
): Promise<{ id: string; name: string; secret: string }> {
  const { secrets, ...wish } = over
  const [id, secret] = [newId(), newWebhookSecret()]
  const name = wish.name ?? `Cổng tỉnh ${id.slice(-6)}`
  const all = { name, address: 'https://cong.example/nhan', placeId: null, fieldIds: [], languages: ['vi' as const] }
  await addPartner(db, id, { ...all, ...wish }, { by: by.id, at: begun })
  await secrets?.keep(secretName(id, 1), secret)
  return { id, name, secret }
}
