import type { DateText } from '#platform/text/dates.ts'

/** A file of a packet as its manifest names it. `content` is the hash of its words, where the file itself is made anew each time. */
export type PacketFile = { name: string; size: number; sha256: string; content?: string; about?: FileAbout }

/** What a picture or a sound is, whose it is, and by what right it is shown. */
export type FileAbout = {
  kind: 'portrait' | 'picture' | 'clip' | 'recording'
  title: string
  credit: string
  rights?: 'own' | 'permission' | 'agency' | 'public_domain' | 'unknown'
  holder?: string
  terms?: string
  until?: DateText
}

/** An address where an exemplar can be seen: a video, or what an outlet carried. */
export type PacketLink = { kind: 'video' | 'carried'; title: string; address: string }

/** Somebody in a packet, with their files; `left` pictures may not go. Packets made before media went along have none of these. */
export type PacketEntry = {
  code: string
  name: string
  unit: string
  folder: string
  files: PacketFile[]
  links?: PacketLink[]
  left?: number
}

/** What a packet holds: who, and which files, each with its SHA-256. */
export type Manifest = { entries: PacketEntry[] }

/** What became different from one packet to the next, by the names of people. */
export type Difference = {
  added: string[]
  removed: string[]
  changed: { name: string; files: string[] }[]
  same: number
}

/** Compares a packet with the one before it: who came, who went, whose files changed. The order of a list is no change. */
export function differenceOf(before: Manifest | undefined, after: Manifest): Difference {
  const old = new Map((before?.entries ?? []).map((it) => [it.code, it]))
  const fresh = new Set(after.entries.map(({ code }) => code))
  const staying = after.entries.flatMap((it) => {
    const was = old.get(it.code)
    return was ? [{ name: it.name, files: changedFiles(was, it) }] : []
  })
  return {
    added: after.entries.filter(({ code }) => !old.has(code)).map(({ name }) => name),
    removed: [...old.values()].filter(({ code }) => !fresh.has(code)).map(({ name }) => name),
    changed: staying.filter(({ files }) => files.length > 0),
    same: staying.filter(({ files }) => files.length === 0).length,
  }
}

/** The files and links that came, went or read differently, by their names within the folder. */
function changedFiles(before: PacketEntry, after: PacketEntry): string[] {
  const [old, fresh] = [printsOf(before, after), printsOf(after, before)]
  return [...new Set([...old.keys(), ...fresh.keys()])].filter((name) => old.get(name) !== fresh.get(name)).toSorted()
}

/** What each file says, with whose it is: but not against a packet that told nothing of that. */
function printsOf({ files, folder, links = [] }: PacketEntry, other: PacketEntry): Map<string, string> {
  const isTold = other.links !== undefined
  return new Map([
    ...files.map(({ name, sha256, content, about }): [string, string] => [
      name.slice(folder.length + 1),
      `${content ?? sha256}${about && isTold ? JSON.stringify(about) : ''}`,
    ]),
    ...(isTold ? links.map(({ title, address }): [string, string] => [address, title]) : []),
  ])
}
