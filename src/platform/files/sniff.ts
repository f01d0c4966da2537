import { fileTypeFromBuffer } from 'file-type'
import { Refusal } from '#platform/refusal.ts'
import { zipNames } from './zip.ts'

export type FileKind = 'picture' | 'document' | 'sound' | 'video'

/** What a file is by its content: its media type, the ending its name should have, and its kind. */
export type FileType = { type: string; extension: string; kind: FileKind }

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Every type of file that is taken in, by the media type its content shows. */
const known: Record<string, Omit<FileType, 'type'>> = {
  'image/jpeg': { extension: 'jpg', kind: 'picture' },
  'image/png': { extension: 'png', kind: 'picture' },
  'image/webp': { extension: 'webp', kind: 'picture' },
  'application/pdf': { extension: 'pdf', kind: 'document' },
  [docx]: { extension: 'docx', kind: 'document' },
  [xlsx]: { extension: 'xlsx', kind: 'document' },
  'audio/mpeg': { extension: 'mp3', kind: 'sound' },
  'video/mp4': { extension: 'mp4', kind: 'video' },
}

/**
 * Tells what a file is from its content, whatever its name or the sender says. Refuses all that is not on the list:
 * programs under another name, pictures with script in them (SVG), web pages, documents with macros.
 */
export async function sniff(bytes: Uint8Array): Promise<FileType> {
  const type = isZip(bytes) ? officeType(bytes) : await plainType(bytes)
  const found = type === undefined ? undefined : known[type]
  if (type === undefined || !found) throw new Refusal('invalid', 'files.notAllowed', { file: 'files.notAllowed' })
  return { type, ...found }
}

const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b

/** Office documents are zips; only the directory is read, never the content. */
function officeType(bytes: Uint8Array): string | undefined {
  const names = new Set(zipNames(bytes))
  const hasMacros = [...names].some((name) =>
    /vbaProject|activeX|\.(exe|dll|js|vbs|bat|cmd|scr|jar|html?)$/i.test(name),
  )
  if (hasMacros) throw new Refusal('invalid', 'files.macros', { file: 'files.macros' })
  if (!names.has('[Content_Types].xml')) return undefined
  if (names.has('word/document.xml')) return docx
  if (names.has('xl/workbook.xml')) return xlsx
  return undefined
}

async function plainType(bytes: Uint8Array): Promise<string | undefined> {
  const found = await fileTypeFromBuffer(bytes)
  if (found?.mime === 'application/pdf') refuseUnfitPdf(bytes)
  return found?.mime
}

/** A PDF that was cut off in sending cannot be opened later, and one that starts programs should not be. */
function refuseUnfitPdf(bytes: Uint8Array): void {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (!text.subarray(-2048).includes('%%EOF')) throw new Refusal('invalid', 'files.broken', { file: 'files.broken' })
  if (/\/(JavaScript|Launch)\b/.test(text.toString('latin1')))
    throw new Refusal('invalid', 'files.macros', { file: 'files.macros' })
}
