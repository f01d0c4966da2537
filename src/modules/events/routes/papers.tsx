import { Hono } from 'hono'
import { getProvinceOf } from '#modules/units/index.ts'
import { createDocx } from '#platform/documents/docx.ts'
import type { OfficialDocument } from '#platform/documents/official-document.ts'
import { createPdf } from '#platform/documents/pdf.ts'
import { keepFile } from '#platform/files/keep.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { type Ctx, type Env, idIn } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { submit } from '#platform/web/submit.ts'
import type { Returned } from '#ui/small-form.tsx'
import { linkRecording } from '../commands/link-recording.ts'
import { writeMinutes } from '../commands/write-minutes.ts'
import { attendanceCertificate } from '../documents/attendance-certificate.ts'
import { minutesDocument } from '../documents/minutes.ts'
import { MinutesPage } from '../pages/minutes.tsx'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { listCommitments } from '../queries/commitment.ts'
import { showEvent } from '../queries/event.ts'
import { listParticipants, readRoll } from '../queries/roll.ts'
import { hourOf, spanOf } from '../span.ts'

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** What the host writes and has on paper after an event: the minutes, the recording, a certificate for each who came. */
export const papers = new Hono<Env>()
  .get(paths.minutes(':id'), (c) => show(c))
  .post(
    paths.minutes(':id'),
    submit(writeMinutes, {
      prepare: keepPaper,
      done: ({ id }) => paths.minutes(id),
      again: (c, attempt) => show(c, { form: 'ghi', attempt }),
    }),
  )
  .post(
    paths.recording(':id'),
    submit(linkRecording, {
      done: ({ id }) => `${paths.minutes(id)}#ban-ghi`,
      again: (c, attempt) => show(c, { form: 'ghi-hinh', attempt }),
    }),
  )
  .get(`${paths.show(':id')}/:file{bien-ban\\.(?:docx|pdf)}`, (c) => sendMinutes(c))
  .get(paths.certificate(':id', ':participantId'), (c) => sendCertificate(c))

/** The event, for its host alone, once it has begun. */
async function begunIn(c: Ctx) {
  const event = await showEvent(c.var.db, c.var.scope, idIn(c, 'id'), today(c.var.now))
  if (!event.isHost || event.startsAt > c.var.now || event.state === 'cancelled')
    throw new Refusal('missing', 'notFound')
  return event
}

async function show(c: Ctx, returned?: Returned) {
  const { actor, frame, locale, now } = c.var
  const event = await begunIn(c)
  const page = { frame, locale, event, returned, submission: () => newId(now) }
  return html(c, <MinutesPage {...page} mayKeep={may.keep(actor, event)} />)
}

/** Keeps the signed paper that came with the form, for whoever may, and carries its id on in a form that comes back. */
async function keepPaper(c: Ctx, sent: Record<string, unknown>): Promise<Record<string, unknown>> {
  const event = await begunIn(c)
  if (!may.keep(c.var.actor, event)) throw new Refusal('forbidden', 'events.writeMinutes')
  if (sent.file instanceof File && sent.file.name !== '')
    sent.fileId = (await keepFile(c.var, sent.file, { unitId: event.unitId })).id
  return sent
}

async function sendMinutes(c: Ctx): Promise<Response> {
  const { db, scope } = c.var
  const event = await begunIn(c)
  const [roll, participants, commitments] = await Promise.all([
    readRoll(db, event.id),
    listParticipants(db, event.id),
    listCommitments(db, scope, event.id, true),
  ])
  const people = participants.flatMap(({ name, title, place, arrivedAt }) =>
    arrivedAt ? [{ name, place: [title, place].filter(Boolean).join(', '), since: hourOf(arrivedAt) }] : [],
  )
  const document = minutesDocument({
    ...(await toldOf(c, event)),
    day: today(event.endsAt),
    ...{ withinName: event.withinName, audience: event.audience, present: roll.present, expected: roll.expected },
    ...{ said: event.said, chairedBy: event.chairedBy, minutedBy: event.minutedBy },
    ...{ appearing: event.appearing, programme: event.items, commitments, people },
  })
  return send(c, document, c.req.param('file') === 'bien-ban.pdf', 'bien-ban')
}

async function sendCertificate(c: Ctx): Promise<Response> {
  const event = await begunIn(c)
  const id = idIn(c, 'participantId')
  const it = (await listParticipants(c.var.db, event.id)).find((one) => one.id === id && one.arrivedAt)
  if (!it) throw new Refusal('missing', 'notFound')
  return certificateFor(c, event, it)
}

type Came = { name: string; title: string; place: string; code: string }

/** The certificate of somebody who was noted at the door, for whoever was let have it. */
export async function certificateFor(c: Ctx, event: Occasion, it: Came): Promise<Response> {
  const from = [it.title, it.place].filter(Boolean).join(', ')
  const document = attendanceCertificate({ ...(await toldOf(c, event)), name: it.name, from, code: it.code })
  return send(c, document, true, 'giay-chung-nhan')
}

type Occasion = { unitId: string; unitName: string; title: string; startsAt: Date; endsAt: Date; place: string | null }

/** What every paper of an event says, dated today. */
async function toldOf(c: Ctx, event: Occasion) {
  const day = today(c.var.now)
  const province = await getProvinceOf(c.var.db, event.unitId, day)
  return {
    ...{ hostName: event.unitName, provinceName: province.name, day, title: event.title },
    ...{ when: spanOf(event), where: event.place ?? '' },
  }
}

async function send(c: Ctx, document: OfficialDocument, isPdf: boolean, name: string): Promise<Response> {
  const bytes = await (isPdf ? createPdf : createDocx)(document)
  return c.body(new Uint8Array(bytes), 200, {
    'content-type': isPdf ? 'application/pdf' : docx,
    'content-disposition': `${isPdf ? 'inline' : 'attachment'}; filename="${name}.${isPdf ? 'pdf' : 'docx'}"`,
  })
}
