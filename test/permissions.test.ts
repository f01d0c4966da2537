import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { storedPrinter, storedSigned } from '#modules/commendations/factory.ts'
import { storedAchievement } from '#modules/exemplars/factory.ts'
import { storedEntry, storedNote } from '#modules/stories/factory.ts'
import { storedEvent } from '#modules/events/factory.ts'
import { storedChoice, storedDelegate, storedRound } from '#modules/selection/factory.ts'
import { storedBook } from '#modules/outreach/factory.ts'
import { storedInspection } from '#modules/inspections/factory.ts'
import { storedTask } from '#modules/programmes/factory.ts'
import { storedAdoption, storedRequest } from '#modules/replication/factory.ts'
import { storedCourse, storedMember } from '#modules/training/factory.ts'
import { storedContest } from '#modules/contests/factory.ts'
import { findActorById } from '#modules/identity/index.ts'
import { unitId } from '#modules/units/index.ts'
import type { Actor } from '#platform/access/index.ts'
import { createLog } from '#platform/log.ts'
import { createApp } from '../src/app.ts'
import { demoProduct } from './product.ts'
import { aStore, anOfficial, someDay } from './world.ts'

const product = await demoProduct()
const { db } = product
const now = new Date('2025-11-18T03:00:00Z')
const stranger = await officerOf('phuong-duyen-hai-vinh-long')
const app = createApp({
  ...{ db, portalDb: db, files: aStore(), log: createLog('silent'), demo: true, baseUrl: 'http://localhost' },
  ...{ now: () => now, signedIn: async () => stranger },
})
/** The records of a commune that the stranger's post does not reach, by what their addresses begin with. */
const foreign = await foreignIds('xa-chau-dien')

/** Addresses that name one record of somebody's, with the method they answer to. */
const addresses = [
  ...new Set(
    app.routes
      .filter(({ path, method }) => path.startsWith('/lam-viec/') && path.includes(':') && /^(GET|POST)$/.test(method))
      .map(({ path, method }) => `${method} ${path}`),
  ),
]

describe('an official of another unit', () => {
  let entries = 0
  before(async () => {
    entries = await countEntries()
  })

  test('finds enough addresses to try', () => assert.ok(addresses.length > 40, `${addresses.length}`))

  for (const address of addresses)
    test(`cannot use ${address} on a record of Châu Điền`, async (context) => {
      const [method, pattern] = address.split(' ') as [string, string]
      const path = fill(pattern)
      if (!path) return context.diagnostic('names no record of a unit')
      const headers = { origin: 'http://localhost', host: 'localhost' }
      const body = method === 'POST' ? new URLSearchParams({ version: '1', reason: 'x', text: 'x' }) : undefined
      const answer = await app.request(path, { method, headers, ...(body && { body }) })
      assert.ok([403, 404, 405, 409, 422].includes(answer.status), `${answer.status} for ${path}`)
      if (method === 'GET') assert.ok([403, 404].includes(answer.status), `${answer.status} for ${path}`)
      assert.doesNotMatch(await answer.text(), new RegExp(foreign.name), 'tells the name')
      assert.equal(await countEntries(), entries, 'wrote something')
    })
})

/** The address with the foreign record's ids in it; nothing where it names what everybody may read. */
function fill(pattern: string): string | undefined {
  const id = Object.entries(foreign.ids).find(([start]) => pattern.startsWith(`/lam-viec/${start}/`))?.[1]
  return id && pattern.replace(/:\w+/, id).replace(/:\w+/g, id)
}

async function officerOf(key: string): Promise<Actor> {
  const post = await db
    .selectFrom('identity.post')
    .select('official_id')
    .where('unit_id', '=', unitId(key))
    .where('role', '=', 'officer')
    .executeTakeFirstOrThrow()
  return (await findActorById(db, post.official_id, '2025-11-18'))!
}

