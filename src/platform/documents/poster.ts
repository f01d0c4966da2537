import type { DateText } from '#platform/text/dates.ts'

/** A poster for a notice board; `qr` is the drawing of the code that leads to `address`. */
export type Poster = {
  language: string
  date: DateText
  topic: string
  names: string
  place: string
  title: string
  standfirst: string
  unit: string
  read: string
  address: string
  qr: string
  picture: { name: string; alt: string; credit: string } | null
}
