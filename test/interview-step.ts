import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { storedInterview } from '#modules/stories/factory.ts'
import type { Actor } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import { saveInterview } from '../src/modules/stories/repository/interview.ts'
import { testDatabase } from './database.ts'
import { anOfficial, someDay as now } from './world.ts'

type Sent = Record<string, string>
type Step = {
  name: string
  command: (on: { db: Db; actor: Actor; now: Date }, input: never) => Promise<unknown>
  /** What the step does, in words. */
  does: string
  from: 'asked' | 'answered' | 'agreed'
  to: string
  sent: Sent
  /** What is sent instead, and the faults told at its fields. */
  faults: readonly (readonly [over: Sent, fields: Sent])[]
}

/** What holds of every step of a request for an interview: it is done once, by its unit, on what the actor saw, or told at its field. */
export async function testInterviewStep({ name, command, does, from, to, sent, faults }: Step): Promise<void> {
  const db = await testDatabase()
  const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
  const agency = await anOfficial(db, 'editor', 'dai-phat-thanh-truyen-hinh')
  const stranger = await anOfficial(db, 'officer', 'xa-an-phu-tan')
  const read = (id: string) =>
    db.selectFrom('stories.interview').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  const send = (actor: Actor, input: object) => command({ db, actor, now }, input as never)

  /** A request that stands where this step begins, and its version. */
  async function begun() {
    const { id } = await storedInterview(db, agency, officer)
    if (from !== 'asked')
      await saveInterview(db, id, { state: 'answered', answer: 'Được', answered_by: officer.id, answered_at: now })
    const agreement = { agreed_by: 'Ông Rương', agreed_on: '2024-06-10', agreement_id: null }
    if (from === 'agreed') await saveInterview(db, id, { state: 'agreed', ...agreement })
    return { id, version: (await read(id)).version }
  }

  describe(name, () => {
    test(does, async () => {
      const it = await begun()
      await send(officer, { ...it, ...sent })
      assert.equal((await read(it.id)).state, to)
      const entry = db.selectFrom('audit.entry').select('action').where('subject_id', '=', it.id)
      assert.equal((await entry.executeTakeFirstOrThrow()).action, `stories.${name}`)
      const again = { ...it, version: (await read(it.id)).version, ...sent }
      await assert.rejects(send(officer, again), { kind: 'conflict' })
    })

    test('another unit may not, and a request that somebody changed meanwhile is not overwritten', async () => {
      const it = await begun()
      await assert.rejects(send(stranger, { ...it, ...sent }), { kind: 'forbidden' })
      await assert.rejects(send(officer, { ...it, ...sent, version: 99 }), { kind: 'stale' })
      assert.equal((await read(it.id)).version, it.version)
    })

    test('what is missing or makes no sense is told at its field', async () => {
      const it = await begun()
      for (const [over, fields] of faults) await assert.rejects(send(officer, { ...it, ...sent, ...over }), { fields })
      assert.equal((await read(it.id)).version, it.version)
    })
  })
}
