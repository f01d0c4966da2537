import type { X509Certificate } from 'node:crypto'
import type { Context } from 'hono'
import { z } from 'zod'
import type { Actor, Scope } from '#platform/access/index.ts'
import type { FileStore } from '../files/store.ts'
import type { Scene } from '../command.ts'
import type { SecretStore } from '../credentials/secret-store.ts'
import type { Db } from '../db.ts'
import type { Locale } from '../i18n.ts'
import { Refusal } from '../refusal.ts'
import type { Frame } from './frame.ts'
import type { Moved, PastFigures } from './moved.ts'
import type { Panel } from './panel.ts'
import type { Tied } from './tied.ts'

/** What every handler of the desk finds on its context once the shell has let the request in. */
export type Env = {
  Variables: {
    db: Db
    files: FileStore
    /** What must be in no database and no backup. */
    secrets: SecretStore
    /** The address that people type; links on paper begin with it. */
    baseUrl: string
    actor: Actor
    scope: Scope
    locale: Locale
    now: Date
    requestId: string
    /** Whether other sites that are told of stories may stand on this very machine. */
    loopback: boolean
    /** Who asks, for counting tries: an address that its sender cannot choose. */
    asker: string
    frame: Frame
    /** What later modules show on the page of an exemplar. */
    panels: readonly Panel[]
    /** What later modules keep at units, for who reorganises these. */
    moved: readonly Moved[]
    /** What later modules tie to a movement, in the order of its page. */
    ofMovement: readonly Tied[]
    /** The figures of past years, which no reform may change. */
    pastFigures: PastFigures
    /** Whether a reader may open a file of a unit outside their scope: it belongs to a record that was sent to them. */
    mayReadFile: (db: Db, scope: Scope, fileId: string) => Promise<boolean>
    /** Whether a file belongs to a record that is closed to the reader, whatever unit keeps it. */
    isFileClosed: (db: Db, scope: Scope, fileId: string) => Promise<boolean>
    /** The certificate authorities that this installation trusts. */
    authorities: readonly X509Certificate[]
    /** How the history words an action of the audit trail. */
    actionWord: (action: string, locale: Locale) => string
  }
}
export type Ctx = Context<Env>

/** The scene of a command that this request asks for. */
export function sceneOf(c: Ctx, submission?: string): Scene {
  const { db, actor, now, requestId, files } = c.var
  return { db, actor, now, requestId, submission, files }
}

/** The id in the address. An address with no proper id names nothing. */
export function idIn(c: Ctx, name: string): string {
  const parsed = z.uuid().safeParse(c.req.param(name))
  if (!parsed.success) throw new Refusal('missing', 'notFound')
  return parsed.data
}
