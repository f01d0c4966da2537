import { Hono } from 'hono'
import { keepFile } from '#platform/files/keep.ts'
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
import { pointOf } from '../focal-point.ts'
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
