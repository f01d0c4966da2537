import { sql } from 'kysely'
import type { Tied } from '#platform/web/tied.ts'
import { t } from '../messages/tied.ts'
import { paths } from '../paths.ts'
import { visible } from './visible.ts'

/** The records that come from a movement. Of a person with several the kept one counts. */
export const recordsOfMovement: Tied = {
  ...{ key: 'dien-hinh', label: (locale) => t(locale).records },
  rows: sql`select e.movement_id as record_id, e.id, e.unit_id, s.name, e.discovered_on as "on"
    from exemplars.exemplar e join exemplars.subject s on s.id = e.subject_id where e.stage <> 'merged'`,
  seen: (scope) => visible(scope, 'kept'),
  href: paths.show,
}

/** The recognitions of those records, each by its decision. */
export const recognitionsOfMovement: Tied = {
  ...recordsOfMovement,
  ...{ key: 'cong-nhan', label: (locale) => t(locale).recognitions },
  rows: sql`select e.movement_id as record_id, e.id, e.unit_id, s.name || ', ' || r.decision_no as name, r.decided_on as "on"
    from exemplars.recognition r join exemplars.exemplar e on e.id = r.exemplar_id
    join exemplars.subject s on s.id = e.subject_id where e.stage <> 'merged'`,
}
