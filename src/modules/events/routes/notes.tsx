import { z } from 'zod'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import type { Ctx } from '#platform/web/env.ts'
import { readForm } from '#platform/web/form.ts'
import { type Attempt, refusedAttempt } from '#platform/web/submit.ts'
import { t } from '../messages/door.ts'

type Door<It> = {
  /** What people come to, for whoever may note them there now. @throws Refusal. */
  open: () => Promise<It>
  /** Notes who came. Gives which notes meant nobody, and how many are here. */
  note: (it: It, marks: unknown) => Promise<{ unknown: readonly string[]; present: () => Promise<number> }>
  /** The address of the door. */
  at: (it: It) => string
  again: (attempt: Attempt) => Promise<Response> | Response
  /** Why somebody may not note anybody here, and what the module calls all else that is refused. */
  whyNot: string
  words?: Record<string, unknown>
}

/**
 * What the door of an occasion is sent: one person by a form, or all that a device kept, as JSON in the field `marks`; such a device is
 * answered in JSON.
 */
export async function receiveNotes<It>(c: Ctx, door: Door<It>): Promise<Response> {
  const { open, note, at, again, whyNot, words = {} } = door
  const sent: Record<string, unknown> = await readForm(c)
  const isDevice = typeof sent.marks === 'string'
  try {
    const it = await open()
    const marks = isDevice ? readMarks(sent.marks) : [oneMark(sent, c.var.now)]
    const { unknown, present } = await note(it, marks)
    if (isDevice) return c.json({ unknown, present: await present() })
    if (unknown.length > 0) throw new Refusal('invalid', 'invalid', { code: 'events.noTicket' })
    return c.redirect(`${at(it)}#theo-danh-sach`, 303)
  } catch (error) {
    if (!isDevice) return again(refusedAttempt(c, error, sent))
    if (!(error instanceof Refusal)) throw error
    const known: Record<string, unknown> = { ...t(c.var.locale), ...words }
    const why = error.kind === 'forbidden' ? whyNot : (known[error.message] ?? error.message)
    return c.json({ error: String(why) }, error.status)
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
