import type { VNode } from 'preact'
import type { Actor, Scope } from '#platform/access/index.ts'
import type { Db } from '../db.ts'
import type { Locale } from '../i18n.ts'
import type { DateText } from '../text/dates.ts'

/** What a later module shows on the page of an earlier one's record. */
export type Panel = (view: PanelView) => Promise<Shown | undefined>

export type PanelView = { db: Db; scope: Scope; actor: Actor; locale: Locale; now: Date; recordId: string }

/** A section of the record's page, and the steps it adds to the line of the record's life. */
export type Shown = { id: string; title: string; small?: string; count: number; body: VNode; milestones?: Milestone[] }

/** A dated step of a life: `kind` names the place on the line. */
export type Milestone = {
  kind: 'fostered' | 'publicised' | 'replicated' | 'nation'
  on?: DateText
  note?: string
  isNow?: boolean
}
