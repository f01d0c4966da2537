import type { Actor } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { draftReform } from './commands/draft-reform.ts'

/** The lines of a small reform of district Cầu Kè for tests: two communes into a new one. */
export const someLines = `Xã Châu Điền; sáp nhập; toàn bộ; Xã Châu Hòa; 29999; Huyện Cầu Kè
Xã Hòa Ân; sáp nhập; toàn bộ; Xã Châu Hòa; 29999; Huyện Cầu Kè`

/** A draft of a reform, for tests. */
export async function storedReform(
  db: Db,
  actor: Actor,
  now: Date,
  over: { lines?: string; on?: string } = {},
): Promise<string> {
  const id = newId(now)
  const words = { name: 'Sắp xếp hai xã', document: 'Nghị quyết 12/NQ-HĐND ngày 01/7/2024' }
  await draftReform({ db, actor, now }, { id, ...words, on: '01/09/2024', lines: someLines, ...over })
  return id
}
