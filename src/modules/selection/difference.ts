/** A file of a packet as its manifest names it. `content` is the hash of its words, where the file itself is made anew each time. */
export type PacketFile = { name: string; size: number; sha256: string; content?: string }

/** Somebody in a packet, with their files. */
export type PacketEntry = { code: string; name: string; unit: string; folder: string; files: PacketFile[] }

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

/** The files that came, went or read differently, by their names within the folder. */
function changedFiles(before: PacketEntry, after: PacketEntry): string[] {
  const prints = ({ files, folder }: PacketEntry) =>
    new Map(files.map(({ name, sha256, content }) => [name.slice(folder.length + 1), content ?? sha256]))
  const [old, fresh] = [prints(before), prints(after)]
  return [...new Set([...old.keys(), ...fresh.keys()])].filter((name) => old.get(name) !== fresh.get(name)).toSorted()
}
