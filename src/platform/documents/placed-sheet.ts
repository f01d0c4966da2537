import type { DateText } from '#platform/text/dates.ts'

/**
 * Sheets of paper with things at places, for what must meet what is on the paper already. All places and lengths are in
 * millimetres from the left and the upper edge of the paper; sizes of letters are in points.
 */
export type PlacedSheets = { title: string; author: string; date: DateText | null; sheets: PlacedSheet[] }

/** One sheet. What a printer does wrong is put right by `shift` and `scale` (1 is true to size), from the upper left corner. */
export type PlacedSheet = {
  width: number
  height: number
  shift: { x: number; y: number }
  scale: number
  things: Placed[]
}

export type Placed = PlacedText | PlacedPicture | PlacedLine

/** Words between `x` and `x + width`; `y` is the line on which the first of them stand. */
export type PlacedText = {
  type: 'text'
  text: string
  x: number
  y: number
  width: number
  size: number
  align: 'left' | 'center' | 'right'
  /** The most lines; letters become smaller until the words go into them. */
  lines: number
  bold?: boolean
  italic?: boolean
  /** As `#a61b1b`; black where none is given. */
  colour?: string
}

/** A drawing made by the program, never one that was sent in; `x` and `y` are its upper left corner. */
export type PlacedPicture = {
  type: 'picture'
  svg: string
  alt: string
  x: number
  y: number
  width: number
  height: number
}

export type PlacedLine = {
  type: 'line'
  from: [x: number, y: number]
  to: [x: number, y: number]
  thick: number
  colour?: string
}
