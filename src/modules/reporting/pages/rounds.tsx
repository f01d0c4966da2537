import type { Locale } from '#platform/i18n.ts'
import { type DateText, formatDate } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { Empty } from '#ui/empty.tsx'
import { Form } from '#ui/form.tsx'
import { Head } from '#ui/head.tsx'
import { Hidden } from '#ui/hidden.tsx'
import { PostButton } from '#ui/post-button.tsx'
import { Section } from '#ui/section.tsx'
import { Submit } from '#ui/submit.tsx'
import { Switch } from '#ui/switch.tsx'
import { Table } from '#ui/table.tsx'
import { Tag } from '#ui/tag.tsx'
import { Tally } from '#ui/tally.tsx'
import type { ReportState } from '../lifecycle.ts'
import { t as reminderWords } from '../messages/reminder.ts'
import type { UnitNow } from '../gathered-now.ts'
import { t as nowWords } from '../messages/now.ts'
import { t } from '../messages/round.ts'
import { t as formWords } from '../messages/statistics.ts'
import { t as surveyWords } from '../messages/survey.ts'
import { paths } from '../paths.ts'
import type { Round, RoundLine } from '../queries/round.ts'
import { OpenRoundForm } from './open-round-form.tsx'
import { Gathering, RoundLock } from './rounds-gathering.tsx'
import { Inherited } from './rounds-inherited.tsx'
import { RoundNow } from './rounds-now.tsx'
import { ReportStateTag } from './state.tsx'

export type RoundsProps = {
  frame: Frame
  locale: Locale
  rounds: readonly Round[]
  round: Round | undefined
  lines: readonly RoundLine[]
  /** The unit of the acting post, where it owes a report in this round. */
  own: RoundLine | undefined
  /** Open reports of ended units that this one answers for. */
  inherited: readonly RoundLine[]
  /** The round in the units of today, where that was asked. */
  unitsNow: readonly UnitNow[] | undefined
  mayStart: boolean
  /** The report that gathers, or that it may be started at this province. */
  gathering: { id: string; state: ReportState } | undefined
  mayGatherAt: string | undefined
  /** The day on which the round locks may be set: the form's own number. */
  lock: string | undefined
  /** The form that opens a round, for the province. */
  open: { unitId: string; year: number; submission: string } | undefined
  /** The reports that the head who reads may approve. */
  approve: { unitId: string; lines: readonly RoundLine[]; submission: string } | undefined
  only: string | undefined
  attempt?: Attempt | undefined
}

const groups = ['owing', 'toAccept', 'returned', 'accepted', 'approved', 'lateUnits'] as const

/** The rounds of reports: who owes, who sent, who is late (clause VI.2.c). */
export function RoundsPage(props: RoundsProps) {
  const { frame, locale, rounds, round, lines, own, open, only, attempt } = props
  const text = t(locale)
  const about = nowWords(locale)
  const title = round ? text.title(round.year) : text.reports
  const isIn = (group: string, it: RoundLine) => memberOf(it, group)
  const shown = only ? lines.filter((it) => isIn(only, it)) : lines
  return (
    <DeskPage {...{ title, frame, locale }}>
      <Head
        title={title}
        lead={round && text.lead(formatDate(round.dueOn), formatDate(round.cutOff))}
        actions={
          <>
            <a class="btn" href={paths.surveys()}>
              {surveyWords(locale).surveys}
            </a>
            <a class="btn" href={paths.forms()}>
              {formWords(locale).versions}
            </a>
          </>
        }
      />
      {rounds.length > 1 && (
        <Switch
          label={text.years}
          items={rounds.map((it) => ({ label: String(it.year), href: paths.rounds(it.year), current: it === round }))}
        />
      )}
      {!round && <Empty title={text.none}>{text.noneText}</Empty>}
      {round && !own && lines.length === 0 && props.inherited.length === 0 && (
        <Empty title={text.owesNothing}>{text.owesNothingText}</Empty>
      )}
      {round && own && <Own {...props} round={round} own={own} />}
      {round && props.inherited.length > 0 && <Inherited {...{ locale, round }} inherited={props.inherited} />}
      {round && <Gathering {...props} round={round} />}
      {round && <RoundLock {...props} round={round} />}
      {props.approve && <Approving approve={props.approve} locale={locale} />}
      {round && lines.length > 1 && (
        <Switch
          label={about.views}
          items={[
            { label: about.asThen, href: paths.rounds(round.year), current: !props.unitsNow },
            { label: about.asNow, href: `${paths.rounds(round.year)}&moc=nay`, current: props.unitsNow !== undefined },
          ]}
        />
      )}
      {round && lines.length > 1 && (
        <p>
          <a href={paths.rollUp({ nam: round.year, 'den-ngay': formatDate(round.cutOff) })}>
            {about.allTitle(round.year)}
          </a>
        </p>
      )}
      {round && props.unitsNow && <RoundNow {...{ locale, year: round.year, units: props.unitsNow }} />}
      {round && lines.length > 1 && !props.unitsNow && (
        <Section id="don-vi" title={text.units}>
          <Tally
            label={text.filter}
            items={[
              { href: paths.rounds(round.year), figure: lines.length, label: text.all },
              ...groups.map((group) => ({
                href: `${paths.rounds(round.year)}&loc=${group}#don-vi`,
                figure: lines.filter((it) => isIn(group, it)).length,
                label: text[group],
              })),
            ]}
          />
          <Lines {...{ lines: shown, locale, year: round.year }} />
        </Section>
      )}
      {open && <OpenRoundForm {...{ ...open, locale, form: worded(attempt, text, locale) }} />}
    </DeskPage>
  )
}

