import { sql } from 'kysely'
import type { Scope } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'

/** True when the file is a picture, a sound or a cutting of a story about a record that is closed to the reader. */
export async function isFileOfClosedStory(db: Db, scope: Scope, fileId: string): Promise<boolean> {
  const closed = sql`any (${sql.val(scope.closed)}::uuid[])`
  const { rows } = await sql<{ shut: boolean }>`select exists (
    select 1 from stories.picture p join stories.story_exemplar x on x.story_id = p.story_id
    where p.file_id = ${fileId} and x.exemplar_id = ${closed}
    union all select 1 from stories.library_picture l join stories.person_shown x on x.picture_id = l.id
    where ${fileId} in (l.file_id, l.rights_file_id, x.file_id) and (x.exemplar_id = ${closed} or exists (
      select 1 from stories.person_shown y where y.picture_id = l.id and y.exemplar_id = ${closed}))
    union all select 1 from stories.form f join stories.story_exemplar x on x.story_id = f.story_id
    where f.sound_id = ${fileId} and x.exemplar_id = ${closed}
    union all select 1 from stories.clip c join stories.story_exemplar x on x.story_id = c.story_id
    where c.file_id = ${fileId} and x.exemplar_id = ${closed}
    union all select 1 from stories.delivery d join stories.story_exemplar x on x.story_id = d.story_id
    where d.file_id = ${fileId} and x.exemplar_id = ${closed}
    union all select 1 from stories.interview i
    where i.agreement_id = ${fileId} and i.exemplar_id = ${closed}) as shut`.execute(db)
  return rows[0]!.shut
}
