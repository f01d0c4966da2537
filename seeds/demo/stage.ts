import type { Actor } from '#platform/access/index.ts'
import type { SecretStore } from '#platform/credentials/secret-store.ts'
import type { Scene } from '#platform/command.ts'
import type { Db } from '#platform/db.ts'
import type { FileStore } from '#platform/files/store.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { Cast } from './cast.ts'

/** Where the demonstration is played: the database, the files, who acts, and the papers and pictures at hand. */
export type Stage = {
  db: Db
  files: FileStore
  cast: Cast
  paper: Paper
  picture: PictureOf
  /** Where the key lies that certificates are signed with, and the address that they name. */
  secrets: SecretStore
  baseUrl: string
  /** Does all queued jobs, as the worker would have on that day. */
  doJobs: (day: DateText) => Promise<void>
  today: DateText
}

/** Keeps one of the papers for an official, as if they had sent it in. Gives the file's id. */
export type Paper = (actor: Actor, unitId: string, day: DateText, kind?: string) => Promise<string>

/** Keeps one of the illustrations for an official. Gives the file's id. */
export type PictureOf = (actor: Actor, unitId: string, day: DateText, key: string) => Promise<string>

/** The scene of a command as it was on a day of the past, at an office hour. */
export function sceneOn({ db }: Stage, actor: Actor, day: DateText, hour = 9): Scene {
  const minute = [...day, actor.name].join('').length % 10
  return { db, actor, now: at(day, hour, minute * 5) }
}

/** An instant of a day in Vietnam. */
export const at = (day: DateText, hour: number, minute = 0) =>
  new Date(`${day}T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}:00+07:00`)

/** The version that a record of the desk has now: every change must name the one it saw. */
export async function versionOf(db: Db, table: Versioned, id: string) {
  const { version } = await db.selectFrom(table).select('version').where('id', '=', id).executeTakeFirstOrThrow()
  return version
}

type Versioned =
  | 'exemplars.exemplar'
  | 'contests.contest'
  | 'stories.story'
  | 'stories.library_picture'
  | 'fostering.plan'
  | 'commendations.dossier'
  | 'commendations.decision'
  | 'commendations.opinion'
  | 'councils.sitting'
  | 'councils.item'
  | 'councils.ballot'
  | 'selection.round'
  | 'selection.packet'
  | 'selection.delegation'
  | 'inspections.plan'
  | 'inspections.visit'
  | 'inspections.remedy'
  | 'training.course'
  | 'budget.fund'
  | 'budget.task'
