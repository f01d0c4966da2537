import type { DateText } from '#platform/text/dates.ts'

type Part = { title: string; text: string }

/** One sheet, A4, that tells how something is done; `qr` is the drawing of the code that leads to `address`. */
export type Leaflet = {
  language: string
  date: DateText
  kind: string
  title: string
  who: string
  before: readonly Part[]
  stepsTitle: string
  steps: readonly Part[]
  after: readonly Part[]
  read: string
  address: string
  qr: string
}
