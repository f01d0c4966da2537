import { Hono } from 'hono'
import { z } from 'zod'
import { getUnit, listUnitsInScope } from '#modules/units/index.ts'
import { keepFile } from '#platform/files/keep.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import type { Ctx, Env } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { type Attempt, submit } from '#platform/web/submit.ts'
import { keepPicture } from '../commands/keep-picture.ts'
import { LibraryPage } from '../pages/library.tsx'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { type LibraryFilter, listLibrary, pictureStates } from '../queries/library-list.ts'
import { showStory } from '../queries/story.ts'
import { libraryPicture } from './library-picture.tsx'

const size = 24

/** The picture library: its grid, and each picture's own page. */
export const library = new Hono<Env>()
  .get(paths.library(), (c) => show(c))
  .get(paths.keepPicture(), (c) => show(c))
  .post(
    paths.keepPicture(),
    submit(keepPicture, { done: ({ id }) => paths.libraryPicture(id), again: show, prepare: keep }),
  )
  .route('/', libraryPicture)

async function show(c: Ctx, attempt?: Attempt) {
  const { db, scope, actor, frame, locale, now } = c.var
  const filter = filterOf(c)
  const page = Math.max(1, Math.min(10_000, Number.parseInt(c.req.query('trang') ?? '1', 10) || 1))
  const day = today(now)
  const forStory = await storyOf(c)
  const own = actor.post.unitId
  const [{ count, pictures }, standing, ownUnit] = await Promise.all([
    listLibrary(db, scope, filter, { day, page, size }),
    listUnitsInScope(db, scope, day),
    getUnit(db, own),
  ])
  // a unit that has ended still winds up its affairs
  const units = standing.some(({ id }) => id === own) ? standing : [ownUnit, ...standing]
  const desks = units.filter(({ id }) => may.write(actor, { unitId: id }))
  const href = (to: number) => addressOf(filter, to, forStory?.id)
  return html(
    c,
    <LibraryPage
      {...{ frame, locale, pictures, count, page, filter, units, desks, href, forStory, attempt }}
      mayUse={(picture) => may.write(actor, picture)}
      fresh={() => newId(now)}
      states={pictureStates}
      pages={Math.ceil(count / size)}
      unitId={own}
      submission={newId(now)}
    />,
  )
}

/** Keeps the picture that was sent, as it was sent too, once it is known that it may come in. */
async function keep(c: Ctx, sent: Record<string, unknown>): Promise<Record<string, unknown>> {
  const unitId = z.uuid().safeParse(sent.unitId).data
  if (!unitId) throw new Refusal('invalid', 'invalid', { unitId: 'required' })
  if (!may.write(c.var.actor, { unitId })) throw new Refusal('forbidden', 'stories.keepPicture')
  if (!(sent.file instanceof File) || sent.file.size === 0)
    throw new Refusal('invalid', 'invalid', { file: 'required' })
  const { id: fileId } = await keepFile(c.var, sent.file, { unitId, only: 'picture', withOriginal: true })
  return { ...sent, fileId }
}

/** The story that a picture is being chosen for, where the reader may write it. */
async function storyOf(c: Ctx): Promise<{ id: string; title: string } | undefined> {
  const { db, scope, actor, locale } = c.var
  const id = z.uuid().safeParse(c.req.query('bai')).data
  if (!id) return undefined
  const story = await showStory(db, scope, id, locale)
  return may.write(actor, story) ? story : undefined
}

/** What the address narrows the library to. What makes no sense narrows nothing. */
function filterOf(c: Ctx): LibraryFilter {
  const state = c.req.query('tinh-trang')
  return {
    ...{ find: (c.req.query('tim') ?? '').slice(0, 200), state: pictureStates.find((it) => it === state) ?? null },
    unitId: z.uuid().safeParse(c.req.query('don-vi')).data ?? null,
  }
}

function addressOf({ find, state, unitId }: LibraryFilter, page: number, storyId?: string): string {
  const query = new URLSearchParams()
  const parts = { tim: find, 'tinh-trang': state, 'don-vi': unitId, trang: page > 1 ? `${page}` : null, bai: storyId }
  for (const [name, value] of Object.entries(parts)) if (value) query.set(name, value)
  return query.size > 0 ? `${paths.library()}?${query}` : paths.library()
}