async function foreignIds(key: string) {
  const exemplar = await db
    .selectFrom('exemplars.exemplar as e')
    .innerJoin('exemplars.subject as s', 's.id', 'e.subject_id')
    .innerJoin('fostering.plan as p', 'p.exemplar_id', 'e.id')
    .select(['e.id', 's.name', 'p.id as plan'])
    .where('e.unit_id', '=', unitId(key))
    .where('e.stage', '<>', 'on_hold')
    .orderBy('e.code')
    .executeTakeFirstOrThrow()
  const story = await db
    .selectFrom('stories.story')
    .select('id')
    .where('unit_id', '=', unitId(key))
    .executeTakeFirstOrThrow()
  const report = await db
    .selectFrom('reporting.report')
    .select('id')
    .where('unit_id', '=', unitId(key))
    .executeTakeFirstOrThrow()
  const { id: taskId, fund_id: fundId } = await db
    .selectFrom('budget.task')
    .select(['id', 'fund_id'])
    .where('unit_id', '=', unitId(key))
    .executeTakeFirstOrThrow()
  const gift = await db
    .selectFrom('budget.gift')
    .select('id')
    .where('unit_id', '=', unitId(key))
    .executeTakeFirstOrThrow()
  const { rows } = await sql<{ id: string }>`
    select f.id from files.file f where f.unit_id = ${unitId(key)} limit 1`.execute(db)
  const head = await anOfficial(db, 'head', key)
  const achievementId = await storedAchievement(db, exemplar.id, 'Làm đường ấp không lấy công', 90)
  const office = await anOfficial(db, 'officer', 'tinh-vinh-long')
  const roundId = await storedRound(db, office)
  const signed = await storedSigned(db, head, someDay, { unitKey: key, exemplarId: exemplar.id, achievementId })
  const leader = await anOfficial(db, 'officer', 'so-noi-vu')
  const inspected = { now: someDay, year: 2030, office, keeper: head, leader, stage: 'concluded' as const }
  const inspection = await storedInspection(db, { ...inspected, unitKey: key })
  return {
    name: exemplar.name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
    ids: {
      'dien-hinh': exemplar.id,
      'boi-duong': exemplar.plan,
      'bien-tap/lich': await storedEntry(db, head, { unitId: unitId(key), exemplarId: exemplar.id }),
      'bien-tap/dinh-huong': await storedNote(db, head, { unitIds: [unitId(key)] }),
      'bien-tap': story.id,
      'phat-hanh/tiep-can': story.id,
      'phat-hanh/an-pham': await storedBook(db, head, [story.id]),
      'bao-cao': report.id,
      'cuoc-thi': await storedContest(db, head, someDay, { unitKey: key }),
      'gioi-thieu-trung-uong/dai-bieu': await storedDelegate(db, office, head, {
        unitKey: key,
        exemplarId: exemplar.id,
      }),
      'gioi-thieu-trung-uong/lua-chon': (
        await storedChoice(db, roundId, head, { unitKey: key, exemplarId: exemplar.id })
      ).id,
      'khen-thuong/ho-so': signed.id,
      'khen-thuong/quyet-dinh': signed.decisionId,
      'khen-thuong/khen': signed.awardId,
      'khen-thuong/may-in': await storedPrinter(db, head, someDay),
      'kiem-tra/ke-hoach': inspection.planId,
      'kiem-tra/cuoc': inspection.visitId,
      'kiem-tra/khac-phuc': inspection.remedyId,
      'kiem-tra/bang-kiem': inspection.checklistId,
      'kinh-phi/quy': fundId,
      'kinh-phi/nhiem-vu': taskId,
      'kinh-phi/tien-thuong': signed.awardId,
      'kinh-phi/tai-tro/qua': gift.id,
      'kinh-phi/van-ban': unitId(key),
      'tap-huan/nguoi': await storedMember(db, head),
      'tap-huan/lop': await storedCourse(db, head),
      'nhan-rong/the': '', // what a model is, is for every official
      'nhan-rong/hoc-hoi': await storedRequest(db, exemplar.id),
      'nhan-rong': await storedAdoption(db, exemplar.id, head),
      'chuong-trinh/viec': (await storedTask(db, head)).id,
      'su-kien': await storedEvent(db, head, { unitId: unitId(key), exemplarIds: [exemplar.id] }),
      tep: rows[0]!.id,
    } as Record<string, string>,
  }
}

async function countEntries(): Promise<number> {
  const { count } = await db
    .selectFrom('audit.entry')
    .select(sql<number>`count(*)`.as('count'))
    .executeTakeFirstOrThrow()
  return count
}
