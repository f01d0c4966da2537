import { z } from 'zod'
import { parseDate } from './text/dates.ts'

/** What forms send, read into types. Each failure is a message code (`platform/web/messages.ts`), tied to its field. */

const clean = (text: string) => text.normalize('NFC').replaceAll('\r\n', '\n').trim()
const readable = (text: string) => !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffd]/.test(text)
const anyText = z.string({ error: 'required' }).refine(readable, { error: 'badEncoding', abort: true }).transform(clean)

/** A text that must be there, at most `max` characters. */
export const text = (max: number) =>
  anyText
    .refine((it) => it.length > 0, { error: 'required', abort: true })
    .refine((it) => it.length <= max, { error: 'tooLong' })

/** A text that may be left out: empty becomes null. */
export const optionalText = (max: number) =>
  anyText
    .refine((it) => it.length <= max, { error: 'tooLong' })
    .transform((it) => it || null)
    .nullish()
    .transform((it) => it ?? null)

/** A date as people type it (dd/mm/yyyy), kept as yyyy-mm-dd. */
export const date = anyText.transform((it, context) => {
  const parsed = parseDate(it)
  if (parsed) return parsed
  context.addIssue({ code: 'custom', message: it ? 'notADate' : 'required' })
  return z.NEVER
})

const blankToNull = (raw: unknown) => (typeof raw === 'string' && raw.trim() === '' ? null : (raw ?? null))

/** A date that may be left out. */
export const optionalDate = z.preprocess(blankToNull, date.nullable())

/** The id of something that must exist. */
export const id = z.uuid({ error: 'required' })

/** The id of something that may be left out. */
export const optionalId = z.preprocess(blankToNull, z.uuid({ error: 'notAChoice' }).nullable())

/** A whole number within bounds. */
export const whole = (min: number, max: number) =>
  z.preprocess(
    blankToNull,
    z
      .union(
        [
          z.number(),
          z
            .string()
            .regex(/^\s*-?\d+\s*$/, 'notANumber')
            .transform(Number),
        ],
        { error: 'notANumber' },
      )
      .pipe(z.number().int('notANumber').min(min, 'tooSmall').max(max, 'tooLarge')),
  )

/** A whole number that may be left out. */
export const optionalWhole = (min: number, max: number) => z.preprocess(blankToNull, whole(min, max).nullable())

/** The version that the person saw. Every change of something that stands carries it. */
export const version = whole(1, 2_000_000_000)

/** A box that was ticked, or not. */
export const ticked = z
  .union([z.literal('on'), z.literal('true'), z.literal('1'), z.boolean()], { error: 'notAChoice' })
  .nullish()
  .transform((it) => it === true || typeof it === 'string')

/** One of a list of words. */
export const choice = <const T extends readonly [string, ...string[]]>(words: T) =>
  z.enum(words, { error: 'notAChoice' })

/** One of a list of words, or nothing. */
export const optionalChoice = <const T extends readonly [string, ...string[]]>(words: T) =>
  z.preprocess(blankToNull, z.enum(words, { error: 'notAChoice' }).nullable())

/** The same field several times over: one value or many become a list. */
export const several = <T extends z.ZodType>(item: T, max = 50) =>
  z.preprocess(
    (raw) => (raw === undefined || raw === null ? [] : Array.isArray(raw) ? raw : [raw]),
    z.array(item).max(max, 'tooMany'),
  )

/** The boxes that were ticked of a list. One that sends nothing is not ticked. */
export const ticks = <T extends z.ZodType>(item: T, max = 50) =>
  z.preprocess(
    (raw) => (Array.isArray(raw) ? raw : [raw]).filter((it) => it !== undefined && it !== null && it !== ''),
    z.array(item).max(max, 'tooMany'),
  )
