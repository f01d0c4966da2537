import { groundsOn } from '#modules/commendations/index.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { Verdict } from '../checklist.ts'
import { t as teamWords } from '../messages/team.ts'
import { t } from '../messages/visit.ts'

/** A member of a team as papers name them. */
export type Person = { name: string; part: 'leader' | 'secretary' | 'member' }

/** What one does in a team, in Vietnamese. */
export const partWords: Record<Person['part'], string> = {
  ...{ leader: teamWords('vi').leader, secretary: teamWords('vi').secretary, member: teamWords('vi').member },
}

/** A verdict as papers write it. */
export function verdictWords(verdict: Verdict | null): string {
  if (verdict === null) return '–'
  return verdict === 'none' ? t('vi').verdict_none : t('vi')[verdict]
}

/** The council of a province as papers name it. */
export const councilOf = (officeName: string): string =>
  `Hội đồng Thi đua - Khen thưởng ${officeName.charAt(0).toLowerCase()}${officeName.slice(1)}`

/** What a council's own papers rest on: the law on emulation with its decree of the day, and the clause that asks for inspections. */
export const groundsOfCouncil = (day: DateText): string[] => [
  ...groundsOn(day).filter((it) => !it.includes('chính quyền địa phương')),
  'Căn cứ mục III.5 của Kế hoạch tuyên truyền, nhân rộng điển hình tiên tiến trên địa bàn tỉnh',
]

/** «31/KL-ĐKT» is the number 31 with the symbol «KL-ĐKT»; what reads otherwise keeps its words. */
export function splitNumber(text: string): { number: number | null; symbol: string } {
  const [, number, symbol] = /^(\d+)\/(.+)$/.exec(text) ?? []
  return number && symbol ? { number: Number(number), symbol } : { number: null, symbol: text }
}
