import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import type { RichDocument } from '#platform/rich-text/document.ts'
import { plainText } from '#platform/rich-text/text.ts'
import { countWords } from '#platform/text/words.ts'
import { type Need, needsOf } from '../needs.ts'

type Written = { title: string; standfirst: string; body: RichDocument; coverId: string | null }

/** What a story still lacks. Whoever asks has read the story. */
export async function readNeeds(db: Db, { title, standfirst, body, coverId }: Written): Promise<Need[]> {
  const cover = coverId
    ? await db.selectFrom('stories.picture').select(['alt', 'credit']).where('id', '=', coverId).executeTakeFirst()
    : undefined
  return needsOf({ title, standfirst, words: countWords(plainText(body)), cover })
}

/** Refuses a story that lacks something, naming each thing. */
export async function refuseUnready(db: Db, story: Written): Promise<void> {
  const needs = await readNeeds(db, story)
  if (needs.length === 0) return
  const fields = Object.fromEntries(needs.map((need) => [fieldOf[need], `stories.need.${need}`]))
  throw new Refusal('invalid', 'invalid', fields)
}

const fieldOf: Record<Need, string> = {
  ...{ title: 'title', standfirst: 'standfirst', words: 'body' },
  ...{ cover: 'coverId', coverAlt: 'coverId', coverCredit: 'coverId' },
}
