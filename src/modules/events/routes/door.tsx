import { Hono } from 'hono'
import { keepFile } from '#platform/files/keep.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { type Ctx, type Env, idIn, sceneOf } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { type Attempt, submit } from '#platform/web/submit.ts'
import { linesOf, meantBy, mostLines } from '../attendance.ts'
import { noteArrivals } from '../commands/note-arrivals.ts'
import { t } from '../messages/door.ts'
import { t as words } from '../messages/event.ts'
import { t as listWords } from '../messages/list.ts'
import { DoorPage } from '../pages/door.tsx'
import { SheetPage } from '../pages/sheet.tsx'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { listSheets } from '../queries/arrival.ts'
import { showEvent } from '../queries/event.ts'
import { listParticipants, readRoll } from '../queries/roll.ts'
import { receiveNotes } from './notes.tsx'

/** The door of an event: who came, one by one, by a device that was without a network, or from a paper. */
export const door = new Hono<Env>()
  .get(paths.door(':id'), (c) => showDoor(c))
  .post(paths.door(':id'), (c) => note(c))
  .get(paths.sheet(':id'), (c) => showSheet(c))
  .post(
    paths.sheet(':id'),
    submit(noteArrivals, { prepare: readSheet, done: ({ id }) => paths.door(id), again: showSheet }),
  )

/** The event, for its host alone, while people may be noted. */
async function eventIn(c: Ctx) {
  const event = await showEvent(c.var.db, c.var.scope, idIn(c, 'id'), today(c.var.now))
  if (!event.isHost) throw new Refusal('missing', 'notFound')
  return event
}

const note = (c: Ctx) =>
  receiveNotes(c, {
    async open() {
      const event = await eventIn(c)
      if (event.state !== 'announced' && event.state !== 'held') throw new Refusal('conflict', 'wrongState')
      return event
    },
    async note({ id }, marks) {
      const { unknown } = await noteArrivals(sceneOf(c), { id, marks })
      return { unknown, present: async () => (await readRoll(c.var.db, id)).present }
    },
    at: ({ id }) => paths.door(id),
    again: (attempt) => showDoor(c, attempt),
    whyNot: words(c.var.locale).mayNot,
  })

/** The lines of a paper as marks, its photograph kept. */
async function readSheet(c: Ctx, sent: Record<string, unknown>): Promise<Record<string, unknown>> {
  const { db, actor, now } = c.var
  const event = await eventIn(c)
  if (!may.keep(actor, event)) throw new Refusal('forbidden', 'events.noteArrivals')
  const typed = typeof sent.lines === 'string' ? sent.lines.normalize('NFC') : ''
  const lines = linesOf(typed)
  if (lines.length === 0) throw new Refusal('invalid', 'invalid', { lines: 'required' })
  if (/[\u0000-\u0008\ufffd]/.test(typed)) throw new Refusal('invalid', 'invalid', { lines: 'badEncoding' })
  if (typed.length > 20_000 || lines.some(({ name, place }) => name.length > 120 || place.length > 200))
    throw new Refusal('invalid', 'invalid', { lines: 'tooLong' })
  if (lines.length > mostLines) throw new Refusal('invalid', 'invalid', { lines: 'events.tooManyLines' })
  if (sent.file instanceof File && sent.file.name !== '')
    sent.sheetId = (await keepFile(c.var, sent.file, { unitId: event.unitId })).id
  if (!sent.sheetId) throw new Refusal('invalid', 'invalid', { file: 'required' })
  const known = await listParticipants(db, event.id)
  const from = { how: 'paper', at: event.startsAt.toISOString() }
  const marks = lines.map((line) => {
    const participantId = meantBy(line, known)
    return { ...from, id: newId(now), ...(participantId ? { participantId } : { guest: line }) }
  })
  return { id: event.id, sheetId: sent.sheetId, marks }
}

async function showDoor(c: Ctx, attempt?: Attempt) {
  const { db, actor, frame, locale } = c.var
  const event = await eventIn(c)
  const participants = await listParticipants(db, event.id)
  c.header('permissions-policy', 'camera=(self), microphone=(), geolocation=()')
  const above = [
    { label: listWords(locale).title, href: paths.list() },
    { label: event.title, href: paths.show(event.id) },
  ]
  const page = { frame, locale, title: event.title, crumbs: above, participants, attempt }
  const here = {
    rollId: event.id,
    action: paths.door(event.id),
    present: participants.filter((it) => it.arrivedAt).length,
  }
  const paper = { href: paths.sheet(event.id), label: t(locale).sheetTitle }
  return html(
    c,
    <DoorPage {...page} {...here} {...{ paper }} mayKeep={may.keep(actor, event)} whyNot={words(locale).mayNot} />,
  )
}

async function showSheet(c: Ctx, attempt?: Attempt) {
  const { db, actor, frame, locale, now } = c.var
  const event = await eventIn(c)
  const sheets = await listSheets(db, event.id)
  const page = { frame, locale, event, sheets, attempt, submission: newId(now) }
  return html(c, <SheetPage {...page} mayKeep={may.keep(actor, event)} />)
}
