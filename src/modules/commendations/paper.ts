/** The papers that certificates are printed on, and what stands on each. */
export const paperForms = ['bang-khen', 'giay-khen', 'danh-hieu'] as const
export const paperKinds = ['blank', 'preprinted'] as const
export const paperItems = [
  ...(['nation', 'motto', 'issuer', 'give', 'heading', 'recipient', 'note', 'achievement', 'decision'] as const),
  ...(['serial', 'qr', 'place_date', 'signer_title', 'signer'] as const),
] as const
export const reprintReasons = ['damaged', 'lost', 'misprint', 'other'] as const

export type PaperForm = (typeof paperForms)[number]
export type PaperKind = (typeof paperKinds)[number]
export type PaperItemKey = (typeof paperItems)[number]
export type ReprintReason = (typeof reprintReasons)[number]

/** Where one thing stands, in millimetres from the left and the upper edge of the paper. A QR code has no size of letters. */
export type PaperItem = {
  key: PaperItemKey
  x: number
  y: number
  width: number
  size: number | null
  align: 'left' | 'center' | 'right'
}

/** A paper with the places on it. `frame`: how far from the edges one is drawn; none on paper that has its own. */
export type Layout = {
  id: string
  form: PaperForm
  kind: PaperKind
  /** None: the layout that came with the product. */
  unitId: string | null
  width: number
  height: number
  frame: number | null
  source: string
  toConfirm: boolean
  items: readonly PaperItem[]
}

/** Which paper a title is printed on: a certificate of merit, a letter of merit, or that of a title of emulation. */
export function formOf(titleKey: string): PaperForm {
  if (titleKey.startsWith('bang-khen')) return 'bang-khen'
  return titleKey.startsWith('giay-khen') ? 'giay-khen' : 'danh-hieu'
}

type Sized = { width: number; height: number }

/** Whether a printer has this paper in it: the same size, to what a ruler shows. */
export const isSamePaper = (one: Sized, other: Sized): boolean =>
  Math.abs(one.width - other.width) <= 2 && Math.abs(one.height - other.height) <= 2

/** What stands outside the paper, and by which of its figures. */
export const outsideOf = ({ width, height, items }: Pick<Layout, 'width' | 'height' | 'items'>) =>
  items.flatMap((it): { key: PaperItemKey; figure: 'x' | 'y' }[] => [
    ...(it.x + it.width > width ? [{ key: it.key, figure: 'x' as const }] : []),
    ...(it.y + (it.key === 'qr' ? it.width : 0) > height ? [{ key: it.key, figure: 'y' as const }] : []),
  ])
