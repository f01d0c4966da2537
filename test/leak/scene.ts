import { after } from 'node:test'
import { sql } from 'kysely'
import { storedDelegation, storedRound } from '#modules/selection/factory.ts'
import { storedInspection } from '#modules/inspections/factory.ts'
import { storedPartner } from '#modules/outreach/factory.ts'
import { addPost, findActorById } from '#modules/identity/index.ts'
import { unitId } from '#modules/units/index.ts'
import type { Actor } from '#platform/access/index.ts'
import { connect, type Db } from '#platform/db.ts'
import { createLog } from '#platform/log.ts'
import { createApp } from '../../src/app.ts'
import { portalOf, testDatabase, urlOf } from '../database.ts'
import { anOfficial, aStore, someDay } from '../world.ts'
import type { Clues } from './crawl.ts'
import { canaries, nameUnusually, type Planted } from './plant.ts'
import { type Answer, toldIn } from './scan.ts'

/** Where a name is planted: a database of its own, the officials who keep the record, and the product as anybody sees it. */
export async function leakScene() {
  const db = await testDatabase()
  const portalDb = portalOf(db)
  const files = aStore()
  const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
  const reviewer = await anOfficial(db, 'officer', 'huyen-cau-ke')
  const owner = connect(urlOf(db), 1)
  after(() => owner.destroy())
  await nameUnusually(owner, officer)
  await storedPartner(db, reviewer) // a site that is told of stories, and soon of the one that nobody may know of
  await storedRound(db, reviewer) // a round and a delegation that stand already, and soon hold the one that nobody may know of
  await storedDelegation(db, reviewer)
  const leader = await anOfficial(db, 'officer', 'so-noi-vu')
  const inspected = { now: someDay, office: reviewer, keeper: officer, leader, stage: 'concluded' as const }
  await storedInspection(db, inspected) // whose figures count what stands, and must not count what nobody may know of
  const appOf = (actor: Actor) =>
    createApp({
      ...{ db, portalDb, files, log: createLog('error'), demo: false, baseUrl: 'http://localhost' },
      ...{ now: () => someDay, signedIn: async () => actor },
    })
  return { db, files, officer, reviewer, owner, appOf }
}

/** The same official with every post there is, at the province. */
export async function withEveryPost(db: Db, actor: Actor): Promise<Actor> {
  for (const role of ['officer', 'head', 'editor', 'orientation', 'member', 'inspector', 'admin'] as const)
    await addPost(db, { officialId: actor.id, role, unitId: unitId('tinh-tra-vinh'), title: role, from: '2023-01-01' })
  return (await findActorById(db, actor.id, '2024-06-11'))!
}

/** What a reader may put into addresses once it is planted. */
export async function cluesOf(
  owner: Db,
  { exemplarId, nominationId, dossierId, slugs }: Planted,
): Promise<Clues & { ids: readonly string[] }> {
  const ids = await madeIds(owner)
  const related = ids.filter((it) => it !== exemplarId).slice(-12)
  return {
    ids,
    parents: [exemplarId, dossierId, nominationId, ...related.slice(0, 4)],
    keys: [...slugs, unitId('xa-chau-dien'), 'xa-chau-dien', '1'],
    words: ['quym', 'xoe', 'Khuông Thị', 'trang gut', 'ZKQ', 'JWX', 'MTDZ', 'chom khu'],
  }
}

/** The ids of all that was made since the reference data, in every table. */
export async function madeIds(owner: Db): Promise<string[]> {
  const { rows: tables } = await sql<{ name: string }>`
    select quote_ident(table_schema) || '.' || quote_ident(table_name) as name from information_schema.columns
    where column_name = 'id' and data_type = 'uuid'
      and table_schema in ('exemplars', 'fostering', 'stories', 'replication', 'commendations', 'councils', 'criteria', 'files', 'reporting', 'outreach', 'selection', 'contests')`.execute(
    owner,
  )
  const found: string[] = []
  for (const { name } of tables) {
    const { rows } = await sql<{
      id: string
    }>`select id from ${sql.raw(name)} where substr(id::text, 15, 1) = '7'`.execute(owner)
    found.push(...rows.map(({ id }) => id))
  }
  return [...new Set(found)]
}

/** Every leak in words: where, and what it told. */
export function leaksIn(planted: Planted, answers: readonly Answer[], echoed: readonly string[] = []): string[] {
  const secret = [...canaries, { stands: 'the code', word: planted.code }]
  return answers.flatMap((it) => {
    const own = decodeURIComponent(it.path)
      .split(/[/?=&]/)
      .filter((part) => part.length > 6)
    return toldIn(it, secret, [...own, ...echoed]).map(({ stands }) => `${it.status} ${it.path}: ${stands}`)
  })
}
