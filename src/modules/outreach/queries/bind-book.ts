import type { Db } from '#platform/db.ts'
import type { FileStore } from '#platform/files/store.ts'
import type { SizedPicture } from '../documents/book-epub.tsx'
import type { BoundBook, BoundStory } from '../documents/bound-book.ts'
import { sizePicture } from '../documents/picture-sizes.ts'
import type { Book } from '../repository/book.ts'
import { readToldStory } from './told-story.ts'

type Means = { db: Db; files: FileStore; progress: (stories: number) => Promise<void> }
type Print = { name: string; bytes: Uint8Array }

/** How often the progress is told, in stories. */
const told = 5

/** Reads the stories one by one and makes their pictures ready; a picture whose file is lost is left out. */
export async function bindBook(
  { db, files, progress }: Means,
  book: Book,
  editionIds: readonly string[],
  day: string,
): Promise<{ bound: BoundBook; print: Print[]; screen: SizedPicture[] }> {
  const stories: BoundStory[] = []
  const print: Print[] = []
  const screen: SizedPicture[] = []
  for (const [at, editionId] of editionIds.entries()) {
    const story = await readToldStory(db, editionId, book.language, { use: 'print', day })
    const names = new Map<string, string>()
    for (const { id, sha256 } of story.pictures.values()) {
      const name = `p${print.length + 1}.jpg`
      const original = await files.read(sha256).catch(() => undefined)
      if (!original) continue
      const sized = await sizePicture(original, name)
      print.push({ name, bytes: sized.print })
      screen.push(sized.screen)
      names.set(id, name)
    }
    stories.push({ ...story, number: at + 1, names })
    if (at % told === 0) await progress(at + 1)
  }
  const { name: unitName } = await db
    .selectFrom('units.label')
    .select('name')
    .where('unit_id', '=', book.unitId)
    .executeTakeFirstOrThrow()
  const made = await db.selectFrom('platform.setting').select('key').where('key', '=', 'demo.made').executeTakeFirst()
  return { bound: { ...book, unitName: unitName ?? '', day, demo: made !== undefined, stories }, print, screen }
}
