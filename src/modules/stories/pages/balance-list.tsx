import { exemplarPaths } from '#modules/exemplars/index.ts'
import type { FieldRef } from '#modules/programmes/index.ts'
import type { Locale } from '#platform/i18n.ts'
import type { Frame } from '#platform/web/frame.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { Empty } from '#ui/empty.tsx'
import { Head } from '#ui/head.tsx'
import { Section } from '#ui/section.tsx'
import type { Group } from '../balance.ts'
import { t } from '../messages/balance.ts'
import { paths } from '../paths.ts'
import type { Listed } from '../queries/balance.ts'
import type { AskedBalance } from './balance.tsx'

type Props = {
  frame: Frame
  locale: Locale
  asked: AskedBalance
  place: string
  field: FieldRef | undefined
  group: Group | null
  told: readonly Listed[]
  untold: readonly Omit<Listed, 'title'>[]
  mayPlan: boolean
}

/** Behind a cell of the meter: who was told of in the period, and who is recognised and waits to be. */
export function BalanceListPage(props: Props) {
  const { frame, locale, asked, place, field, group, told, untold, mayPlan } = props
  const text = t(locale)
  const { unit, year, quarter } = asked
  const back = paths.balance({ 'don-vi': unit.id, nam: String(year), quy: quarter ? String(quarter) : '' })
  const title = text.listTitle(field?.name ?? text.everyField, place)
  const crumbs = [{ label: text.title, href: back }, { label: title }]
  const lead = [text.period(year, quarter), group && text[group]].filter(Boolean).join(', ')
  return (
    <DeskPage {...{ frame, locale, crumbs }} title={title}>
      <Head title={title} lead={lead} />
      <Section id="da-ke" title={text.told} small={told.length}>
        {told.length === 0 && <Empty>{text.noneTold}</Empty>}
        <ul class="listed">
          {told.map((it) => (
            <li key={it.id}>
              <Person person={it} /> {it.title && <small>{it.title}</small>}
            </li>
          ))}
        </ul>
        {told.length === 200 && <p class="soft small">{text.first200}</p>}
      </Section>
      <Section id="chua-ke" title={text.untold} small={untold.length}>
        {untold.length === 0 && (
          <Empty>
            {text.noneUntold} <a href={exemplarPaths.list()}>{text.records}</a>
          </Empty>
        )}
        <ul class="listed">
          {untold.map((it) => (
            <li key={it.id}>
              <Person person={it} />{' '}
              {mayPlan && (
                <a href={paths.planEntry({ 'dien-hinh': it.id, 'linh-vuc': it.fieldId })} class="small">
                  {text.planFor}
                </a>
              )}
            </li>
          ))}
        </ul>
        {untold.length === 200 && <p class="soft small">{text.first200}</p>}
      </Section>
    </DeskPage>
  )
}

function Person({ person }: { person: Omit<Listed, 'title'> }) {
  return (
    <>
      <a href={exemplarPaths.show(person.id)}>{person.name}</a>{' '}
      <small class="soft">{[person.unitName, person.code].join(' · ')}</small>
    </>
  )
}
