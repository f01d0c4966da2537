import { createHash } from 'node:crypto'
import { strToU8, type Zippable, zipSync } from 'fflate'
import { createDocx } from '#platform/documents/docx.ts'
import type { DateText } from '#platform/text/dates.ts'
import { slug } from '#platform/text/slug.ts'
import { type Difference, differenceOf, type Manifest, type PacketEntry, type PacketFile } from '../difference.ts'
import type { PacketPerson } from '../queries/packet-source.ts'
import { introduction } from './introduction.ts'
import { type Heading, listDocument } from './list.ts'

export type Packing = {
  heading: Heading
  number: number
  people: readonly PacketPerson[]
  before: { number: number; manifest: Manifest } | undefined
  day: DateText
  baseUrl: string
  read: (sha256: string) => Promise<Uint8Array>
}

export type Packed = { zip: Uint8Array; manifest: Manifest; difference: Difference }
type Entry = { name: string; bytes: Uint8Array; content?: string }

/**
 * The packet for the Centre as one ZIP with a fixed layout: `00-danh-sach/` (the list as DOCX and CSV, what is different from
 * the packet before), a folder for each exemplar (`phieu-gioi-thieu.docx`, `bai/`, `anh/`, `quyet-dinh/`), `manifest.json`,
 * and `SHA256SUMS` as `sha256sum -c` reads it.
 */
export async function packPacket(it: Packing): Promise<Packed> {
  const files: Entry[] = []
  const entries: PacketEntry[] = []
  for (const [at, person] of it.people.entries()) {
    const { code, exemplarName: name, unitName: unit } = person.choice
    const folder = `${String(at + 1).padStart(2, '0')}-${slug(`${code} ${name}`)}`
    const own = await filesOf(person, folder, it)
    files.push(...own)
    entries.push({ code, name, unit, folder, files: own.map(printOf) })
  }
  const manifest: Manifest = { entries }
  const difference = differenceOf(it.before?.manifest, manifest)
  const list = await createDocx(listDocument(it.heading, it.people))
  const leading: Entry[] = [
    { name: '00-danh-sach/danh-sach.docx', bytes: new Uint8Array(list) },
    { name: '00-danh-sach/danh-sach.csv', bytes: strToU8(`\ufeff${csv(it.people)}`) },
    { name: '00-danh-sach/khac-biet.txt', bytes: strToU8(differenceText(difference, it.before?.number)) },
  ]
  const all = [...leading, ...files]
  const told = {
    ...{ packet: it.number, made: it.day, document: it.heading.documentNo, signedOn: it.heading.signedOn },
    ...{ office: it.heading.officeName, year: it.heading.year, against: it.before?.number ?? null, difference },
    ...{ list: leading.map(printOf), exemplars: entries },
  }
  const json: Entry = { name: 'manifest.json', bytes: strToU8(`${JSON.stringify(told, null, 2)}\n`) }
  const sums = [json, ...all].map((one) => `${hash(one.bytes)}  ${one.name}\n`).join('')
  const zip: Zippable = { 'manifest.json': json.bytes, SHA256SUMS: strToU8(sums) }
  for (const { name, bytes } of all) zip[name] = bytes
  return { zip: zipSync(zip, { mtime: new Date(`${it.day}T00:00:00Z`), level: 6 }), manifest, difference }
}

async function filesOf(person: PacketPerson, folder: string, { baseUrl, read }: Packing): Promise<Entry[]> {
  const files: Entry[] = [{ name: `${folder}/phieu-gioi-thieu.docx`, ...(await introduction(person)) }]
  let pictures = 0
  for (const [at, story] of person.stories.entries()) {
    const text = `${story.text}\n\n${baseUrl}${story.path}\n`.replaceAll('\n', '\r\n')
    files.push({ name: `${folder}/bai/${at + 1}-${story.slug}.txt`, bytes: strToU8(text) })
    for (const { sha256, type } of story.pictures)
      files.push({ name: `${folder}/anh/anh-${++pictures}.${endingOf(type)}`, bytes: await read(sha256) })
    const credits = story.pictures.map(({ alt, credit }) => `${alt}. ${credit}`)
    if (credits.length > 0)
      files.push({ name: `${folder}/anh/nguon-anh-${at + 1}.txt`, bytes: strToU8(`${credits.join('\r\n')}\r\n`) })
  }
  for (const [at, { sha256, type }] of person.recognitions.entries()) {
    const name = `${folder}/quyet-dinh/quyet-dinh-${at + 1}.${endingOf(type ?? '')}`
    if (sha256) files.push({ name, bytes: await read(sha256) })
  }
  return files
}

const endings: Record<string, string> = { 'image/jpeg': 'jpg', 'image/webp': 'webp', 'image/png': 'png' }
/** A file is named by what it was found to be; a decision is a PDF or the picture of one. */
const endingOf = (type: string) => endings[type] ?? (type === 'application/pdf' ? 'pdf' : 'docx')
const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const printOf = ({ name, bytes, content }: Entry): PacketFile => ({
  ...{ name, size: bytes.length, sha256: hash(bytes) },
  ...(content && { content }),
})

/** The list as rows that spreadsheets open; a leading sign that they would run as a formula is kept from it. */
function csv(people: readonly PacketPerson[]): string {
  const cell = (text: string) => `"${text.replace(/^[=+\-@\t]/, "'$&").replaceAll('"', '""')}"`
  const rows = people.map(({ choice: it, birthYear }, at) => [
    ...[String(at + 1), it.code, it.exemplarName, birthYear === null ? '' : String(birthYear), it.field],
    ...[it.unitName, it.keeperName, it.why],
  ])
  const head = ['STT', 'Mã', 'Điển hình', 'Năm sinh', 'Lĩnh vực', 'Đơn vị chọn', 'Giữ hồ sơ', 'Lý do giới thiệu']
  return [head, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}

/** What is different from the packet before, for whoever opens the folder. */
function differenceText({ added, removed, changed, same }: Difference, before: number | undefined): string {
  if (before === undefined) return 'Gửi lần đầu.\r\n'
  const part = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [`${title}:`, ...lines.map((it) => `- ${it}`)]
  return [
    `So với hồ sơ lần ${before}:`,
    ...part('Thêm', added),
    ...part('Bớt', removed),
    ...part(
      'Thay đổi',
      changed.map(({ name, files }) => `${name}: ${files.join(', ')}`),
    ),
    `Giữ nguyên: ${same}`,
  ]
    .join('\r\n')
    .concat('\r\n')
}
