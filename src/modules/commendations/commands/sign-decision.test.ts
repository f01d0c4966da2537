import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay } from '#test/world.ts'
import { storedDraft, storedSigned } from '../factory.ts'
import { signDecision } from './sign-decision.ts'

const db = await testDatabase()
const now = someDay
const head = await anOfficial(db, 'head', 'xa-chau-dien')
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const entries = (id: string) => db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).execute()
const decision = (id: string) =>
  db.selectFrom('commendations.decision').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const signed = { decidedOn: '10/06/2024', signer: 'Lâm Văn Phước', signerTitle: 'Chủ tịch' }

describe('signDecision', () => {
  test('the decision takes a number; its award is in force, its money in the ledger, its dossier decided', async () => {
    const { id, decisionId, awardId, achievementId } = await storedSigned(db, head, now)

    const act = await decision(decisionId)
    assert.deepEqual([act.state, act.year, act.number_text], ['signed', 2024, `0${act.number}/QĐ-UBND`])
    const award = await db.selectFrom('commendations.award').selectAll().where('id', '=', awardId).executeTakeFirst()
    assert.deepEqual([award?.state, Number(award?.prize_amount)], ['valid', 270_000]) // 0,15 × 1 800 000
    const [line] = await db.selectFrom('commendations.ledger').selectAll().where('award_id', '=', awardId).execute()
    assert.deepEqual([line?.kind, Number(line?.amount), line?.on_day], ['prize', 270_000, '2024-06-10'])
    assert.match(line!.legal_basis, /98\/2023/)
    const dossier = await db.selectFrom('commendations.dossier').selectAll().where('id', '=', id).executeTakeFirst()
    assert.equal(dossier?.state, 'decided')
    const rewarded = await db
      .selectFrom('commendations.rewarded as r')
      .innerJoin('commendations.achievement as a', 'a.id', 'r.achievement_id')
      .select('r.award_id')
      .where('a.source_id', '=', achievementId)
      .execute()
    assert.deepEqual(rewarded, [{ award_id: awardId }])
    assert.deepEqual(
      (await entries(decisionId)).map(({ action }) => action),
      ['commendations.draftDecision', 'commendations.signDecision'],
    )
  })

  test('an officer may not sign, and nothing is written', async () => {
    const { decisionId } = await storedDraft(db, head, now)
    await assert.rejects(signDecision({ db, actor: officer, now }, { id: decisionId, version: 1, ...signed }), {
      kind: 'forbidden',
    })
    assert.equal((await decision(decisionId)).state, 'draft')
  })

  test('no day ahead, no empty signer, no stale form', async () => {
    const { decisionId } = await storedDraft(db, head, now)
    const sign = (over: object) =>
      signDecision({ db, actor: head, now }, { id: decisionId, version: 1, ...signed, ...over })
    await assert.rejects(sign({ decidedOn: '12/06/2024' }), { fields: { decidedOn: 'commendations.inFuture' } })
    await assert.rejects(sign({ signer: ' ' }), { fields: { signer: 'required' } })
    await assert.rejects(sign({ version: 7 }), { kind: 'stale' })
  })

  test('one achievement in two drafts: the second signature is refused and names the first', async () => {
    const first = await storedDraft(db, head, now)
    const { achievementId, exemplarId } = first
    const second = await storedDraft(db, head, now, { exemplarId, achievementId })
    await signDecision({ db, actor: head, now }, { id: first.decisionId, version: 1, ...signed })
    const { number_text } = await decision(first.decisionId)
    await assert.rejects(signDecision({ db, actor: head, now }, { id: second.decisionId, version: 1, ...signed }), {
      message: 'commendations.rewarded',
      saved: { what: 'Vá 3,2 km đường ấp', numberText: number_text, recipientName: 'Thạch Thị Sa Mol' },
    })
    assert.equal((await decision(second.decisionId)).number, null)
  })

  test('twelve heads sign at once: numbers without a gap and none twice', async () => {
    const other = await anOfficial(db, 'head', 'xa-an-phu-tan')
    const drafts = []
    for (let at = 0; at < 12; at++) drafts.push(await storedDraft(db, other, now, { unitKey: 'xa-an-phu-tan' }))
    await Promise.all(
      drafts.map(({ decisionId }, at) =>
        signDecision(
          { db, actor: other, now },
          { id: decisionId, version: 1, ...signed, ...(at === 5 && { version: 9 }) },
        ).catch(({ kind }) => assert.equal(kind, 'stale')),
      ),
    )
    const rows = await db
      .selectFrom('commendations.decision')
      .select('number')
      .where('unit_id', '=', other.post.unitId)
      .where('number', 'is not', null)
      .orderBy('number')
      .execute()
    assert.deepEqual(
      rows.map(({ number }) => number),
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
    )
  })

  test('a title beyond the issuer’s power on the day of the decision is refused', async () => {
    const { decisionId } = await storedDraft(db, head, now)
    await db
      .updateTable('commendations.award')
      .set({
        title_id: (
          await db
            .selectFrom('commendations.title')
            .select('id')
            .where('key', '=', 'bang-khen-tinh')
            .executeTakeFirstOrThrow()
        ).id,
      })
      .where('decision_id', '=', decisionId)
      .execute()
    await assert.rejects(signDecision({ db, actor: head, now }, { id: decisionId, version: 1, ...signed }), {
      message: 'commendations.beyondPower',
    })
  })
})
