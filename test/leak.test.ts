import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { readRound } from '#modules/criteria/index.ts'
import { declareInterest } from '#modules/councils/commands/declare-interest.ts'
import { storedCouncil, storedItem } from '#modules/councils/factory.ts'
import { getSitting, placeOnAgenda } from '#modules/councils/index.ts'
import { addMember } from '#modules/councils/repository/council.ts'
import { assignAssessors, openRound } from '#modules/exemplars/index.ts'
import { addPost, findActorById } from '#modules/identity/index.ts'
import { blindThenOpen } from '#modules/exemplars/factory.ts'
import { fieldId } from '#modules/programmes/index.ts'
import { unitId } from '#modules/units/index.ts'
import type { Actor } from '#platform/access/index.ts'
import { connect } from '#platform/db.ts'
import { createLog } from '#platform/log.ts'
import { createApp } from '../src/app.ts'
import { portalOf, testDatabase, urlOf } from './database.ts'
import { ask, type Clues, crawl, follow } from './leak/crawl.ts'
import { canaries, known, nameUnusually, person, plant, type Planted } from './leak/plant.ts'
import { type Answer, timesTold, toldIn } from './leak/scan.ts'
import { anOfficial, aStore, deskOf, someDay } from './world.ts'

const db = await testDatabase()
const portalDb = portalOf(db)
const files = aStore()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const reviewer = await anOfficial(db, 'officer', 'huyen-cau-ke')
const mighty = await withEveryPost(await anOfficial(db, 'judge', 'tinh-tra-vinh'))
const colleague = await anOfficial(db, 'officer', 'huyen-cau-ke')
const owner = connect(urlOf(db), 1)
after(() => owner.destroy())
await nameUnusually(owner, officer)

const appOf = (actor: Actor) =>
  createApp({
    ...{ db, portalDb, files, log: createLog('error'), demo: false, baseUrl: 'http://localhost' },
    ...{ now: () => someDay, signedIn: async () => actor },
  })

const tied = await withEveryPost(await anOfficial(db, 'judge', 'tinh-tra-vinh'))
const sittingId = await sittingWith(tied)

/** What the mightiest assessor could read before there was anything to hide. */
const earlier = await follow(appOf(mighty), ['/lam-viec', '/lam-viec/nhat-ky', '/lam-viec/chi-tieu', '/'])
const planted = await plant(db, { officer, reviewer, now: someDay, files })
const itemId = await placeDossier()
const clues = await cluesOf(planted)

