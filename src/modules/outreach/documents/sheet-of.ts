import type { Block, OfficialDocument } from '#platform/documents/official-document.ts'
import type { Locale } from '#platform/i18n.ts'
import { today } from '#platform/text/dates.ts'
import { t } from '../messages/sheets.ts'
import { clock, minutes, type Slot, totalOf } from '../rundown.ts'

const plain = {
  ...{ parentOrg: null, number: null, place: 'Trà Vinh', basis: [], receivers: [] },
  signer: { authority: '', title: '', name: '' },
} satisfies Partial<OfficialDocument>

/** The approved briefing of a story as a sheet for rapporteurs: its points as a list, the rest as paragraphs. */
export function briefingSheet(
  { title, text, unitName, approvedAt }: { title: string; text: string; unitName: string; approvedAt: Date | null },
  locale: Locale,
): OfficialDocument {
  const lines = text.split('\n').map((it) => it.trim())
  const body: Block[] = []
  for (const line of lines.filter((it) => it !== '' && it !== title)) {
    const last = body.at(-1)
    if (!line.startsWith('– ')) body.push({ type: 'paragraph', text: line })
    else if (last?.type === 'list') last.items.push(line.slice(2))
    else body.push({ type: 'list', items: [line.slice(2)] })
  }
  const date = approvedAt ? today(approvedAt) : null
  return { ...plain, org: unitName, symbol: 'TLTTM', date, kind: t(locale).briefingKind, subject: title, body }
}

/** A programme on air, for whoever reads it out: when each begins and how long it takes. */
export function rundownSheet(
  slots: readonly Slot[],
  { unitName, day, kind }: { unitName: string; day: string; kind: 'radio' | 'loudspeaker' },
  locale: Locale,
): OfficialDocument {
  const text = t(locale)
  const rows = slots.map((it, at) => [String(at + 1), clock(it.at), it.title, it.unitName, minutes(it.seconds)])
  return {
    ...{ ...plain, org: unitName, symbol: 'CTPT', date: day, kind: text.rundown, subject: text[kind] },
    body: [
      {
        ...{ type: 'table', caption: text.total(minutes(totalOf(slots))) },
        columns: [
          { label: 'STT', align: 'center' },
          { label: text.at, align: 'center' },
          { label: text.story, align: 'left' },
          { label: text.unit, align: 'left' },
          { label: text.length, align: 'right' },
        ],
        rows,
      },
    ],
  }
}
