import { strToU8 } from 'fflate'
import { formatDate } from '#platform/text/dates.ts'
import type { StoryForCentre } from '#modules/stories/index.ts'
import type { FileAbout, PacketLink } from '../difference.ts'

/** A file of a packet before it has its sum. `about` says of media what they are, whose, and by what right they are shown. */
export type Entry = { name: string; bytes: Uint8Array; content?: string; about?: FileAbout }

type Read = (sha256: string) => Promise<Uint8Array>

/** The pictures of an exemplar’s stories (`anh/`), each once, with a note on whose they are. */
export async function pictureFiles(stories: readonly StoryForCentre[], folder: string, read: Read): Promise<Entry[]> {
  const pictures = once(stories.flatMap((it) => it.pictures))
  const files: Entry[] = []
  for (const [
    at,
    { sha256, type, alt, credit, rights, holder, terms, rightsUntil, isPortrait },
  ] of pictures.entries()) {
    const about = { kind: isPortrait ? ('portrait' as const) : ('picture' as const), title: alt, credit }
    const right = {
      rights,
      ...(holder && { holder }),
      ...(terms && { terms }),
      ...(rightsUntil && { until: rightsUntil }),
    }
    const name = `${folder}/anh/anh-${at + 1}.${endings[type] ?? 'jpg'}`
    files.push({ name, bytes: await read(sha256), about: { ...about, ...right } })
  }
  return [...files, ...note(`${folder}/anh/nguon-anh.txt`, files.map(lineOf))]
}

/** What can be heard (`am-thanh/`): each sound with its words beside it, for whoever cannot hear it. */
export async function soundFiles(stories: readonly StoryForCentre[], folder: string, read: Read): Promise<Entry[]> {
  const files: Entry[] = []
  for (const [at, { sha256, type, kind, title, credit, words }] of once(stories.flatMap((it) => it.sounds)).entries()) {
    const name = `${folder}/am-thanh/am-thanh-${at + 1}`
    files.push({ name: `${name}.${endings[type] ?? 'mp3'}`, bytes: await read(sha256), about: { kind, title, credit } })
    files.push(...note(`${name}.txt`, [title, `Nguồn: ${credit}`, '', words]))
  }
  return files
}

/** Where the exemplar can be seen or heard, each address once. */
export function linksOf(stories: readonly StoryForCentre[]): PacketLink[] {
  const all = stories.flatMap(({ links }) => links)
  return all.filter(({ address }, at) => all.findIndex((it) => it.address === address) === at)
}

/** The links of an exemplar as a file that can be clicked through (`video.txt`). */
export const linkFile = (links: readonly PacketLink[], folder: string): Entry[] =>
  note(
    `${folder}/video.txt`,
    links.map((it) => `${it.title} (${kindWords[it.kind]}): ${it.address}`),
  )

/** How the lists of a packet name what it carries. */
export const kindWords: Record<FileAbout['kind'] | PacketLink['kind'], string> = {
  ...{ portrait: 'Ảnh chân dung', picture: 'Ảnh', clip: 'Âm thanh trong bài', recording: 'Bản thu phát thanh' },
  ...{ video: 'Video', carried: 'Đã phát, đăng' },
}

/** By what right a picture is shown, in words. */
export function rightWords({ rights, holder, terms, until }: FileAbout): string {
  if (!rights) return ''
  const end = until ? `đến ${formatDate(until)}` : ''
  return [rightsKinds[rights], holder, terms, end].filter(Boolean).join('; ')
}

const rightsKinds: Record<NonNullable<FileAbout['rights']>, string> = {
  ...{ own: 'Cơ quan tự chụp', permission: 'Được người giữ quyền cho phép', agency: 'Mua của hãng ảnh' },
  ...{ public_domain: 'Hết thời hạn bảo hộ', unknown: 'Chưa rõ' },
}

const endings: Record<string, string> = {
  ...{ 'image/jpeg': 'jpg', 'image/webp': 'webp', 'image/png': 'png', 'audio/mpeg': 'mp3' },
}

const lineOf = ({ name, about }: Entry) =>
  `${name.split('/').at(-1)}: ${about!.title}. Nguồn: ${about!.credit}. ${rightWords(about!)}`

const note = (name: string, lines: readonly string[]): Entry[] =>
  lines.length === 0 ? [] : [{ name, bytes: strToU8(`${lines.join('\r\n').replaceAll(/\r?\n/g, '\r\n')}\r\n`) }]

const once = <T extends { sha256: string }>(all: readonly T[]): T[] =>
  all.filter((it, at) => all.findIndex(({ sha256 }) => sha256 === it.sha256) === at)
