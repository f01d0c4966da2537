import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { describe, test } from 'node:test'
import { declareInterest } from '#modules/councils/commands/declare-interest.ts'
import { storedCouncil, storedItem } from '#modules/councils/factory.ts'
import { getSitting, placeOnAgenda } from '#modules/councils/index.ts'
import { addMember } from '#modules/councils/repository/council.ts'
import { unitId } from '#modules/units/index.ts'
import type { Actor } from '#platform/access/index.ts'
import { crawl, follow } from './leak/crawl.ts'
import { person, plant } from './leak/plant.ts'
import { cluesOf, leakScene, leaksIn, withEveryPost } from './leak/scene.ts'
import { anOfficial, someDay } from './world.ts'

const { db, files, officer, reviewer, owner, appOf } = await leakScene()
const tied = await withEveryPost(db, await anOfficial(db, 'judge', 'tinh-tra-vinh'))
const sittingId = await sittingWith(tied)
const planted = await plant(db, { officer, reviewer, now: someDay, files })
const itemId = await placeDossier()
const clues = await cluesOf(owner, planted)

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
        leaksIn(planted, answers).filter((leak) => !(agenda.test(leak.slice(4)) && title.test(leak))),
        [],
      )
    })

  test('once they may read it, the same crawl finds it', async () => {
    const free = await withEveryPost(db, await anOfficial(db, 'judge', 'tinh-tra-vinh'))
    const answers = await follow(appOf(free), [`/lam-viec/khen-thuong/ho-so/${planted.dossierId}`], 60)
    assert.ok(leaksIn(planted, answers).some((leak) => leak.endsWith('the words of a dossier')))
    assert.ok(leaksIn(planted, answers).some((leak) => leak.endsWith('what a document says of itself')))
  })
})

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
