import { Hono } from 'hono'
import { z } from 'zod'
import { keepFile } from '#platform/files/keep.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { type Ctx, type Env, idIn, sceneOf } from '#platform/web/env.ts'
import { readForm } from '#platform/web/form.ts'
import { html } from '#platform/web/render.ts'
import { type Attempt, refusedAttempt, submit } from '#platform/web/submit.ts'
import { linesOf, meantBy, mostLines } from '../attendance.ts'
import { noteArrivals } from '../commands/note-arrivals.ts'
import { t } from '../messages/door.ts'
import { DoorPage } from '../pages/door.tsx'
import { SheetPage } from '../pages/sheet.tsx'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { listSheets } from '../queries/arrival.ts'
import { showEvent } from '../queries/event.ts'
import { listParticipants, readRoll } from '../queries/roll.ts'

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

/** One person by a form, or all that a device kept, as JSON in the field `marks`; such a device is answered in JSON. */
async function note(c: Ctx): Promise<Response> {
  const sent: Record<string, unknown> = await readForm(c)
  const isDevice = typeof sent.marks === 'string'
  try {
    const event = await eventIn(c)
    if (event.state !== 'announced' && event.state !== 'held') throw new Refusal('conflict', 'wrongState')
    const marks = isDevice ? readMarks(sent.marks) : [oneMark(sent, c.var.now)]
    const { unknown } = await noteArrivals(sceneOf(c), { id: event.id, marks })
    if (isDevice) return c.json({ unknown, present: (await readRoll(c.var.db, event.id)).present })
    if (unknown.length > 0) throw new Refusal('invalid', 'invalid', { code: 'events.noTicket' })
    return c.redirect(`${paths.door(event.id)}#theo-danh-sach`, 303)
  } catch (error) {
    if (!isDevice) return showDoor(c, refusedAttempt(c, error, sent))
    if (!(error instanceof Refusal)) throw error
    const words: Record<string, unknown> = t(c.var.locale)
    return c.json({ error: String(words[error.message] ?? error.message) }, error.status)
  }
}

function oneMark(sent: Record<string, unknown>, now: Date) {
  const from = { id: newId(now), at: now.toISOString() }
  if ('participantId' in sent) return { ...from, how: 'list', participantId: sent.participantId }
  if ('guestName' in sent) {
    const name = z.string().trim().max(120).safeParse(sent.guestName)
    const place = z
      .string()
      .trim()
      .max(200)
      .safeParse(sent.guestPlace ?? '')
    const faults = {
      ...((!name.success || !name.data || isOdd(sent.guestName)) && { guestName: faultOf(sent.guestName, 120) }),
      ...((!place.success || isOdd(sent.guestPlace)) && { guestPlace: faultOf(sent.guestPlace, 200) }),
    }
    if (Object.keys(faults).length > 0) throw new Refusal('invalid', 'invalid', faults)
    return { ...from, how: 'list', guest: { name: name.data, place: place.data } }
  }
  const code = z.string().trim().min(1).max(200).safeParse(sent.code)
  if (!code.success || isOdd(sent.code)) throw new Refusal('invalid', 'invalid', { code: faultOf(sent.code, 200) })
  return { ...from, how: 'code', code: code.data }
}

const isOdd = (typed: unknown) => typeof typed === 'string' && /[\u0000-\u0008\ufffd]/.test(typed)

const faultOf = (typed: unknown, most: number) =>
  typeof typed !== 'string' || typed.trim() === '' ? 'required' : typed.length > most ? 'tooLong' : 'badEncoding'

function readMarks(text: unknown): unknown {
  try {
    return JSON.parse(String(text))
  } catch {
    throw new Refusal('invalid', 'invalid', { marks: 'required' })
  }
}

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
  const [roll, participants] = await Promise.all([readRoll(db, event.id), listParticipants(db, event.id)])
  c.header('permissions-policy', 'camera=(self), microphone=(), geolocation=()')
  const page = { frame, locale, event, roll, participants, attempt }
  return html(c, <DoorPage {...page} mayKeep={may.keep(actor, event)} />)
}

async function showSheet(c: Ctx, attempt?: Attempt) {
  const { db, actor, frame, locale, now } = c.var
  const event = await eventIn(c)
  const sheets = await listSheets(db, event.id)
  const page = { frame, locale, event, sheets, attempt, submission: newId(now) }
  return html(c, <SheetPage {...page} mayKeep={may.keep(actor, event)} />)
}
