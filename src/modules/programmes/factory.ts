import { unitId } from '#modules/units/index.ts'
import type { Actor } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { readOutline } from './outline.ts'
import { readClauses } from './queries/draft.ts'
import { addDraft } from './repository/draft.ts'
import { addTask } from './repository/task.ts'
import { programmeId } from './seed.ts'

/** A short plan of the years after the demonstration’s, with a heading, a task, two numbers and a day, for tests. */
export const shortPlan = `I. MỤC TIÊU
1. Nâng cao chất lượng phát hiện điển hình trên địa bàn huyện Cầu Kè.
2. Hằng năm, mỗi xã, phường có ít nhất 03 điển hình được phổ biến, nhân rộng; mỗi sở, ban, ngành tỉnh có ít nhất 02 điển hình được phổ biến, nhân rộng.
II. TỔ CHỨC THỰC HIỆN
1. Trước ngày 25 tháng 11 hằng năm, các đơn vị gửi báo cáo về Sở Nội vụ.`

type Over = { text?: string; amendsId?: string; from?: string; to?: string; unitKey?: string; document?: string }

/** A draft as it is when a plan has just come in, for tests: its id, and its clauses by their numbers. */
export async function storedDraft(db: Db, by: Actor, over: Over = {}) {
  const { text = shortPlan, amendsId = null, from = '2026-01-01', to = '2031-01-01', unitKey = 'tinh-tra-vinh' } = over
  const id = newId()
  await addDraft(db, {
    ...{ id, unitId: unitId(unitKey), amendsId, name: 'Kế hoạch 2026 - 2030', document: over.document ?? '15/KH-UBND' },
    ...{ issuedOn: '2025-12-20', from, to, source: 'ke-hoach.docx', leftOver: '', by: by.id },
    ...{
      clauses: readOutline(text).clauses.map((it) => ({ ...it, mind: null })),
      at: new Date('2024-06-01T02:00:00Z'),
    },
  })
  const clauses = new Map((await readClauses(db, id)).map((it) => [it.code, it]))
  return { id, clauses }
}

/** A yearly task of an official’s unit for a clause of the plan, due on 30 June from 2024 on, for tests. */
export async function storedTask(db: Db, by: Actor) {
  const id = newId()
  const plan = programmeId('tuyen-truyen-dien-hinh-2023-2025')
  await addTask(db, {
    ...{ id, programmeId: plan, clause: 'IV.2.d', unitId: by.post.unitId, title: 'Mở buổi kể chuyện ở ấp' },
    ...{ partners: '', partnerIds: [], basis: '', isYearly: true, dueOn: '2024-06-30' },
    ...{ by: by.id, at: new Date('2024-01-10T02:00:00Z') },
  })
  return { id, programmeId: plan }
}

/** Accepts every clause of a draft as it was found, for tests. */
export async function acceptAll(db: Db, draftId: string): Promise<void> {
  await db.updateTable('programmes.draft_clause').set({ state: 'accepted' }).where('draft_id', '=', draftId).execute()
}

export const draftRow = (db: Db, id: string) =>
  db.selectFrom('programmes.draft').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
export const audited = (db: Db, action: string, subjectId: string) =>
  db.selectFrom('audit.entry').selectAll().where('action', '=', action).where('subject_id', '=', subjectId).execute()

/** What the form of a commune’s movement of 2024 sends, for tests. */
export const movementForm = (over: Record<string, string> = {}) => ({
  ...{ scope: 'unit', way: 'themed', from: '01/01/2024', lastDay: '31/12/2024', name: 'Ấp sáng đèn' },
  ...{ nameKm: '', nameEn: '', launchedBy: 'UBND xã Châu Điền', document: '12/KH-UBND', fieldId: '', aims: '' },
  ...over,
})

/** What the form of a guidance document sends, for tests; to nobody unless told. */
export const guidanceForm = (over: Record<string, string | readonly string[]> = {}) => ({
  ...{ number: '7/HD-UBND', title: 'Hướng dẫn bình xét điển hình', issuedOn: '03/06/2024', link: '' },
  ...{ about: 'Họp bình xét ở ấp trước ngày 15 tháng 6.' },
  ...over,
})
