import type { Locale } from '#platform/i18n.ts'
import type { Frame } from '#platform/web/frame.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { Empty } from '#ui/empty.tsx'
import { Field } from '#ui/field.tsx'
import { Head } from '#ui/head.tsx'
import { Section } from '#ui/section.tsx'
import { Select } from '#ui/select.tsx'
import { Submit } from '#ui/submit.tsx'
import { Table } from '#ui/table.tsx'
import { t } from '../messages/sheets.ts'
import { paths } from '../paths.ts'
import { type Bulletin, clock, minutes, type Slot, totalOf } from '../rundown.ts'

type Props = {
  frame: Frame
  locale: Locale
  kind: 'radio' | 'loudspeaker'
  begins: string
  bulletins: readonly Bulletin[]
  places: ReadonlyMap<string, number>
  slots: readonly Slot[]
  /** What the address says of the programme, for its PDF. */
  query: string
}

/** A programme on air: approved bulletins, their order, and when each begins. It is kept in its address. */
export function RundownPage({ frame, locale, kind, begins, bulletins, places, slots, query }: Props) {
  const text = t(locale)
  const level = (it: string | null) => (it === 'priority' ? text['priority.word'] : it === 'urgent' ? text.urgent : '')
  return (
    <DeskPage
      {...{ frame, locale }}
      title={text.rundown}
      crumbs={[{ label: text.sheets, href: paths.sheets() }, { label: text.rundown }]}
    >
      <Head title={text.rundown} lead={text.rundownLead} />
      {slots.length > 0 && (
        <Section id="chuong-trinh" title={text.total(minutes(totalOf(slots)))}>
          <Table
            {...{ caption: text.rundown, captionHidden: true, stack: true }}
            columns={[
              { key: 'at', label: text.at },
              { key: 'story', label: text.story },
              { key: 'unit', label: text.unit },
              { key: 'length', label: text.length, numeric: true },
            ]}
            rows={slots.map((it) => ({
              ...{ at: <span class="num">{clock(it.at)}</span>, story: it.title, unit: it.unitName },
              length: minutes(it.seconds),
            }))}
          />
          <p>
            <a class="btn main" href={`${paths.rundownPdf()}?${query}`}>
              {text.pdf}
            </a>
          </p>
        </Section>
      )}
      <form class="form" method="get" action={paths.rundown()}>
        <Select
          name="loai"
          label={text.kind}
          blank={false}
          value={kind}
          options={(['loudspeaker', 'radio'] as const).map((it) => ({ value: it, label: text[it] }))}
        />
        <Field name="bat-dau" label={text.begins} value={begins} maxLength={5} inputMode="numeric" />
        {bulletins.length === 0 ? (
          <Empty title={text.noBulletin}>{text.noBulletinNext}</Empty>
        ) : (
          <Table
            {...{ caption: text.bulletins, stack: true }}
            columns={[
              { key: 'story', label: text.story },
              { key: 'unit', label: text.unit },
              { key: 'length', label: text.length, numeric: true },
              { key: 'order', label: text.order },
            ]}
            rows={bulletins.map((it) => ({
              story: [it.title, level(it.priority)].filter(Boolean).join(' · '),
              ...{ unit: it.unitName, length: minutes(it.seconds) },
              order: (
                <input
                  class="num"
                  name={`tt-${it.id}`}
                  inputMode="numeric"
                  size={3}
                  maxLength={2}
                  value={places.get(it.id) ?? ''}
                  aria-label={text.orderOf(it.title)}
                />
              ),
            }))}
          />
        )}
        <Submit>{text.build}</Submit>
      </form>
    </DeskPage>
  )
}
