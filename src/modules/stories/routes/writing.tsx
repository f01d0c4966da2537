import { Hono } from 'hono'
import { listFields, listMovements } from '#modules/programmes/index.ts'
import { exemplarPaths } from '#modules/exemplars/index.ts'
import { keepFile } from '#platform/files/keep.ts'
import { t as fileWords } from '#platform/files/messages.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { checkDocument } from '#platform/rich-text/check.ts'
import type { Block } from '#platform/rich-text/document.ts'
import { plainText } from '#platform/rich-text/text.ts'
import { today } from '#platform/text/dates.ts'
import { type Ctx, type Env, idIn, sceneOf } from '#platform/web/env.ts'
import { readPlainForm } from '#platform/web/form.ts'
import { html } from '#platform/web/render.ts'
import { type Attempt, submit, worded } from '#platform/web/submit.ts'
import { addClip } from '../commands/add-clip.ts'
import { addPicture } from '../commands/add-picture.ts'
import { reusePicture } from '../commands/reuse-picture.ts'
import { saveStory } from '../commands/save.ts'
import { t } from '../messages/story.ts'
import { EditPage } from '../pages/edit.tsx'
import { concerns } from '../orientation.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { listComments } from '../queries/comment.ts'
import { listSheet, listUndrawn } from '../queries/fact-sheet.ts'
import { listShownPictures } from '../queries/history.ts'
import { listNotesFor } from '../queries/orientation.ts'
import { listPeople } from '../queries/people.ts'
import { readLacks } from '../queries/readiness.ts'
import { findRelief } from '../queries/relief.ts'
import { listClips } from '../repository/clip.ts'
import { findHold } from '../repository/hold.ts'
import { showStory } from '../queries/story.ts'

/** Writing a story: its form, and its pictures. */
export const writing = new Hono<Env>()
  .get(paths.edit(':id'), (c) => showEditor(c))
  .post(
    paths.edit(':id'),
    submit(saveStory, { done: ({ id }, c) => after(c, id), again: (c, attempt) => showEditor(c, attempt), prepare }),
  )
  .post(paths.clips(':id'), (c) => addSound(c))
  .post(paths.pictures(':id'), (c) => (asksForJson(c) ? addForEditor(c) : addFromForm(c)))
  .post(
    paths.reusePicture(':id'),
    submit(reusePicture, {
      done: (_, c) => `${paths.edit(idIn(c, 'id'))}#anh`,
      again: (c, attempt) => showEditor(c, undefined, attempt),
    }),
  )
  .get(paths.picture(':id', ':pictureId'), (c) => showPicture(c))

/** The editor, or the same after its form, the picture's or the sound's was refused. */
async function showEditor(c: Ctx, attempt?: Attempt, pictureAttempt?: Attempt, clipAttempt?: Attempt) {
  const { db, scope, actor, frame, locale, now } = c.var
  const story = await showStory(db, scope, idIn(c, 'id'), locale)
  if (!may.write(actor, story)) throw new Refusal('forbidden', 'stories.save')
  const [fields, people, sheet, undrawn, pictures, comments, hold, relief, notes, clips] = await Promise.all([
    listFields(db, locale),
    listPeople(db, story.exemplarIds, today(now)),
    listSheet(db, story.id),
    listUndrawn(db, story),
    listShownPictures(db, story.id),
    listComments(db, story.id),
    findHold(db, story.id),
    findRelief(db, story.id, actor.id),
    listNotesFor(db, scope, { unitId: actor.post.unitId, locale }, story.unitId, today(now)),
    listClips(db, story.id),
  ])
  const movements = await listMovements(db, scope, locale, { days: [today(now)], chosen: [story.movementId] })
  const lacks = await readLacks(
    db,
    pictures.map(({ libraryId }) => libraryId),
    today(now),
    scope.closed,
  )
  const held = hold && { ...hold, isYou: hold.officialId === actor.id }
  const open = comments.filter(({ settledAt }) => !settledAt)
  const typed = attempt ? plainOf(attempt.values.body) : ''
  const submission = newId(now)
  return html(
    c,
    <EditPage
      {...{ frame, locale, story, fields, movements, people, sheet, undrawn, pictures, lacks, open, held, relief }}
      {...{ submission, attempt, pictureAttempt, clipAttempt, clips, typed }}
      notes={notes.filter(({ stress }) => concerns(stress, story))}
      day={today(now)}
      holding={newId(now)}
    />,
  )
}

