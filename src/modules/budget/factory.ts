import { unitId } from '#modules/units/index.ts'
import type { Actor } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import { addIncome } from './commands/add-income.ts'
import { addSponsor } from './commands/add-sponsor.ts'
import { giveMoney } from './commands/move-money.ts'
import { openFund } from './commands/open-fund.ts'
import { planTask } from './commands/plan-task.ts'
import { recordGift } from './commands/record-gift.ts'
import type { Item } from './item.ts'
import { ceilingId, sourceId } from './seed.ts'

/** The commune’s fund of 2024 in which so many đồng were set aside, for tests: its id. A ceiling of 1% of ten thousand millions. */
export async function storedFund(
  db: Db,
  actor: Actor,
  now: Date,
  { unitKey = 'xa-chau-dien', setAside = '50.000.000', year = '2024' } = {},
): Promise<string> {
  const scene = { db, actor, now }
  const { id } = await openFund(scene, {
    ...{ unitId: unitId(unitKey), year, sourceId: sourceId('quy-xa', '2024-01-01') },
    ...{ ceilingId: ceilingId('trich-dong-bang', '2024-01-01'), base: '10.000.000.000' },
    document: 'Quyết định 12/QĐ-UBND',
  })
  if (setAside)
    await addIncome(scene, {
      ...{ id, version: 1, kind: 'set_aside', amount: setAside, onDay: '05/01/2024', document: 'Giấy rút dự toán 01' },
    })
  return id
}

/** A task of a fund with an estimate of twenty millions, and so much of it given by the head, for tests: its id. */
export async function storedTask(
  db: Db,
  fundId: string,
  head: Actor,
  now: Date,
  { item = 'meetings' as Item, given = '', amount = '20.000.000' } = {},
): Promise<string> {
  const scene = { db, actor: head, now }
  const { id } = await planTask(scene, {
    ...{ fundId, item, title: item === 'prizes' ? 'Tiền thưởng năm' : 'Giao lưu điển hình', amount, clause: 'III.2.b' },
  })
  if (given)
    await giveMoney(scene, { id, version: 1, amount: given, onDay: '10/01/2024', document: 'Quyết định giao 15' })
  return id
}

/** A sponsor of the commune and a gift of ten rain jars, for tests. */
export async function storedGift(db: Db, actor: Actor, now: Date, { unitKey = 'xa-chau-dien', mayName = true } = {}) {
  const scene = { db, actor, now }
  const at = unitId(unitKey)
  const { id: sponsorId } = await addSponsor(scene, {
    ...{ unitId: at, kind: 'organisation', name: 'Hợp tác xã Dừa sáp', contact: '0900 000 000' },
    ...(mayName && { mayName: '1' }),
  })
  const { id } = await recordGift(scene, {
    ...{ unitId: at, sponsorId, what: 'Lu chứa nước mưa', quantity: '10', measure: 'cái', worth: '15.000.000' },
    ...{ receivedOn: '02/05/2024', document: 'Biên bản giao nhận', meantFor: 'Hộ thiếu nước ngọt' },
  })
  return { id, sponsorId }
}

/** Rows as they stand, and what the audit trail says of an action on a record, for tests. */
export const fundRow = (db: Db, id: string) =>
  db.selectFrom('budget.fund').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
export const taskRow = (db: Db, id: string) =>
  db.selectFrom('budget.task').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
export const audited = (db: Db, action: string, subjectId: string) =>
  db.selectFrom('audit.entry').selectAll().where('action', '=', action).where('subject_id', '=', subjectId).execute()
