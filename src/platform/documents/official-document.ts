import type { DateText } from '#platform/text/dates.ts'

/**
 * An official document as Decree 30/2020/NĐ-CP lays it out, before it is a Word or PDF file.
 * The words are the author's; numbering, punctuation of lists and the layout come by themselves.
 */
export type OfficialDocument = {
  /** The body that the issuing body answers to, such as «ỦY BAN NHÂN DÂN TỈNH TRÀ VINH»; null when it has none. */
  parentOrg: string | null
  org: string
  /** The number within the year; null while the clerk has not given one: «Số:      /BC-SNV». */
  number: number | null
  /** Kind and body, such as `BC-SNV`. */
  symbol: string
  place: string
  /** The day of signing; null leaves room to write it. */
  date: DateText | null
  /** «BÁO CÁO», «QUYẾT ĐỊNH» … ; empty for a letter (công văn), whose subject stands as «V/v …» under the number. */
  kind: string
  subject: string
  /** Who decides, in the middle above the grounds of a decision: «CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH». */
  decidedBy?: string
  /** The grounds, each beginning with «Căn cứ …»; their semicolons are put in. */
  basis: string[]
  /** Closes the grounds of a decision: «QUYẾT ĐỊNH:». */
  enactment?: string
  /** Those the document speaks to («Kính gửi:»). */
  recipients?: string[]
  body: Block[]
  signer: Signer
  /** Who else signs, such as the secretary of a sitting: two to a row, the signer last, «Nơi nhận» below them. */
  cosigners?: Signer[]
  /** «Nơi nhận:», without dashes and semicolons. */
  receivers: string[]
  /** Lists that go with the document, each on pages of its own after the signature. */
  annexes?: Annex[]
  /** Stands where the signature would, such as «Đã ký số: 05/02/2026 09:12:00 +07:00». */
  signedNote?: string
}

/** «PHỤ LỤC», «DANH SÁCH»: its title, «(Kèm theo …)», and one table. */
export type Annex = { title: string; note: string; columns: Column[]; rows: string[][] }

export type Signer = {
  /** «TM. ỦY BAN NHÂN DÂN», «KT. GIÁM ĐỐC»; empty when the head signs in person. */
  authority: string
  title: string
  name: string
  /** Stands where the signature would, such as «(Không ký biên bản)»; for the signer `signedNote` goes before it. */
  note?: string
  /** A signature drawn on a screen of 600 by 200: moves and lines of an SVG path, nothing else (`signature-drawing.ts`). */
  strokes?: string
}

/** A piece of the text. Headings and articles are numbered by themselves: I., 1., a); Điều 1. */
export type Block =
  | { type: 'heading'; level: 1 | 2 | 3; text: string }
  | { type: 'article'; text: string }
  | { type: 'paragraph'; text: string }
  | { type: 'list'; items: string[] }
  | { type: 'table'; caption: string; columns: Column[]; rows: string[][] }
  /** A drawing made by the program, never one that was sent in. `small`: a code to be scanned, told by its caption alone. */
  | { type: 'figure'; caption: string; svg: string; small?: boolean }

export type Column = { label: string; align: 'left' | 'center' | 'right' }
