import { timingSafeEqual } from 'node:crypto'
import { hashToken } from '#platform/credentials/token.ts'
import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import type { LinkAnswer, LinkFacts } from '../approval-link.ts'

/** Whom a link is for. */
export type Outsider = { name: string; title: string; agency: string; email: string | null }

type NewLink = Outsider & {
  id: string
  storyId: string
  textNumber: number
  token: string
  decides: boolean
  by: string
  at: Date
  expiresAt: Date
}

/** Keeps a link, of its secret only the hash. */
export async function addLink(db: Db, it: NewLink): Promise<void> {
  await db
    .insertInto('stories.approval_link')
    .values({
      ...{ id: it.id, story_id: it.storyId, text_number: it.textNumber, token_hash: hashToken(it.token) },
      ...{ name: it.name, title: it.title, agency: it.agency, email: it.email, decides: it.decides },
      ...{ issued_by: it.by, issued_at: it.at, expires_at: it.expiresAt },
    })
    .execute()
}

/** A link as commands see it, with the desk of its story. */
export type Link = LinkFacts & {
  id: string
  storyId: string
  unitId: string
  name: string
  title: string
  agency: string
  decides: boolean
  issuedBy: string
}

/** Reads a link for change, holding its row until the transaction ends. @throws Refusal `missing`. */
export async function getLink(db: Db, id: string): Promise<Link> {
  const { tokenHash: _, ...link } = await read(db, id, true)
  return link
}

/** The same for whoever holds the secret of the link, to read (`hold`: to change). @throws Refusal `missing`. */
export async function openLink(db: Db, id: string, token: string, hold = false): Promise<Link> {
  const { tokenHash, ...link } = await read(db, id, hold)
  if (!isSame(tokenHash, token)) throw missing()
  return link
}

/** Whether this is the secret of a link. */
export async function isTokenOf(db: Db, id: string, token: string): Promise<boolean> {
  return isSame((await read(db, id, false)).tokenHash, token)
}

/** Compares without telling by its time how much was right. */
const isSame = (hash: string, token: string) => timingSafeEqual(Buffer.from(hash), Buffer.from(hashToken(token)))

async function read(db: Db, id: string, hold: boolean) {
  const found = db
    .selectFrom('stories.approval_link as l')
    .innerJoin('stories.story as s', 's.id', 'l.story_id')
    .select(['l.id', 'l.story_id as storyId', 's.unit_id as unitId', 'l.name', 'l.title', 'l.agency', 'l.decides'])
    .select(['l.issued_by as issuedBy', 'l.expires_at as expiresAt', 'l.recalled_at as recalledAt'])
    .select(['l.answered_at as answeredAt', 'l.text_number as textNumber', 'l.token_hash as tokenHash', 's.state'])
    .select((it) =>
      it
        .selectFrom('stories.version as v')
        .select((v) => v.fn.max('v.number').as('number'))
        .whereRef('v.story_id', '=', 'l.story_id')
        .as('newestText'),
    )
    .where('l.id', '=', id)
  const row = await (hold ? found.forUpdate('l') : found).executeTakeFirst()
  if (!row) throw missing()
  const { state, newestText, ...rest } = row
  return { ...rest, newestText: newestText!, isInReview: state === 'in_review' }
}

/** Whoever issued it, or their desk, takes it back. */
export async function recallLinkOf(db: Db, id: string, { by, at }: { by: string; at: Date }): Promise<void> {
  await db.updateTable('stories.approval_link').set({ recalled_by: by, recalled_at: at }).where('id', '=', id).execute()
}

/** What was answered by it: it is used up. */
export async function answerLinkOf(db: Db, id: string, it: LinkAnswer, at: Date): Promise<void> {
  await db
    .updateTable('stories.approval_link')
    .set({ answer: it.answer, typed_name: it.typedName, note: it.note, answered_at: at })
    .where('id', '=', id)
    .execute()
}

const missing = () => new Refusal('missing', 'notFound')