function Own({ locale, round, own, mayStart }: RoundsProps & { round: Round; own: RoundLine }) {
  const text = t(locale)
  return (
    <Section id="cua-toi" title={text.own}>
      <p class="acts">
        <ReportStateTag state={own.state} locale={locale} />
        {own.reportId ? (
          <a class="btn main" href={paths.report(own.reportId)}>
            {text.openReport}
          </a>
        ) : (
          mayStart && (
            <PostButton main action={paths.startReport(round.id)} label={text.start} values={{ unitId: own.unitId }} />
          )
        )}
      </p>
    </Section>
  )
}

function Approving({ approve, locale }: { approve: NonNullable<RoundsProps['approve']>; locale: Locale }) {
  const text = t(locale)
  return (
    <Section id="duyet" title={text.toApprove}>
      <p class="soft prose">{text.approveLead}</p>
      <Form action={paths.approve()} submission={approve.submission}>
        <Hidden name="unitId" value={approve.unitId} />
        {approve.lines.map(({ reportId }) => (
          <Hidden key={reportId} name="reports" value={reportId!} />
        ))}
        <Submit main>{text.approve(approve.lines.length)}</Submit>
      </Form>
    </Section>
  )
}

function Lines({ lines, locale, year }: { lines: readonly RoundLine[]; locale: Locale; year: number }) {
  const text = t(locale)
  return (
    <Table
      stack
      captionHidden
      caption={text.caption(year)}
      columns={[
        { key: 'unit', label: text.unit },
        { key: 'state', label: text.state },
        { key: 'checked', label: text.checkedDay, numeric: true },
        { key: 'sent', label: text.sentDay, numeric: true },
        { key: 'accepted', label: text.acceptedDay, numeric: true },
        { key: 'approved', label: text.approvedDay, numeric: true },
        { key: 'late', label: text.lateness },
      ]}
      rows={lines.map((it) => ({
        unit: it.reportId ? <a href={paths.report(it.reportId)}>{it.name}</a> : it.name,
        state: <ReportStateTag state={it.state} locale={locale} />,
        checked: dayOr(it.checkedOn),
        sent: dayOr(it.sentOn),
        accepted: dayOr(it.acceptedOn),
        approved: dayOr(it.approvedOn),
        late: (
          <>
            <Lateness {...{ line: it, locale }} />
            <Reminded {...{ line: it, locale }} />
          </>
        ),
      }))}
    />
  )
}

const dayOr = (day: DateText | null) => (day ? formatDate(day) : '–')

function Lateness({ line, locale }: { line: RoundLine; locale: Locale }) {
  const text = t(locale)
  if (line.late > 0) return <Tag kind="late">{text.lateDays(line.late)}</Tag>
  return line.sentOn ? <Tag kind="ok">{text.onTime}</Tag> : <span class="soft">–</span>
}

function Reminded({ line, locale }: { line: RoundLine; locale: Locale }) {
  const text = reminderWords(locale)
  if (line.reminders === 0) return null
  return (
    <small class="soft">
      {text.reminded(line.reminders, formatDate(line.remindedOn!))}
      {line.isReached ? '' : `; ${text.nobody}`}
    </small>
  )
}

function memberOf(line: RoundLine, group: string): boolean {
  if (group === 'owing') return line.sentOn === null
  if (group === 'lateUnits') return line.late > 0
  const state: Record<string, ReportState> = {
    toAccept: 'sent',
    returned: 'returned',
    accepted: 'accepted',
    approved: 'approved',
  }
  return line.state === state[group]
}
