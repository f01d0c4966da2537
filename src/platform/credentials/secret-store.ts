import { mkdirSync } from 'node:fs'
import { open, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'

/** Secrets that must never be in the database nor in a backup, each for as long as one thing takes. */
export type SecretStore = {
  keep(name: string, secret: string): Promise<void>
  find(name: string): Promise<string | undefined>
  /** The names of all that is held. */
  list(): Promise<string[]>
  /** Writes over it, then takes it away. What it opened stays closed for good. */
  destroy(name: string): Promise<void>
}

/** Secrets as files that only the product's own user reads, in a folder which `gs backup` leaves out. */
export function createSecretStore(folder: string): SecretStore {
  const pathOf = (name: string) => {
    if (!/^[a-z0-9-]+$/.test(name)) throw new Error(`not a name for a secret: ${name}`)
    return join(folder, name)
  }
  return {
    async keep(name, secret) {
      mkdirSync(folder, { recursive: true, mode: 0o700 })
      await writeDown(pathOf(name), secret, 'wx')
    },
    find: (name) => readFile(pathOf(name), 'utf8').catch(() => undefined),
    list: () => readdir(folder).catch(() => []),
    async destroy(name) {
      const held = await readFile(pathOf(name), 'utf8').catch(() => undefined)
      if (held === undefined) return
      await writeDown(pathOf(name), '0'.repeat(held.length), 'r+')
      await rm(pathOf(name), { force: true })
    },
  }
}

/** Secrets in memory: for tests of single pages. */
export function secretsInMemory(): SecretStore {
  const held = new Map<string, string>()
  return {
    keep: async (name, secret) => void held.set(name, secret),
    find: async (name) => held.get(name),
    list: async () => [...held.keys()],
    destroy: async (name) => void held.delete(name),
  }
}

async function writeDown(path: string, text: string, flag: 'wx' | 'r+'): Promise<void> {
  const file = await open(path, flag, 0o600)
  try {
    await file.writeFile(text)
    await file.sync()
  } finally {
    await file.close()
  }
}
