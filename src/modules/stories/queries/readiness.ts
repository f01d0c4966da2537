import type { Use } from '#modules/exemplars/index.ts'
import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import type { RichDocument } from '#platform/rich-text/document.ts'
import { picturesOf } from '#platform/rich-text/pictures.ts'
import { plainText } from '#platform/rich-text/text.ts'
import type { DateText } from '#platform/text/dates.ts'
import { countWords } from '#platform/text/words.ts'
import { beforeReview, fieldOfPicture, type Need, type Needs, needsOf, type PictureNeed } from '../needs.ts'
import { type Lack, lacksOf, stopping } from '../picture-lacks.ts'
import { readPictureFacts } from './picture-facts.ts'

type Written = { title: string; standfirst: string; body: RichDocument; coverId: string | null }

/** What a story and each of its pictures still lack on a day. Whoever asks has read the story; `closed` as for picture-facts. */
export async function readNeeds(db: Db, story: Written, day: DateText, closed: readonly string[] = []): Promise<Needs> {
  const { title, standfirst, body, coverId } = story
  const words = needsOf({ title, standfirst, words: countWords(plainText(body)), hasCover: coverId !== null })
  return { words, pictures: await readPictureNeeds(db, story, day, closed) }
}

/** Refuses to let a story out while it lacks something, naming each thing; a picture by the field `anh-` and its id. */
export async function refuseUnready(db: Db, story: Written, day: DateText): Promise<void> {
  refuseNeeds(await readNeeds(db, story, day))
}

/** Refuses to have a story judged while its words or those of its pictures are missing. */
export async function refuseUnjudgeable(db: Db, story: Written, day: DateText): Promise<void> {
  refuseNeeds(beforeReview(await readNeeds(db, story, day)))
}

function refuseNeeds({ words, pictures }: Needs): void {
  if (words.length + pictures.length === 0) return
  const fields = Object.fromEntries([
    ...words.map((need) => [fieldOf[need], `stories.need.${need}`]),
    ...pictures.map(({ id, lacks }) => [fieldOfPicture(id), `stories.lack.${lacks[0]!.lack}`]),
  ])
  const who = pictures.map(({ alt }) => `«${alt}»`).join(', ')
  throw new Refusal('invalid', 'invalid', fields, who ? { who } : {})
}

/** What each of some pictures of the library lacks on a day, by its id; `closed` as for picture-facts. */
export async function readLacks(
  db: Db,
  ids: readonly string[],
  day: DateText,
  closed: readonly string[],
): Promise<Map<string, Lack[]>> {
  const facts = await readPictureFacts(db, ids, closed)
  return new Map([...facts].map(([id, it]) => [id, lacksOf(it, 'portal', day)]))
}

/** Those of some pictures of the library that may not be shown for a use on a day, whatever they are in. */
export async function listStopped(
  db: Db,
  ids: readonly string[],
  { use, day }: { use: Use; day: DateText },
): Promise<Set<string>> {
  const facts = await readPictureFacts(db, ids)
  return new Set([...facts].flatMap(([id, it]) => (lacksOf(it, use, day).some(stopping) ? [id] : [])))
}

const fieldOf: Record<Need, string> = { title: 'title', standfirst: 'standfirst', words: 'body', cover: 'coverId' }

/** Pictures that the story shows and that may not be shown as they stand: the cover first, then as the text goes. */
async function readPictureNeeds(
  db: Db,
  { body, coverId }: Written,
  day: DateText,
  closed: readonly string[],
): Promise<PictureNeed[]> {
  const inText = new Map(picturesOf(body).map((it) => [it.id, it]))
  const ids = [...new Set([...(coverId ? [coverId] : []), ...inText.keys()])]
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('stories.picture')
    .select(['id', 'library_id as libraryId', 'alt', 'credit'])
    .where('id', 'in', ids)
    .execute()
  const facts = await readPictureFacts(
    db,
    rows.map(({ libraryId }) => libraryId),
    closed,
  )
  return ids.flatMap((id) => {
    const row = rows.find((it) => it.id === id)
    const known = row && facts.get(row.libraryId)
    if (!row || !known) return []
    const alt = inText.get(id)?.alt || row.alt
    const credit = inText.get(id)?.credit || row.credit
    const lacks = lacksOf({ ...known, alt, credit }, 'portal', day)
    return lacks.length > 0 ? [{ id, libraryId: row.libraryId, alt, isCover: id === coverId, lacks }] : []
  })
}
