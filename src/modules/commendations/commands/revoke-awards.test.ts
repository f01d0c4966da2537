import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { anAct, storedDraft, storedSigned, storedSignedMany } from '../factory.ts'
import { type RevocationClass, revocationClasses } from '../revocation.ts'
import { openDossier } from './open-dossier.ts'
import { revokeAwards } from './revoke-awards.ts'
import { titleId } from '../seed.ts'

const db = await testDatabase()
const head = await anOfficial(db, 'head', 'xa-chau-dien')
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const stranger = await anOfficial(db, 'head', 'xa-an-phu-tan')
const revoke = async (id: string, over: object = {}, actor = head) =>
  revokeAwards({ db, actor, now }, { id, version: 2, ...(await anAct(db, actor)), ...over })

const award = (id: string) =>
  db.selectFrom('commendations.award').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const decision = (id: string) =>
  db.selectFrom('commendations.decision').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const revocations = (decisionId: string) =>
  db.selectFrom('commendations.revocation').selectAll().where('decision_id', '=', decisionId).execute()
const dossier = (id: string) =>
  db.selectFrom('commendations.dossier').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const ledgerOf = async (awardId: string) =>
  (
    await db.selectFrom('commendations.ledger').selectAll().where('award_id', '=', awardId).orderBy('kind').execute()
  ).map(({ kind, amount, on_day }) => [kind, Number(amount), on_day])

