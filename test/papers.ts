import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const fonts = join(import.meta.dirname, '../node_modules/@expo-google-fonts')

/** A line of print as poppler reads it from a PDF: its words, where it stands (mm), its type (points) and its look. */
export type PrintedLine = {
  text: string
  left: number
  right: number
  top: number
  bottom: number
  size: number
  family: string
  bold: boolean
  italic: boolean
}
export type PrintedPage = { width: number; height: number; lines: PrintedLine[] }

/** Reads a PDF with poppler's `pdftohtml`, which tells of each line its place, size and face. */
export function printedPages(pdf: Buffer): PrintedPage[] {
  const xml = onFile(pdf, (path) =>
    execFileSync('pdftohtml', ['-xml', '-stdout', '-i', '-zoom', '3', path], { maxBuffer: 100_000_000 }).toString(),
  )
  const faces = new Map<string, { size: number; family: string }>()
  for (const [, id, size, family] of xml.matchAll(/<fontspec id="(\d+)" size="(-?\d+)" family="([^"]*)"/g))
    faces.set(id!, { size: Number(size) / 3, family: family!.replace(/^[A-Z]{6}\+/, '') })
  return xml
    .split('<page ')
    .slice(1)
    .map((page) => {
      const [, height, width] = /height="(\d+)" width="(\d+)"/.exec(page)!
      const found = page.matchAll(
        /<text top="(-?\d+)" left="(-?\d+)" width="(-?\d+)" height="(-?\d+)" font="(\d+)">(.*?)<\/text>/g,
      )
      const lines = [...found].map(
        ([, top, left, wide, high, font, words]): PrintedLine => ({
          text: plain(words!),
          // A line that runs on ends in a space, which prints nothing.
          ...{
            left: mm(left!),
            right: mm(left!) + mm(wide!) - (/\s(<\/\w>)*$/.test(words!) ? 1.1 : 0),
            top: mm(top!),
            bottom: mm(top!) + mm(high!),
          },
          ...{ ...faces.get(font!)!, bold: words!.includes('<b>'), italic: words!.includes('<i>') },
        }),
      )
      return { width: mm(width!), height: mm(height!), lines: lines.filter(({ text }) => text !== '') }
    })
}

/** `pdftohtml -zoom 3` counts in thirds of a point. */
const mm = (thirds: string) => (Number(thirds) / 3 / 72) * 25.4

const plain = (words: string) =>
  words
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#160;/g, ' ')
    .replace(/&amp;/g, '&')
    .normalize('NFC')
    .trim()

/**
 * Opens Word documents in LibreOffice, all in one run, and gives each as the PDF that it prints. Where Word has Times
 * New Roman, LibreOffice is given a face of the same widths.
 */
export function printedByOffice(documents: Record<string, Buffer>): Record<string, Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'gs-office-'))
  try {
    mkdirSync(join(folder, 'pdf'))
    const paths = Object.entries(documents).map(([name, bytes]) => {
      writeFileSync(join(folder, `${name}.docx`), bytes)
      return join(folder, `${name}.docx`)
    })
    writeFileSync(join(folder, 'fonts.conf'), fontRules(folder))
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        'pdf',
        '--outdir',
        join(folder, 'pdf'),
        ...paths,
      ],
      { env: { ...process.env, FONTCONFIG_FILE: join(folder, 'fonts.conf') }, stdio: 'ignore', timeout: 120_000 },
    )
    return Object.fromEntries(
      Object.keys(documents).map((name) => [name, readFileSync(join(folder, 'pdf', `${name}.pdf`))]),
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const fontRules = (folder: string) => `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig><dir>${fonts}/tinos</dir><dir>${fonts}/hanuman</dir><cachedir>${folder}/cache</cachedir>
${standIn('Times New Roman', 'Tinos')}${standIn('Leelawadee UI', 'Hanuman')}</fontconfig>`
const standIn = (asked: string, given: string) =>
  `<match target="pattern"><test name="family"><string>${asked}</string></test>
<edit name="family" mode="assign" binding="same"><string>${given}</string></edit></match>\n`

/** What a tool of poppler says of a PDF (`pdffonts`, `pdfinfo`, `pdfsig`). */
export function poppler(tool: 'pdffonts' | 'pdfinfo' | 'pdfsig' | 'pdftotext', pdf: Buffer, ...args: string[]): string {
  const rest = tool === 'pdftotext' ? ['-'] : []
  return onFile(pdf, (path) =>
    execFileSync(tool, [...args, path, ...rest], { stdio: ['ignore', 'pipe', 'pipe'] }).toString(),
  )
}

function onFile<T>(pdf: Buffer, use: (path: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'gs-pdf-'))
  try {
    writeFileSync(join(folder, 'it.pdf'), pdf)
    return use(join(folder, 'it.pdf'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
