import { Hono } from 'hono'
import { cardShapes, drawShareCard } from '#platform/documents/share-card.ts'
import { keepFile } from '#platform/files/keep.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { plainText } from '#platform/rich-text/text.ts'
import { type Ctx, type Env, idIn } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { type Attempt, submit } from '#platform/web/submit.ts'
import { addRecording } from '../commands/add-recording.ts'
import { approveForm } from '../commands/approve-form.ts'
import { deriveForm } from '../commands/derive-form.ts'
import { saveFormText } from '../commands/save-form.ts'
import { difference } from '../difference.ts'
import { checkForm } from '../form-checks.ts'
import { type FormKind, formKinds } from '../form-kind.ts'
import { FormPage } from '../pages/form.tsx'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { type EditionText, findForm, findLiveText, readCardWords } from '../queries/form.ts'
import { isNetwork } from '../social-network.ts'
import { showStory } from '../queries/story.ts'

const back = { done: (_: unknown, c: Ctx) => paths.form(idIn(c, 'id'), kindIn(c)), again: show }
const own = { ...back, prepare: async (c: Ctx, sent: Record<string, unknown>) => ({ ...sent, id: await formIdOf(c) }) }

/** The other forms of a story. */
export const forms = new Hono<Env>()
  .get(paths.form(':id', ':kind'), (c) => show(c))
  .post(
    paths.form(':id', ':kind'),
    submit(deriveForm, { ...back, prepare: async (c, sent) => ({ ...sent, baseUrl: c.var.baseUrl }) }),
  )
  .post(paths.saveForm(':id', ':kind'), submit(saveFormText, own))
  .post(paths.approveForm(':id', ':kind'), submit(approveForm, own))
  .get(paths.card(':id', ':kind', ':shape'), sendCard)
  .post(paths.recording(':id', ':kind'), submit(addRecording, { ...back, prepare: keepRecording }))

function kindIn(c: Ctx): FormKind {
  const kind = formKinds.find((it) => it === c.req.param('kind'))
  if (!kind) throw new Refusal('missing', 'notFound')
  return kind
}

/** The form that the address names, of a story that the reader may see. */
async function formIdOf(c: Ctx): Promise<string> {
  const { db, scope, locale } = c.var
  const story = await showStory(db, scope, idIn(c, 'id'), locale)
  const form = await findForm(db, story.id, kindIn(c))
  if (!form) throw new Refusal('missing', 'notFound')
  return form.id
}

/** Keeps the recording once it is known that it may come in. */
async function keepRecording(c: Ctx, sent: Record<string, unknown>): Promise<Record<string, unknown>> {
  const { db, scope, actor, locale } = c.var
  const story = await showStory(db, scope, idIn(c, 'id'), locale)
  if (!may.derive(actor, story)) throw new Refusal('forbidden', 'stories.addRecording')
  const id = await formIdOf(c)
  if (!(sent.file instanceof File) || sent.file.size === 0)
    throw new Refusal('invalid', 'invalid', { file: 'required' })
  const { id: fileId } = await keepFile(c.var, sent.file, { unitId: story.unitId, only: 'sound' })
  return { ...sent, id, fileId }
}

/** The picture to share with a network’s text, of the edition that it was made from: once it is approved, until readers see another. */
async function sendCard(c: Ctx): Promise<Response> {
  const { db, scope, locale, files } = c.var
  const shape = cardShapes.find((it) => it === c.req.param('shape'))
  const story = await showStory(db, scope, idIn(c, 'id'), locale)
  const kind = kindIn(c)
  const [form, live] = await Promise.all([findForm(db, story.id, kind), findLiveText(db, story.id)])
  if (!shape || !isNetwork(kind) || form?.state !== 'approved' || form.editionId !== live?.id)
    throw new Refusal('missing', 'notFound')
  const { sha256, ...words } = await readCardWords(db, form.editionId)
  const bytes = await drawShareCard({ ...words, cover: sha256 ? await files.read(sha256) : undefined }, shape)
  return c.body(new Uint8Array(bytes), 200, {
    'content-type': 'image/png',
    'content-disposition': `attachment; filename="the-${shape === 'wide' ? '1200x630' : '1080x1080'}.png"`,
    'cache-control': 'private, no-store',
  })
}

async function show(c: Ctx, attempt?: Attempt) {
  const { db, scope, actor, frame, locale, now } = c.var
  const kind = kindIn(c)
  const story = await showStory(db, scope, idIn(c, 'id'), locale)
  const [form, live] = await Promise.all([findForm(db, story.id, kind), findLiveText(db, story.id)])
  const behind =
    form && live && form.editionId !== live.id ? difference(wholeText(form.madeFrom), wholeText(live)) : undefined
  const checks = form && checkForm(kind, form.text, story.language)
  const asked = { unitId: story.unitId, lastSavedBy: form?.changedBy ?? null }
  const rights = { derive: may.derive(actor, asked), approve: may.approveForm(actor, asked) }
  const submissions = { make: newId(now), save: newId(now), approve: newId(now), sound: newId(now) }
  const liveId = live?.id
  return html(
    c,
    <FormPage {...{ frame, locale, story, kind, form, liveId, behind, checks, rights, submissions, attempt }} />,
  )
}

const wholeText = ({ title, standfirst, author, body }: EditionText) =>
  [title, standfirst, author, plainText(body)].filter(Boolean).join('\n\n')
