import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { testDatabase } from '#test/database.ts'
import { createReader } from './reader.ts'

const db = await testDatabase()
const save = (key: string, value: number) =>
  db
    .insertInto('platform.setting')
    .values({ key, value: JSON.stringify(value) })
    .onConflict((it) => it.column('key').doUpdateSet({ value: JSON.stringify(value) }))
    .execute()
const load = async (from: Db, key: string) =>
  (await from.selectFrom('platform.setting').select('value').where('key', '=', key).execute())[0]?.value

describe('a connection for pages that only read', () => {
  test('shows what was saved before it was asked for, by whomever', async () => {
    const readNow = createReader(db)
    for (let value = 1; value <= 5; value++) {
      await save('reader.seen', value)
      const reader = await readNow()
      assert.deepEqual([await load(reader, 'reader.seen'), await load(reader, 'reader.seen')], [value, value])
    }
  })

  test('never shows less than was acknowledged, while many write and read at once', async () => {
    const readNow = createReader(db)
    const acknowledged = new Map<string, number>()
    await Promise.all(
      Array.from({ length: 6 }, async (_, who) => {
        const own = `reader.many-${who % 3}`
        for (let turn = 1; turn <= 40; turn++) {
          if (who < 3) {
            await save(own, turn)
            acknowledged.set(own, turn)
          } else {
            const least = acknowledged.get(own) ?? 0
            const seen = Number((await load(await readNow(), own)) ?? 0)
            assert.ok(seen >= least, `${own}: ${seen} after ${least} was acknowledged`)
          }
        }
      }),
    )
  })

  test('asks the database once for what is asked twice, and anew for what changes by itself', async () => {
    const readNow = createReader(db)
    const moment = async (ask: ReturnType<typeof sql<{ at: string }>>) =>
      (await ask.execute(await readNow())).rows[0]!.at
    const once = sql<{ at: string }>`select statement_timestamp()::text as at`
    const anew = sql<{ at: string }>`select clock_timestamp()::text as at`
    let isKept = false // other databases of the server write too: some pair of questions falls between two writes
    for (let turn = 0; turn < 200 && !isKept; turn++) {
      const first = await moment(once)
      isKept = first === (await moment(once))
    }
    assert.ok(isKept)
    for (let turn = 0; turn < 20; turn++) assert.notEqual(await moment(anew), await moment(anew))
  })

  test('what is shared cannot be changed by one of its readers, and lists are their own', async () => {
    const reader = await createReader(db)()
    const list = () => sql<{ n: number }>`select n from generate_series(1, 3) n`.execute(reader)
    const { rows } = await list()
    rows.reverse()
    assert.deepEqual(
      (await list()).rows.map(({ n }) => n),
      [1, 2, 3],
    )
    assert.throws(() => Object.assign(rows[0]!, { n: 9 }), TypeError)
  })

  test('opens no transaction', async () => {
    const reader = await createReader(db)()
    await assert.rejects(
      reader.transaction().execute(async () => {}),
      /only reads/,
    )
  })
})
