import type { FormKind } from './form-kind.ts'

/** A text that is shared in a network: `social` is that of Facebook. */
export type NetworkKind = Extract<FormKind, 'social' | 'zalo' | 'x'>

/**
 * How long a network lets a text be. `seen` is what readers have before «xem thêm». `asOf`: the day on which its own pages said
 * so; none is confirmed by the network itself (`toConfirm`), and all change without notice.
 */
export type Network = {
  limit: number
  seen: number | null
  /** What every address counts for, where the network shortens it. */
  address: number | null
  /** How it counts: what a reader sees as one letter; or points of code by weight, Khmer and much of Vietnamese for two. */
  counts: 'graphemes' | 'weights'
  asOf: string
  source: string
  toConfirm: true
}

export const networks: Readonly<Record<NetworkKind, Network>> = {
  social: {
    ...{ limit: 63_206, seen: 470, address: null, counts: 'graphemes', asOf: '2025-11-01', toConfirm: true },
    source: 'Facebook: độ dài tối đa của bài đăng trên trang; đoạn hiện trước «Xem thêm» là ước lượng',
  },
  zalo: {
    ...{ limit: 2000, seen: null, address: null, counts: 'graphemes', asOf: '2025-11-01', toConfirm: true },
    source: 'Zalo Official Account: độ dài tối đa của tin văn bản (developers.zalo.me)',
  },
  x: {
    ...{ limit: 280, seen: null, address: 23, counts: 'weights', asOf: '2025-11-01', toConfirm: true },
    source: 'X: docs.x.com, Counting characters (twitter-text, cấu hình 3)',
  },
}

export const isNetwork = (kind: FormKind): kind is NetworkKind => kind in networks

/** The length of a text as a network counts it. */
export function lengthIn(kind: NetworkKind, text: string): number {
  const { address, counts } = networks[kind]
  const parts = text.normalize('NFC').split(/(https?:\/\/\S+)/)
  const measure = counts === 'weights' ? weightOf : graphemesOf
  return parts.reduce((sum, part, at) => sum + (at % 2 === 1 && address !== null ? address : measure(part)), 0)
}

const segmenter = new Intl.Segmenter('km', { granularity: 'grapheme' })
const graphemesOf = (text: string) => [...segmenter.segment(text)].length

/** Latin without stacked marks and plain punctuation for one, everything else for two; a picture of letters (emoji) for two. */
const light: readonly (readonly [number, number])[] = [
  ...([
    [0, 4351],
    [8192, 8205],
    [8208, 8223],
    [8242, 8247],
  ] as const),
]
function weightOf(text: string): number {
  let sum = 0
  for (const { segment } of segmenter.segment(text))
    sum += /\p{Extended_Pictographic}/u.test(segment) ? 2 : weightOfPoints(segment)
  return sum
}
const weightOfPoints = (text: string) =>
  [...text].reduce((sum, it) => {
    const point = it.codePointAt(0)!
    return sum + (light.some(([from, to]) => point >= from && point <= to) ? 1 : 2)
  }, 0)
