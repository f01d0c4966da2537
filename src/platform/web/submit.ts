import type { Command } from '../command.ts'
import { Refusal } from '../refusal.ts'
import { z } from 'zod'
import { type Ctx, sceneOf } from './env.ts'
import { readForm } from './form.ts'
import { t as aboutFiles } from '../files/messages.ts'
import { basic } from './messages.ts'

/** A form that came back: what was typed, what was wrong with it, and what somebody else saved meanwhile. */
export type Attempt = { values: Values; errors: Record<string, string>; saved: Record<string, string> }

/** What a form sent: a text per field, or several where the field stands there several times. Files are not among them. */
export type Values = Record<string, string | string[]>

type Answers<Result> = {
  /** Where to go when it is done. */
  done: (result: Result, c: Ctx) => string
  /** The page to show again when it is refused. */
  again: (c: Ctx, attempt: Attempt) => Promise<Response> | Response
  /** Turns what was sent into the command's input, for example by keeping its files first. */
  prepare?: (c: Ctx, sent: Record<string, unknown>) => Promise<Record<string, unknown>>
}

/** Answers a form: run the command and go on, or show the page again with what was wrong. */
export function submit<Result>(command: Command<Result>, { done, again, prepare }: Answers<Result>) {
  return async (c: Ctx): Promise<Response> => {
    const sent: Record<string, unknown> = { ...(await readForm(c)), ...c.req.param() }
    const submission = z.uuid().safeParse(sent.submission)
    try {
      const input = prepare ? await prepare(c, sent) : sent
      return c.redirect(done(await command(sceneOf(c, submission.data), input), c), 303)
    } catch (error) {
      return again(c, refusedAttempt(c, error, sent))
    }
  }
}

/** The attempt of a form that was refused, with the status of its answer; anything that no reader can mend is thrown on. */
export function refusedAttempt(c: Ctx, error: unknown, sent: Record<string, unknown>): Attempt {
  if (!(error instanceof Refusal && error.isCorrectable)) throw error
  c.status(error.status)
  return { values: textsOf(sent), errors: error.fields, saved: error.saved }
}

/** The same attempt with its error codes put into words: the module's own phrases first, then the common ones. */
export function worded(
  attempt: Attempt | undefined,
  phrases: Record<string, unknown>,
  locale: 'vi' | 'km' | 'en' = 'vi',
) {
  const common: Record<string, unknown> = { ...basic(locale), ...aboutFiles(locale) }
  const word = (code: string) => {
    const phrase = phrases[code] ?? common[code]
    return typeof phrase === 'string' ? phrase : code
  }
  const errors = Object.entries(attempt?.errors ?? {}).map(([field, code]) => [field, word(code)])
  return {
    values: attempt?.values ?? {},
    saved: attempt?.saved ?? {},
    errors: Object.fromEntries(errors) as Record<string, string>,
    /** One value of a field, where it was sent once. */
    value: (name: string, fallback = ''): string => {
      const sent = attempt?.values[name]
      return sent === undefined ? fallback : Array.isArray(sent) ? (sent[0] ?? '') : sent
    },
  }
}

function textsOf(sent: Record<string, unknown>): Values {
  const values: Values = {}
  for (const [name, value] of Object.entries(sent)) {
    if (typeof value === 'string') values[name] = value
    if (Array.isArray(value)) values[name] = value.filter((it): it is string => typeof it === 'string')
  }
  return values
}
