import { addOfficial, addPost, findActorById } from '#modules/identity/index.ts'
import { unitId } from '#modules/units/index.ts'
import type { Actor, Role } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { secretsInMemory } from '#platform/credentials/secret-store.ts'
import { createLog } from '#platform/log.ts'
import { createStore } from '#platform/files/store.ts'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createApp } from '../src/app.ts'
import { portalOf } from './database.ts'

/** A day in the middle of the plan, when the districts still stood. */
export const someDay = new Date('2024-06-11T02:00:00Z')

/** An official with a post at a unit of the register (by its key), as the actor they are when signed in on `now`. */
export async function anOfficial(db: Db, role: Role, unitKey: string, now: Date = someDay): Promise<Actor> {
  const username = `${role}-${newId().slice(-12)}`
  const createdAt = new Date('2023-01-02T01:00:00Z')
  const officialId = await addOfficial(db, {
    name: `Cán bộ ${role}`,
    username,
    email: null,
    passwordHash: null,
    createdAt,
  })
  await addPost(db, { officialId, role, unitId: unitId(unitKey), title: role, from: '2023-01-01' })
  return (await findActorById(db, officialId, now.toISOString().slice(0, 10)))!
}

/** A store of files in a temporary folder. */
export const aStore = () => createStore(mkdtempSync(join(tmpdir(), 'gs-files-')))

/** What the desks of one test file hold outside the database, together as in one installation. */
const ours = secretsInMemory()

/** The desk as one official sees it: `desk.request(path)` and `desk.post(path, fields)`, without signing in. */
export function deskOf(db: Db, actor: Actor | undefined, { now = someDay, files = aStore(), secrets = ours } = {}) {
  const app = createApp({
    ...{
      db,
      portalDb: portalOf(db),
      files,
      secrets,
      log: createLog('error'),
      demo: false,
      baseUrl: 'http://localhost',
    },
    now: () => now,
    signedIn: async () => actor,
  })
  const origin = { origin: 'http://localhost', host: 'localhost' }
  return {
    /** `connection` says who is at the other end, as the web server does. */
    request: (path: string, init: RequestInit = {}, connection: object = {}) =>
      app.request(path, { ...init, headers: { ...origin, ...init.headers } }, connection),
    /** Sends a form. A list sends its field several times; a File sends the form as multipart. */
    post: (path: string, fields: Record<string, string | File | (string | File)[]>) => {
      const body = new FormData()
      for (const [name, value] of Object.entries(fields)) for (const it of [value].flat()) body.append(name, it)
      return app.request(path, { method: 'POST', body, headers: origin })
    },
  }
}
