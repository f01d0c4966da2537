import { readFile } from 'node:fs/promises'
import { Hono } from 'hono'
import { keepFile } from '#platform/files/keep.ts'
import { cropped } from '#platform/files/picture.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { type Ctx, type Env, idIn } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { type Attempt, submit } from '#platform/web/submit.ts'
import { agreeShown } from '../commands/agree-shown.ts'
import { describePicture } from '../commands/describe-picture.ts'
import { focusPicture } from '../commands/focus-picture.ts'
import { nameShown } from '../commands/name-shown.ts'
import { removeShown } from '../commands/remove-shown.ts'
import { withdrawShown } from '../commands/withdraw-shown.ts'
import { pointOf, type Preview, previews } from '../focal-point.ts'
import { LibraryPicturePage } from '../pages/library-picture.tsx'
import { paths } from '../paths.ts'
import { endOf, lacksOf, standingOf } from '../picture-lacks.ts'
import { may } from '../policy.ts'
import { listLikelyShown, listPeopleShown, listPictureTrail, listUses, showLibraryPicture } from '../queries/library.ts'
import { readPictureFacts } from '../queries/picture-facts.ts'

const back = (part: string, failed: (c: Ctx) => string) => ({
  done: (_: unknown, c: Ctx) => `${paths.libraryPicture(idIn(c, 'id'))}#${part}`,
  again: (c: Ctx, attempt: Attempt) => show(c, attempt, failed(c)),
})
const ending = back('nguoi', (c) => `end-${idIn(c, 'personId')}`)

/** A picture of the library, and what is told of it. */
export const libraryPicture = new Hono<Env>()
  .get(paths.libraryPicture(':id'), (c) => show(c))
  .get(paths.cropPicture(':id', ':shape'), (c) => showCrop(c))
  .post(
    paths.describePicture(':id'),
    submit(describePicture, { ...back('noi-dung', () => 'describe'), prepare: keepPaper }),
  )
  .post(
    paths.focusPicture(':id'),
    submit(focusPicture, {
      ...back('diem-chinh', () => 'focus'),
      prepare: async (_, it) => ({ ...it, ...pointOf(it) }),
    }),
  )
  .post(
    paths.nameShown(':id'),
    submit(
      nameShown,
      back('nguoi', () => 'name'),
    ),
  )
  .post(
    paths.agreeShown(':id', ':personId'),
    submit(agreeShown, { ...back('nguoi', (c) => `agree-${idIn(c, 'personId')}`), prepare: keepPaper }),
  )
  .post(paths.withdrawShown(':id', ':personId'), submit(withdrawShown, ending))
  .post(paths.removeShown(':id', ':personId'), submit(removeShown, ending))

/** Keeps the paper that came with a right or a consent, once it is known that it may come in. */
async function keepPaper(c: Ctx, sent: Record<string, unknown>): Promise<Record<string, unknown>> {
  const { db, scope, actor } = c.var
  const picture = await showLibraryPicture(db, scope, idIn(c, 'id'))
  if (!may.write(actor, picture)) throw new Refusal('forbidden', 'stories.describePicture')
  if (!(sent.file instanceof File) || sent.file.size === 0) return sent
  return { ...sent, fileId: (await keepFile(c.var, sent.file, { unitId: picture.unitId })).id }
}

/** How a cut of the picture looks to readers, for its desk. */
async function showCrop(c: Ctx): Promise<Response> {
  const { db, scope, files } = c.var
  const { sha256, focalX, focalY } = await showLibraryPicture(db, scope, idIn(c, 'id'))
  const name = c.req.param('shape') ?? ''
  if (!Object.hasOwn(previews, name) || focalX === null || focalY === null) throw new Refusal('missing', 'notFound')
  const cut = { proportion: previews[name as Preview], width: 480, focus: focusOf(focalX, focalY) } as const
  const made = await readFile(
    await files.derived(sha256, `${name}-480-${cut.focus.x}-${cut.focus.y}.webp`, (it) => cropped(it, cut)),
  )
  return c.body(new Uint8Array(made), 200, { 'content-type': 'image/webp', 'cache-control': 'private, max-age=3600' })
}

const focusOf = (x: number, y: number) => ({ x: Math.round(x * 100), y: Math.round(y * 100) })

async function show(c: Ctx, attempt?: Attempt, failed?: string) {
  const { db, scope, actor, frame, locale, now } = c.var
  const picture = await showLibraryPicture(db, scope, idIn(c, 'id'))
  const { id } = picture
  const [people, likely, uses, trail, known] = await Promise.all([
    listPeopleShown(db, id),
    listLikelyShown(db, id),
    listUses(db, scope, id),
    listPictureTrail(db, id),
    readPictureFacts(db, [id]),
  ])
  const [facts, day] = [known.get(id)!, today(now)]
  return html(
    c,
    <LibraryPicturePage
      {...{ frame, locale, picture, people, likely, uses, trail, failed, attempt }}
      lacks={lacksOf(facts, 'portal', day)}
      standing={standingOf(facts, day)}
      endsOn={endOf(facts, 'portal', day)}
      may={may.write(actor, picture)}
      fresh={() => newId(now)}
    />,
  )
}
