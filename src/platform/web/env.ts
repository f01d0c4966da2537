import type { Context } from 'hono'
import { z } from 'zod'
import type { Actor, Scope } from '#platform/access/index.ts'
import type { FileStore } from '../files/store.ts'
import type { Scene } from '../command.ts'
import type { Db } from '../db.ts'
import type { Locale } from '../i18n.ts'
import { Refusal } from '../refusal.ts'
import type { Frame } from './frame.ts'
import type { Panel } from './panel.ts'

/** What every handler of the desk finds on its context once the shell has let the request in. */
export type Env = {
  Variables: {
    db: Db
    files: FileStore
    actor: Actor
    scope: Scope
    locale: Locale
    now: Date
    requestId: string
    frame: Frame
    /** What later modules show on the page of an exemplar. */
    panels: readonly Panel[]
    /** Whether a reader may open a file of a unit outside their scope: it belongs to a record that was sent to them. */
    mayReadFile: (db: Db, scope: Scope, fileId: string) => Promise<boolean>
    /** How the history words an action of the audit trail. */
    actionWord: (action: string, locale: Locale) => string
  }
}
export type Ctx = Context<Env>

/** The scene of a command that this request asks for. */
export function sceneOf(c: Ctx, submission?: string): Scene {
  const { db, actor, now, requestId } = c.var
  return { db, actor, now, requestId, submission }
}

/** The id in the address. An address with no proper id names nothing. */
export function idIn(c: Ctx, name: string): string {
  const parsed = z.uuid().safeParse(c.req.param(name))
  if (!parsed.success) throw new Refusal('missing', 'notFound')
  return parsed.data
}
