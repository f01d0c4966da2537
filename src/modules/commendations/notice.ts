import type { DateText } from '#platform/text/dates.ts'
import type { Procedure } from './law.ts'
import type { State } from './lifecycle.ts'

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

type Way = { state: State; procedure: Procedure; ballotRule: string | null }

/** The public is asked once the council has passed a dossier, or at once where its procedure asks for no ballot. */
export const isReadyForNotice = ({ state, procedure, ballotRule }: Way): boolean =>
  state === 'passed' || (state === 'moving' && !(ballotRule && procedure === 'full'))
