import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, type ReadStream } from 'node:fs'
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { Refusal } from '#platform/refusal.ts'

/** Files kept on disk under the SHA-256 of what they hold: the same file is kept once, and any change shows. */
export type FileStore = {
  /** Keeps the bytes and gives the name to ask for them by. */
  put(bytes: Uint8Array): Promise<string>
  has(hash: string): Promise<boolean>
  size(hash: string): Promise<number>
  read(hash: string): Promise<Buffer>
  /** A stream of the file, or of bytes `start` to `end` (both included) for players that jump about. */
  stream(hash: string, range?: { start: number; end: number }): ReadStream
  /** The path of something made from the file, such as a smaller picture; made once, at the first asking. */
  derived(hash: string, name: string, make: (original: Buffer) => Promise<Uint8Array>): Promise<string>
  /** Whether the disk still holds what was put there. */
  isIntact(hash: string): Promise<boolean>
  /** Takes the file and all made from it away for good, when a person has a right to that. */
  remove(hash: string): Promise<void>
}

/** Opens the store in a folder of its own, which need not exist yet. Asking for what is not there is a `missing` refusal. */
export function createStore(root: string): FileStore {
  const pathOf = (hash: string) => {
    if (!/^[0-9a-f]{64}$/.test(hash)) throw missing()
    return join(root, hash.slice(0, 2), hash.slice(2, 4), hash)
  }

  return {
    async put(bytes) {
      const hash = sha256(bytes)
      if (!(await exists(pathOf(hash)))) await writeWhole(root, pathOf(hash), bytes)
      return hash
    },
    has: (hash) => exists(pathOf(hash)),
    size: async (hash) => (await stat(pathOf(hash)).catch(refuseMissing)).size,
    read: (hash) => readFile(pathOf(hash)).catch(refuseMissing),
    stream: (hash, range) => createReadStream(pathOf(hash), range),

    async derived(hash, name, make) {
      if (!/^[a-z0-9][a-z0-9.-]*$/.test(name)) throw new Error(`not a name for a derived file: ${name}`)
      const path = `${pathOf(hash)}.${name}`
      if (!(await exists(path))) {
        const original = await readFile(pathOf(hash)).catch(refuseMissing)
        await writeWhole(root, path, await make(original))
      }
      return path
    },

    async isIntact(hash) {
      const digest = createHash('sha256')
      for await (const piece of createReadStream(pathOf(hash))) digest.update(piece)
      return digest.digest('hex') === hash
    },

    async remove(hash) {
      const folder = dirname(pathOf(hash))
      const names = await readdir(folder).catch(() => [])
      await Promise.all(names.filter((name) => name.startsWith(hash)).map((name) => rm(join(folder, name))))
    },
  }
}

/** Writes beside, then moves into place, so that a power cut leaves the whole file or none. */
async function writeWhole(root: string, path: string, bytes: Uint8Array): Promise<void> {
  const unfinished = join(root, 'unfinished', `${basename(path).slice(0, 8)}-${randomUUID()}`)
  await mkdir(dirname(unfinished), { recursive: true })
  await mkdir(dirname(path), { recursive: true })
  try {
    const file = await open(unfinished, 'wx', 0o640)
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(unfinished, path)
    await syncFolder(dirname(path))
  } finally {
    await rm(unfinished, { force: true })
  }
}

/** The move itself is on disk only once the folder is. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const exists = (path: string) =>
  stat(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false
      throw error
    },
  )
const missing = () => new Refusal('missing', 'files.missing')

function refuseMissing(error: NodeJS.ErrnoException): never {
  throw error.code === 'ENOENT' ? missing() : error
}
