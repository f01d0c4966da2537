import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import sharp from 'sharp'
import { cropBox, type Focus } from '#platform/files/crop.ts'

/** What stands on a share card. The cover is a picture of any size. */
export type ShareCard = {
  title: string
  language: string
  topic: string
  place: string
  cover: Buffer | undefined
  /** The point of the cover that stays in sight; its top where nobody chose one. */
  focus: Focus | null
}

/** The shapes that networks show: beside a link, or by itself. */
export const cardShapes = ['wide', 'square'] as const
export type CardShape = (typeof cardShapes)[number]

/** Of each shape: its size, where the cover stands, and where the words do when there is one. */
const shapes = {
  wide: {
    ...{ size: { width: 1200, height: 630 }, picture: { width: 480, height: 630 }, at: { left: 720, top: 0 } },
    words: { width: 720, height: 630, top: 0 },
  },
  square: {
    ...{ size: { width: 1080, height: 1080 }, picture: { width: 1080, height: 520 }, at: { left: 0, top: 0 } },
    words: { width: 1080, height: 560, top: 520 },
  },
} as const

/**
 * Draws the picture that stands beside a shared link: the title, the field, the place, the cover. Typst shapes the
 * letters, Khmer too, into outlines, so the machine needs no font of its own.
 */
export async function drawShareCard({ cover, focus, ...told }: ShareCard, shape: CardShape = 'wide'): Promise<Buffer> {
  const { size, picture, at, words } = shapes[shape]
  const side = cover && (await sideOf(cover, focus, picture))
  const area = side ? words : { ...size, top: 0 }
  const shown = { ...told, ...area, pageWidth: size.width, pageHeight: size.height }
  const compiled = compiler().compile({ mainFileContent: template, inputs: { data: JSON.stringify(shown) } })
  if (compiled.hasError()) throw new Error(JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics))
  const svg = compiler().svg(compiled.result!)
  compiler().evictCache(10)
  const text = await sharp(Buffer.from(svg), { density: 72 }).resize(size).png().toBuffer()
  const layers = side ? [{ input: side, ...at }] : []
  return sharp(text).composite(layers).png({ compressionLevel: 9, palette: true, quality: 90 }).toBuffer()
}

type Size = { width: number; height: number }
async function sideOf(cover: Buffer, focus: Focus | null, picture: Size): Promise<Buffer> {
  const { width, height } = await sharp(cover).metadata()
  const part = focus && cropBox({ width, height }, picture.width / picture.height, focus)
  const whole = part ? sharp(cover).extract(part) : sharp(cover)
  return whole
    .resize({ ...picture, fit: 'cover', position: 'top' })
    .jpeg({ quality: 88 })
    .toBuffer()
}

let made: NodeCompiler | undefined

function compiler(): NodeCompiler {
  const fontDir = (name: string) => dirname(fileURLToPath(import.meta.resolve(`${name}/package.json`)))
  const fontPaths = ['@expo-google-fonts/be-vietnam-pro', '@expo-google-fonts/hanuman'].map(fontDir)
  made ??= NodeCompiler.create({ workspace: process.cwd(), fontArgs: [{ fontPaths }] })
  return made
}

/** The words reach the template as data, so nothing in a title is read as markup. A long title is set smaller. */
const template = `
#let d = json(bytes(sys.inputs.data))
#set page(width: d.pageWidth * 1pt, height: d.pageHeight * 1pt, margin: 0pt, fill: rgb("#fbf9f4"))
#set text(font: ("Be Vietnam Pro", "Hanuman"), fill: rgb("#1c1a17"), lang: d.language)
#let length = d.title.clusters().len()
#let title = if length > 90 { 40pt } else if length > 60 { 46pt } else if length > 34 { 54pt } else { 64pt }
#let inner = d.width * 1pt - 128pt
#place(top + left, dy: d.top * 1pt, block(width: d.width * 1pt, height: d.height * 1pt, {
  place(top + left, dx: 64pt, dy: 60pt, box(width: 40pt, height: 6pt, fill: rgb("#1c1a17")))
  place(top + left, dx: 64pt, dy: 84pt, block(width: inner, text(size: 24pt, weight: 600, d.topic)))
  place(left + horizon, dx: 64pt, dy: 8pt, block(width: inner, {
    set par(leading: if d.language == "km" { 0.75em } else { 0.42em }, justify: false)
    set text(size: title, weight: 700, hyphenate: false, tracking: -0.01em)
    d.title
  }))
  place(bottom + left, dx: 64pt, dy: -60pt, block(width: inner, {
    text(size: 24pt, weight: 700, "Gương Sáng")
    h(14pt)
    text(size: 24pt, fill: rgb("#57514a"), d.place)
  }))
}))
`
