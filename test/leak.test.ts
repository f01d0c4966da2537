import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, test } from 'node:test'
import { readRound } from '#modules/criteria/index.ts'
import { storedCouncil, storedItem } from '#modules/councils/factory.ts'
import { assignAssessors, openRound } from '#modules/exemplars/index.ts'
import { blindThenOpen } from '#modules/exemplars/factory.ts'
import { fieldId } from '#modules/programmes/index.ts'
import { unitId } from '#modules/units/index.ts'
import type { Actor } from '#platform/access/index.ts'
import { ask, crawl, follow } from './leak/crawl.ts'
import { canaries, known, plant } from './leak/plant.ts'
import { type Answer, timesTold, toldIn } from './leak/scan.ts'
import { cluesOf, leakScene, leaksIn, madeIds, withEveryPost } from './leak/scene.ts'
import { anOfficial, deskOf, someDay } from './world.ts'

const { db, files, officer, reviewer, owner, appOf } = await leakScene()
const mighty = await withEveryPost(db, await anOfficial(db, 'judge', 'tinh-tra-vinh'))
const colleague = await anOfficial(db, 'officer', 'huyen-cau-ke')
await storedItem(db, await storedCouncil(db, reviewer, 3, someDay), someDay) // a council with something to read

/** What the mightiest assessor could read before there was anything to hide. */
const earlier = await follow(appOf(mighty), ['/lam-viec', '/lam-viec/nhat-ky', '/lam-viec/chi-tieu', '/'])
const planted = await plant(db, { officer, reviewer, now: someDay, files })
const clues = await cluesOf(owner, planted)

describe('assessors who judge without names', () => {
  before(() => judgeBlindly([mighty, colleague]))

  test('who keeps the record finds every planted word by the same crawl: the test can fail', async () => {
    const answers = await follow(
      appOf(officer),
      [`/lam-viec/dien-hinh/${planted.exemplarId}`, '/lam-viec/bien-tap', '/lam-viec/su-kien'],
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
      assert.deepEqual(leaksIn(planted, answers), [])
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
    assert.deepEqual(leaksIn(planted, answers), [])
  })

  test('no link to a story of it is theirs to make for somebody outside', async () => {
    const row = await db
      .selectFrom('stories.story_exemplar')
      .select('story_id as id')
      .where('exemplar_id', '=', planted.exemplarId)
      .executeTakeFirstOrThrow()
    const linksOf = () => db.selectFrom('stories.approval_link').select('id').where('story_id', '=', row.id).execute()
    const before = await linksOf()
    const body = new URLSearchParams({
      ...{ version: '2', outsider: 'Hồng', outsiderTitle: 'Trưởng phòng', agency: 'Ban', email: '', days: '3' },
    })
    const answer = await ask(appOf(mighty), `/lam-viec/bien-tap/${row.id}/lien-ket`, { method: 'POST', body })
    assert.equal(answer.status, 404)
    assert.deepEqual(leaksIn(planted, [answer]), [])
    assert.deepEqual(await linksOf(), before)
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
    assert.deepEqual(leaksIn(planted, [answer], [written]), [])
  })
})

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
  clues.ids = [...clues.ids, ...(await madeIds(owner))]
}
