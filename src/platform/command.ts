import type { z } from 'zod'
import type { Actor } from '#platform/access/index.ts'
import { type Audited, findSubmission, recordEntry } from './audit.ts'
import { type Db, inTransaction } from './db.ts'
import type { FileStore } from './files/store.ts'
import { Refusal } from './refusal.ts'

/**
 * What a command is given to work with. `submission` is the id of the form that was sent, if one was; `files` the store, for the
 * few commands that keep what came with a form only after they judged the whole of it.
 */
export type Scene = { db: Db; actor: Actor; now: Date; requestId?: string; submission?: string; files?: FileStore }

export type Command<Result = { id: string }> = (scene: Scene, raw: unknown) => Promise<Result>

type Thing = { id?: string; unitId?: string; version?: number }

type Work<Input, Subject extends Thing, Result extends { id: string }> = {
  /** `module.verb`: what the audit trail calls it. */
  name: string
  input: z.ZodType<Input>
  /** Loads what is changed and locks it until the end; for something new, what it will belong to. */
  subject: (db: Db, input: Input, scene: Scene) => Promise<Subject>
  allow: (actor: Actor, subject: Subject) => boolean
  run: (scene: Scene, subject: Subject, input: Input) => Promise<Result>
  /** The record whose history this belongs to, where it is not the subject itself. */
  about?: (subject: Subject, result: Result) => string | undefined
  /** The saved texts that a form shows beside what was typed, when somebody else saved first. */
  saved?: (subject: Subject) => Record<string, string>
  /** Names of inputs that the audit trail must not keep (passwords, whole documents). */
  unkept?: readonly (keyof Input & string)[]
}

/**
 * The one way to change anything: read the input, lock its subject, ask whether the actor may, refuse a version
 * that is no longer the newest, do it, and write it in the audit trail — all or nothing. A form that was sent
 * twice is done once.
 */
export function command<Input, Subject extends Thing, Result extends { id: string }>(
  work: Work<Input, Subject, Result>,
): Command<Result> {
  return async (scene, raw) => {
    const input = read(work.input, raw)

    return inTransaction(scene.db, async (db) => {
      const done = await findSubmission(db, scene, work.name)
      if (done) return { id: done } as Result

      const inside = { ...scene, db }
      const subject = await work.subject(db, input, inside)
      if (!work.allow(scene.actor, subject)) throw new Refusal('forbidden', work.name)
      refuseStale(input, subject, work.saved)

      const result = await work.run(inside, subject, input)
      const about = work.about ? work.about(subject, result) : (subject.id ?? result.id)
      await recordEntry(db, inside, entryOf(work, input, subject, result, about))
      return result
    })
  }
}

/** Reads the input or refuses with one code per field. */
export function read<Input>(schema: z.ZodType<Input>, raw: unknown): Input {
  const parsed = schema.safeParse(raw)
  if (parsed.success) return parsed.data

  const fields: Record<string, string> = {}
  for (const { path, message } of parsed.error.issues) fields[path.join('.') || 'form'] ??= message
  throw new Refusal('invalid', 'invalid', fields)
}

function refuseStale<Subject extends Thing>(
  input: unknown,
  subject: Subject,
  saved?: (it: Subject) => Record<string, string>,
) {
  const seen = (input as { version?: unknown }).version
  if (seen === undefined || subject.version === undefined || seen === subject.version) return
  throw new Refusal('stale', 'stale', { form: 'stale' }, { ...saved?.(subject), version: String(subject.version) })
}

function entryOf<Input, Subject extends Thing, Result extends { id: string }>(
  { name, unkept = [] }: Work<Input, Subject, Result>,
  input: Input,
  subject: Subject,
  result: Result,
  aboutId: string | undefined,
): Audited {
  const kept = Object.entries(input as object).filter(([key]) => !unkept.includes(key as keyof Input & string))
  return { action: name, subjectId: result.id, aboutId, unitId: subject.unitId, input: Object.fromEntries(kept) }
}
