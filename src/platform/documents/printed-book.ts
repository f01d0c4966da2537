import type { RichDocument } from '#platform/rich-text/document.ts'
import type { DateText } from '#platform/text/dates.ts'

/** A book as the printer is given it: everything that somebody typed is data, never markup. */
export type PrintedBook = {
  title: string
  author: string
  language: string
  /** The day inside the file. */
  date: DateText
  /** Lines below the title on the cover. */
  cover: string[]
  contents: string
  parts: { title: string; chapters: PrintedChapter[] }[]
  /** Each an index of its own: names with the numbers of the chapters that tell of them. */
  indexes: { title: string; lines: { name: string; more: string; chapters: number[] }[] }[]
  imprint: { title: string; lines: { label: string; value: string }[] }
}

/** A chapter; `number` counts through the whole book from 1. */
export type PrintedChapter = {
  number: number
  title: string
  language: string
  standfirst: string
  byline: string
  correction: string
  picture: { name: string; alt: string; caption: string } | null
  body: RichDocument['content']
  /** Names of the pictures in the body, by their ids; one that is not here is left out. */
  pictures: Record<string, string>
}
