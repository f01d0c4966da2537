import type { Locale } from '#platform/i18n.ts'
import { addDays, formatDate } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import type { Attempt } from '#platform/web/submit.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { Head } from '#ui/head.tsx'
import { Section } from '#ui/section.tsx'
import { Table } from '#ui/table.tsx'
import { Tally } from '#ui/tally.tsx'
import type { Quota } from '../allowance.ts'
import { t } from '../messages/round.ts'
import { paths } from '../paths.ts'
import type { RoundLine, ShownRound } from '../queries/round.ts'
import { numberWords } from '../wording.ts'
import { QuotaSection } from './quota-section.tsx'

type Props = {
  frame: Frame
  locale: Locale
  round: ShownRound
  quotas: readonly Quota[]
  lines: readonly RoundLine[]
  /** The acting unit, and its line where its class chooses. */
  ownUnit: { id: string; name: string }
  mayRun: boolean
  only: string | undefined
  submission: string
  attempt: Attempt | undefined
}

const groups = ['notSent', 'toGather', 'toAppraise', 'beingMended'] as const

/** One round: what this unit chooses, who else chooses and how far they are, and the numbers by class. */
export function RoundPage(props: Props) {
  const { frame, locale, round, lines, mayRun } = props
  const text = t(locale)
  return (
    <DeskPage
      {...{ frame, locale }}
      title={text.roundOf(round.year)}
      crumbs={[{ label: text.title, href: paths.rounds() }, { label: text.roundOf(round.year) }]}
    >
      <Head
        title={text.roundOf(round.year)}
        lead={text.roundLead(round.document, formatDate(round.dueOn))}
        actions={
          mayRun && (
            <>
              <a class="btn main" href={paths.list(round.id)}>
                {text.province}
              </a>
              <a class="btn" href={paths.packets(round.id)}>
                {text.packets}
              </a>
            </>
          )
        }
      />
      {!mayRun && <Own {...props} />}
      {lines.length > 1 || mayRun ? <Units {...props} /> : null}
      <QuotaSection {...props} />
    </DeskPage>
  )
}

function Own({ locale, round, lines, ownUnit }: Props) {
  const text = t(locale)
  const own = lines.find(({ unitId }) => unitId === ownUnit.id)
  return (
    <Section id="cua-toi" title={text.own}>
      {own ? (
        <>
          <p class="prose">{text.ownWords(own.name, numberWords(own.allowance, locale))}</p>
          <p class="acts">
            <a class="btn main" href={paths.sheet(round.id, own.unitId)}>
              {text.sheet}
            </a>
          </p>
        </>
      ) : (
        <p class="prose">{text.notAsked}</p>
      )}
    </Section>
  )
}

function Units({ locale, round, lines, only }: Props) {
  const text = t(locale)
  const shown = lines.filter((it) => !only || isIn(it, only))
  return (
    <Section id="don-vi" title={text.units}>
      <Tally
        label={text.filter}
        items={[
          { href: `${paths.round(round.id)}#don-vi`, figure: lines.length, label: text.all },
          ...groups.map((group) => ({
            href: paths.round(round.id, group),
            figure: lines.filter((it) => isIn(it, group)).length,
            label: text[group],
          })),
        ]}
      />
      <Table
        stack
        caption={text.unitCaption(shown.length)}
        columns={[
          { key: 'unit', label: text.unit },
          { key: 'number', label: text.number, numeric: true },
          { key: 'list', label: text.onList, numeric: true },
          { key: 'sent', label: text.sent, numeric: true },
          { key: 'waiting', label: text.toGather, numeric: true },
        ]}
        rows={shown.map((it) => ({
          unit: (
            <>
              <a href={paths.sheet(round.id, it.unitId)}>{it.name}</a>
              {it.endedOn && <span class="hint"> {text.ended(formatDate(addDays(it.endedOn, -1)))}</span>}
            </>
          ),
          number: it.allowance.min === it.allowance.max ? it.allowance.max : `${it.allowance.min}–${it.allowance.max}`,
          ...{ list: it.chosen + it.sent, sent: it.sent, waiting: it.waiting },
        }))}
      />
    </Section>
  )
}

function isIn(line: RoundLine, group: string): boolean {
  if (group === 'notSent') return line.sent === 0
  if (group === 'toAppraise') return line.gathered > 0
  return group === 'toGather' ? line.waiting > 0 : line.returned > 0
}
