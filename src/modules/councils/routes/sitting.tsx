import { Hono } from 'hono'
import { listBlindlyAssessed } from '#modules/exemplars/index.ts'
import { listUnitsOn } from '#modules/units/index.ts'
import { createDocx } from '#platform/documents/docx.ts'
import { createPdf } from '#platform/documents/pdf.ts'
import { keepFile } from '#platform/files/keep.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { type Ctx, type Env, idIn } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { type Attempt, submit } from '#platform/web/submit.ts'
import { closeSitting } from '../commands/close-sitting.ts'
import { notePresence } from '../commands/note-presence.ts'
import { placeItem } from '../commands/place-item.ts'
import { minutesDocument } from '../documents/minutes.ts'
import { SittingPage } from '../pages/sitting.tsx'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { getCouncil, listRules } from '../queries/council.ts'
import { seatsOf } from '../queries/seat.ts'
import { readMinutes } from '../queries/minutes.ts'
import { type AgendaItem, getSitting, listAgenda, readPresence } from '../queries/sitting.ts'

/** A sitting: its agenda, who takes part, its end. */
export const sitting = new Hono<Env>()
  .get(paths.sitting(':id'), (c) => show(c))
  .get('/lam-viec/hoi-dong/phien/:id/:file{bien-ban\\.(?:docx|pdf)}', sendMinutes)
  .post(paths.presence(':id'), submit(notePresence, { done: toSitting, again: show }))
  .post(
    paths.place(':id'),
    submit(placeItem, {
      prepare: async (c, sent) => ({ ...(await keepSent(c, sent)), sittingId: sent.id, id: newId(c.var.now) }),
      done: toSitting,
      again: show,
    }),
  )
  .post(paths.close(':id'), submit(closeSitting, { prepare: keepSent, done: toSitting, again: show }))

function toSitting(_: unknown, c: Ctx): string {
  return paths.sitting(idIn(c, 'id'))
}

/** The agenda as this reader may see it, and whether the minutes are closed to them because something on it is. */
async function agendaFor({ var: { db, scope, actor, now } }: Ctx, sittingId: string) {
  const agenda: AgendaItem[] = await listAgenda(db, sittingId, await listBlindlyAssessed(db, actor.id, today(now)))
  return { agenda, minutesClosed: agenda.some(({ matterId }) => scope.closed.includes(matterId)) }
}

/** The minutes as they stand, as Word or PDF. One document tells of every item: who may not read one gets none. */
async function sendMinutes(c: Ctx): Promise<Response> {
  const { db, scope, actor } = c.var
  const it = await getSitting(db, idIn(c, 'id'))
  const council = await getCouncil(db, scope, actor.id, it.councilId)
  const { agenda, minutesClosed } = await agendaFor(c, it.id)
  if (minutesClosed) throw new Refusal('missing', 'notFound')
  const document = minutesDocument(await readMinutes(db, council, it, agenda))
  const isPdf = c.req.param('file') === 'bien-ban.pdf'
  const bytes = await (isPdf ? createPdf : createDocx)(document)
  const name = `bien-ban-${it.on}.${isPdf ? 'pdf' : 'docx'}`
  return c.body(new Uint8Array(bytes), 200, {
    'content-type': isPdf
      ? 'application/pdf'
      : 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'content-disposition': `${isPdf ? 'inline' : 'attachment'}; filename="${name}"`,
  })
}

/** Keeps the file that came with a form, for the standing body of the sitting. */
async function keepSent(c: Ctx, { file, ...sent }: Record<string, unknown>): Promise<Record<string, unknown>> {
  if (!(file instanceof File) || file.name === '') return sent
  const { keeperId } = await getSitting(c.var.db, idIn(c, 'id'))
  return { ...sent, fileId: (await keepFile(c.var, file, { unitId: keeperId })).id }
}

async function show(c: Ctx, attempt?: Attempt) {
  const { db, scope, actor, frame, locale, now } = c.var
  const it = await getSitting(db, idIn(c, 'id'))
  const council = await getCouncil(db, scope, actor.id, it.councilId)
  const [{ members, own }, presence, { agenda, minutesClosed }] = await Promise.all([
    seatsOf(db, it.councilId, actor.id, it.on),
    readPresence(db, it.id),
    agendaFor(c, it.id),
  ])
  const keeping = may.keep(actor, { keeperId: council.keeperId, seat: own?.role })
    ? { rules: await listRules(db, it.on), units: await listUnitsOn(db, it.on) }
    : undefined
  return html(
    c,
    <SittingPage
      {...{ frame, locale, council, sitting: it, members, presence, agenda, minutesClosed, keeping, attempt }}
      submission={newId(now)}
    />,
  )
}
