import type { FoundTarget } from './target-words.ts'

/** What a clause is: a heading, an aim, something to do, a number to reach, a day to keep. */
export const clauseKinds = ['heading', 'objective', 'task', 'target', 'deadline'] as const
export type ClauseKind = (typeof clauseKinds)[number]

/** A day of every year by which something is due. */
export type Deadline = { month: number; day: number }

type About = {
  hasParts: boolean
  code: string
  targets: readonly FoundTarget[]
  deadline: Deadline | null
}

/** The kind that a clause’s own words speak for. A person says what it is. */
export function kindOf(text: string, { hasParts, code, targets, deadline }: About): ClauseKind {
  if (targets.length > 0) return 'target'
  if (deadline && /báo cáo|hoàn thành|trước ngày|chậm nhất|gửi/i.test(text)) return 'deadline'
  if (hasParts && text.length < 200) return 'heading'
  if (isHeading(text)) return 'heading'
  return /^I(\.1)?(\.|$)/.test(code) &&
    !/^I\.[2-9]/.test(code) &&
    /nâng cao|quán triệt|phát huy|nhằm|mục tiêu|mục đích/i.test(text)
    ? 'objective'
    : 'task'
}

const isHeading = (text: string) => text === text.toLocaleUpperCase('vi') && /\p{L}/u.test(text)

const months: readonly (readonly [RegExp, (found: RegExpExecArray) => Deadline])[] = [
  [/(?:trước|chậm nhất(?: là)?|hạn|đến) (?:hết )?ngày (\d{1,2})[/-](\d{1,2})(?! *[/-] *\d{4})/i, byNumbers],
  [/(?:trước|chậm nhất(?: là)?|hạn) (?:hết )?ngày (\d{1,2}) tháng (\d{1,2})(?! năm)/i, byNumbers],
  [/(?:cuối|hết) tháng (\d{1,2}) (?:hằng|hàng) năm/i, ([, month]) => endOf(Number(month))],
  [/(?:ngày )(\d{1,2})[/-](\d{1,2}) (?:hằng|hàng) năm/i, byNumbers],
  [/(?:hằng|hàng) năm,? (?:trước|chậm nhất(?: là)?) ngày (\d{1,2})[/-](\d{1,2})/i, byNumbers],
]

/** The day of every year that a clause names; nothing where it names a day of one year only, or none. */
export function deadlineIn(text: string): Deadline | null {
  if (!/(hằng|hàng) năm|mỗi năm/i.test(text)) return null
  for (const [pattern, read] of months) {
    const found = pattern.exec(text)
    if (!found) continue
    const deadline = read(found)
    if (isDay(deadline)) return deadline
  }
  return null
}

function byNumbers([, day, month]: RegExpExecArray): Deadline {
  return { day: Number(day), month: Number(month) }
}

const lastDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const endOf = (month: number): Deadline => ({ month, day: lastDays[month - 1] ?? 0 })
const isDay = ({ month, day }: Deadline) => month >= 1 && month <= 12 && day >= 1 && day <= (lastDays[month - 1] ?? 0)
