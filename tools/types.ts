import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'

/** The columns of views that may be empty. PostgreSQL says it of every column of a view, so here is what really may. */
const maybeEmpty = new Set(
  (
    'km name_km topic_id occupation hamlet before_value after_value cover_id correction valid_from valid_to lon lat ' +
    'parent_id original_id width height ' +
    'from_unit_id failed_step failed_step_title ' +
    'revoked_class revoked_by revoked_on replaced_on retired_at'
  ).split(' '),
)

/** Writes `src/platform/schema.ts` from a migrated database. */
export function writeTypes(url: string, file: string): void {
  const made = spawnSync(
    'kysely-codegen',
    [
      ...['--dialect', 'postgres', '--url', url, '--out-file', file, '--date-parser', 'string', '--type-only-imports'],
      ...[
        '--singularize',
        'false',
        '--type-mapping',
        '{"int8":"number"}',
        '--exclude-pattern',
        '{graphile_worker,public}.*',
      ],
    ],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  )
  if (made.status !== 0) throw new Error('The types could not be written.')
  const text = readFileSync(file, 'utf8')
    .replace(/^\/\*\*[\s\S]*?\*\/\n/, '// Written by `npm run db types` from the migrated database. Do not edit.\n')
    .replace('export interface DB {', 'export interface Database {')
    .replace(/export interface (UnitsLabel|Portal\w+) \{[\s\S]*?\n\}/g, (view) =>
      view.replace(/^ {2}(\w+): (.+) \| null;$/gm, (line, name: string, type: string) =>
        maybeEmpty.has(name) ? line : `  ${name}: ${type};`,
      ),
    )
  writeFileSync(file, text)
}