describe('assessors who judge without names', () => {
  before(() => judgeBlindly([mighty, colleague]))

  test('who keeps the record finds every planted word by the same crawl: the test can fail', async () => {
    const answers = await follow(
      appOf(officer),
      [`/lam-viec/dien-hinh/${planted.exemplarId}`, '/lam-viec/bien-tap'],
      400,
    )
    const found = new Set(answers.flatMap((it) => toldIn(it, canaries)).map(({ stands }) => stands))
    const hidden = /^what a .* says of itself$/ // taken off when the file came in, but for documents
    const missed = canaries.map(({ stands }) => stands).filter((it) => !found.has(it) && !hidden.test(it))
    assert.deepEqual(missed, [])
  })

  for (const [who, assessor] of [
    ['of every post there is', mighty],
    ['of the unit that judges', colleague],
  ] as const)
    test(`one ${who} is told no name, hamlet, file or word of it by any address, list, search, file or header`, async (it) => {
      const answers = await crawl(appOf(assessor), clues)
      it.diagnostic(
        `${answers.length} answers, ${answers.filter(({ status }) => status === 200).length} of them pages and files`,
      )
      assert.ok(
        answers.some(({ path, status }) => status === 200 && /\/tham-dinh\/.+\/tep\//.test(path)),
        'no file was open',
      )
      assert.deepEqual(leaksIn(answers), [])
    })

  test('units and officials that everybody may read about are named no more often than before', async () => {
    const now = await follow(
      appOf(mighty),
      earlier.map(({ path }) => path),
      earlier.length,
    )
    const more = now.flatMap((it) => {
      const was = earlier.find(({ path }) => path === it.path)
      return known
        .filter((one) => timesTold(it, one) > (was ? timesTold(was, one) : 0))
        .map((one) => `${it.path}: ${one.stands}`)
    })
    assert.deepEqual(more, [])
  })

  test('no count, list or figure changes by it: what they read is the same to the byte as before it was written', async () => {
    const now = await follow(
      appOf(mighty),
      earlier.map(({ path }) => path),
      earlier.length,
    )
    const changed = now.filter((it) => sameWords(it) !== sameWords(earlier.find(({ path }) => path === it.path)))
    const own = /^\/lam-viec(\/tham-dinh.*)?$/ // the record waits for them there, without its name
    assert.deepEqual(
      changed.map(({ path }) => path).filter((path) => !own.test(path)),
      [],
    )
  })

  test('no form sent at it tells anything', async () => {
    const app = appOf(mighty)
    const patterns = app.routes.filter(({ method, path }) => method === 'POST' && path.startsWith('/lam-viec/'))
    const paths = new Set(
      patterns.flatMap(({ path }) => clues.parents.map((id) => path.replaceAll(/:\w+(\{[^}]*\}+)?/g, id))),
    )
    const answers: Answer[] = []
    for (const path of paths)
      answers.push(await ask(app, path, { method: 'POST', body: new URLSearchParams({ version: '1', reason: 'x' }) }))
    assert.deepEqual(leaksIn(answers), [])
  })

  test('somebody of a name much like theirs can be written down, and nothing asks whether they are the same', async () => {
    const written = 'Khuông Thị Quỳm Xoe'
    const body = new URLSearchParams({
      ...{ id: randomUUID(), name: written, kind: 'individual', fieldId: fieldId(6), summary: 'Dạy may.' },
      ...{ birthYear: '1980', unitId: unitId('xa-chau-dien'), livesAt: unitId('xa-chau-dien'), source: 'official' },
      ...{ discoveredOn: '01/06/2024', gender: 'female' },
    })
    const answer = await ask(appOf(mighty), '/lam-viec/dien-hinh/moi', { method: 'POST', body })
    assert.equal(answer.status, 303, answer.body.toString('utf8').slice(0, 4000))
    assert.deepEqual(leaksIn([answer], [written]), [])
  })
})

describe('a council member whom something ties to the matter', () => {
  for (const [when, declare] of [
    ['before they have said that nothing ties them', async () => {}],
    [
      'once they have said what ties them',
      async () => {
        const said = { id: itemId, clear: 'no', why: 'kin', said: 'Cháu ruột' }
        await declareInterest({ db, actor: tied, now: someDay }, said)
      },
    ],
  ] as const)
    test(`${when}, reaches no paper, page, list, file or count of it`, async (it) => {
      await declare()
      const answers = await crawl(appOf(tied), clues)
      it.diagnostic(`${answers.length} answers`)
      // What stands on the agenda they must read, to know whether it ties them: its title, and no more.
      const agenda = /^\/lam-viec\/hoi-dong\/(phien|noi-dung)\/[^/]+$/
      const title = /: (the person|the name in speech)$/
      assert.deepEqual(
        leaksIn(answers).filter((leak) => !(agenda.test(leak.slice(4)) && title.test(leak))),
        [],
      )
    })

  test('once they may read it, the same crawl finds it', async () => {
    const free = await withEveryPost(await anOfficial(db, 'judge', 'tinh-tra-vinh'))
    const answers = await follow(appOf(free), [`/lam-viec/khen-thuong/ho-so/${planted.dossierId}`], 60)
    assert.ok(leaksIn(answers).some((leak) => leak.endsWith('the words of a dossier')))
    assert.ok(leaksIn(answers).some((leak) => leak.endsWith('what a document says of itself')))
  })
})

/** Every leak in words: where, and what it told. */
function leaksIn(answers: readonly Answer[], echoed: readonly string[] = []): string[] {
  const secret = [...canaries, { stands: 'the code', word: planted.code }]
  return answers.flatMap((it) => {
    const own = decodeURIComponent(it.path)
      .split(/[/?=&]/)
      .filter((part) => part.length > 6)
    return toldIn(it, secret, [...own, ...echoed]).map(({ stands }) => `${it.status} ${it.path}: ${stands}`)
  })
}

/** The words of a page without what differs each time it is made; documents are made anew with the time in them. */
const sameWords = (answer: Answer | undefined) =>
  answer?.type.startsWith('text/')
    ? answer.body
        .toString('utf8')
        .replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, '')
        .replaceAll(/nonce="[^"]*"/g, '')
        .replaceAll(/<select[^>]*name="viec".*?<\/select>/gs, '') // every action that anybody ever did, by its name alone
    : answer?.status

