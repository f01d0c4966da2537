import { createHash } from 'node:crypto'
import { Document, Packer } from 'docx'
import { strToU8, type Zippable, zipSync } from 'fflate'
import { line } from '#platform/documents/docx-text.ts'
import { plainText } from '#platform/rich-text/text.ts'
import { formatDate, today } from '#platform/text/dates.ts'
import { t } from '../messages/press-kit.ts'
import type { KitSource } from '../queries/press-kit.ts'

type Kit = { source: KitSource; address: string; pictures: readonly { name: string; bytes: Uint8Array }[] }
type Entry = { name: string; bytes: Uint8Array; what: 'text' | 'facts' | 'picture'; told?: object }

/**
 * The press kit of a story as one ZIP: the text as DOCX and TXT, what is known and what may be used as TXT, the pictures,
 * and `manifest.json`, which names every file with its SHA-256. `pictures` stand in the order of the source’s.
 */
export async function pressKit({ source, address, pictures }: Kit): Promise<Buffer> {
  const words = wordsOf(source, address)
  const docx = await Packer.toBuffer(
    new Document({
      title: source.title,
      creator: source.unitName,
      sections: [{ children: words.map(({ text, bold }) => line(text, { bold: bold ?? false, below: 8 })) }],
    }),
  )
  const text = strToU8(`${words.map((it) => it.text).join('\r\n\r\n')}\r\n`)
  const entries: Entry[] = [
    { name: 'bai-viet.docx', bytes: new Uint8Array(docx), what: 'text' },
    { name: 'bai-viet.txt', bytes: text, what: 'text' },
    { name: 'doc-truoc.txt', bytes: strToU8(notes(source, address)), what: 'facts' },
    ...pictures.map(({ name, bytes }, at) => {
      const { alt, credit, rights: kind, holder, terms, rightsUntil: until } = source.pictures[at]!
      const rights = { kind, holder: holder || null, terms: terms || null, until }
      return { name, bytes, what: 'picture' as const, told: { alt, credit, rights } }
    }),
  ]
  const files: Zippable = {
    'manifest.json': strToU8(`${JSON.stringify(manifest(source, address, entries), null, 2)}\n`),
  }
  for (const { name, bytes } of entries) files[name] = bytes
  return Buffer.from(zipSync(files, { mtime: new Date(`${source.takenOn}T00:00:00Z`), level: 6 }))
}

const manifest = (it: KitSource, address: string, entries: readonly Entry[]) => ({
  kit: it.id,
  story: address,
  title: it.title,
  language: it.language,
  version: it.number,
  published: it.publishedAt.toISOString(),
  handedOver: { to: it.outlet, person: it.taker, on: it.takenOn },
  office: { name: it.unitName, contact: it.contact ?? null },
  mayBeUsed: it.forUses.map(({ use, isAllowed, until }) => ({ use, allowed: isAllowed, until })),
  files: entries.map(({ name, bytes, what, told }) => ({
    ...{ name, what, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') },
    ...told,
  })),
})

/** The story as an editor lays it out, part by part. */
function wordsOf(it: KitSource, address: string): { text: string; bold?: boolean }[] {
  const text = t(it.language)
  return [
    { text: it.title, bold: true },
    { text: it.standfirst, bold: true },
    ...plainText(it.body)
      .split('\n\n')
      .map((part) => ({ text: part })),
    { text: `${text.byline}: ${it.author}. ${it.unitName}` },
    { text: `${text.edition(it.number, formatDate(today(it.publishedAt)))}. ${address}` },
  ].filter((part) => part.text.trim() !== '')
}

/** What to read before anything is used. */
function notes(it: KitSource, address: string): string {
  const text = t(it.language)
  const use = (isAllowed: boolean) =>
    it.forUses
      .filter((each) => each.isAllowed === isAllowed)
      .map((each) => `- ${text[`use_${each.use}`]}${each.until ? ` (${text.until(formatDate(each.until))})` : ''}`)
  const facts = it.facts
    .filter(({ confirmedBy }) => confirmedBy !== null)
    .map(({ claim, source }) => `- ${claim} (${source})`)
  const { contact } = it
  return [
    `${text.kit}: ${it.title}`,
    text.edition(it.number, formatDate(today(it.publishedAt))),
    text.handed([it.taker, it.outlet].filter(Boolean).join(', '), formatDate(it.takenOn)),
    `${text.address}: ${address}`,
    `${text.desk}: ${it.unitName}`,
    contact
      ? `${text.contact}: ${[contact.name, contact.unitName, contact.phone, contact.email].filter(Boolean).join(', ')}`
      : text.noContact,
    part(text.facts, facts.length > 0 ? facts : [text.noFacts]),
    part(text.mayUse, use(true)),
    part(text.mayNotUse, [...use(false), text.notOnlyConsent]),
    part(
      text.pictures,
      it.pictures.length > 0
        ? it.pictures.map(
            (each, at) =>
              `${at + 1}. ${each.caption || each.alt}. ${text.credit}: ${each.credit}${rightsLine(it, each)}`,
          )
        : [text.noPictures],
    ),
    '',
  ].join('\r\n')
}

/** By what right the press may use a picture, as far as the office has to say something of it. */
function rightsLine({ language }: KitSource, { rights, holder, terms, rightsUntil }: KitSource['pictures'][number]) {
  const text = t(language)
  const told = [rights === 'own' ? '' : holder, terms, rightsUntil && text.until(formatDate(rightsUntil))].filter(
    Boolean,
  )
  return told.length > 0 ? `. ${text.rights}: ${told.join('; ')}` : ''
}

const part = (title: string, lines: readonly string[]) => ['', title.toUpperCase(), ...lines].join('\r\n')
