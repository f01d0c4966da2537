import type { ComponentChildren, VNode } from 'preact'
import { programmePaths } from '#modules/programmes/index.ts'
import type { Locale } from '#platform/i18n.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import type { Shown } from '#platform/web/panel.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { type Fact, Facts } from '#ui/facts.tsx'
import { Head } from '#ui/head.tsx'
import { Notice } from '#ui/notice.tsx'
import { Section } from '#ui/section.tsx'
import { Tabs } from '#ui/tabs.tsx'
import type { LifePoint, Reached } from '../life-line.ts'
import { t as listWords } from '../messages/list.ts'
import { t as showWords } from '../messages/show.ts'
import { t as subjectWords } from '../messages/subject.ts'
import { isOpenToEdit } from '../open.ts'
import { paths } from '../paths.ts'
import type { ShownExemplar } from '../queries/show.ts'
import { AchievementsSection } from './achievements.tsx'
import { type HistoryEntry, HistorySection } from './history.tsx'
import { RecordLife } from './life-line.tsx'
import { placeOf } from './likely.tsx'
import { RungTag } from './rung-tag.tsx'
import { StageTag } from './stage-tag.tsx'

/** A part of the page with its place among the tabs; `body` brings its own section. */
export type Part = { id: string; label: string; count: number; body: VNode }

type Props = {
  frame: Frame
  locale: Locale
  today: DateText
  exemplar: ShownExemplar
  mayEdit: boolean
  line: readonly LifePoint[]
  reached: Reached
  /** What may be done next, and why not. */
  actions?: ComponentChildren
  why?: ComponentChildren
  /** The nomination and its assessments; then the recognitions; the consents. */
  parts: { review: readonly Part[]; decided: readonly Part[]; agreed: readonly Part[] }
  panels: readonly Shown[]
  /** Other records of the same person, or where this one was merged. */
  tied?: ComponentChildren
  history: { entries: readonly HistoryEntry[]; count: number; wordOf: (action: string) => string; allPath: string }
}

/** One record: its life, what may be done now, what was done and how it is known, and all that came of it. */
export function ShowPage(props: Props) {
  const { frame, locale, exemplar, mayEdit } = props
  const text = showWords(locale)
  const parts = partsOf(props)
  return (
    <DeskPage
      {...{ frame, locale }}
      title={exemplar.name}
      crumbs={[
        { label: listWords(locale).title, href: paths.list() },
        { label: exemplar.unitName, href: `${paths.list()}?don-vi=${exemplar.unitId}` },
        { label: exemplar.code },
      ]}
    >
      <Head
        title={exemplar.name}
        lead={exemplar.summary}
        tags={
          <>
            <StageTag stage={exemplar.stage} locale={locale} /> <RungTag rung={exemplar.rung} locale={locale} />
          </>
        }
        actions={<Actions {...props} />}
        why={props.why ?? (!mayEdit && text.mayNotEdit)}
      />
      {exemplar.holdReason && (
        <Notice kind="warn" title={text.held}>
          <p>{exemplar.holdReason}</p>
        </Notice>
      )}
      {props.tied}
      <RecordLife {...props} keeper={exemplar.unitName} />
      <Facts items={factsOf(exemplar, locale)} />
      <Tabs
        label={text.parts}
        items={parts.map(({ id, label, count }, at) => ({ href: `#${id}`, label, count, current: at === 0 }))}
      />
      {parts.map(({ id, body }) => (
        <div key={id}>{body}</div>
      ))}
    </DeskPage>
  )
}

function Actions({ exemplar, mayEdit, locale, actions }: Props) {
  const text = showWords(locale)
  return (
    <>
      {mayEdit && isOpenToEdit(exemplar.stage) && (
        <a class="btn" href={paths.edit(exemplar.id)}>
          {text.edit}
        </a>
      )}
      {actions}
    </>
  )
}

/** The parts in the order of a life: what was done, fostering, the review, the decisions, what came of it, consents, history. */
function partsOf({ exemplar, locale, mayEdit, parts, panels, history }: Props): Part[] {
  const asPart = ({ id, title, small, count, body }: Shown): Part => ({
    ...{ id, label: title, count },
    body: <Section {...{ id, title, small }}>{body}</Section>,
  })
  const isFostering = ({ id }: Shown) => id === 'boi-duong'
  const own: Part = {
    ...{ id: 'thanh-tich', label: showWords(locale).achievements, count: exemplar.achievements.length },
    body: <AchievementsSection {...{ exemplar, locale, mayEdit }} />,
  }
  return [
    own,
    ...panels.filter(isFostering).map(asPart),
    ...parts.review,
    ...parts.decided,
    ...panels.filter((it) => !isFostering(it)).map(asPart),
    ...parts.agreed,
    {
      id: 'lich-su',
      label: showWords(locale).history,
      count: history.count,
      body: <HistorySection {...history} locale={locale} />,
    },
  ]
}

function factsOf(it: ShownExemplar, locale: Locale): Fact[] {
  const text = showWords(locale)
  const words = subjectWords(locale)
  const known = (label: string, value: string | null | false, lang?: string) =>
    value ? [{ label, value, ...(lang && { lang }) }] : []
  const personal = [it.gender && words[it.gender], it.birthYear].filter(Boolean).join(', ')
  return [
    { label: text.kind, value: [words[it.kind], it.directWorker && text.directWorker].filter(Boolean).join(', ') },
    { label: text.place, value: placeOf(it.hamlet, it.livesAtName) },
    ...known(text.personal, personal),
    ...known(text.ethnicity, it.ethnicity),
    ...known(text.occupation, it.occupation),
    ...known(text.guardian, it.guardian),
    { label: text.field, value: [it.fieldName, it.topicName].filter(Boolean).join(': ') },
    ...(it.movementId && it.movementName
      ? [{ label: text.movement, value: <a href={programmePaths.movement(it.movementId)}>{it.movementName}</a> }]
      : []),
    { label: text.keeper, value: it.unitName },
    { label: text.source, value: words[it.source] },
    { label: text.createdBy, value: it.createdBy },
    ...known(text.nameKm, it.nameKm, 'km'),
  ]
}
