import type { DateText } from '#platform/text/dates.ts'

/** A public notice and how it stands on a day. The objections carry no names. */
export type Notice = {
  id: string
  fromDay: DateText
  toDay: DateText
  isOpen: boolean
  objections: {
    id: string
    body: string
    receivedOn: DateText
    verdict: 'founded' | 'unfounded' | null
    answer: string | null
    version: number
    hasObjector: boolean
  }[]
}

/** Why the notice does not yet let a dossier go up; undefined when it does. */
export function noticeBlock(notice: Notice | undefined): string | undefined {
  if (!notice) return 'commendations.noticeNeeded'
  if (notice.isOpen) return 'commendations.noticeRuns'
  if (notice.objections.some(({ verdict }) => verdict === null)) return 'commendations.objectionOpen'
  if (notice.objections.some(({ verdict }) => verdict === 'founded')) return 'commendations.objectionFounded'
  return undefined
}
