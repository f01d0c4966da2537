import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedLibraryPicture, storedPerson, storedShowable } from '../factory.ts'
import { agreeShown } from './agree-shown.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const stranger = await anOfficial(db, 'editor', 'xa-an-phu-tan')
const scene = { db, actor: officer, now }
const personOf = (id: string) =>
  db.selectFrom('stories.person_shown').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const agreed = { uses: ['portal'], giver: 'Kim Thị Sáu', relation: 'self', givenOn: '01/06/2024', how: 'spoken' }

async function aPerson(over: Parameters<typeof storedPerson>[3] = {}) {
  const id = await storedLibraryPicture(db, officer)
  return { id, version: 2, personId: await storedPerson(db, id, officer, over) }
}

describe('recording that somebody in a picture agrees', () => {
  test('keeps what, how and by whom it was recorded, in the audit trail of the picture', async () => {
    const it = await aPerson()
    await agreeShown(scene, { ...it, ...agreed, until: '31/12/2024' })
    const row = await personOf(it.personId)
    assert.deepEqual(
      [row.uses, row.given_on, row.until, row.how, row.recorded_by],
      [['portal'], '2024-06-01', '2024-12-31', 'spoken', officer.id],
    )
    const entry = await db.selectFrom('audit.entry').selectAll().where('about_id', '=', it.id).executeTakeFirstOrThrow()
    assert.equal(entry.action, 'stories.agreeShown')
  })

  test('a paper must be there, the days in order, and a child’s guardian the one who agrees', async () => {
    const child = await aPerson({ isMinor: true })
    const wrong = { ...agreed, how: 'paper', givenOn: '12/06/2024', until: '01/06/2024' }
    await assert.rejects(agreeShown(scene, { ...child, ...wrong }), {
      kind: 'invalid',
      fields: {
        ...{ file: 'stories.needsPaper', givenOn: 'stories.inFuture', until: 'stories.endsBeforeGiven' },
        relation: 'stories.needsGuardian',
      },
    })
    await assert.rejects(agreeShown(scene, { ...child, ...agreed, uses: [] }), {
      fields: { uses: 'stories.chooseUse' },
    })
    await agreeShown(scene, { ...child, ...agreed, relation: 'guardian' })
  })

  test('an exemplar agrees in their own record, not here', async () => {
    const it = await aPerson({ exemplarId: await storedShowable(db, officer) })
    await assert.rejects(agreeShown(scene, { ...it, ...agreed }), { kind: 'conflict' })
  })

  test('a desk elsewhere may not, and nothing is written', async () => {
    const it = await aPerson()
    await assert.rejects(agreeShown({ ...scene, actor: stranger }, { ...it, ...agreed }), { kind: 'forbidden' })
    assert.equal((await personOf(it.personId)).given_on, null)
  })
})