/** A round is opened, these are asked, and the picture and the PDF are let through as they are. */
async function judgeBlindly(assessors: readonly Actor[]): Promise<void> {
  const { exemplarId: id } = planted
  const scene = { db, actor: reviewer, now: someDay }
  const { version } = await owner
    .selectFrom('exemplars.exemplar')
    .select('version')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const asked = { id, version: String(version), needed: '2', cap: '5', measure: 'mean', ...blindThenOpen }
  const { id: roundId } = await openRound(scene, asked)
  await assignAssessors(scene, { id, version: 1, how: 'hand', assessors: assessors.map((it) => it.id) })
  const round = await readRound(db, roundId)
  const evidence = await db.selectFrom('exemplars.evidence').select('id').where('exemplar_id', '=', id).execute()
  const desk = deskOf(db, reviewer, { files })
  let released = round.version
  for (const { id: evidenceId } of evidence) {
    const answer = await desk.post(`/lam-viec/dien-hinh/${id}/vong-cham/minh-chung/${evidenceId}`, {
      version: String(released),
      evidenceId,
    })
    if (answer.status === 303) released++
  }
  assert.ok(released - round.version >= 2, 'the picture and the PDF were not let through')
  clues.ids = [...clues.ids, ...(await madeIds())]
}

/** A sitting of a council that the unit above keeps, with somebody as one of its members. Gives its id. */
async function sittingWith(member: Actor): Promise<string> {
  const council = await storedCouncil(db, reviewer, 3, someDay)
  await addMember(db, {
    ...{ id: randomUUID(), councilId: council.id, officialId: member.id, role: 'member', title: 'Ủy viên' },
    ...{ document: 'Quyết định 15/QĐ-UBND', from: '2023-01-01', replacesId: null },
  })
  return (await storedItem(db, council, someDay)).sittingId
}

/** The dossier on that sitting's agenda, by its title, with its papers. Gives the item's id. */
async function placeDossier(): Promise<string> {
  const papers = await db
    .selectFrom('commendations.dossier_paper')
    .select(['file_id as fileId', 'title'])
    .where('dossier_id', '=', planted.dossierId)
    .execute()
  const matter = {
    ...{ kind: 'dossier', id: planted.dossierId, title: `Giấy khen: ${person}`, unitId: unitId('xa-chau-dien') },
    ...{ ruleKey: 'chien-si-thi-dua-tinh', exemplarIds: [planted.exemplarId], unitIds: [], people: [], papers },
  }
  return await placeOnAgenda(db, await getSitting(db, sittingId), matter, someDay)
}

async function withEveryPost(actor: Actor): Promise<Actor> {
  for (const role of ['officer', 'head', 'editor', 'orientation', 'member', 'inspector', 'admin'] as const)
    await addPost(db, { officialId: actor.id, role, unitId: unitId('tinh-tra-vinh'), title: role, from: '2023-01-01' })
  return (await findActorById(db, actor.id, '2024-06-11'))!
}

async function cluesOf({
  exemplarId,
  nominationId,
  dossierId,
  slugs,
}: Planted): Promise<Clues & { ids: readonly string[] }> {
  const ids = await madeIds()
  const related = ids.filter((it) => it !== exemplarId).slice(-12)
  return {
    ids,
    parents: [exemplarId, dossierId, nominationId, ...related.slice(0, 4)],
    keys: [...slugs, unitId('xa-chau-dien'), 'xa-chau-dien', '1'],
    words: ['quym', 'xoe', 'Khuông Thị', 'trang gut', 'ZKQ', 'JWX', 'MTDZ', 'chom khu'],
  }
}

/** The ids of all that was made since the reference data, in every table. */
async function madeIds(): Promise<string[]> {
  const { rows: tables } = await sql<{ name: string }>`
    select quote_ident(table_schema) || '.' || quote_ident(table_name) as name from information_schema.columns
    where column_name = 'id' and data_type = 'uuid'
      and table_schema in ('exemplars', 'fostering', 'stories', 'replication', 'commendations', 'councils', 'criteria', 'files', 'reporting')`.execute(
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