/** The buttons beside a picture or a sound save the story with it at its end, or with the picture as its cover. */
async function prepare(c: Ctx, sent: Record<string, unknown>): Promise<Record<string, unknown>> {
  if (typeof sent.makeCover === 'string') return { ...sent, coverId: sent.makeCover }
  const { db, scope, locale } = c.var
  if (typeof sent.insert !== 'string' && typeof sent.insertSound !== 'string') return sent
  const story = await showStory(db, scope, idIn(c, 'id'), locale)
  const block =
    typeof sent.insertSound === 'string'
      ? await soundBlock(c, story.id, sent.insertSound)
      : await pictureBlock(c, story.id, sent.insert)
  const checked = checkDocument(parsed(sent.body))
  if (!block || !checked.ok) return sent
  return { ...sent, body: { ...checked.doc, content: [...checked.doc.content, block] } }
}

async function pictureBlock(c: Ctx, storyId: string, wanted: unknown): Promise<Block | undefined> {
  const found = (await listShownPictures(c.var.db, storyId)).find(({ id }) => id === wanted)
  if (!found) return undefined
  const { id, alt, caption, credit } = found
  return { type: 'picture', attrs: { id, alt, caption, credit } }
}

async function soundBlock(c: Ctx, storyId: string, wanted: unknown): Promise<Block | undefined> {
  const found = (await listClips(c.var.db, storyId)).find(({ id }) => id === wanted)
  if (!found) return undefined
  const { id, title, transcript, credit } = found
  return { type: 'sound', attrs: { id, title, transcript, credit } }
}

/** After «save», the story; after one of the buttons beside a picture, the editor again. */
const after = (c: Ctx, id: string) => (c.req.query('o-lai') ? paths.edit(id) : paths.show(id))

const addFromForm = submit(addPicture, {
  done: (_, c) => `${paths.edit(idIn(c, 'id'))}#anh`,
  again: (c, attempt) => showEditor(c, undefined, attempt),
  prepare: (c, sent) => keepUpload(c, sent, aPicture),
})

/** The editor's own way of adding a picture: the same command, answered with the picture's id or with what was wrong. */
async function addForEditor(c: Ctx): Promise<Response> {
  try {
    const input = await keepUpload(c, { ...(await readPlainForm(c)), ...c.req.param() }, aPicture)
    return c.json(await addPicture(sceneOf(c), input))
  } catch (error) {
    if (!(error instanceof Refusal && error.isCorrectable)) throw error
    const phrases = { ...fileWords(c.var.locale), ...t(c.var.locale) }
    const { errors } = worded({ values: {}, errors: error.fields, saved: {} }, phrases, c.var.locale)
    c.status(error.status)
    return c.json({ error: Object.values(errors).join('. '), errors })
  }
}

type Upload = { action: string; needs: readonly string[] } & Pick<
  Parameters<typeof keepFile>[2],
  'only' | 'withOriginal'
>
const aPicture: Upload = {
  ...{ action: 'stories.addPicture', needs: ['alt', 'credit'], only: 'picture', withOriginal: true },
}
const aSound: Upload = { action: 'stories.addClip', needs: ['title', 'transcript', 'credit'], only: 'sound' }

/** Keeps the file that was sent, at the desk of its story; what else is wrong is said before anything is kept. */
async function keepUpload(
  c: Ctx,
  sent: Record<string, unknown>,
  { action, needs, ...kind }: Upload,
): Promise<Record<string, unknown>> {
  const { db, scope, files, now, actor, locale } = c.var
  const story = await showStory(db, scope, idIn(c, 'id'), locale)
  if (!may.write(actor, story)) throw new Refusal('forbidden', action)
  const faults: Record<string, string> = {}
  if (!(sent.file instanceof File) || sent.file.size === 0) faults.file = 'required'
  for (const name of needs) if (String(sent[name] ?? '').trim() === '') faults[name] = 'required'
  if (Object.keys(faults).length > 0) throw new Refusal('invalid', 'invalid', faults)
  const kept = await keepFile({ db, files, now, actor }, sent.file as File, { unitId: story.unitId, ...kind })
  return { ...sent, fileId: kept.id }
}

const addSound = submit(addClip, {
  done: (_, c) => `${paths.edit(idIn(c, 'id'))}#am-thanh`,
  again: (c, attempt) => showEditor(c, undefined, undefined, attempt),
  prepare: (c, sent) => keepUpload(c, sent, aSound),
})

/** Where the editor sees a picture of the story by its id. */
async function showPicture(c: Ctx): Promise<Response> {
  const { db, scope, locale } = c.var
  const story = await showStory(db, scope, idIn(c, 'id'), locale)
  const picture = (await listShownPictures(db, story.id)).find(({ id }) => id === c.req.param('pictureId'))
  if (!picture) throw new Refusal('missing', 'notFound')
  return c.redirect(exemplarPaths.file(picture.fileId), 302)
}

const asksForJson = (c: Ctx) => (c.req.header('accept') ?? '').includes('application/json')

function plainOf(body: string | string[] | undefined): string {
  const checked = checkDocument(parsed(body))
  return checked.ok ? plainText(checked.doc) : ''
}

function parsed(json: unknown): unknown {
  try {
    return JSON.parse(String(json))
  } catch {
    return undefined
  }
}
