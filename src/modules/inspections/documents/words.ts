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
