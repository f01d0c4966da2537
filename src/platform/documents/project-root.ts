import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The folder of the project, whether a file of `src` or of the built `dist` asks: the nearest one above with a package.json. */
export function projectRoot(from: string): string {
  if (existsSync(join(from, 'package.json'))) return from
  const above = dirname(from)
  if (above === from) throw new Error('the project has no package.json')
  return projectRoot(above)
}

/** Where a PDF template of the project lies; templates are read as they are, not built. */
export const templateIn = (root: string, name: string) => join(root, 'src/platform/documents', `${name}.typ`)