describe('revokeAwards', () => {
  test('one of two: it is out of force, its prize is to come back, the other and the decision stand', async () => {
    const { decisionId, awards } = await storedSignedMany(db, head, now, 2)
    const [one, other] = [awards[0]!, awards[1]!]
    await revoke(decisionId, { awardIds: [one.id] })

    const [act] = await revocations(decisionId)
    const gone = await award(one.id)
    assert.deepEqual([gone.state, gone.revoked_on, gone.revocation_id], ['revoked', '2024-06-11', act?.id])
    assert.deepEqual(
      [act?.class, act?.number_text, act?.unit_id],
      ['false_declaration', '45/QĐ-UBND', head.post.unitId],
    )
    assert.equal((await award(other.id)).state, 'valid')
    assert.deepEqual([(await decision(decisionId)).state, (await decision(decisionId)).version], ['signed', 3])
    assert.deepEqual(await ledgerOf(one.id), [
      ['prize', 270_000, '2024-06-10'],
      ['recovery', -270_000, '2024-06-11'],
    ])
    assert.equal((await ledgerOf(other.id)).length, 1)
    assert.equal((await dossier(one.dossierId)).state, 'decided')
    const [entry] = await db
      .selectFrom('audit.entry')
      .selectAll()
      .where('about_id', '=', decisionId)
      .where('action', '=', 'commendations.revokeAwards')
      .execute()
    assert.equal(entry?.actor_id, head.id)
    assert.ok(!JSON.stringify(entry?.input).includes('không có thật'), 'the reason in words stays in the register')
  })

  test('all at once: the decision itself is revoked', async () => {
    const { decisionId, awards } = await storedSignedMany(db, head, now, 2)
    await revoke(decisionId, { all: 'on' })
    for (const { id } of awards) assert.equal((await award(id)).state, 'revoked')
    assert.equal((await decision(decisionId)).state, 'revoked')
  })

  test('a deed falsely declared is not rewarded again; one that fell for a fault of the office may be', async () => {
    const again = (exemplarId: string, achievementId: string) =>
      openDossier(
        { db, actor: head, now },
        {
          ...{ exemplarId, titleId: titleId('giay-khen-xa', '2024-01-01'), merit: 'merit', procedure: 'full' },
          ...{ route: 'area', summary: 'Vá đường.', period: '2024', achievementIds: [achievementId] },
        },
      )
    for (const cause of revocationClasses) {
      const { decisionId, exemplarId, achievementId } = await storedSigned(db, head, now)
      await revoke(decisionId, { all: 'on', cause })
      const asked = again(exemplarId, achievementId)
      if (cause === 'wrong_procedure' || cause === 'clerical_error') assert.ok((await asked).id)
      else await assert.rejects(asked, { message: 'commendations.rewarded' })
    }
  })

  test('after a fault of the office the dossier lies on its desk again, to be put on a new decision', async () => {
    for (const cause of ['clerical_error', 'wrong_procedure']) {
      const { decisionId, id } = await storedSigned(db, head, now)
      await revoke(decisionId, { all: 'on', cause })
      const { state, holder_id } = await dossier(id)
      assert.deepEqual([state, holder_id], ['moving', head.post.unitId])
      const last = await db
        .selectFrom('commendations.move')
        .select(['kind', 'note'])
        .where('dossier_id', '=', id)
        .where('kind', '=', 'revoked')
        .execute()
      assert.deepEqual(last, [{ kind: 'revoked', note: '45/QĐ-UBND' }])
    }
  })

  test('nobody but the head of the issuing unit may, and nothing is written', async () => {
    const { decisionId, awardId } = await storedSigned(db, head, now)
    for (const actor of [officer, stranger])
      await assert.rejects(revoke(decisionId, { all: 'on' }, actor), { kind: 'forbidden' })
    assert.equal((await award(awardId)).state, 'valid')
    assert.deepEqual(await revocations(decisionId), [])
  })

  test('bad input names its field', async () => {
    const { decisionId } = await storedSigned(db, head, now)
    const refused = (over: object, fields: object) => assert.rejects(revoke(decisionId, over), { fields })
    await refused({ all: 'on', cause: 'other' }, { cause: 'notAChoice' })
    await refused({ all: 'on', reason: ' ' }, { reason: 'required' })
    await refused({ all: 'on', fileId: '' }, { file: 'required' })
    await refused({ all: 'on', decidedOn: '12/06/2024' }, { decidedOn: 'commendations.inFuture' })
    await refused({ all: 'on', decidedOn: '09/06/2024' }, { decidedOn: 'commendations.beforeDecision' })
    await refused({}, { awardIds: 'commendations.noAwardChosen' })
    await assert.rejects(revoke(decisionId, { all: 'on', version: 1 }), { kind: 'stale' })
  })

  test('neither twice, nor of another decision, nor of a draft; and the database turns nothing back', async () => {
    const { decisionId, awards } = await storedSignedMany(db, head, now, 2)
    const other = await storedSigned(db, head, now)
    const awardIds = [awards[0]!.id]
    await assert.rejects(revoke(other.decisionId, { awardIds }), { message: 'commendations.notInForce' })
    await revoke(decisionId, { awardIds })
    await assert.rejects(revoke(decisionId, { awardIds, version: 3 }), { message: 'commendations.notInForce' })
    const draft = await storedDraft(db, head, now)
    await assert.rejects(revoke(draft.decisionId, { all: 'on', version: 1 }), { message: 'wrongState' })
    const back = { state: 'valid', revoked_on: null, revocation_id: null }
    await assert.rejects(
      db.updateTable('commendations.award').set(back).where('id', '=', awardIds[0]!).execute(),
      /what was revoked does not change/,
    )
  })

  test('whatever is signed and revoked in whatever order, the ledger holds what is in force', async () => {
    const own = await anOfficial(db, 'head', 'xa-tap-son')
    const step = fc.record({ size: fc.integer({ min: 1, max: 3 }), picks: fc.array(fc.nat(8), { maxLength: 3 }) })
    const cause = fc.constantFrom<RevocationClass[]>(...revocationClasses)
    const unitKey = 'xa-tap-son'
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(step, cause), { minLength: 1, maxLength: 3 }), async (steps) => {
        for (const [{ size, picks }, why] of steps) {
          const { decisionId, awards } = await storedSignedMany(db, own, now, size, { unitKey })
          let version = 2
          for (const pick of picks) {
            const id = awards[pick % size]!.id
            if ((await award(id)).state === 'revoked') continue
            await revoke(decisionId, { awardIds: [id], cause: why, version: version++ }, own)
          }
        }
        const unit = own.post.unitId
        const lines = await db.selectFrom('commendations.ledger').select('amount').where('unit_id', '=', unit).execute()
        const paid = await db
          .selectFrom('commendations.award as w')
          .innerJoin('commendations.decision as d', 'd.id', 'w.decision_id')
          .select('w.prize_amount')
          .where('d.unit_id', '=', unit)
          .where('w.state', '=', 'valid')
          .execute()
        const sum = (all: (bigint | number | string | null)[]) => all.reduce<number>((to, it) => to + Number(it), 0)
        assert.equal(sum(lines.map(({ amount }) => amount)), sum(paid.map(({ prize_amount }) => prize_amount)))
      }),
      { numRuns: 6 },
    )
  })
})
