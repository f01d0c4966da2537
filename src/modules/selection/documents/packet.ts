import { createHash } from 'node:crypto'
import { strToU8, type Zippable, zipSync } from 'fflate'
import { createDocx } from '#platform/documents/docx.ts'
import type { DateText } from '#platform/text/dates.ts'
import { slug } from '#platform/text/slug.ts'
import { type Difference, differenceOf, type Manifest, type PacketEntry, type PacketFile } from '../difference.ts'
import type { PacketPerson } from '../queries/packet-source.ts'
import { introduction } from './introduction.ts'
import { type Heading, listDocument } from './list.ts'
import { type Entry, kindWords, linkFile, linksOf, pictureFiles, rightWords, soundFiles } from './media.ts'

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

/**
 * The packet for the Centre as one ZIP with a fixed layout: `00-danh-sach/` (the list as DOCX and CSV, all media with their
 * credits and rights, what is different from the packet before), a folder for each exemplar (`phieu-gioi-thieu.docx`, `bai/`,
 * `anh/`, `am-thanh/`, `video.txt`, `quyet-dinh/`), `manifest.json`, and `SHA256SUMS` as `sha256sum -c` reads it.
 */
export async function packPacket(it: Packing): Promise<Packed> {
  const files: Entry[] = []
  const entries: PacketEntry[] = []
  for (const [at, person] of it.people.entries()) {
    const { code, exemplarName: name, unitName: unit } = person.choice
    const folder = `${String(at + 1).padStart(2, '0')}-${slug(`${code} ${name}`)}`
    const own = await filesOf(person, folder, it)
    files.push(...own)
    const [links, left] = [linksOf(person.stories), person.stories.reduce((all, story) => all + story.left, 0)]
    entries.push({ code, name, unit, folder, files: own.map(printOf), links, left })
  }
  const manifest: Manifest = { entries }
  const difference = differenceOf(it.before?.manifest, manifest)
  const list = await createDocx(listDocument(it.heading, it.people, entries))
  const leading: Entry[] = [
    { name: '00-danh-sach/danh-sach.docx', bytes: new Uint8Array(list) },
    { name: '00-danh-sach/danh-sach.csv', bytes: strToU8(`\ufeff${csv(it.people)}`) },
    { name: '00-danh-sach/tu-lieu.csv', bytes: strToU8(`\ufeff${mediaCsv(entries)}`) },
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
  for (const [at, story] of person.stories.entries()) {
    const text = `${story.text}\n\n${baseUrl}${story.path}\n`.replaceAll('\n', '\r\n')
    files.push({ name: `${folder}/bai/${at + 1}-${story.slug}.txt`, bytes: strToU8(text) })
  }
  files.push(...(await pictureFiles(person.stories, folder, read)))
  files.push(...(await soundFiles(person.stories, folder, read)))
  files.push(...linkFile(linksOf(person.stories), folder))
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
const printOf = ({ name, bytes, content, about }: Entry): PacketFile => ({
  ...{ name, size: bytes.length, sha256: hash(bytes) },
  ...(content && { content }),
  ...(about && { about }),
})

/** The list as rows that spreadsheets open. */
function csv(people: readonly PacketPerson[]): string {
  const rows = people.map(({ choice: it, birthYear }, at) => [
    ...[String(at + 1), it.code, it.exemplarName, birthYear === null ? '' : String(birthYear), it.field],
    ...[it.unitName, it.keeperName, it.why],
  ])
  return table(['STT', 'Mã', 'Điển hình', 'Năm sinh', 'Lĩnh vực', 'Đơn vị chọn', 'Giữ hồ sơ', 'Lý do giới thiệu'], rows)
}

/** All media of the packet: files by their place in it and links by their address, whose they are and by what right. */
function mediaCsv(entries: readonly PacketEntry[]): string {
  const rows = entries.flatMap(({ code, name, files, links = [] }) => [
    ...files.flatMap(({ name: file, about: it }) =>
      it ? [[code, name, kindWords[it.kind], it.title, file, it.credit, rightWords(it)]] : [],
    ),
    ...links.map((it) => [code, name, kindWords[it.kind], it.title, it.address, '', '']),
  ])
  return table(['Mã', 'Điển hình', 'Loại', 'Tên, nội dung', 'Tệp hoặc địa chỉ', 'Nguồn', 'Quyền sử dụng'], rows)
}

/** Rows as CSV; a leading sign that spreadsheets would run as a formula is kept from them. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => `"${text.replace(/^[=+\-@\t]/, "'$&").replaceAll('"', '""')}"`
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
