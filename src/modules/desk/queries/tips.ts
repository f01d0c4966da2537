import { sql } from 'kysely'
import { open, within } from '#platform/access/index.ts'
import type { Part } from './tasks.ts'

/**
 * Tips of citizens that this desk looks into: whoever gave one is answered within ten working days; of one that
 * came by itself, `note` says how, and nobody waits.
 */
export const tipsToAnswer: Part = ({ desk }) => sql`
  select 'answerTip', t.id, null::uuid, t.who, null::uuid, t.received_at::date, t.due_on, 0, 0,
    case when t.came_of is not null then t.channel end
  from exemplars.tip t
  where t.closed_at is null and ${within(desk, 't.unit_id')} and ${open(desk, 't.exemplar_id')}`
